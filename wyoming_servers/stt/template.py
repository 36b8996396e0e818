"""Sentence templates: ``turn (on|off) [the] {name}`` to patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .automaton import Alt, Pattern, Seq, Word

_TOKEN = re.compile(r"[()\[\]|]|\{\w+\}|[^\s()\[\]|{}]+")
_SELDOM = 1e-10


def parse(template: str, slots: Mapping[str, Pattern]) -> Pattern:
    """Return the pattern of a template. Raises KeyError for a slot there is not.

    ``(a|b)`` is one of several, ``[a]`` may be left out, ``{slot}`` stands for a pattern by name,
    ``spoken:written`` is a word that is written otherwise than it is said, and ``word~`` one that is
    seldom said.
    """
    tokens = iter([*_TOKEN.findall(template), ")"])
    return _choices(tokens, slots)


def _choices(tokens: Iterator[str], slots: Mapping[str, Pattern]) -> Pattern:
    """Read up to the closing bracket."""
    choices: list[Pattern] = []
    parts: list[Pattern] = []
    for token in tokens:
        if token in "|)]":
            choices.append(parts[0] if len(parts) == 1 else Seq(tuple(parts)))
            parts = []
        if token in ")]":
            break
        if token == "(":
            parts.append(_choices(tokens, slots))
        elif token == "[":
            parts.append(Alt((_choices(tokens, slots), Seq())))
        elif token.startswith("{"):
            parts.append(slots[token[1:-1]])
        elif token != "|":
            parts.append(_word(token))
    return choices[0] if len(choices) == 1 else Alt(tuple(choices))


def _word(token: str) -> Word:
    spoken, _, written = token.rstrip("~").partition(":")
    return Word(spoken, written or spoken, weight=_SELDOM if token.endswith("~") else 1.0)
