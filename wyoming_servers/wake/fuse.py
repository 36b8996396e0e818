"""One score of two models for the same word."""

from __future__ import annotations

from math import prod

ENOUGH = 0.8
"""What one of several models must be sure of, where the others heard nothing, to make 0.5."""


def fused(*scores: float) -> float:
    """Return how much a word is heard by models that were made apart; 0 to 1.

    It was said unless all of them are wrong (a noisy or: Pearl, "Probabilistic Reasoning in
    Intelligent Systems", 1988, section 4.3): each may be deaf to how somebody says a word. As that
    adds up their false accepts, the odds are divided by those of ``ENOUGH``. Then 0.5 lets through
    about as many as each model alone does at 0.5, and misses what all of them miss.
    """
    if len(scores) == 1:
        return scores[0]
    wrong = prod(1 - score for score in scores)
    yes, no = (1 - wrong) * (1 - ENOUGH), wrong * ENOUGH
    return yes / (yes + no)
