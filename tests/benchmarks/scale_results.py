"""What came of one engine in several replicas."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.saved import Saved, saved


@dataclass(frozen=True, kw_only=True)
class Row:
    """What so many replicas did."""

    way: str
    engine: str
    replicas: int
    turns: int
    per_second: float
    alone_ms: float
    """Median of a turn while nobody else speaks."""
    cpu_seconds: float
    """Of all processes but the clients, per turn."""


@dataclass(frozen=True, kw_only=True)
class Scaling:
    """How replicas came with work, and went after it."""

    turns: int
    failed: int
    """Turns that were not answered."""
    grown: dict[str, float]
    """Seconds from the first turn until so many replicas ran."""
    shrunk_seconds: float
    """From the end of the load until one replica was left."""
    shrinking_turns: int
    """Turns of one client meanwhile."""


@dataclass(kw_only=True)
class Results(Saved):
    """One run."""

    about: dict[str, str]
    clients: int
    others_share: float = 0.0
    """Of the processors, what other programs took before the run; 0 to 1."""
    rows: list[Row] = field(default_factory=list)
    scaling: Scaling | None = None
    together: dict[str, float] = field(default_factory=dict)
    """Milliseconds of one utterance where so many are decoded in one go."""

    @classmethod
    def load(cls, path: Path) -> Results:
        """Read a run that was saved."""
        data: dict[str, Any] = saved(path)
        rows = [Row(**row) for row in data.pop("rows")]
        scaling = data.pop("scaling")
        return cls(**data, rows=rows, scaling=scaling and Scaling(**scaling))
