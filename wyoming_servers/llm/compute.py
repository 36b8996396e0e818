"""What a model computes on: its threads, and how much it reads in one go."""

from __future__ import annotations

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
