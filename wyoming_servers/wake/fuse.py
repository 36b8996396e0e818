"""One score of two models for the same word."""

from __future__ import annotations

from math import exp, log

LESS_SURE = 0.3
"""How much the less sure model counts, of 1 for the other."""
LEAST = 1e-4
"""No model is surer than this that a word was, or was not, said."""


def fused(*scores: float) -> float:
    """Return how much a word is heard by models that were made apart; 0 to 1.

    Their log odds are added, as those of independent witnesses would be, but the less sure one's
    count for less: one model alone is enough where it is very sure (0.94 against 0.0001), which
    keeps words that the other misses in noise, and costs no time where that is late. Otherwise
    both must have heard something, which no word that merely resembles one of the models gets.
    """
    odds = sorted(log(one / (1 - one)) for one in (min(max(x, LEAST), 1 - LEAST) for x in scores))
    *less_sure, surest = odds
    return 1 / (1 + exp(-surest - sum(LESS_SURE * one for one in less_sure)))
