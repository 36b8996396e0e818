"""How much memory there is, and whether a model fits into it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from wyoming_servers.wire.errors import EngineUnavailable

_WORK_BYTES = 128 * 2**20
"""What computing takes besides the weights and the conversations."""


def available_bytes(root: Path = Path("/")) -> int | None:
    """Return the memory this process may still take, in bytes; None where nobody can tell.

    A container's own limit counts, too. What is cached of files counts as free.
    """
    found = []
    with suppress(OSError, ValueError, StopIteration):
        lines = (root / "proc/meminfo").read_text().splitlines()
        line = next(line for line in lines if line.startswith("MemAvailable:"))
        found.append(int(line.split()[1]) * 1024)
    group = root / "sys/fs/cgroup"
    with suppress(OSError, ValueError):
        limit = int((group / "memory.max").read_text())
        used = int((group / "memory.current").read_text())
        found.append(max(0, limit - used + _cached_bytes(group)))
    return min(found, default=None)


def check_memory(model: str, weights: int, conversations: int, available: int | None) -> None:
    """Compare what a model takes, in bytes, with what there is. Raises EngineUnavailable."""
    needed = weights + conversations + _WORK_BYTES
    if available is not None and needed > available:
        raise EngineUnavailable(
            f"{model} needs {_gigabytes(needed)} of memory ({_gigabytes(weights)} for the model, "
            f"{_gigabytes(conversations)} for conversations), and {_gigabytes(available)} are "
            "free: choose a smaller model, lower context_tokens or conversations, set kv_type to "
            "q8_0, or unload the model that is loaded"
        )


def _cached_bytes(group: Path) -> int:
    lines = (group / "memory.stat").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("inactive_file "))


def _gigabytes(size: int) -> str:
    return f"{size / 2**30:.1f} GB"
