"""Was that a command? A grammar always finds one: what it found is weighed against plain sounds.

The same audio is searched twice: through the grammar, and through a loop of all phones, which fits
whatever was said. Where a command was said the two fit about equally well; where something else
was said the loop fits better (Rose and Paul 1990, "A hidden Markov model based keyword recognition
system": likelihood ratio against a filler model).

Speech that shares its words with a command comes near it in that. So a command that is believed
and does something must also fit, in one hearing at least, not much worse than English does: phones
in their neighbourhood, by their chance to follow each other.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_BIAS = 3.9
_OVERALL = 0.21
_WORST_WORD = 0.04
"""A logistic regression on synthetic and human commands and other speech, clean and in noise."""

_SURE = 0.9
_SURE_TOGETHER = 0.92
"""Hearings of the same audio err alike: other speech came to 0.89 in two of them."""
_CLEAR = 0.8
_LIKELY = 0.6
_POSSIBLE = 0.5
_UNLIKELY = 0.3
_HOPELESS = 0.05
_AS_ENGLISH = -20.65
"""Commands come to -15 in the hearing that suits the voice, -20 in odd voices; most others less."""
_ASKING = frozenset(("what", "what's", "is", "are", "how", "which", "where", "where's", "timer"))
"""First words of what only asks: heard wrongly, it does nothing."""
_AS_WELL, _FORCED = 0.3, 0.05
"""How the odds of a whole command compare to those of a mere beginning."""


@dataclass(frozen=True)
class Segment:
    """A word, a phone or a silence in the audio."""

    label: str
    start: int
    """First frame of 10 ms."""
    end: int
    """Last frame."""
    score: float
    """Acoustic log likelihood, in the decoder's units."""
    is_word: bool = True
    """False for silence and noise."""

    @property
    def frames(self) -> int:
        """How many frames it takes."""
        return self.end - self.start + 1


def confidence(command: Sequence[Segment], sounds: Sequence[Segment]) -> float:
    """Return how sure it is that the command was said, 0 to 1, given the best plain sounds."""
    words = [segment for segment in command if segment.is_word]
    if not words:
        return 0.0
    leads = _leads(command, sounds)
    overall = sum(leads.values()) / sum(word.frames for word in words)
    worst = min(leads[word] / word.frames for word in words)
    return 1.0 / (1.0 + math.exp(-(_BIAS + _OVERALL * overall + _WORST_WORD * worst)))


def lead(command: Sequence[Segment], sounds: Sequence[Segment]) -> float:
    """Return by how much a command fits better than sounds do, per frame of its words."""
    frames = sum(segment.frames for segment in command if segment.is_word)
    return sum(_leads(command, sounds).values()) / frames if frames else -math.inf


def _leads(command: Sequence[Segment], sounds: Sequence[Segment]) -> dict[Segment, float]:
    loop = np.zeros(1 + max(segment.end for segment in (*command, *sounds)))
    for sound in sounds:
        loop[sound.start : sound.end + 1] = sound.score / sound.frames
    return {
        segment: segment.score - float(loop[segment.start : segment.end + 1].sum())
        for segment in command
    }


@dataclass(frozen=True)
class Candidate:
    """What may have been said."""

    text: str
    sure: float
    """Its confidence, 0 to 1."""
    english: float = 0.0
    """Its lead over English."""

    @property
    def is_likely(self) -> bool:
        """Whether it is good enough where little depends on it."""
        return bool(self.text) and self.sure >= _LIKELY

    def is_safe_by(self, heard: Sequence[Candidate]) -> bool:
        """Whether it fits about as well as English in one of the hearings, or does nothing."""
        asks = self.text.partition(" ")[0] in _ASKING
        return asks or any(one.english >= _AS_ENGLISH for one in heard if one.text == self.text)

    def fits_beside(self, beginning: Candidate) -> bool:
        """Whether it fits about as well as the best beginning of a command does."""
        return _odds(self.sure) >= _AS_WELL * _odds(beginning.sure)

    def is_forced_beside(self, beginning: Candidate) -> bool:
        """Whether it fits so much worse that it was not said: something is still to come."""
        return _odds(self.sure) < _FORCED * _odds(beginning.sure)


NOTHING = Candidate("", 0.0)


def weigh(heard: Sequence[Candidate], *, more: bool) -> Candidate | None:
    """Return what was said, ``NOTHING`` for no command, or None for what must be heard again.

    ``heard`` is the same audio heard in one way after the other, ``more`` whether there are further
    ways. Hearings that agree make each other surer, unless another command may have been said as
    well: nobody shall take "off" for "on" in a hurry. A command must be likely on average, or
    possible and clear in one hearing: other speech can sound like a command throughout, but then
    never clearly, and not in all ways. One hearing that leaves a doubt is not enough.
    """
    doubts: dict[str, float] = {}
    for one in heard:
        if one.text:
            doubts[one.text] = doubts.get(one.text, 1.0) * (1.0 - one.sure)
    if not doubts:
        return NOTHING
    text, *others = sorted(doubts, key=doubts.__getitem__)
    chance, rival = 1.0 - doubts[text], max((1.0 - doubts[other] for other in others), default=0.0)
    mean, is_believed = _on_average(heard, text)
    if is_believed and chance >= (_SURE_TOGETHER if heard[1:] else _SURE) and rival < _POSSIBLE:
        return Candidate(text, chance)
    if more:
        is_hopeless = heard[0].sure < _HOPELESS or (len(heard) > 1 and chance < _UNLIKELY)
        return NOTHING if is_hopeless else None
    return Candidate(text, mean) if len(heard) > 1 and is_believed else NOTHING


def _on_average(heard: Sequence[Candidate], text: str) -> tuple[float, bool]:
    """Return how sure all hearings are of a command, and whether that is enough."""
    sure = [one.sure for one in heard if one.text == text]
    mean = sum(sure) / len(heard)
    return mean, mean >= (_POSSIBLE if max(sure) >= _CLEAR else _LIKELY)


def _odds(chance: float) -> float:
    return chance / max(1.0 - chance, 1e-9)
