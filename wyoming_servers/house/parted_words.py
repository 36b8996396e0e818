"""Words of a house's names that speech-to-text wrote in parts: "the bed room", "de was machine".

The first part may be a letter, or the word that is written for one: "the ex box". And "hoelang" is
parted, and "gooi hem eruit" written with "uit", which everything else knows.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache, partial
from itertools import pairwise
from typing import Final

from .letter_names import in_letters
from .matcher import Matcher, matcher_for
from .names import fold, words_of
from .snapshot import House
from .tags import family_of

_PART: Final = re.compile(r"[^\W\d_]{3,}")
"""A part is long enough to be no small word: "on line 2" is about no "online"."""
_LETTER: Final = re.compile(r"(?<!\S)([b-df-hj-np-tvwxz]|[^\W\d_]{2,3}) (?=([^\W\d_]{3,})(?!\w))")
"""A letter that is no word by itself, or what may be written for one, before the rest of a word."""
_SPACE: Final = re.compile(r"\s")
_THROWN: Final = r"\b((?:gooi|knikker|kieper|mik|smijt|kwak|flikker|knal|zet|doe)\b"
_AS_KNOWN: Final = {
    "en": ((r"\bplus (?=(?:the|my|our) )", "and "),),
    "de": (
        (r"\bplus (?=(?:de[rnm]|die|das) )", "und "),
        (
            r"(\w*(?:lichter|licht|lampen?|leuchten?|strahler)) weg(?! (?:von|vom|aus|mit)\b)",
            r"\1 aus",
        ),
    ),
    "nl": (
        (r"\bplus (?=(?:de|het|die|dat) )", "en "),
        (r"\bhoe(?=(?:lang|laat|ver)\b)", "hoe "),
        (r"\bvan (?:de|het) (?:stroom|net|spanning) af\b", "uit"),
        (r"\bhaal (.+?) van (?:de|het) (?:stroom|net|spanning)\b", r"zet \1 uit"),
        (rf"{_THROWN}(?:(?!\b(?:haal|neem|trek)\b).)*?) er ?(?:maar )?(?:uit|af)(?!\w)", r"\1 uit"),
    ),
}
"""Words that are written as one, or as two, and what everything else knows for them."""
_SMALL: Final = re.compile(r"(?<!\w)(([^\W\d_]{3,}?)[tp]?)je(s?)(?!\w)", re.IGNORECASE)
"""How Dutch makes things small: "bedlampje"."""
_SOFT: Final = re.compile(r"(?:e[lmnr]|[aeiou])$", re.IGNORECASE)
"""Ends of words that are made several with an "s"."""
_KEPT = 256


def with_whole_words(text: str, house: House) -> str:
    """Return a text with two parts as the one word that they are in a name, letter by letter."""
    return _with_whole_words(text, matcher_for(house))


@lru_cache(maxsize=_KEPT)
def _with_whole_words(text: str, matcher: Matcher) -> str:
    whole, apart = _words_of(matcher)
    parts = list(_PART.finditer(text))
    for one, other in reversed(list(pairwise(parts))):
        between = text[one.end() : other.start()]
        first, second = fold(one[0]), fold(other[0])
        if _SPACE.fullmatch(between) and first + second in whole and (first, second) not in apart:
            text = text[: one.end()] + text[other.start() :]
    text = _LETTER.sub(partial(_lettered, whole, matcher.house.language), text)
    if family_of(matcher.house.language) == "nl":
        text = _SMALL.sub(partial(_as_named, whole), text)
    for said_so, known in _AS_KNOWN.get(family_of(matcher.house.language), ()):
        text = re.sub(said_so, known, text, flags=re.IGNORECASE)
    return text


def _as_named(whole: Collection[str], found: re.Match[str]) -> str:
    """Return "bedlamp" for "bedlampje", where the house calls it so; else what was said."""
    if fold(found[0]) in whole:
        return found[0]
    named = next((way for way in (found[1], found[2]) if fold(way) in whole), None)
    several = ("s" if _SOFT.search(found[2]) else "en") if found[3] else ""
    return f"{named}{several}" if named else found[0]


def _lettered(whole: Collection[str], language: str, found: re.Match[str]) -> str:
    """Return the "x" of "ex box" where "xbox" is a word of a name; else what was said."""
    letter = in_letters([fold(found[1])], language) or ""
    is_known = len(letter) == 1 and letter + fold(found[2]) in whole
    return letter if is_known else found[0]


@lru_cache(maxsize=16)
def _words_of(matcher: Matcher) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """Return the words of all names of a house, and those that stand beside each other in one."""
    house = matcher.house
    kinds = (house.entities, house.areas, house.floors)
    names = [words_of(name) for kind in kinds for one in kind for name in (one.name, *one.aliases)]
    return (
        frozenset(word for name in names for word in name),
        frozenset(pair for name in names for pair in pairwise(name)),
    )
