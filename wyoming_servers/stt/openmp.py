"""Imported before a library that computes with OpenMP: its threads do not wait in circles.

With as many threads as cores, GNU's OpenMP lets one that waits for another run in circles for
milliseconds. On a machine that has other work too, the other one needs that very core: a decode
took two to five times its processor time and longer still. With more threads than cores it waits
a thousand rounds, then sleeps; here it always does.
https://gcc.gnu.org/onlinedocs/libgomp/GOMP_005fSPINCOUNT.html
"""

import os

os.environ.setdefault("GOMP_SPINCOUNT", "1000")
