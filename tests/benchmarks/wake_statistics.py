"""Counted detections: how sure their shares and rates are, and error trade-off curves of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, fsum, inf, lgamma, log, nextafter, sqrt
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

CONFIDENCE = 0.95
_Z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)


def share_interval(count: int, trials: int) -> tuple[float, float]:
    """Return between what a share lies, 0 to 1, of which so many of the trials were counted.

    The score interval of E. B. Wilson (1927), for trials that know nothing of each other.
    """
    if not trials:
        return 0.0, 1.0
    share, weight = count / trials, _Z**2 / trials
    middle = (share + weight / 2) / (1 + weight)
    half = _Z * sqrt(share * (1 - share) / trials + weight / trials / 4) / (1 + weight)
    return max(0.0, middle - half), min(1.0, middle + half)


def count_interval(count: int) -> tuple[float, float]:
    """Return between what the expected number of events lies, of which so many came.

    The exact interval for a Poisson process: F. Garwood (1936).
    """
    tail = (1 - CONFIDENCE) / 2
    low = _expected(count - 1, 1 - tail) if count else 0.0
    return low, _expected(count, tail)


def _expected(count: int, probability: float) -> float:
    """Return the number of expected events for which at most ``count`` come so probably."""
    low, high = 0.0, 10.0 + 3.0 * count
    for _ in range(60):
        middle = (low + high) / 2
        terms = (k * log(middle) - middle - lgamma(k + 1) for k in range(count + 1))
        low, high = (
            (middle, high) if fsum(exp(term) for term in terms) > probability else (low, middle)
        )
    return high


def peaks(
    ends_ms: NDArray[np.int64], scores: NDArray[np.float32], apart_ms: float, floor: float
) -> list[float]:
    """Return the highest scores that lie so far apart, from the highest down to ``floor``.

    As many of them as reach a threshold could be detections one after the other.
    """
    left, found = scores.copy(), []
    while left.max(initial=-1.0) >= floor:
        best = int(np.argmax(left))
        found.append(float(left[best]))
        left[np.abs(ends_ms - ends_ms[best]) < apart_ms] = -1.0
    return found


@dataclass(frozen=True, kw_only=True)
class Point:
    """What one threshold does."""

    threshold: float
    rejected: int
    accepted: int


@dataclass(frozen=True, kw_only=True)
class TradeOff:
    """False rejects against false accepts over all thresholds.

    A. Martin, G. Doddington, T. Kamm, M. Ordowski and M. Przybocki: The DET curve in assessment of
    detection task performance (Eurospeech 1997).
    """

    wanted: tuple[float, ...]
    """The highest score of each time the word was said."""
    others: tuple[float, ...]
    """The peaks while it was not."""
    hours: float
    """How long it was not said."""

    def at(self, threshold: float) -> Point:
        """Count at one threshold."""
        return Point(
            threshold=threshold,
            rejected=sum(score < threshold for score in self.wanted),
            accepted=sum(score >= threshold for score in self.others),
        )

    def points(self) -> Iterator[Point]:
        """Yield a point for each threshold that makes a difference, from the lowest."""
        wanted, others = np.sort(self.wanted), np.sort(self.others)
        for threshold in np.unique(np.concatenate([wanted, others])):
            yield Point(
                threshold=float(threshold),
                rejected=int(np.searchsorted(wanted, threshold)),
                accepted=len(others) - int(np.searchsorted(others, threshold)),
            )

    def threshold_within(self, accepted_per_hour: float) -> float:
        """Return the lowest threshold that keeps to a rate of false accepts."""
        allowed = int(accepted_per_hour * self.hours)
        others = sorted(self.others, reverse=True)
        return nextafter(others[allowed], inf) if allowed < len(others) else 0.0


def pooled(scores: Sequence[TradeOff]) -> TradeOff:
    """Return several words' curves as one, as of a single word listened for that long."""
    return TradeOff(
        wanted=tuple(score for one in scores for score in one.wanted),
        others=tuple(score for one in scores for score in one.others),
        hours=sum(one.hours for one in scores),
    )
