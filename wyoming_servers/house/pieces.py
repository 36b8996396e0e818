"""Which words a part of a sentence pattern can make, with its open ends.

A word may be put together from several parts, as in ``light[s]``; what a list fills in is a gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

from hassil.expression import (
    Alternative,
    Expression,
    Group,
    Permutation,
    RuleReference,
    Sentence,
    TextChunk,
)

from .names import words_of

_GAP = "\0"
_MOST_FORMS = 400
"""A word with more forms than this may be any word."""


@dataclass(frozen=True)
class Pieces:
    """The words of a part of a pattern."""

    whole: frozenset[str] = frozenset()
    """What it is when there is no space in it; empty when there always is one."""
    words: frozenset[str] = frozenset()
    """Words between two spaces."""
    starts: frozenset[str] = frozenset()
    """First pieces, which a part before it may lengthen."""
    ends: frozenset[str] = frozenset()
    is_any: bool = False
    """Whether it can be said with words that are not known here."""

    def said(self) -> set[str]:
        """Return the folded words, the pieces beside a gap included."""
        texts = self.whole | self.words | self.starts | self.ends
        return {word for text in texts for word in words_of(text)}

    @property
    def is_tied(self) -> bool:
        """Whether what fills a gap becomes a part of a longer word, as in ``{area}licht``."""
        texts = self.whole | self.words | self.starts | self.ends
        return any(_GAP in text and text != _GAP for text in texts)


NOTHING = Pieces(frozenset({""}))
ANY = Pieces(frozenset({_GAP}), is_any=True)


class Rules:
    """Makes pieces of expressions, with the rules they refer to."""

    def __init__(self, rules: Mapping[str, Sentence]) -> None:
        self.rules = dict(rules)
        self._known: dict[str, Pieces] = {}

    def with_local(self, rules: Mapping[str, Sentence]) -> Rules:
        """Return these rules with some of a block's own."""
        return Rules({**self.rules, **rules}) if rules else self

    def pieces(self, expression: Expression) -> Pieces:
        """Return the words of an expression."""
        if isinstance(expression, TextChunk):
            return _of_text(expression.text)
        if isinstance(expression, RuleReference):
            return self._of_rule(expression.rule_name)
        if isinstance(expression, Group):
            parts = [self.pieces(item) for item in expression.items]
            if isinstance(expression, Alternative):
                return reduce(either, parts, Pieces())
            if isinstance(expression, Permutation):
                return reduce(either, parts, NOTHING)
            return reduce(_after, parts, NOTHING)
        return Pieces(frozenset({_GAP}))

    def _of_rule(self, name: str) -> Pieces:
        if name not in self._known:
            self._known[name] = ANY  # a rule that names itself
            if name in self.rules:
                self._known[name] = self.pieces(self.rules[name].expression)
        return self._known[name]


def either(one: Pieces, other: Pieces) -> Pieces:
    """Return the words of two alternatives."""
    return _limited(
        one.whole | other.whole,
        one.words | other.words,
        one.starts | other.starts,
        one.ends | other.ends,
        is_any=one.is_any or other.is_any,
    )


def _after(one: Pieces, other: Pieces) -> Pieces:
    """Return the words of one part followed by another."""
    return _limited(
        {left + right for left in one.whole for right in other.whole},
        one.words | other.words | {end + start for end in one.ends for start in other.starts},
        one.starts | {left + start for left in one.whole for start in other.starts},
        other.ends | {end + right for end in one.ends for right in other.whole},
        is_any=one.is_any or other.is_any,
    )


def _of_text(text: str) -> Pieces:
    first, *rest = re.split(r"\s+", text)
    if not rest:
        return Pieces(frozenset({first}))
    *middle, last = rest
    return Pieces(frozenset(), frozenset(middle), frozenset({first}), frozenset({last}))


def _limited(
    whole: Iterable[str],
    words: Iterable[str],
    starts: Iterable[str],
    ends: Iterable[str],
    *,
    is_any: bool,
) -> Pieces:
    open_ends = [frozenset(whole), frozenset(starts), frozenset(ends)]
    if max(map(len, open_ends)) > _MOST_FORMS:
        is_any = True
        open_ends = [frozenset(sorted(texts)[:_MOST_FORMS]) for texts in open_ends]
    return Pieces(open_ends[0], frozenset(words), open_ends[1], open_ends[2], is_any)
