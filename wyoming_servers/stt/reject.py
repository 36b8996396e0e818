"""Was that a command? A grammar always finds one: what it found is weighed against plain sounds.

The same audio is searched twice: through the grammar, and through a loop of all phones, which fits
whatever was said. Where a command was said the two fit about equally well; where something else
was said the loop fits better (Rose and Paul 1990, "A hidden Markov model based keyword recognition
system": likelihood ratio against a filler model).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

_BIAS = 3.9
_OVERALL = 0.21
_WORST_WORD = 0.04
"""A logistic regression on synthetic and human commands and other speech, clean and in noise."""

_SURE = 0.9
_LIKELY = 0.6
_POSSIBLE = 0.45
_HOPELESS = 0.05
_LONG_WORDS = 5
_MANY = 3


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
    loop = np.zeros(1 + max(segment.end for segment in (*command, *sounds)))
    for sound in sounds:
        loop[sound.start : sound.end + 1] = sound.score / sound.frames
    lead = {
        segment: segment.score - float(loop[segment.start : segment.end + 1].sum())
        for segment in command
    }
    overall = sum(lead.values()) / sum(word.frames for word in words)
    worst = min(lead[word] / word.frames for word in words)
    return 1.0 / (1.0 + math.exp(-(_BIAS + _OVERALL * overall + _WORST_WORD * worst)))


@dataclass(frozen=True)
class Candidate:
    """What may have been said."""

    text: str
    sure: float
    """Its confidence, 0 to 1."""

    @property
    def is_sure(self) -> bool:
        """Whether nobody needs to hear it again."""
        return bool(self.text) and self.sure >= _SURE

    @property
    def is_likely(self) -> bool:
        """Whether it is good enough where little depends on it."""
        return bool(self.text) and self.sure >= _LIKELY

    @property
    def is_hopeless(self) -> bool:
        """Whether hearing it again is of no use."""
        return self.sure < _HOPELESS

    @property
    def is_long(self) -> bool:
        """Whether it has so many words that they are not heard by chance."""
        return len(self.text.split()) >= _LONG_WORDS


def accepted(hearings: Iterable[Candidate]) -> Candidate | None:
    """Return what was said, or None for no command.

    ``hearings`` are of the same audio, each made in another way and only as far as needed: one
    that is sure is enough, and nothing follows a first that is hopeless. In between two must have
    the same words; three need to be less sure of many words, which do not agree by chance.
    """
    heard: list[Candidate] = []
    for candidate in hearings:
        if candidate.is_sure:
            return candidate
        heard.append(candidate)
        if heard[0].is_hopeless:
            return None
        twins = [other for other in heard if other.text == candidate.text]
        best = max(twins, key=lambda twin: twin.sure)
        if len(twins) > 1 and best.is_likely:
            return best
        if len(twins) >= _MANY and best.is_long and best.sure >= _POSSIBLE:
            return best
    return None
