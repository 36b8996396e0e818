"""Writes the likeliest plan of a sentence, and what else it may mean."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .decode import Rules
from .plans import Plan, plan_of
from .vocabulary import Vocabulary

Logits = NDArray[np.float32]

_MOST_TOKENS = 80
_CERTAIN = 0.98
"""From here on nobody asks what else was meant."""
_LEAST, _MOST_OTHERS = 0.01, 7
"""How likely a plan must be where it leaves another, and how many are written."""


class Network(Protocol):
    """What computes the model."""

    def keep(self, count: int) -> None:
        """Forget all that was read, but for the first ``count`` tokens."""

    def following(self, tokens: Sequence[int]) -> Logits:
        """Read tokens after those before, return the logits of what follows: (vocabulary,)."""

    def close(self) -> None:
        """Release the model."""


class Unfinished(ValueError):
    """A plan did not end within the tokens it may have."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """A plan, and how sure the model was of it."""

    plan: Plan
    probability: float
    """Product of the probabilities of all its tokens."""
    others: tuple[Written, ...] = ()
    """What else may be meant, the likeliest first; none where the model is certain."""


@dataclass(frozen=True, kw_only=True, order=True)
class _Start:
    """The first tokens of a plan; the likeliest is the smallest."""

    unlikely: float = 0.0
    """The logarithm of their probability, with the other sign."""
    tokens: tuple[int, ...] = ()


def write(words: Sequence[str], language: str, vocabulary: Vocabulary, network: Network) -> Written:
    """Return the likeliest plan of a sentence, chosen token by token. Raises Unfinished.

    Where the model is not certain, other plans come with it: those that take the second best
    token somewhere.
    """
    prompt = vocabulary.prompt(words, language)
    network.keep(0)
    turnings: list[_Start] = []
    best = _write(_Start(), Rules(vocabulary, words), prompt, network, turnings)
    if best.probability >= _CERTAIN:
        return best
    others: list[Written] = []
    while turnings and len(others) < _MOST_OTHERS:
        start = heappop(turnings)
        network.keep(len(prompt) + len(start.tokens) - 1)
        with suppress(Unfinished):
            rules = Rules(vocabulary, words)
            others.append(_write(start, rules, start.tokens[-1:], network, turnings))
    others.sort(key=lambda one: -one.probability)
    return replace(best, others=tuple(others))


def _write(
    start: _Start,
    rules: Rules,
    unread: Sequence[int],
    network: Network,
    turnings: list[_Start],
) -> Written:
    """Go on with a start, whose last tokens are not read yet, or those of the prompt.

    Where it might go another way is put to the heap of turnings.
    """
    tokens, unlikely = start.tokens, start.unlikely
    for token in tokens:
        rules.take(token)
    while not rules.has_ended:
        if len(tokens) >= _MOST_TOKENS:
            raise Unfinished(f"no plan within {_MOST_TOKENS} tokens")
        logits = network.following(unread)
        allowed = rules.allowed()
        best, *second = (allowed[at] for at in np.argsort(-logits[allowed])[:2])
        surprise = _log_sum(logits) - logits
        for token in second:
            turning = _Start(unlikely=unlikely + float(surprise[token]), tokens=(*tokens, token))
            if turning.unlikely <= -math.log(_LEAST):
                heappush(turnings, turning)
        tokens, unlikely = (*tokens, best), unlikely + float(surprise[best])
        rules.take(best)
        unread = (best,)
    return Written(plan=plan_of(rules.items), probability=math.exp(-unlikely))


def _log_sum(logits: Logits) -> float:
    top = float(logits.max())
    return top + float(np.log(np.exp(logits - top).sum()))
