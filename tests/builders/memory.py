"""The memory of the process that runs the tests."""

from pathlib import Path


def anonymous_mb() -> float:
    """Return what is no file's, in megabytes."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Anonymous:")) / 1024
