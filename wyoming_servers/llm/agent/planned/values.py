"""Numbers, durations and colours from the words of a plan."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from wyoming_servers.house.colors import spoken_colors, spoken_whites
from wyoming_servers.house.durations import seconds_of, unit_of
from wyoming_servers.house.names import split_commands, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.tags import family_of

_VAGUE: Final = frozenset(
    {"few", "several", "some", "einige", "mehrere", "quelques", "plusieurs", "varios", "varias"}
    | {"enkele", "qualche", "alcuni", "paar"}
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
_COUNTED_SHARE: Final = re.compile(rf"\b(?:an?|one|eine?|une?|un[oa]?|een|[1-9]) (?:{_PART})\b")
_INFLECTED: Final = {"de": "e[nrsm]?", "nl": "e"}
"""What a colour may end in before a noun."""
_DEGREES: Final = re.compile(r"\b(?:degr[eé]|gra[ad])")
_BY_HALF: Final = re.compile(
    r"\b(?:by (?:a )?half|de (?:la )?moitié|um die hälfte|met de helft|d(?:ella|i) metà)\b",
    re.IGNORECASE,
)
_CLOSING: Final = {
    "fr": "ferm",
    "es": "ci?[eé]rr",
    "it": "chiu[ds]",
}
"""How words begin that close something; what is said of a way is then how far it is closed.

Elsewhere "to a third" tells how far it is still open.
"""
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


def says_a_share(text: str) -> bool:
    """Tell whether a text has a part of something: "down to a third"."""
    return not _PART_OF.keys().isdisjoint(words_of(text))


def changes_by_half(text: str) -> bool:
    """Tell whether something is to be half of what it is: "turn the radio down by half"."""
    return _BY_HALF.search(text) is not None


def counts_a_share(words: Sequence[str]) -> bool:
    """Tell whether words have a part with its article: a room may be called "cuarto" as well."""
    return _COUNTED_SHARE.search(" ".join(words)) is not None


def closes_a_share(text: str, language: str) -> bool:
    """Tell whether a part of a way is to be closed: "chiudi la tenda per tre quarti"."""
    closing = _CLOSING.get(family_of(language))
    parts = split_commands(text, language) if closing else []
    return any(
        says_a_share(part) and re.search(rf"\b(?:{closing})", part, re.IGNORECASE)
        for part in parts or [text]
        if closing
    )


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
    if not _VAGUE.isdisjoint(words):
        return None
    minutes, seconds = divmod(seconds_of(" ".join(words), language), 60)
    hours, minutes = divmod(minutes, 60)
    parts = {"hours": hours, "minutes": minutes, "seconds": seconds}
    return {unit: value for unit, value in parts.items() if value} or None


def is_time_of_day(words: Sequence[str], text: str, language: str) -> bool:
    """Tell whether a text has hours as a time of day: "wake me at seven"."""
    before = _CLOCK.get(family_of(language))
    if not (before and words):
        return False
    # The model has numbers in digits where the text may have words.
    _, *rest = (word for one in words for word in words_of(one))
    said = r"\W+".join([r"(?:\w+[\s-]+)?\w+", *map(re.escape, rest)])
    minutes = any(unit_of(word, language) in (60, 1) for one in words for word in words_of(one))
    return not minutes and bool(re.search(rf"(?<!\w)(?:{before})\W*{said}", text.casefold()))


def color_of(words: Sequence[str], language: str) -> str | None:
    """Return Home Assistant's name of a colour."""
    known = spoken_colors(language)
    said, bare = _uninflected(words, language)
    return known.get(said, known.get(bare))


def white_of(words: Sequence[str], language: str) -> int | None:
    """Return the kelvin of a white, as "warm white"."""
    known = spoken_whites(language)
    said, bare = _uninflected(words, language)
    return known.get(said, known.get(bare))


def _uninflected(words: Sequence[str], language: str) -> tuple[str, str]:
    """Return words as they were said, and without the ending before a noun: "warmweißes Licht"."""
    said = " ".join(word for one in words for word in words_of(one))
    endings = _INFLECTED.get(family_of(language), "(?!)")
    return said, re.sub(rf"(?<=\w\w){endings}$", "", said)
