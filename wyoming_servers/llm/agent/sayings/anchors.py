"""Words of which one must be said for a pattern to fit: most of some hundred need not be tried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Self

from .notation import Saying, Table, literal, sayings_of, tokens_of

_OPEN: Final = "([{"
_Anchor = frozenset[str] | None
"""Words of which one is said whatever else is; None where there are none such."""


def anchor_of(pattern: str) -> frozenset[str] | None:
    """Return the fewest words of which a text has one if a pattern fits; None for no such."""
    return _alternatives(iter(tokens_of(pattern)))


@dataclass(frozen=True, kw_only=True)
class SayingIndex:
    """The sayings of a language by words that they need."""

    sayings: Sequence[Saying]
    by_word: Mapping[str, Sequence[int]]
    """Places of the sayings that may fit a text with a word."""
    always: Sequence[int]
    """Places of those that may fit any text."""

    @classmethod
    def of(cls, table: Table, language: str) -> Self:
        """Compile a table; raises ValueError for an unknown action."""
        by_word: dict[str, list[int]] = {}
        always: list[int] = []
        sayings = sayings_of(table, language)
        patterns = (pattern for _, patterns in table for pattern in patterns)
        for place, pattern in enumerate(patterns):
            anchor = anchor_of(pattern)
            for word in anchor or ():
                by_word.setdefault(word, []).append(place)
            if anchor is None:
                always.append(place)
        return cls(sayings=sayings, by_word=by_word, always=always)

    def fitting(self, words: Sequence[str]) -> Iterator[Saying]:
        """Yield the sayings that may fit words, in the order of the table."""
        places = set(self.always).union(*(self.by_word.get(word, ()) for word in words))
        return (self.sayings[place] for place in sorted(places))


def _alternatives(pieces: Iterator[str]) -> _Anchor:
    """Read up to the end of a group: one of its alternatives is said."""
    found: list[_Anchor] = []
    best: _Anchor = None
    for piece in pieces:
        if piece in ")]":
            break
        if piece == "|":
            found.append(best)
            best = None
        else:
            best = _fewer(best, _anchor(piece, pieces))
    found.append(best)
    known = [one for one in found if one is not None]
    return frozenset().union(*known) if len(known) == len(found) else None


def _anchor(piece: str, pieces: Iterator[str]) -> _Anchor:
    if piece[0] not in _OPEN:
        return frozenset((literal(piece),))
    inside = None if piece[0] == "{" else _alternatives(pieces)
    return inside if piece == "(" else None


def _fewer(one: _Anchor, other: _Anchor) -> _Anchor:
    """Return what is said of fewer texts: the fewer words, then the longer ones."""
    if one is None or other is None:
        return one if other is None else other
    return min(one, other, key=lambda words: (len(words), -min(map(len, words))))
