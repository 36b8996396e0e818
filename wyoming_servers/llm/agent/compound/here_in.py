"""The one place that is meant by two: "here in the lounge the lamp on"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import small_words
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of

_HERE: Final = {
    "en": (r"(?:right |down |up )?here", r"(?:in|on|at) (?:the |our |my )?"),
    "de": (r"hier", r"(?:im|am|beim|(?:in|auf) (?:der|dem|unserer|unserem)|in) "),
    "fr": (r"ici", r"(?:dans (?:la |le |les |l['\u2019])|à la |à l['\u2019]|au |aux |en )"),
    "es": (r"(?:aquí|acá)", r"en (?:el |la |los |las )?"),
    "it": (r"(?:qui|qua)", r"(?:in |nella |nello |nel |nell['\u2019]|sul |sulla |al )"),
    "nl": (r"hier", r"(?:(?:in|op|bij) (?:de |het |onze |mijn )?|(?=boven\b|beneden\b|buiten\b))"),
}
"""Where somebody is, and what stands behind it before the name of a place."""


def without_here(text: str, language: str, house: House) -> str:
    """Return a text without "here" before the place that it is; most are as they were."""
    family = family_of(language)
    if family not in _HERE:
        return text
    here, _ = _HERE[family]
    place = _place(matcher_for(house), family)
    return _pattern(rf"(?<!\w){here} (?={place}(?!\w))").sub("", text)


def begins_in_place(text: str, language: str, house: House) -> bool:
    """Tell whether the last part of a text tells but a place: "TV off and in the kitchen"."""
    family = family_of(language)
    if family not in _HERE:
        return False
    place = _place(matcher_for(house), family)
    joins = "|".join(map(re.escape, small_words(family).joins))
    return bool(_pattern(rf"(?:^|[,;]|(?<!\w)(?:{joins}))\s*{place}$").search(text))


def says_here(text: str, language: str) -> bool:
    """Tell whether a text says "here"."""
    here, _ = _HERE.get(family_of(language), ("(?!)", ""))
    return _pattern(rf"(?<!\w){here}(?!\w)").search(text) is not None


def place_words(house: House, language: str) -> str:
    """Return an expression for any place of a house: "in the hall", "upstairs"."""
    family = family_of(language)
    floors = (name for one in house.floors for name in (one.name, *one.aliases))
    names = "|".join(map(re.escape, floors)) or "(?!)"
    return f"(?:{_place(matcher_for(house), family)}|{names})" if family in _HERE else "(?!)"


@lru_cache(maxsize=16)
def _place(matcher: Matcher, family: str) -> str:
    _, before = _HERE[family]
    house = matcher.house
    rooms = {name for one in house.areas for name in (one.name, *one.aliases)}
    names = rooms | {name for one in house.floors for name in (one.name, *one.aliases)}
    places = "|".join(sorted(map(re.escape, names), key=len, reverse=True)) or "(?!)"
    return f"{before}(?:{places})"


@lru_cache(maxsize=32)
def _pattern(said: str) -> re.Pattern[str]:
    return re.compile(said, re.IGNORECASE)
