"""Numbers, shares and times as people say them, written as the sentence patterns have them.

"Twenty one and a half degrees" becomes "21.5 degrees", "to a third" "to 33 percent", "a quarter of
an hour" "15 minutes". Numbers that stand alone are left: the patterns know them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from .durations import durations_in_digits
from .numbers import spoken_numbers
from .tags import family_of

_TEN = 10


@dataclass(frozen=True, kw_only=True)
class _Words:
    """What is said in a language; all but ``percent`` are regular expressions."""

    half: str
    """Behind a number, or behind its unit."""
    point: str
    degrees: str
    to: str
    """Before a share."""
    percent: str
    """How a share is written in percent."""
    shares: Mapping[int, str]
    """How shares are said, by their percent."""
    of_ten: str
    """How the whole is said of what is counted in tenths."""
    times: Mapping[str, str]
    """How times are said, by how they are written."""


_WORDS: Final = {
    "en": _Words(
        half="and a half",
        point="point",
        degrees="degrees?",
        to="to|at|on",
        percent="to {} percent",
        shares={
            100: r"(?:full|max|maximum|a hundred(?: percent|(?!\s+\w)))"
            "(?: (?:brightness|speed|volume|power))?",
            80: "four fifths?",
            75: "three quarters?",
            67: "two thirds?",
            60: "three fifths?",
            50: "(?:a )?half(?: (?:brightness|speed|volume|power))?",
            40: "two fifths?",
            33: "(?:a|one) third",
            25: "(?:a|one) quarter(?: volume)?",
            20: "(?:a|one) fifth",
            10: "(?:a|one) tenth",
            1: "(?:the )?(?:min|minimum)(?: (?:brightness|speed|volume))?",
        },
        of_ten="out of (?:ten|10)",
        times={
            "1.5 degrees": "a degree and a half",
            "0.5 degrees": "half a degree",
            "2 degrees": "a couple of degrees",
            "1 hour and": "an hour and",
            "1 minute and": "a minute and",
        },
    ),
    "de": _Words(
        half="(?:und )?einhalb",
        point="Komma",
        degrees="Grad",
        to="auf",
        percent="auf {} Prozent",
        shares={
            100: "(?:volle|maximale) (?:Helligkeit|Lautstärke|Stufe|Kraft|Leistung)|(?:das )?"
            "Maximum",
            75: "drei ?viertel",
            67: "zwei ?drittel",
            50: "(?:die Hälfte|halbe (?:Helligkeit|Lautstärke|Stufe|Kraft|Leistung)|halb)",
            33: "ein(?:en)? Drittel",
            25: "ein(?:en)? Viertel",
            1: "(?:minimale (?:Helligkeit|Lautstärke)|(?:das )?Minimum)",
        },
        of_ten="von (?:zehn|10)",
        times={
            "1.5 Grad": "(?:anderthalb|eineinhalb) Grad",
            "0.5 Grad": "(?<!und )(?:ein |einen )?halbe[nrs]? Grad",
            "1 Stunde und": "eine Stunde und",
            "1 Minute und": "eine Minute und",
        },
    ),
    "fr": _Words(
        half="et demie?",
        point="virgule",
        degrees="degrés?",
        to="à|au|sur",
        percent="à {} pour cent",
        shares={
            100: "fond|max(?:imum)?",
            75: "trois quarts",
            67: "deux tiers",
            50: "(?:la )?moitié",
            33: "un tiers",
            25: "un quart",
            1: "min(?:imum)?",
        },
        of_ten="sur (?:dix|10)",
        times={
            "de 1.5 degré": "d'un degré et demi",
            "de 0.5 degré": "d'un demi[- ]degré",
            "1.5 degré": "un degré et demi",
            "0.5 degré": "un demi[- ]degré",
            "de 1 heure": "d'une heure",
            "de 1 minute": "d'une minute",
            "de 1 degré": "d'un degré",
        },
    ),
    "es": _Words(
        half="y medi[oa]",
        point="coma|punto",
        degrees="grados?",
        to="al|a",
        percent="al {} por ciento",
        shares={
            100: "(?:máximo|tope)",
            75: "tres cuartos",
            67: "dos tercios",
            50: "(?:la )?mitad",
            33: "un tercio",
            25: "un cuarto",
            1: "mínimo",
        },
        of_ten="(?:de|sobre) (?:diez|10)",
        times={
            "1.5 grados": "(?:un )?grado y medio",
            "0.5 grados": "medio grado",
            "1 hora y": "una hora y",
        },
    ),
    "nl": _Words(
        half="en een hal(?:ve|f)",
        point="komma",
        degrees="gra(?:ad|den)",
        to="op|naar|tot",
        percent="op {} procent",
        shares={
            100: "(?:maximaal|maximum|vol|volle (?:sterkte|kracht|helderheid))",
            75: "drie ?kwart",
            67: "twee ?derde",
            50: "(?:de helft|half|halve (?:sterkte|kracht))",
            33: "(?:een|één) derde",
            25: "(?:een|één) kwart",
            1: "(?:minimaal|minimum)",
        },
        of_ten="van de (?:tien|10)",
        times={
            "1.5 graden": "anderhalve graad",
            "0.5 graden": "(?<!en )(?<!en een )(?:een )?halve graad",
        },
    ),
    "it": _Words(
        half="e mezz[oa]",
        point="virgola",
        degrees="grad[io]",
        to="al|alla|a",
        percent="al {} per cento",
        shares={
            100: "massimo",
            75: "tre quarti",
            67: "due terzi",
            50: "metà",
            33: "un terzo",
            25: "un quarto",
            1: "minimo",
        },
        of_ten="su (?:dieci|10)",
        times={
            "1 ora e": "un'ora e",
        },
    ),
}


def in_digits(text: str, language: str) -> str:
    """Return a text with its fractions, shares and times written in digits."""
    family = family_of(language)
    words = _WORDS.get(family)
    if words is None:
        return text
    text = durations_in_digits(_decimals(text, words, family), family)
    text = _tenths(text, words, family)
    for pattern, written in _patterns(family):
        text = pattern.sub(written, text)
    return text


def _tenths(text: str, words: _Words, language: str) -> str:
    """Write "volume seven out of ten" in percent."""
    of_ten = rf"(?<!\w)({_number_words(language)}|\d+)\s+(?:{words.of_ten})$"
    found = re.search(of_ten, text, re.IGNORECASE)
    tenths = _value(found[1], spoken_numbers(language)) if found else _TEN + 1
    if found is None or tenths > _TEN:
        return text
    percent = words.percent.partition("{} ")[2]
    return f"{text[: found.start()]}{tenths * _TEN} {percent}"


def _decimals(text: str, words: _Words, language: str) -> str:
    """Write "twenty one and a half" and "nineteen point five"."""
    said = _number_words(language)
    number = rf"(?P<number>{said}|\d+)"
    # The half stands behind the number or its unit, "dix-neuf degrés et demi".
    half = rf"(?<!\w){number}(?P<unit>\s*{words.degrees})?\s*{words.half}(?!\w)"
    point = rf"(?<!\w){number}\s+(?:{words.point})\s+(?P<part>{said}|\d)(?!\w)"
    numbers = spoken_numbers(language)

    def with_half(found: re.Match[str]) -> str:
        return f"{_value(found['number'], numbers)}.5{found['unit'] or ''}"

    def with_part(found: re.Match[str]) -> str:
        return f"{_value(found['number'], numbers)}.{_value(found['part'], numbers)}"

    text = re.sub(half, with_half, text, flags=re.IGNORECASE)
    return re.sub(point, with_part, text, flags=re.IGNORECASE)


def any_number(language: str) -> str:
    """Return a regular expression for the begin of a number, in digits or words."""
    words = _number_words(language).replace("ss", "(?:ss|ß)")
    return rf"(?:\d|(?:{words})\b)"


def _value(said: str, numbers: Mapping[str, int]) -> int:
    return int(said) if said.isdecimal() else numbers[re.sub(r"[\s-]+", " ", said.casefold())]


@lru_cache(maxsize=16)
def _number_words(language: str) -> str:
    """Return a regular expression for numbers in words."""
    said = sorted(spoken_numbers(language), key=len, reverse=True)
    return "|".join(re.escape(one).replace(r"\ ", r"[\s-]+") for one in said)


@lru_cache(maxsize=16)
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(rf"(?<!\w)(?:{said})(?!\w)", re.IGNORECASE), written)
        for said, written in _written(_WORDS[language])
    )


def _written(words: _Words) -> Iterator[tuple[str, str]]:
    for written, said in words.times.items():
        yield said, written
    for percent, share in words.shares.items():
        yield rf"(?:{words.to})\s+(?:{share})", words.percent.format(percent)
