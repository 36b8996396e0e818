"""What one run of ``wake`` measured, and the figures made of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.saved import Saved, saved
from tests.benchmarks.wake_statistics import TradeOff

ORDINARY = ("talk", "people", "noise")
"""What is heard all day; what was made to resemble a word is counted apart."""
RESEMBLING = ("near", "other words")


@dataclass(frozen=True, kw_only=True)
class Said:
    """One time that a word was said, as one engine heard it."""

    engine: str
    word: str
    source: str
    condition: str
    name: str
    best: float
    """The highest score."""
    heard: bool
    """Whether it was detected with the engine's default options."""
    delay_ms: float | None
    """From the phrase's end to the detection, in audio."""
    told_off_ms: float | None
    """From the phrase's end to what the detection tells of it."""


@dataclass(kw_only=True)
class NotSaid:
    """The audio of one kind in which a word was not said, as one engine heard it."""

    engine: str
    word: str
    source: str
    trials: int = 0
    seconds: float = 0.0
    accepted: int = 0
    """Detections with the engine's default options."""
    peaks: list[float] = field(default_factory=list)
    """Scores that lie as far apart as two detections do at least; low ones are left out."""


@dataclass(kw_only=True)
class Cost:
    """What an engine needs for one stream, of all the words here that it knows."""

    engine: str
    words: tuple[str, ...]
    audio_seconds: float = 0.0
    cpu_seconds: float = 0.0

    @property
    def ms_per_block(self) -> float:
        """Processor milliseconds for 80 ms of audio."""
        return 80 * self.cpu_seconds / self.audio_seconds


@dataclass(kw_only=True)
class Opinions:
    """What a verifier said of the default engine's detections of one kind."""

    verifier: str
    source: str
    """``said`` where the word was said, else the kind of audio."""
    asked: int = 0
    confirmed: int = 0
    cpu_seconds: float = 0.0


@dataclass(kw_only=True)
class Heard:
    """What the engines heard."""

    said: list[Said] = field(default_factory=list)
    not_said: list[NotSaid] = field(default_factory=list)
    costs: list[Cost] = field(default_factory=list)
    opinions: list[Opinions] = field(default_factory=list)

    def add(self, other: Heard) -> None:
        """Add what another process heard."""
        self.said += other.said
        for more in other.not_said:
            one = self.other(more.engine, more.word, more.source)
            one.trials += more.trials
            one.seconds += more.seconds
            one.accepted += more.accepted
            one.peaks += more.peaks
        for cost in other.costs:
            known = self.cost(cost.engine, cost.words)
            known.audio_seconds += cost.audio_seconds
            known.cpu_seconds += cost.cpu_seconds
        for opinions in other.opinions:
            its = self.opinion(opinions.verifier, opinions.source)
            its.asked += opinions.asked
            its.confirmed += opinions.confirmed
            its.cpu_seconds += opinions.cpu_seconds

    def opinion(self, verifier: str, source: str) -> Opinions:
        """Return what a verifier said, which is made when there is none."""
        for one in self.opinions:
            if (one.verifier, one.source) == (verifier, source):
                return one
        self.opinions.append(Opinions(verifier=verifier, source=source))
        return self.opinions[-1]

    def other(self, engine: str, word: str, source: str) -> NotSaid:
        """Return one kind of audio without a word, which is made when there is none."""
        for one in self.not_said:
            if (one.engine, one.word, one.source) == (engine, word, source):
                return one
        self.not_said.append(NotSaid(engine=engine, word=word, source=source))
        return self.not_said[-1]

    def cost(self, engine: str, words: tuple[str, ...]) -> Cost:
        """Return what an engine needs, which is made when there is none."""
        for one in self.costs:
            if one.engine == engine:
                return one
        self.costs.append(Cost(engine=engine, words=words))
        return self.costs[-1]

    def others(self, engine: str, word: str, sources: Sequence[str]) -> list[NotSaid]:
        """Return the audio without a word, of these kinds."""
        return [
            one
            for one in self.not_said
            if (one.engine, one.word) == (engine, word) and one.source in sources
        ]

    def engines(self) -> list[str]:
        """Return the engines in the order they were asked."""
        return list(dict.fromkeys(cost.engine for cost in self.costs))

    def words(self, engine: str) -> list[str]:
        """Return the words an engine was asked for."""
        return list(next(cost.words for cost in self.costs if cost.engine == engine))

    def trade_off(self, engine: str, word: str, conditions: Collection[str]) -> TradeOff:
        """Return the curve of a word as it was spoken in these conditions."""
        others = self.others(engine, word, ORDINARY)
        return TradeOff(
            wanted=tuple(
                one.best
                for one in self.said
                if (one.engine, one.word, one.source) == (engine, word, "spoken")
                and one.condition in conditions
            ),
            others=tuple(peak for one in others for peak in one.peaks),
            hours=sum(one.seconds for one in others) / 3600,
        )


@dataclass(frozen=True, kw_only=True)
class Load:
    """So many satellites at one server, in real time."""

    server: str
    clients: int
    audio_seconds: float
    cpu_seconds: float
    """Of the server, all its threads."""
    resident_mb: float
    """Of the server, while it listens to them."""
    phrases: int
    """How often a phrase was said."""
    delays_ms: tuple[float, ...]
    """From the phrase's last audio sent to its detection received; of those that were heard."""
    described_ms: tuple[float, ...]
    """Answers to ``describe`` meanwhile."""

    @property
    def ms_per_block(self) -> float:
        """Processor milliseconds for 80 ms of audio."""
        return 80 * self.cpu_seconds / self.audio_seconds


@dataclass(kw_only=True)
class Call:
    """Several satellites that hear the same calls at one server."""

    server: str
    satellites: int
    turns: int
    one: int = 0
    """Turns that exactly one satellite answered."""
    best: int = 0
    """Turns that the one answered first that heard it best."""
    delays_ms: list[float] = field(default_factory=list)
    """From the phrase's last audio sent to the first answer, of turns that were answered."""


@dataclass(kw_only=True)
class Results(Saved):
    """Everything a report is made of."""

    about: dict[str, str] = field(default_factory=dict)
    others_share: float = 0.0
    """Of the processors, what programs took that were no part of the run; 0 to 1."""
    heard: Heard = field(default_factory=Heard)
    loads: list[Load] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)

    @classmethod
    def load(cls, path: Path) -> Results:
        """Read what was saved."""
        data = saved(path)
        heard = data["heard"]
        return cls(
            about=data["about"],
            others_share=data["others_share"],
            heard=Heard(
                said=[Said(**said) for said in heard["said"]],
                not_said=[NotSaid(**other) for other in heard["not_said"]],
                costs=[Cost(**cost) for cost in heard["costs"]],
                opinions=[Opinions(**opinions) for opinions in heard["opinions"]],
            ),
            loads=[Load(**load) for load in data["loads"]],
            calls=[Call(**call) for call in data["calls"]],
        )
