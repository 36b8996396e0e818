"""What one run found, and the figures made of it."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from .judge import Outcome, Turn
from .sentences import Sentence


@dataclass(frozen=True, kw_only=True)
class Result:
    """What a subject made of a sentence."""

    subject: str
    sentence: Sentence
    turn: Turn
    outcome: Outcome


@dataclass(frozen=True, kw_only=True)
class Share:
    """A share from 0 to 1 with its interval."""

    count: int
    of: int

    @property
    def interval(self) -> tuple[float, float]:
        """The Wilson score interval at 95 %.

        E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927).
        """
        z, n = 1.959964, self.of
        if not n:
            return 0.0, 1.0
        share = self.count / n
        middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.count / self.of:.0%} ({100 * low:.0f}-{100 * high:.0f})"

    @property
    def in_full(self) -> str:
        """The share of something rare, with its count."""
        low, high = self.interval
        shown = f"{100 * self.count / max(1, self.of):.1f}% ({100 * low:.1f}-{100 * high:.1f})"
        return f"{self.count} of {self.of}, {shown}"


def share(results: Collection[Result], *outcomes: Outcome) -> Share:
    """Return how many of the results have one of the outcomes."""
    return Share(count=sum(result.outcome in outcomes for result in results), of=len(results))


def percentile(values: Iterable[float], percent: float) -> float:
    """Return the value that so many percent do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, math.ceil(percent / 100 * len(ordered)) - 1)]


def pairs(first: Sequence[Result], second: Sequence[Result]) -> tuple[int, int, int, int]:
    """Return how many sentences both get right, the first only, the second only, and neither."""
    right = [
        {(result.sentence.home, result.sentence.text) for result in side if _is_right(result)}
        for side in (first, second)
    ]
    both = len(right[0] & right[1])
    only = len(right[0]) - both, len(right[1]) - both
    return both, *only, len(first) - both - sum(only)


def p_value(only_first: int, only_second: int) -> float:
    """Return the exact McNemar test, two-sided: the chance of such a difference among equals.

    Q. McNemar, Note on the sampling error of the difference between correlated proportions (1947).
    """
    n, k = only_first + only_second, min(only_first, only_second)
    return min(1.0, 2 * sum(math.comb(n, i) for i in range(k + 1)) / 2**n)


def _is_right(result: Result) -> bool:
    return result.outcome is Outcome.RIGHT
