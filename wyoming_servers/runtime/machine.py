"""What the machine has to compute on."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


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


def cpu_features(root: Path = Path("/")) -> frozenset[str] | None:
    """Return what the processor can do, as Linux names it (``avx2``, ``asimddp``); None: unknown.

    A library that was built for another processor ends the process where such a feature is missing.
    """
    with suppress(OSError):
        for line in (root / "proc/cpuinfo").read_text(errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() in ("flags", "Features"):
                return frozenset(value.split())
    return None


def memory_bytes(root: Path = Path("/")) -> int | None:
    """Return the memory this process may have: the machine's, or its container's; None: unknown."""
    limits = []
    with suppress(OSError, ValueError, IndexError):
        first = (root / "proc/meminfo").read_text().splitlines()[0]
        limits.append(int(first.split()[1]) * 1024)
    with suppress(OSError, ValueError):  # "max" is no limit
        limits.append(int((root / "sys/fs/cgroup/memory.max").read_text()))
    return min(limits, default=None)
