"""How English words are pronounced, roughly: enough to tell that "pawn" sounds like "pond".

English is not spelled as it is spoken, so that letters tell little of what was heard. The rules
write a sign for each sound, without an r that ends a syllable; they are made for a whole word, and
take the commonest way where there are several.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import Levenshtein

_RULES: Final = tuple(
    (re.compile(written), sound)
    for written, sound in (
        ("^one$", "won"),
        ("^two$", "tU"),
        ("^(?:kn|gn|pn)", "n"),
        ("^wr", "r"),
        ("^wh(?=o)", "h"),
        ("^h(?=our|on(?:est|ou?r))", ""),
        ("^eye", "I"),
        ("wh", "w"),
        ("mb$", "m"),
        ("eigh", "A"),
        ("igh", "I"),
        ("(?:augh|ough)(?=t)", "o"),
        ("(?<=[cr])ough$", "of"),
        ("(?<=d)ough$|(?<=th)ough$", "O"),
        ("gh$", "f"),
        ("gh", ""),
        ("ph", "f"),
        ("tch|ch", "C"),
        ("sh|ti(?=on)|ci(?=a)", "S"),
        ("th", "T"),
        ("dge|ge$", "J"),
        ("ck|c(?![eiyh])|q(?:ue$)?", "k"),
        ("c", "s"),
        ("x", "ks"),
        ("ng(?=$|s)", "n"),
        ("(?:ai|a)re?$|air", "3"),
        ("eer|ear(?=$|s)|ier|ere$", "E"),
        ("oor|oar|our|ore(?=$|s$)", "o"),
        ("(?:er|or)(?=$|s$)", "@"),
        ("or|aw|au|a(?=l[lk])", "o"),
        ("er(?=y$)", "r"),
        ("er|ir|ur|yr", "3"),
        ("a([bdfgjklmnpstvz])e(?=$|s$)", r"A\1"),
        ("i([bdfgjklmnpstvz])e(?=$|s$)", r"I\1"),
        ("o([bdfgjklmnpstvz])e(?=$|s$)", r"O\1"),
        ("u([bdfgjklmnpstvz])e(?=$|s$)", r"U\1"),
        ("ar(?![aeiou])", "a"),
        ("ai|ay|ei|ey", "A"),
        ("(?<=^[^aeiou])(?:ie|y)$|(?<=^[^aeiou]{2})(?:ie|y)$", "I"),
        ("ee|ea|ie|(?<=^[^aeiou])e$", "E"),
        ("oa|oe$|ow", "O"),
        ("oo|ue|ew|ou", "U"),
        ("[iy]$", "E"),
        ("e$", ""),
        (r"(.)\1+", r"\1"),
    )
)
_MOST_APART: Final = 0.25
"""The share of its sounds in which a word may differ, and roughly be another."""
_ROUGH: Final = tuple(str.maketrans("bdgvzJmOUEIA3T", f"ptkfsCnouiaae{lisped}") for lisped in "fst")
"""What is told apart least: voiced sounds from others, long vowels from short, and "th"."""


def alike_in_english(said: tuple[str, ...], meant: tuple[str, ...]) -> float:
    """Return how alike some folded words sound to others, from 0 to 1, however they are parted."""
    close, rough = _likeness(said, meant)
    return (close + rough) / 2


def sounds_the_same(said: tuple[str, ...], meant: tuple[str, ...]) -> bool:
    """Tell whether some folded words can hardly be told from others by their sound: "hey loft"."""
    close, rough = _likeness(said, meant)
    return rough == 1 and close >= 1 - _MOST_APART


def _likeness(said: tuple[str, ...], meant: tuple[str, ...]) -> tuple[float, float]:
    """Return how many of the sounds are the same, and how many are so roughly."""
    one, other = spoken(said), spoken(meant)
    close: float = Levenshtein.normalized_similarity(one, other)
    rough: float = max(
        Levenshtein.normalized_similarity(one.translate(signs), other.translate(signs))
        for signs in _ROUGH
    )
    return close, rough


@lru_cache(maxsize=8192)
def spoken(words: tuple[str, ...]) -> str:
    """Return the sounds of some folded words in a row, a sign for each."""
    return re.sub(r"(.)\1+", r"\1", "".join(map(_sounds, words)))


@lru_cache(maxsize=8192)
def _sounds(word: str) -> str:
    for written, sound in _RULES:
        word = written.sub(sound, word)
    return word
