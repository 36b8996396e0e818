"""Sentence templates: ``turn (on|off) [the] {name}`` to patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .automaton import Alt, Pattern, Seq, Word

_SYMBOL = re.compile(r"[()\[\]|]|\{\w+\}|[^\s()\[\]|{}]+")
_SELDOM = 1e-10


def parse(template: str, slots: Mapping[str, Pattern]) -> Pattern:
    """Return the pattern of a template. Raises KeyError for a slot there is not.

    ``(a|b)`` is one of several, ``[a]`` may be left out, ``{slot}`` stands for a pattern by name,
    ``spoken:written`` is a word that is written otherwise than it is said, and ``word~`` one that
    is seldom said.
    """
    return _choices(iter([*_SYMBOL.findall(template), ")"]), slots)


def _choices(symbols: Iterator[str], slots: Mapping[str, Pattern]) -> Pattern:
    """Read up to the closing bracket."""
    choices: list[Pattern] = []
    parts: list[Pattern] = []
    for symbol in symbols:
        if symbol in "|)]":
            choices.append(parts[0] if len(parts) == 1 else Seq(tuple(parts)))
            parts = []
            if symbol != "|":
                break
        elif symbol == "(":
            parts.append(_choices(symbols, slots))
        elif symbol == "[":
            parts.append(Alt((_choices(symbols, slots), Seq())))
        elif symbol.startswith("{"):
            parts.append(slots[symbol[1:-1]])
        else:
            parts.append(_word(symbol))
    return choices[0] if len(choices) == 1 else Alt(tuple(choices))


def _word(symbol: str) -> Word:
    spoken, _, written = symbol.rstrip("~").partition(":")
    return Word(spoken, written or spoken, weight=_SELDOM if symbol.endswith("~") else 1.0)
