"""What is said of more and less, whatever the language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wyoming_servers.house.amounts import in_digits
from wyoming_servers.house.names import words_of
from wyoming_servers.house.numbers import numbered
from wyoming_servers.house.tags import family_of

_NEVER: Final = re.compile("(?!)")
_COUPLE: Final = {
    "en": "a couple of",
    "de": "ein paar",
    "es": "un par de",
    "nl": "een paar",
    "it": "un paio di",
}
"""What stands for two of something, as notches are counted."""


@dataclass(frozen=True, kw_only=True)
class Whither:
    """Words for which way something changes."""

    said: re.Pattern[str]
    look: str
    """What of a device changes; empty where only the device tells it."""
    step: str
    """``up`` or ``down``; empty where the words do not tell it."""
    is_weak: bool = False
    """Whether other words tell the way where both are said: "down ten percent more"."""
    is_whole: bool = False
    """Whether it goes all the way without a size: "open the blind"."""


@dataclass(frozen=True, kw_only=True)
class Words:
    """The words of a language; all are looked for in folded words parted by spaces."""

    never: re.Pattern[str]
    """What begins a question or forbids."""
    complaint: re.Pattern[str]
    """What makes "is bright" a wish; it is kept out of names with its verb."""
    times: tuple[tuple[re.Pattern[str], float], ...]
    """How many times as much is meant."""
    sizes: tuple[tuple[re.Pattern[str], str], ...]
    percent: re.Pattern[str]
    degrees: re.Pattern[str]
    notches: re.Pattern[str]
    share: re.Pattern[str]
    """A part of the whole: "by a quarter"."""
    bare: re.Pattern[str]
    """A number whose unit is not said."""
    value: re.Pattern[str]
    """A number up or down to which something goes."""
    absolute: re.Pattern[str]
    """A number that is set, rather than counted from what there is."""
    whither: tuple[Whither, ...]
    looks: Mapping[str, re.Pattern[str]]
    """Nouns for what changes: the volume of something."""
    fillers: re.Pattern[str]
    numbers: Mapping[str, float]
    """Words that stand for a number before a unit."""
    opened: re.Pattern[str] = _NEVER
    """How far something is to be open: "the blind 20 percent open"."""
    closed: re.Pattern[str] = _NEVER
    closing: re.Pattern[str] = _NEVER
    """The verb before what is closed in part, for which others have "zu" behind it."""


def whither(look: str, step: str, said: str, **fields: bool) -> Whither:
    """Return words for a way."""
    return Whither(said=words(said), look=look, step=step, **fields)


def words(said: str) -> re.Pattern[str]:
    """Return the expression for whole words, folded as those of a sentence are."""
    return re.compile(rf"(?<!\w)(?:{said.replace('ß', 'ss')})(?!\w)")


def plain(text: str, language: str) -> str:
    """Return the folded words of a text, with its units and decimals in words."""
    text = (
        numbered(in_digits(text, language), language)
        .replace("%", " percent ")
        .replace("°", " degrees ")
    )
    text = re.sub(r"(?<=\d)[.,](?=\d)", "p", text)
    said = " ".join(words_of(text))
    couple = _COUPLE.get(family_of(language))
    return re.sub(rf"(?<!\w){couple}(?= \w)", "2", said) if couple else said


def number(said: str | None, known: Words) -> float | None:
    """Return the number that was said before a unit."""
    if not said:
        return None
    if said in known.numbers:
        return known.numbers[said]
    try:
        return float(said.replace("p", "."))
    except ValueError:
        return None
