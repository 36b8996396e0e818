"""Texts and numbers in llama.cpp's notation of grammars (GBNF)."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from os.path import commonprefix
from typing import Any

BASIS = r"""sp ::= " "?
ws ::= [ \n]{0,2}
natural ::= "0" | [1-9] [0-9]{0,8}
integer ::= "-"? natural
fraction ::= "." [0-9]{1,6}
number ::= integer fraction?
boolean ::= "true" | "false"
"""
"""Rules that stand in every grammar."""


def number(schema: Mapping[str, Any], *, is_whole: bool) -> str:
    """Return the numbers between a schema's bounds, as far as these are whole."""
    low, high = schema.get("minimum"), schema.get("maximum")
    tail = "" if is_whole else " fraction?"
    if low is None or high is None:
        return ("natural" if low is not None and low >= 0 else "integer") + tail
    return within(math.floor(low), math.ceil(high), tail)


def within(low: int, high: int, tail: str = "") -> str:
    """Return the numbers from low to high; ``tail`` may follow those below the highest."""
    found = []
    if high >= 0:
        found += _magnitudes(max(low, 0), high, "", tail)
    if low < 0:
        found += _magnitudes(max(-high, 0 if tail else 1), -low, '"-" ', tail)
    return " | ".join(found)


def _magnitudes(low: int, high: int, sign: str, tail: str) -> list[str]:
    """Return the numbers from low to high; none with a fraction lies beyond."""
    if not tail:
        return [f"{sign}({_digits(low, high)})"]
    whole = [f"{sign}{literal(str(high))}"]
    return [f"{sign}({_digits(low, high - 1)}){tail}", *whole] if low < high else whole


def _digits(low: int, high: int) -> str:
    """Return the natural numbers from low to high, digit by digit."""
    found = []
    while low <= high:
        end = min(high, 10 ** len(str(low)) - 1)
        found.append(_same_length(str(low), str(end)))
        low = end + 1
    return " | ".join(found)


def _same_length(low: str, high: str) -> str:
    if not low or low == high:
        return literal(low)
    if low[0] == high[0]:
        return f"{literal(low[0])} ({_same_length(low[1:], high[1:])})"
    if len(low) == 1:
        return f"[{low}-{high}]"
    rest = len(low) - 1
    first, last = int(low[0]), int(high[0])
    parts = []
    if low[1:].strip("0"):
        parts.append(_same_length(low, low[0] + "9" * rest))
        first += 1
    if high[1:].strip("9"):
        parts.append(_same_length(high[0] + "0" * rest, high))
        last -= 1
    if first <= last:
        parts.append(f"[{first}-{last}] [0-9]{{{rest}}}")
    return " | ".join(parts)


def one_of(texts: Iterable[tuple[str, str]], between: str = "") -> str:
    """Return one of several texts, each followed by a rule; what they begin with is written once.

    So a sampler follows few ways at a time, however many names a house has.
    """
    entries = sorted(dict(texts).items())
    return _branch([(text, f"{between}{rule}" if rule else "") for text, rule in entries])


def _branch(entries: Sequence[tuple[str, str]]) -> str:
    if len(entries) == 1:
        text, tail = entries[0]
        return f"{literal(text)}{tail}"
    shared = commonprefix([text for text, _ in entries])  # noqa: RUF071 - of texts
    rests = [(text[len(shared) :], tail) for text, tail in entries]
    ways = [_branch(list(group)) for _, group in groupby(rests, key=lambda rest: rest[0][:1])]
    return f"{literal(shared)} ({' | '.join(ways)})" if shared else " | ".join(ways)


def json_text(value: Any) -> str:
    """Return a value as JSON writes it."""
    return json.dumps(value, ensure_ascii=False)


def literal(text: str) -> str:
    """Return a text that stands for itself."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
