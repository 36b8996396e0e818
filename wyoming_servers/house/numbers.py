"""Numbers as people say them, per language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from .names import fold, small_words, words_of
from .spelling import number_speller

_MOST = 100
_REGIONS = {"fr": ("fr_BE", "fr_CH")}
"""Variants of a language that have words of their own for some numbers, as "septante"."""
_SHARE = re.compile(
    r"(?:(?:an?|one|1|een|une?|una|ein) )?"
    r"(?:half|quarter|halbe?|viertel|demie?|quart|medi[oa]|cuarto|halve|kwart|mezz[oa]|quarto)\b"
)
"""What follows "and" within a number, of all languages."""
_OF_UNIT = re.compile(r"(?:an?|one|1) [^\W\d_]+$")
_OF = re.compile(r"an? (?:half|quarter) of\b")


def is_rest_of_number(before: str, after: str, language: str) -> bool:
    """Tell whether an "and" stands within a number: "3 and a half pounds of beef"."""
    if _OF.match(fold(after)) and _OF_UNIT.match(fold(before)):
        return True  # "a pound and a half of butter"
    last = words_of(before)[-1:]
    is_number = bool(last) and (
        last[0].isdecimal() or last[0] in spoken_numbers(language.partition("-")[0])
    )
    return is_number and _SHARE.match(fold(after)) is not None


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
