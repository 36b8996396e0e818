"""Memory that this process needs no more."""

from __future__ import annotations

import ctypes


def give_back() -> None:
    """Return freed memory to the system, as glibc does by malloc_trim(3); others do it unasked.

    Without it what a crowd took stays with the process, in as many heaps as it had threads.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
