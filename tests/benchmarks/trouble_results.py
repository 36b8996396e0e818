"""What came of a house whose servers were killed again and again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.saved import Saved, saved


@dataclass(frozen=True, kw_only=True)
class Weight:
    """What a process holds."""

    megabytes: float
    """Memory that is its own."""
    threads: int
    files: int
    """Open ones, with sockets and pipes."""


@dataclass(frozen=True, kw_only=True)
class Growth:
    """What a process held before and after turns in which nobody was killed."""

    before: Weight
    after: Weight


@dataclass(frozen=True, kw_only=True)
class Results(Saved):
    """One run."""

    about: Mapping[str, str]
    satellites: int
    every_seconds: float
    """Between two kills."""
    minutes: float
    turns: int
    errors: Mapping[str, int]
    """How many turns ended in one, by its kind."""
    mistakes: list[str]
    turn_seconds: list[float]
    """Of turns that were answered, sorted."""
    error_seconds: list[float]
    """From the cause of an error, or when its turn came to need the server, to the error."""
    back_seconds: Mapping[str, list[float]]
    """From each kill to the next answer, by room."""
    quiet_turns: int
    growth: Mapping[str, Growth] = field(default_factory=dict)
    """By process, over the quiet turns."""
    pong_seconds: list[float] = field(default_factory=list)
    """Of pings on connections of their own in these turns, sorted."""

    @classmethod
    def load(cls, path: Path) -> Results:
        """Read a run that was saved."""
        data = saved(path)
        growth: dict[str, Any] = data.pop("growth")
        read = {
            name: Growth(**{when: Weight(**weight) for when, weight in of.items()})
            for name, of in growth.items()
        }
        return cls(**data, growth=read)
