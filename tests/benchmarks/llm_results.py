"""What one run of ``llm`` measured, and the figures made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from tests.benchmarks.saved import Saved, saved


@dataclass(kw_only=True)
class House:
    """First tokens in a house of one size, by one model; times in ms."""

    model: str
    entities: int
    prompt_tokens: int = 0
    read_tokens: int = 0
    """Tokens of a prompt that were not known, once the house was prepared."""
    cold: list[float] = field(default_factory=list)
    """Nothing was known of the house."""
    prepared: list[float] = field(default_factory=list)
    """After ``laramie-prepare``; each time another question."""
    restarted: list[float] = field(default_factory=list)
    """The first question to a process that was just started, the house known from the disk."""
    peer_cold: list[float] = field(default_factory=list)
    peer_same: list[float] = field(default_factory=list)
    """The system prompt stays byte for byte."""
    peer_changed: list[float] = field(default_factory=list)
    """The system prompt tells the states and the time, and they changed."""


@dataclass(kw_only=True)
class Model:
    """What a model costs besides its first token."""

    name: str
    file_mb: float
    vocabulary: int
    ms_per_token: list[float] = field(default_factory=list)
    """While an answer is written, one per answer."""
    peer_ms_per_token: list[float] = field(default_factory=list)
    one_by_one: list[float] = field(default_factory=list)
    """Seconds for two answers, one after the other, and at once."""
    two_at_once: list[float] = field(default_factory=list)
    kept_bytes_per_token: float = 0.0
    """What a conversation takes in memory and a prefix on disk, per token."""
    grammar_made_ms: float = 0.0
    """Once for each house."""
    free_ms_per_token: list[float] = field(default_factory=list)
    """By the engine in process, with no grammar."""
    watched_ms_per_token: list[float] = field(default_factory=list)
    """With a grammar, where no call is begun."""
    held_ms_per_token: list[float] = field(default_factory=list)
    """With a grammar, in a call of which the model wants to write none."""


@dataclass(kw_only=True)
class FastPath:
    """Sentences said to a server without a model."""

    home: str
    milliseconds: list[float] = field(default_factory=list)
    """Of those understood."""
    left: list[float] = field(default_factory=list)
    """Of those that a model would be asked."""


@dataclass(kw_only=True)
class Results(Saved):
    """Everything a report is made of."""

    about: dict[str, str] = field(default_factory=dict)
    houses: list[House] = field(default_factory=list)
    models: list[Model] = field(default_factory=list)
    fast_paths: list[FastPath] = field(default_factory=list)

    @classmethod
    def load(cls, path: Path) -> Results:
        """Read what was saved."""
        data = saved(path)
        return cls(
            about=data["about"],
            houses=[House(**house) for house in data["houses"]],
            models=[Model(**model) for model in data["models"]],
            fast_paths=[FastPath(**home) for home in data["fast_paths"]],
        )


def middle(values: Sequence[float]) -> float:
    """Return the median; nan of nothing."""
    return median(values) if values else float("nan")


def percentile(values: Sequence[float], percent: int) -> float:
    """Return what so many percent do not exceed."""
    return quantiles(values, n=100)[percent - 1] if len(values) > 1 else middle(values)
