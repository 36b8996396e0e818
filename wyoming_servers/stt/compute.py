"""What a model computes on: the device, the arithmetic, the threads, the decodes at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .options import SttOptions

_MOST_THREADS = 4
"""More make one decode hardly faster; another one at the same time is worth more."""
_MOST_DECODES = 4
_GPU_DECODES = 2
"""One computes while the other one's features are made."""


@dataclass(frozen=True, kw_only=True)
class Compute:
    """One way to run a model."""

    device: str
    compute_type: str
    """As CTranslate2 names it."""
    threads: int
    """Of each decode."""
    decodes: int
    """How many at once."""

    def __str__(self) -> str:
        """Return what a log line says."""
        return f"{self.compute_type} on {self.device}"


def ways(options: SttOptions, *, gpus: int, cores: int) -> Iterator[Compute]:
    """Yield the ways to run a model on this machine, the best first.

    Older GPUs lack float16: there the library chooses the arithmetic.
    """
    asked = options.compute_type
    if options.device == "cuda" or (options.device == "auto" and gpus):
        for compute_type in (asked,) if asked else ("float16", "auto"):
            yield Compute(device="cuda", compute_type=compute_type, threads=1, decodes=_GPU_DECODES)
    if options.device != "cuda":
        threads = options.threads or min(cores, _MOST_THREADS)
        yield Compute(
            device="cpu",
            compute_type=asked or "int8",
            threads=threads,
            decodes=max(1, min(_MOST_DECODES, cores // threads)),
        )
