"""What one run measured, and the figures made of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.benchmarks.figures import high, share
from tests.benchmarks.saved import Saved, saved
from tests.benchmarks.stt_accuracy import Hearing
from tests.benchmarks.stt_client import Turn
from tests.benchmarks.stt_load import Load
from tests.benchmarks.stt_servers import PEER


@dataclass(kw_only=True)
class Results(Saved):
    """Everything a report is made of."""

    about: dict[str, str] = field(default_factory=dict)
    others_share: float = 0.0
    """Of the processors, what programs took that were no part of the run; 0 to 1."""
    turns: list[Turn] = field(default_factory=list)
    busy: list[Turn] = field(default_factory=list)
    """The same while every processor has other work."""
    hearings: list[Hearing] = field(default_factory=list)
    loads: list[Load] = field(default_factory=list)

    @classmethod
    def load(cls, path: Path) -> Results:
        """Read what was saved."""
        data = saved(path)
        return cls(
            about=data["about"],
            others_share=data["others_share"],
            turns=[Turn(**turn) for turn in data["turns"]],
            busy=[Turn(**turn) for turn in data["busy"]],
            hearings=[Hearing(**hearing) for hearing in data["hearings"]],
            loads=[Load(**load) for load in data["loads"]],
        )


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """How long one server lets a speaker wait; milliseconds since the speech ended."""

    server: str
    utterances: int
    cut_off: int
    decided_ms: float | None
    """Median until the end was decided, where the server tells."""
    answered_ms: float
    answered_95_ms: float
    left_ms: float | None
    """Median from then to the answer."""
    times: float
    """How many times longer the peer takes, by the medians."""


@dataclass(frozen=True, kw_only=True)
class Accuracy:
    """How one kind of utterance is heard; shares from 0 to 1."""

    condition: str
    commands: int
    same_words: float
    same_meaning: float
    cut_off: int
    home_assistant_cut_off: int
    ended_ms: float
    """Median of commands that were not cut off."""
    home_assistant_ms: float
    others: int
    rejected: float


def waiting(turns: Sequence[Turn]) -> list[Waiting]:
    """Return a line per server, in the order they were measured."""
    peer_ms = median(t.answered_ms for t in turns if t.server == PEER and not t.cut_off)
    lines = []
    for server in dict.fromkeys(turn.server for turn in turns):
        its = [turn for turn in turns if turn.server == server]
        whole = [turn for turn in its if not turn.cut_off]
        answered = [turn.answered_ms for turn in whole]
        decided = [turn.decided_ms for turn in whole if turn.decided_ms is not None]
        left = [turn.answered_ms - turn.decided_ms for turn in whole if turn.decided_ms is not None]
        lines.append(
            Waiting(
                server=server,
                utterances=len(its),
                cut_off=len(its) - len(whole),
                decided_ms=median(decided) if decided else None,
                answered_ms=median(answered),
                answered_95_ms=high(answered),
                left_ms=median(left) if left else None,
                times=peer_ms / median(answered),
            )
        )
    return lines


def accuracy(hearings: Sequence[Hearing]) -> list[Accuracy]:
    """Return a line per condition."""
    lines = []
    for condition in dict.fromkeys(hearing.condition for hearing in hearings):
        its = [hearing for hearing in hearings if hearing.condition == condition]
        commands = [hearing for hearing in its if hearing.wanted]
        others = [hearing for hearing in its if not hearing.wanted]
        ours = [hearing.ended_ms for hearing in commands]
        theirs = [hearing.home_assistant_ms for hearing in commands]
        lines.append(
            Accuracy(
                condition=condition,
                commands=len(commands),
                same_words=share(hearing.same_words for hearing in commands),
                same_meaning=share(hearing.same_meaning for hearing in commands),
                cut_off=_cut_off(ours),
                home_assistant_cut_off=_cut_off(theirs),
                ended_ms=_wait(ours),
                home_assistant_ms=_wait(theirs),
                others=len(others),
                rejected=share(not hearing.said for hearing in others),
            )
        )
    return lines


def _cut_off(ends_ms: Iterable[float | None]) -> int:
    return sum(end_ms is not None and end_ms < 0 for end_ms in ends_ms)


def _wait(ends_ms: Iterable[float | None]) -> float:
    return median(end_ms for end_ms in ends_ms if end_ms is not None and end_ms >= 0)
