"""What a run measured, and what of it counts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import quantiles
from typing import Any, Self

from wyoming_servers.demo.turn import TurnReport

from .utterances import Utterance

OURS, STOCK = "Laramie", "stock"
STAGES = ("endpoint", "transcript", "first token", "tool call", "first audio", "end")
"""Moments of a turn after the end of speech, in their order."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One of the four servers of a stack."""

    stack: str
    room: str
    engine: str
    model: str
    origin: str
    """``embedded``, ``downloaded``, ``remote`` or ``peer``."""


@dataclass(frozen=True, kw_only=True)
class TurnTimes:
    """One turn of one satellite."""

    stack: str = ""
    satellites: int = 1
    """How many spoke at once."""
    said: str
    heard: str = ""
    woken: bool = False
    cold: bool = False
    """Whether it was the first one after the start."""
    after_ms: dict[str, float] = field(default_factory=dict)
    """By stage, milliseconds since the end of speech; lacks what was not reached."""
    agent_ms: float | None = None
    """From the transcript to the first words of the reply: what the agent took of it."""
    audio_seconds: float = 0.0
    """How much audio it sent: until it was woken, and until it was understood."""
    effort: float | None = None
    """Processor time of all servers over that of voice activity detection on the same audio."""
    problem: str = ""

    @property
    def right(self) -> bool:
        """Whether the words were heard that were said, and answered aloud."""
        return _words(self.said) == _words(self.heard) and "end" in self.after_ms


@dataclass(frozen=True, kw_only=True)
class Load:
    """What a stack took while so many satellites spoke."""

    stack: str
    satellites: int
    turns: int
    audio_seconds: float
    """What they sent in them."""
    cpu_seconds: dict[str, float]
    """By room, of all turns."""
    memory_mb: dict[str, float]
    """By room, at the end."""

    @property
    def cpu_per_turn(self) -> float:
        """Processor seconds of all rooms."""
        return sum(self.cpu_seconds.values()) / self.turns

    @property
    def cpu_per_audio_second(self) -> float:
        """Processor seconds of all rooms; a busy machine hears more silence before it answers."""
        return sum(self.cpu_seconds.values()) / self.audio_seconds


@dataclass(kw_only=True)
class Results:
    """A whole run; ``note`` is what a reader must know first."""

    note: str = ""
    short: bool = False
    began: str = ""
    about: dict[str, str] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    starts: dict[str, list[float]] = field(default_factory=dict)
    """By stack, seconds until all four servers were ready."""
    turns: list[TurnTimes] = field(default_factory=list)
    loads: list[Load] = field(default_factory=list)
    others_share: float = 0.0
    """Of the processors, 0 to 1: what programs took that were no part of the run."""

    @property
    def stacks(self) -> list[str]:
        """The names of what was compared, ours first."""
        return list(dict.fromkeys(part.stack for part in self.parts))

    @property
    def levels(self) -> list[int]:
        """How many satellites spoke at once."""
        return sorted({load.satellites for load in self.loads})

    def of(self, stack: str, satellites: int = 1, *, cold: bool = False) -> list[TurnTimes]:
        """Return turns."""
        return [
            turn
            for turn in self.turns
            if (turn.stack, turn.satellites, turn.cold) == (stack, satellites, cold)
        ]

    def save(self, path: Path) -> None:
        """Write all of it as JSON."""
        path.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what ``save`` wrote."""
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        for name, kind in (("parts", Part), ("turns", TurnTimes), ("loads", Load)):
            data[name] = [kind(**item) for item in data[name]]
        return cls(**data)


@dataclass(frozen=True, kw_only=True)
class Wait:
    """How long something took in the middle, and in the worst twentieth."""

    p50: float
    p95: float


def wait(values: Iterable[float]) -> Wait | None:
    """Return the median and the 95th percentile; None of nothing."""
    them = sorted(values)
    if len(them) < 2:  # noqa: PLR2004 - one value is both
        return Wait(p50=them[0], p95=them[0]) if them else None
    cuts = quantiles(them, n=20, method="inclusive")
    return Wait(p50=cuts[9], p95=cuts[18])


def waits(turns: Sequence[TurnTimes]) -> dict[str, Wait]:
    """Return the waits by stage, of the turns that reached it."""
    found = {
        stage: wait(turn.after_ms[stage] for turn in turns if stage in turn.after_ms)
        for stage in STAGES
    }
    return {stage: value for stage, value in found.items() if value}


def agent_wait(turns: Iterable[TurnTimes]) -> Wait | None:
    """Return how long the agent took of turns."""
    return wait(turn.agent_ms for turn in turns if turn.agent_ms is not None)


def agent_ms(report: TurnReport) -> float | None:
    """Return the time from the transcript to the first words for the voice; None without any."""
    spans = {span.name: span for span in reversed(report.turn.spans)}
    if "transcript" not in spans or "first sound" not in spans:
        return None
    return round(spans["first sound"].start_ms - spans["transcript"].end_ms, 1)


def moments(report: TurnReport, utterance: Utterance) -> dict[str, float]:
    """Return when each stage was reached, in milliseconds since the end of speech."""
    first: dict[str, tuple[float, float]] = {}
    for span in report.turn.spans:
        first.setdefault(span.name.strip(), (span.start_ms, span.end_ms))
    if "speech" not in first:
        return {}
    speech_end = first["speech"][0] + utterance.speech_end_ms
    reached: Mapping[str, tuple[str, int]] = {
        "endpoint": ("transcript", 0),
        "transcript": ("transcript", 1),
        "first token": ("first token", 1),
        "tool call": ("act", 0),
        "first audio": ("first sound", 1),
        "end": ("rest of the reply", 1),
    }
    return {
        stage: round(first[span][side] - speech_end, 1)
        for stage, (span, side) in reached.items()
        if span in first
    }


def _words(text: str) -> str:
    """Return a text without the case of its letters and its punctuation."""
    return " ".join(re.findall(r"[\w']+", text.casefold()))
