"""What one run of ``hass`` measured, and the figures made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.benchmarks.figures import high, share
from tests.benchmarks.saved import Saved, saved

OURS, STOCK = "Laramie", "stock parts"
STAGES = {
    "ended": "endpoint",
    "understood": "transcript",
    "done": "intent done",
    "heard": "first reply audio",
}
"""Where a turn passes, in order, and how it is called."""


@dataclass(frozen=True, kw_only=True)
class Turn:
    """One command to one side; milliseconds since the speech ended, None for what never came."""

    side: str
    command: str
    text: str
    """What was heard."""
    right: bool
    """Whether the house is as the command wants it, and what was asked was told."""
    ended: float | None = None
    understood: float | None = None
    done: float | None = None
    heard: float | None = None

    def at(self, stage: str) -> float | None:
        """When a stage was passed."""
        return getattr(self, stage)


@dataclass(kw_only=True)
class Results(Saved):
    """Everything a report is made of."""

    about: dict[str, str] = field(default_factory=dict)
    others_share: float = 0.0
    """Of the processors, what programs took that were no part of the run; 0 to 1."""
    turns: list[Turn] = field(default_factory=list)

    def of(self, side: str) -> list[Turn]:
        """Return the turns of one side."""
        return [turn for turn in self.turns if turn.side == side]

    def answered(self, side: str) -> list[Turn]:
        """Return the turns of one side whose command both sides answered aloud."""
        silent = {turn.command for turn in self.turns if turn.heard is None}
        return [turn for turn in self.of(side) if turn.command not in silent]

    def right(self, side: str) -> float:
        """Return how many of the commands were done, from 0 to 1."""
        return share(turn.right for turn in self.of(side))

    @classmethod
    def load(cls, path: Path) -> Results:
        """Read what was saved."""
        data = saved(path)
        return cls(**data | {"turns": [Turn(**turn) for turn in data["turns"]]})


@dataclass(frozen=True)
class Wait:
    """How long one side lets a speaker wait for one stage, in milliseconds."""

    p50: float
    p95: float


def wait(turns: Sequence[Turn], stage: str) -> Wait:
    """Return the wait for a stage, of the turns that passed it."""
    times = [time for turn in turns if (time := turn.at(stage)) is not None]
    return Wait(median(times), high(times)) if times else Wait(float("nan"), float("nan"))
