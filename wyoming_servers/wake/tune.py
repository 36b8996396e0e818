"""Propose thresholds from the moments that were kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from .kept import Moment
from .words import word_key

_REPEATED_SECONDS = 10.0
"""Who wakes a satellite this soon after it was nearly woken had to say it again."""
_FALSE_COST = 3
"""What a false wake weighs against a missed call."""
_FEWEST = 5
"""Moments from which a proposal is made."""
_GRID = tuple(percent / 100 for percent in range(20, 91, 5))


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """The highest scores of one word at one client, by what they were."""

    word: str
    client: str
    said: list[float] = field(default_factory=list)
    """It was said: it woke the satellite and nobody objected, or it was missed and repeated."""
    not_said: list[float] = field(default_factory=list)
    """It was not: a false wake, or a near miss that nobody repeated."""

    def propose(self, now: float) -> float | None:
        """Return the threshold that would have been wrong least; None where too little is known.

        Of equally good ones it is the one next to the present.
        """
        if len(self.said) + len(self.not_said) < _FEWEST:
            return None
        return min((now, *_GRID), key=lambda one: (self.cost(one), abs(one - now)))

    def cost(self, threshold: float) -> int:
        """Return how wrong a threshold would have been: its misses, and its dearer false wakes."""
        return self.missed(threshold) + _FALSE_COST * self.false(threshold)

    def missed(self, threshold: float) -> int:
        """Return how many calls a threshold would have missed."""
        return sum(score < threshold for score in self.said)

    def false(self, threshold: float) -> int:
        """Return how often a threshold would have let it wake wrongly."""
        return sum(score >= threshold for score in self.not_said)


def evidence(moments: Iterable[Moment]) -> list[Evidence]:
    """Sort moments, by word and client."""
    places: dict[tuple[str, str], list[Moment]] = defaultdict(list)
    for moment in sorted(moments, key=lambda one: one.at):
        places[word_key(moment.word), moment.client].append(moment)
    found = []
    for (word, client), its in sorted(places.items()):
        told = Evidence(word=word, client=client)
        for moment, was_said in _judged(its):
            (told.said if was_said else told.not_said).append(moment.peak)
        found.append(told)
    return found


def _judged(moments: Sequence[Moment]) -> Iterator[tuple[Moment, bool]]:
    """Yield the moments of one word and client with whether it was said."""
    for number, moment in enumerate(moments):
        if moment.said is not None:
            yield moment, moment.said
        elif moment.woke:
            yield moment, True
        else:
            soon = (
                later
                for later in moments[number + 1 :]
                if later.at - moment.at <= _REPEATED_SECONDS
            )
            yield moment, any(later.woke and later.said is not False for later in soon)
