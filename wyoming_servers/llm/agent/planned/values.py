"""Numbers, durations and colours from the words of a plan."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wyoming_servers.house.colors import spoken_colors, spoken_whites
from wyoming_servers.house.names import words_of
from wyoming_servers.house.numbers import spoken_numbers

_SECONDS: Final = {"hours": 3600, "minutes": 60, "seconds": 1}


@dataclass(frozen=True, kw_only=True)
class _TimeWords:
    """Words are parted by spaces; ``units`` are beginnings of words."""

    hours: str
    minutes: str
    seconds: str
    half: str
    quarter: str
    three_quarters: str = ""
    few: str = ""
    and_a_half: str = ""
    """One word that holds a number and a half, as "anderthalb": word and number in turns."""


_WORDS: Final[Mapping[str, _TimeWords]] = {
    "en": _TimeWords(
        hours="hour hr",
        minutes="min",
        seconds="sec",
        half="half",
        quarter="quarter quarters",
        few="couple",
    ),
    "de": _TimeWords(
        hours="stunde std",
        minutes="minute min",
        seconds="sekunde sek",
        half="halbe halben",
        quarter="viertelstunde",
        three_quarters="dreiviertelstunde",
        few="paar",
        and_a_half="anderthalb 1.5 eineinhalb 1.5 zweieinhalb 2.5 dreieinhalb 3.5 viereinhalb 4.5",
    ),
    "fr": _TimeWords(
        hours="heure",
        minutes="minute min",
        seconds="seconde sec",
        half="demi demie",
        quarter="quart quarts",
    ),
    "es": _TimeWords(
        hours="hora",
        minutes="minuto min",
        seconds="segundo seg",
        half="media medio",
        quarter="cuarto cuartos",
        few="par",
    ),
    "nl": _TimeWords(
        hours="uur uren",
        minutes="minu min",
        seconds="seco sec",
        half="half halve",
        quarter="kwartier",
        few="paar",
        and_a_half="anderhalf 1.5 anderhalve 1.5 tweeënhalf 2.5 tweeënhalve 2.5 drieënhalf 3.5",
    ),
    "it": _TimeWords(
        hours="ora ore",
        minutes="minut min",
        seconds="second sec",
        half="mezzo mezza mezz",
        quarter="quarto quarti",
        few="paio",
    ),
}
_FEW, _THREE = 2.0, 3.0
_VAGUE: Final = frozenset(
    {"few", "several", "some", "einige", "mehrere", "quelques", "plusieurs", "varios", "varias"}
    | {"enkele", "qualche", "alcuni"}
)
"""No number: a time of so many minutes is nothing to count on."""
_PARTS: Final[Mapping[float, str]] = {
    1 / 2: "half halve halves helft halb halbe halben halber halbes hälfte demi demie moitié"
    " mitad medio media mezzo mezza mezz metà",
    1 / 3: "third thirds drittel tiers tercio tercios tercera derde derden terzo terzi",
    1 / 4: "quarter quarters viertel quart quarts cuarto cuartos cuarta kwart quarto quarti",
    1 / 5: "fifth fifths fünftel cinquième cinquièmes quinto quintos quinti quinta vijfde vijfden",
    1 / 10: "tenth tenths zehntel dixième dixièmes décimo décimos décima decimo decimi tiende"
    " tienden",
    2 / 3: "zweidrittel tweederde",
    3 / 4: "dreiviertel driekwart",
}
"""Words for a part of something, of all languages."""
_PART_OF: Final = {word: part for part, words in _PARTS.items() for word in words.split()}
_ONE_AND_A_HALF: Final = frozenset({"anderthalb", "eineinhalb", "anderhalf", "anderhalve"})
_HALVED: Final = {"einhalb": "de", "ënhalf": "nl", "ënhalve": "nl", "enhalf": "nl"}
"""How words end that are a number and a half, and their language."""
_NUMBER = r"\d+(?:\.\d+)?"
_PART = "|".join(sorted(_PART_OF, key=len, reverse=True))
_DECIMAL: Final = re.compile(r"\b(\d+) (?:point|komma|virgule|coma|punto|virgola) (\d+)\b")
_MIXED: Final = re.compile(
    rf"\b(\d+)((?: [^\W\d]+)?) (?:and|und|et|y|en|e)(?: (?:a|eine?|une?|een|1))? ({_PART})\b"
)
"""A number and a part, maybe with the unit between them: "21 degrés et demi"."""
_SHARE: Final = re.compile(rf"(?:\b(\d+) )?\b({_PART})\b")
_DEGREES: Final = re.compile(r"\b(?:degr[eé]|gra[ad])")
_AND_A_QUARTER: Final = re.compile(r"\b(\d+) and a quarter\b")
_QUARTER = 900.0
"""Seconds."""
_CLOCK: Final = {
    "en": "at",
    "de": "um",
    "fr": "à",
    "es": "a las?|para las?",
    "nl": "om",
    "it": "all[ea]|all'|per le",
}
"""What stands before a time of day, by language."""


def number_of(words: Sequence[str], *, whole: int = 100) -> int | float | None:
    """Return the one number in some words, "and a half" with it.

    A share is one of ``whole``, which is 1 where degrees are counted: "3 quarters" is 75 or 0.75.
    """
    text = _DECIMAL.sub(r"\1.\2", " ".join(map(_halved, words)))
    text = _MIXED.sub(_added, text)
    numbers, share = re.findall(_NUMBER, text), _SHARE.search(text)
    if share is None:
        return _shortest(float(numbers[0])) if len(numbers) == 1 else None
    parts = float(share[1] or 1) * _PART_OF[share[2]]
    if parts > 1 or len(numbers) != (share[1] is not None) or _SHARE.search(text, share.end()):
        return None
    return _shortest(parts) if whole == 1 or _DEGREES.search(text) else round(parts * whole)


def _halved(word: str) -> str:
    """Write a number and a half that are one word, as "zweieinhalb", in digits."""
    if word in _ONE_AND_A_HALF:
        return "1.5"
    for ending, language in _HALVED.items():
        said = word.removesuffix(ending).removesuffix("und")
        if word.endswith(ending) and said in (numbers := spoken_numbers(language)):
            return f"{numbers[said]}.5"
    return word


def _added(found: re.Match[str]) -> str:
    return f"{int(found[1]) + _PART_OF[found[3]]}{found[2]}"


def _shortest(number: float) -> int | float:
    return int(number) if number.is_integer() else number


def duration_of(words: Sequence[str], language: str) -> dict[str, int] | None:
    """Return hours, minutes and seconds; None when the words are no duration."""
    known = _WORDS.get(language.partition("-")[0])
    if not _VAGUE.isdisjoint(words):
        return None
    whole = _AND_A_QUARTER.sub(r"\1.25", " ".join(words)).split()
    total = round(_seconds(whole, known)) if known else 0
    minutes, seconds = divmod(total, 60)
    hours, minutes = divmod(minutes, 60)
    parts = {"hours": hours, "minutes": minutes, "seconds": seconds}
    return {unit: value for unit, value in parts.items() if value} or None


def is_time_of_day(words: Sequence[str], text: str, language: str) -> bool:
    """Tell whether a text has hours as a time of day: "wake me at seven"."""
    known, before = (table.get(language.partition("-")[0]) for table in (_WORDS, _CLOCK))
    if not (isinstance(known, _TimeWords) and before and words):
        return False
    # The model has numbers in digits where the text may have words.
    _, *rest = (word for one in words for word in words_of(one))
    said = r"\W+".join([r"(?:\w+[\s-]+)?\w+", *map(re.escape, rest)])
    minutes = any(_unit(word, known) in (60.0, 1.0) for one in words for word in words_of(one))
    return not minutes and bool(re.search(rf"(?<!\w)(?:{before})\W*{said}", text.casefold()))


def _seconds(words: Sequence[str], known: _TimeWords) -> float:
    """Return the seconds that the words make, read from the left; "a" and "and" tell nothing."""
    halves = known.and_a_half.split()
    fixed = dict(zip(halves[::2], map(float, halves[1::2]), strict=True))
    fixed |= dict.fromkeys(known.few.split(), _FEW)
    total, last = 0.0, 0.0
    number: float | None = None
    for word in words:
        unit = _unit(word, known)
        if word.replace(".", "", 1).isdecimal():
            number = float(word)
        elif word in fixed:
            number = fixed[word]
        elif word in known.three_quarters.split():
            total += 3 * _QUARTER
        elif word in known.quarter.split():
            total += _QUARTER * (3 if number == _THREE else 1)
            number, last = None, _QUARTER
        elif word in known.half.split():
            if number is None and last:
                total += last / 2  # "an hour and a half"
            else:
                number = (number or 0.0) + 0.5
        elif unit and (number is not None or last != _QUARTER):  # not "a quarter of an hour"
            total += unit * (1.0 if number is None else number)
            number, last = None, unit
    if number is not None and last == _SECONDS["hours"]:
        total += number * 60  # "deux heures trente"
    return total


def _unit(word: str, known: _TimeWords) -> float:
    for unit, seconds in _SECONDS.items():
        if word.startswith(tuple(getattr(known, unit).split())):
            return float(seconds)
    return 0.0


def color_of(words: Sequence[str], language: str) -> str | None:
    """Return Home Assistant's name of a colour."""
    known = spoken_colors(language)
    text = " ".join(word for said in words for word in words_of(said))
    return known.get(text)


def white_of(words: Sequence[str], language: str) -> int | None:
    """Return the kelvin of a white, as "warm white"."""
    return spoken_whites(language).get(" ".join(word for said in words for word in words_of(said)))
