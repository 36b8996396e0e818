"""Fractions, and Roman numbers where they cannot be anything else."""

from __future__ import annotations

import re

from .language import Language

_SINGLE = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅛": "1/8"}
_FRACTION = re.compile(
    r"(?<![\w.,:/-])(?:(?P<whole>\d+) )?(?P<part>1/2|1/3|2/3|1/4|3/4|1/8)(?![\w/]|[.,]\d)"
)
_ROMAN = re.compile(r"(?<=[^\W\d_] )(?P<number>X{0,3}(?:IX|IV|V?I{0,3}))(?![\w'.-]\w|\w)")
_FIRST_LETTERS = re.compile(r"(?:^|[^\w])(?P<word>[^\W\d_]+) $")
_VALUES = {"I": 1, "V": 5, "X": 10}
_SHORTEST = 2
"""A single letter may be a letter."""


def say_fractions(text: str, language: Language) -> str:
    """Say the common fractions, alone or behind a whole number."""
    for sign, fraction in _SINGLE.items():
        if sign in text:
            text = re.sub(rf"(?<=\d) ?{sign}", f" {fraction}", text).replace(sign, fraction)

    def say(match: re.Match[str]) -> str:
        if match["whole"] and match["part"] in language.and_a_half:
            return f"{match['whole']} {language.and_a_half[match['part']]}"
        if match["whole"] or match["part"] not in language.fractions:
            return match[0]
        return language.fractions[match["part"]]

    return _FRACTION.sub(say, text)


def say_roman(text: str, language: Language) -> str:  # noqa: ARG001 - one of the steps
    """Write Roman numbers of several letters behind a name as digits: "World War II"."""

    def say(match: re.Match[str]) -> str:
        letters = match["number"]
        before = _FIRST_LETTERS.search(match.string[max(0, match.start() - 40) : match.start()])
        if len(letters) < _SHORTEST or before is None or not before["word"][0].isupper():
            return letters
        return str(roman(letters))

    return _ROMAN.sub(say, text)


def roman(letters: str) -> int:
    """Return the value of a Roman number up to 39."""
    values = [_VALUES[letter] for letter in letters]
    following = [*values[1:], 0]
    return sum(-one if one < two else one for one, two in zip(values, following, strict=True))
