"""What a recogniser and a hurried speaker do to a sentence."""

from __future__ import annotations

import random
from collections.abc import Sequence

from .grammars import GRAMMARS
from .marks import Label

Words = list[tuple[str, Label | None]]

_HESITATES, _MISHEARS, _LOSES, _REPEATS = 0.06, 0.08, 0.03, 0.02
_WAKE_WORDS = ("hey jarvis", "okay nabu", "hey mycroft", "alexa", "jarvis", "computer")
_WAKES, _EITHER = 0.02, 0.5
_SHORTEST, _FEW = 4, 4
"""Letters of a word that is misheard; words of a sentence that loses none."""
_SWAPS = ("ae", "ei", "ou", "bp", "dt", "gk", "fv", "sz", "mn", "lr", "iy", "ck", "wv", "ea")


def noisy(words: Sequence[tuple[str, Label | None]], language: str, dice: random.Random) -> Words:
    """Return a sentence as it may be heard; most come out as they are."""
    said = list(words)
    if dice.random() < _HESITATES:
        at = dice.randint(0, len(said))
        if 0 < at < len(said) and said[at - 1][1] is not None and said[at - 1][1] == said[at][1]:
            at = 0  # never inside a name
        said.insert(at, (dice.choice(GRAMMARS[language].hesitations), None))
    if dice.random() < _MISHEARS:
        at = dice.randrange(len(said))
        said[at] = (_misheard(said[at][0], dice), said[at][1])
    loose = [at for at, (_, label) in enumerate(said) if label is None]
    if len(said) > _FEW and loose and dice.random() < _LOSES:
        del said[dice.choice(loose)]
    elif loose and dice.random() < _REPEATS:
        at = dice.choice(loose)
        said.insert(at, said[at])
    if dice.random() < _WAKES:
        said[:0] = [(word, None) for word in dice.choice(_WAKE_WORDS).split()]
    return said


def _misheard(word: str, dice: random.Random) -> str:
    """Return a word that sounds a little like another."""
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    at = dice.randrange(len(word))
    for swap in dice.sample(_SWAPS, len(_SWAPS)):
        one, other = swap[0], swap[1]
        if one in word and dice.random() < _EITHER:
            return word.replace(one, other, 1)
        if other in word and dice.random() < _EITHER:
            return word.replace(other, one, 1)
    return dice.choice((word[:at] + word[at + 1 :], word[: at + 1] + word[at:]))
