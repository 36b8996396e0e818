"""Imported before numpy: matrix products are computed on the thread that asks for them.

OpenBLAS, which numpy brings along, shares a product of some size among as many threads as there are
cores, and those that have done their part run in circles until there is more. For what is computed
here that takes 2.3 times the processor time, of cores that the other servers need, and where they
do, longer than one thread takes.
https://github.com/OpenMathLib/OpenBLAS/blob/develop/docs/faq.md
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
