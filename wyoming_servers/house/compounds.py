"""Names said in one word, or by their side: "Küchendeckenlampe", "linke Jalousie"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import permutations
from typing import Final

from .tags import family_of

_COMPOUNDING = ("de", "nl")
_TWO = 2
_SIDES: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "de": {
        "links": ("linke", "linken", "linker", "linkes"),
        "rechts": ("rechte", "rechten", "rechter", "rechtes"),
        "oben": ("obere", "oberen", "oberer", "oberes"),
        "unten": ("untere", "unteren", "unterer", "unteres"),
        "vorne": ("vordere", "vorderen", "vorderer", "vorderes"),
        "hinten": ("hintere", "hinteren", "hinterer", "hinteres"),
    },
    "nl": {
        "links": ("linker", "linkse"),
        "rechts": ("rechter", "rechtse"),
        "boven": ("bovenste",),
        "onder": ("onderste",),
        "voor": ("voorste",),
        "achter": ("achterste",),
    },
}
"""By language: where a thing is, and what it is called by that before its name."""


def side_of(word: str, language: str) -> str | None:
    """Return "links" for "linken"; None for a word that tells no side, or stands behind a name."""
    sides = _SIDES.get(family_of(language), {})
    return next((side for side, said in sides.items() if word in said), None)


def compounds(words: list[str], language: str) -> Iterator[str]:
    """Yield the one word that a name of two may be said as, with either of them first."""
    if language.startswith(_COMPOUNDING) and len(words) == _TWO and all(map(str.isalpha, words)):
        link = "n" if language.startswith("de") else ""
        for first, second in permutations(words):
            yield f"{first}{link if first.endswith('e') else ''}{second.lower()}"


def sided(words: list[str], language: str) -> Iterator[str]:
    """Yield "linke Jalousie" for "Jalousie links", and the other way round."""
    for side, said in _SIDES.get(family_of(language), {}).items():
        text = " ".join(words)
        if found := re.fullmatch(rf"(.+) {side}", text, re.IGNORECASE):
            yield from (f"{word} {found[1]}" for word in said)
        if found := re.fullmatch(rf"(?:{'|'.join(said)}) (.+)", text, re.IGNORECASE):
            yield f"{found[1]} {side}"
