"""Was that a command? A grammar always finds one: what it found is weighed against plain sounds.

The same audio is searched twice: through the grammar, and through a loop of all phones, which fits
whatever was said. Where a command was said the two fit about equally well; where something else
was said the loop fits better (Rose and Paul 1990, "A hidden Markov model based keyword recognition
system": likelihood ratio against a filler model).
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
