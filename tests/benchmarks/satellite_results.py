"""What one run of ``satellite`` measured."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.saved import Saved, saved


@dataclass(kw_only=True)
class Row:
    """One satellite; times in ms."""

    name: str
    idle_cpu: list[float] = field(default_factory=list)
    """Processor seconds per second, while it waits for its wake word."""
    idle_mb: float = 0.0
    turns_mb: float = 0.0
    """After all turns."""
    streamed: list[float] = field(default_factory=list)
    """From the end of the wake word to the first audio that Home Assistant gets."""
    sounded: list[float] = field(default_factory=list)
    """From the first audio of a reply to its first sample."""
    silent: list[float] = field(default_factory=list)
    """From the end of the wake word during a reply to the reply's last sample."""


@dataclass(kw_only=True)
class Results(Saved):
    """Everything a report is made of."""

    about: dict[str, str] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)

    @classmethod
    def load(cls, path: Path) -> Results:
        """Read what was saved."""
        data = saved(path)
        return cls(about=data["about"], rows=[Row(**row) for row in data["rows"]])
