"""What the machine has to compute on."""

from __future__ import annotations

import os
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
