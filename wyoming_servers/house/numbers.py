"""Numbers as people say them, per language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from .names import fold, small_words, words_of
from .rephrasing import english_misheard
from .spelling import number_speller
from .tags import family_of

_MOST = 100
_REGIONS = {"fr": ("fr_BE", "fr_CH")}
"""Variants of a language that have words of their own for some numbers, as "septante"."""
_SHARE = re.compile(
    r"(?:(?:an?|one|1|een|une?|una|ein) )?"
    r"(?:half|quarter|halbe?|viertel|demie?|quart|medi[oa]|cuarto|halve|kwart|mezz[oa]|quarto)\b"
)
"""What follows "and" within a number, of all languages."""
_PARTED = {
    "de": (
        "ein zwei drei vier fünf sechs sieben acht neun",
        "und",
        "zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
    ),
    "nl": (
        "een één twee drie vier vijf zes zeven acht negen",
        "en",
        "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    ),
}
"""Numbers that were heard in two or three words, and what joins them: "fünf und vierzig"."""
_HEARD = {"en": english_misheard.NUMBERS}
"""Numbers that were heard as other words."""
_OF_UNIT = re.compile(r"(?:an?|one|1) [^\W\d_]+$")
_OF = re.compile(r"an? (?:half|quarter) of\b")


def is_rest_of_number(before: str, after: str, language: str) -> bool:
    """Tell whether an "and" stands within a number: "3 and a half pounds of beef"."""
    if _OF.match(fold(after)) and _OF_UNIT.match(fold(before)):
        return True  # "a pound and a half of butter"
    last = words_of(before)[-1:]
    is_number = bool(last) and (
        last[0].isdecimal() or last[0] in spoken_numbers(family_of(language))
    )
    return is_number and _SHARE.match(fold(after)) is not None


def in_one_word(text: str, language: str) -> str:
    """Return a text with numbers in one word that were heard in several: "fünfundvierzig".

    In English also such as were heard as other words: "twenty won".
    """
    family = family_of(language)
    for heard, number in _HEARD.get(family, ()):
        text = re.sub(heard, number, text, flags=re.IGNORECASE)
    if family not in _PARTED:
        return text
    ones, join, tens = (words.replace(" ", "|") for words in _PARTED[family])

    def whole(found: re.Match[str]) -> str:
        is_parted = family == "nl" and found[1][-1] == "e"
        return f"{found[1]}{'ën' if is_parted else join}{found[2]}"

    parted = rf"(?<!\w)({ones}) ?{join} ?({tens})(?!\w)"
    return re.sub(parted, whole, text, flags=re.IGNORECASE)


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


def numbered(text: str, language: str) -> str:
    """Return a folded text with its numbers from two on in digits."""
    numbers = spoken_numbers(language)
    folded = " ".join(fold(text).replace("-", " ").split())
    return _counted(language).sub(lambda found: str(numbers[found[0]]), folded)


@lru_cache(maxsize=16)
def _counted(language: str) -> re.Pattern[str]:
    counted = (said for said, value in spoken_numbers(language).items() if value > 1)
    known = "|".join(map(re.escape, sorted(counted, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{known or '(?!)'})(?!\w)")
