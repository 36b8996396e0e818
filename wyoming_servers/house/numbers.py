"""Numbers as people say them, per language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from .names import small_words, words_of
from .spelling import number_speller

_MOST = 100
_REGIONS = {"fr": ("fr_BE", "fr_CH")}
"""Variants of a language that have words of their own for some numbers, as "septante"."""


@lru_cache(maxsize=16)
def spoken_numbers(language: str) -> Mapping[str, int]:
    """Return the numbers from 0 to 100 by their folded words, parted by spaces.

    One that is also an article is left out. Empty for a language whose numbers are not known.
    """
    spellers = [number_speller(one) for one in (language, *_REGIONS.get(language, ()))]
    articles = {word for article in small_words(language).articles for word in words_of(article)}
    said: dict[str, int] = {}
    for speller, number in product(filter(None, spellers), range(_MOST + 1)):
        formatted = speller.format_number(number)
        for text in (formatted.text, *(formatted.text_by_ruleset or {}).values()):
            said.setdefault(" ".join(words_of(text)), number)
    return {text: number for text, number in said.items() if text not in articles}
