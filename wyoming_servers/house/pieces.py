"""Which words a part of a sentence pattern can make, with its open ends.

A word may be put together from several parts, as in ``light[s]``; what a list fills in is a gap.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
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
_EXAMPLES = 20
"""So many of its forms are kept."""


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
    pieces = Pieces(
        one.whole | other.whole,
        one.words | other.words,
        one.starts | other.starts,
        one.ends | other.ends,
        is_any=one.is_any or other.is_any,
    )
    is_too_much = max(map(len, (pieces.whole, pieces.starts, pieces.ends))) > _MOST_FORMS
    return _examples(pieces) if is_too_much else pieces


def _after(one: Pieces, other: Pieces) -> Pieces:
    """Return the words of one part followed by another."""
    befores, afters = max(len(one.whole), len(one.ends)), max(len(other.whole), len(other.starts))
    if befores * afters > _MOST_FORMS:
        one, other = _examples(one), _examples(other)
    return Pieces(
        _joined(one.whole, other.whole),
        one.words | other.words | _joined(one.ends, other.starts),
        one.starts | _joined(one.whole, other.starts),
        other.ends | _joined(one.ends, other.whole),
        is_any=one.is_any or other.is_any,
    )


def _joined(befores: frozenset[str], afters: frozenset[str]) -> frozenset[str]:
    return frozenset(before + after for before in befores for after in afters)


def _examples(pieces: Pieces) -> Pieces:
    """Return what has too many forms: it may be any word, so a few of them do."""
    whole, starts, ends = (
        frozenset(sorted(texts)[:_EXAMPLES]) for texts in (pieces.whole, pieces.starts, pieces.ends)
    )
    return Pieces(whole, pieces.words, starts, ends, is_any=True)


def _of_text(text: str) -> Pieces:
    first, *rest = re.split(r"\s+", text)
    if not rest:
        return Pieces(frozenset({first}))
    *middle, last = rest
    return Pieces(frozenset(), frozenset(middle), frozenset({first}), frozenset({last}))
