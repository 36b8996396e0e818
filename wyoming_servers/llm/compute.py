"""What a model computes on: its threads, and how much it reads in one go."""

from __future__ import annotations

import os
from pathlib import Path

_GPU_BATCH = 512
_CPU_BATCH = 128
"""Reads as fast as larger ones, and a client that leaves is noticed sooner."""


def batch_tokens(asked: int, *, gpu: bool) -> int:
    """Return how many tokens of prompts are read in one go."""
    return asked or (_GPU_BATCH if gpu else _CPU_BATCH)


def threads(asked: int, cores: int) -> int:
    """Return how many threads a model computes on; one core is left to all the rest.

    Threads wait for each other at every operation: one that has to share its core holds up all.
    """
    return asked or max(1, cores - 1)


def cores(root: Path = Path("/")) -> int:
    """Count the cores this process may use; a core's second thread only gets in the way."""
    usable = getattr(os, "sched_getaffinity", lambda _: range(os.cpu_count() or 1))(0)
    found = set()
    for cpu in usable:
        siblings = root / f"sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list"
        try:
            found.add(siblings.read_text())
        except OSError:
            found.add(str(cpu))
    return len(found)
