"""The shape of the network."""

from __future__ import annotations

from dataclasses import dataclass

_BLOCK = 32
"""Weights of Q8_0 that have one scale."""


@dataclass(frozen=True, kw_only=True)
class Size:
    """The shape of a model."""

    vocabulary: int = 4096
    width: int = 256
    layers: int = 6
    heads: int = 4
    inner: int = 704
    base: float = 10_000.0
    """Of the rotary positions (Su et al. 2021)."""

    def __post_init__(self) -> None:
        """Raise ValueError for what could be trained, but not be written as GGUF."""
        for name in ("width", "inner"):
            if getattr(self, name) % _BLOCK:
                raise ValueError(
                    f"{name} is {getattr(self, name)}: choose a multiple of {_BLOCK}, as weights "
                    "are written in blocks of so many"
                )
        if self.width % (2 * self.heads):
            raise ValueError(f"{self.heads} heads do not share a width of {self.width} evenly")

    @property
    def head(self) -> int:
        """Width of one head."""
        return self.width // self.heads
