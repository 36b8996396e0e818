"""How alike two words sound, in any language with letters.

Letters are compared as they are and by the classes of their sounds (Russell's Soundex, 1918, with
the first letter coded as well), since a recognizer mixes up sounds of one class.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import Indel, Levenshtein

_CLASSES = {
    letter: str(code)
    for code, letters in enumerate(("bfpvw", "cgjkqsxz", "dt", "l", "mn", "r"), start=1)
    for letter in letters
}
_SILENT = frozenset("aeiouyh")
_OPENINGS = (
    ("wr", "r"),
    ("kn|gn", "n"),
    ("ph", "fv"),
    ("th", "tfs"),
    ("sch|sh", "s"),
    ("ch", "ks"),
    ("c(?=[eiy])", "s"),
    ("g(?=[eiy])", "ksj"),
    ("ps|pn", "sn"),
    ("rz", "rs"),
    ("[ckqg]", "k"),
    ("[sz]", "s"),
    ("x", "ks"),
    ("[vw]", "fvb"),
    ("f", "fv"),
    ("[bp]", "b"),
    ("[dt]", "t"),
    ("[mn]", "n"),
    ("j", "js"),
    ("y", "j "),
    ("h?[aeiou]", " "),
)
"""How a word begins, and with which sounds it may; the first that fits counts."""
_DIGRAPHS = ((re.compile("t(?=ch|sch|z|s)"), ""), (re.compile("ph"), "f"), (re.compile("gh"), ""))


def alike(one: str, other: str) -> float:
    """Return how alike two folded words are, from 0 to 1: half by letters, half by sounds."""
    plain, other_plain = _plain(one), _plain(other)
    letters: float = Indel.normalized_similarity(plain, other_plain)
    sounds: float = Levenshtein.normalized_similarity(_sounds(plain), _sounds(other_plain))
    return (letters + sounds) / 2


def sounds_of(word: str) -> str:
    """Return the consonants of a folded word by the classes of their sounds."""
    return _sounds(_plain(word))


def opens_alike(one: str, other: str) -> bool:
    """Tell whether two folded words may begin with the same sound.

    It is the one that is heard best: "Zolder" and "Kelder" are two rooms.
    """
    return not _opening(_plain(one)).isdisjoint(_opening(_plain(other)))


@lru_cache(maxsize=8192)
def _opening(word: str) -> frozenset[str]:
    for written, sounds in _OPENINGS:
        if re.match(written, word):
            return frozenset(sounds)
    return frozenset(word[:1])


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.replace("ß", "ss"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@lru_cache(maxsize=8192)
def _sounds(word: str) -> str:
    """Return one code per consonant, doubled ones once; letters of other scripts stand as is."""
    for written, said in _DIGRAPHS:
        word = written.sub(said, word)
    codes = ["" if letter in _SILENT else _CLASSES.get(letter, letter) for letter in word]
    kept = [
        code
        for index, code in enumerate(codes)
        if code and (index == 0 or codes[index - 1] != code)
    ]
    return "".join(kept)
