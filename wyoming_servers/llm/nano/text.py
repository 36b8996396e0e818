"""A sentence as the model reads it: folded words without signs, numbers in digits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from wyoming_servers.house.names import fold
from wyoming_servers.house.numbers import spoken_numbers

_PERCENT = {("pour", "cent"), ("per", "cento"), ("por", "cien")}
"""Words of which the second is no number after the first."""
_POINTS = {
    "en": ("point",),
    "de": ("komma", "punkt"),
    "fr": ("virgule",),
    "es": ("coma", "punto"),
    "nl": ("komma", "punt"),
    "it": ("virgola",),
}
"""What stands between the digits of "nineteen point five", by language."""
_WORD = re.compile(r"\d+[.,]\d+|[^\W_]+")


def words(text: str, language: str) -> list[str]:
    """Return the words of a sentence, its numbers as "21" and "21.5"."""
    return _with_decimals(with_digits(bare_words(text), language), language)


def bare_words(text: str) -> list[str]:
    """Return the folded words of a text, its numbers as they are written."""
    return [word.replace(",", ".") for word in _WORD.findall(fold(text))]


def with_digits(said: Sequence[str], language: str) -> list[str]:
    """Return words with the numbers among them, which may take several, in digits."""
    numbers, longest = _numbers(language)
    made: list[str] = []
    at = 0
    while at < len(said):
        for size in range(min(longest, len(said) - at), 0, -1):
            number = numbers.get(tuple(said[at : at + size]))
            if number is not None and not (made and (made[-1], said[at]) in _PERCENT):
                made.append(number)
                break
        else:
            size = 1
            made.append(said[at])
        at += size
    return made


def _with_decimals(said: Sequence[str], language: str) -> list[str]:
    """Return words with "19 point 5" in one."""
    points = _POINTS.get(language, ())
    made: list[str] = []
    for word in said:
        is_part = word.isdecimal() and made[-1:] and made[-1] in points
        if is_part and made[-2:-1] and made[-2].isdecimal():
            made[-2:] = [f"{made[-2]}.{word}"]
        else:
            made.append(word)
    return made


@lru_cache(maxsize=16)
def _numbers(language: str) -> tuple[dict[tuple[str, ...], str], int]:
    """Return the digits of spoken numbers by their words, and the most words one takes."""
    spoken = {tuple(text.split()): str(number) for text, number in spoken_numbers(language).items()}
    return spoken, max(map(len, spoken), default=1)
