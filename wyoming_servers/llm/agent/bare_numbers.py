"""Numbers of which only the house tells what they mean: "zet de slaapkamer op 16", "noch zwei"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import House

from .limits import takes, tells_range

_PERCENT: Final = re.compile(
    r"%|\b(?:per ?cent|prozent|pour ?cent|por ?cien|procent|per ?cento)", re.IGNORECASE
)
_LEVELS: Final = {"brightness": "light", "volume_level": "media_player"}
"""Slots for percent, and the kind of device that they are of."""
_OF_ROOMS: Final = range(14, 29)
"""What rooms are heated to, in degrees."""
_OF_HEAT: Final = re.compile(r"\bt[eé]mp[eé]rat", re.IGNORECASE)
"""How the word for temperature begins."""
EIN: Final = re.compile(r"(?<=\s)ein(?=(?:\s+bitte)?\W*$)", re.IGNORECASE)
"""What is a number as well, at the end of "Leselampe ein"."""
_DEGREES: Final = re.compile(r"°|\b(?:degr[eé]|grad)", re.IGNORECASE)
_MOST_STEP = 10
"""Up to here degrees may have been said of a difference: "noch zwei Grad"."""


def as_temperature(match: Match, house: House) -> Match:
    """Return a level as degrees where nothing tells that it is one, and a thermostat is.

    A volume too: "turn the den down to 18".
    """
    slot = next((one for one in _LEVELS if one in match.slots), "")
    value = match.slots.get(slot)
    if match.entity_ids or match.area_id is None or not isinstance(value, int | float):
        return match
    if says_percent(match.text) or _says_kind(_LEVELS[slot], match, house):
        return match
    if slot == "volume_level" and value not in _OF_ROOMS:
        return match
    thermostats = [
        one for one in house.entities if one.domain == "climate" and one.area == match.area_id
    ]
    if not thermostats or not all(takes(one, value) for one in thermostats):
        return match
    text = match.texts.get(slot, str(value))
    name = {"area": house.area_by_id[match.area_id].name}
    return replace(
        match,
        intent="HassClimateSetTemperature",
        response="default",
        slots={**name, "temperature": value},
        texts={**name, "temperature": text},
    )


def is_out_of_reach(match: Match, house: House) -> bool:
    """Tell whether a number is taken for a temperature that no thermostat there can be set to.

    Where a thermostat was named, or a temperature, it was meant all the same.
    """
    value = match.slots.get("temperature")
    if match.intent != "HassClimateSetTemperature" or not isinstance(value, int | float):
        return False
    if match.entity_ids or _OF_HEAT.search(match.text):
        return False
    if value > _MOST_STEP and _DEGREES.search(match.text):
        return False
    about = [
        one
        for one in house.entities
        if one.domain == "climate" and match.area_id in (None, one.area)
    ]
    tell = [one for one in about if tells_range(one)]
    return bool(tell) and tell == about and not any(takes(one, value) for one in tell)


def is_number(text: str, language: str) -> bool:
    """Tell whether a text says nothing but a number."""
    numbers = spoken_numbers(language)
    joins = {word for join in small_words(language).joins for word in words_of(join)}
    return all(word.isdecimal() or word in numbers or word in joins for word in words_of(text))


def ends_in_one(match: Match) -> bool:
    """Tell whether "the bedroom one" was taken for one percent."""
    is_one = "one" in match.texts.values() and match.text.strip(" .!?").endswith(" one")
    return is_one and not match.text.strip(" .!?").endswith((" to one", " by one"))


def ends_in_ein(match: Match) -> bool:
    """Tell whether "Leselampe ein" was taken for one percent."""
    values = [text.casefold() for slot, text in match.texts.items() if slot != "name"]
    return "ein" in values and EIN.search(match.text) is not None


def says_percent(text: str) -> bool:
    """Tell whether a text says of its number that it is percent."""
    return _PERCENT.search(text) is not None


def _says_kind(kind: str, match: Match, house: House) -> bool:
    """Tell whether a text has a word for a kind of device, beside the room's name."""
    area = house.area_by_id.get(match.area_id or "")
    room = set(words_of(area.name)) if area else set()
    kinds = device_words(match.language)
    return any(kind in kinds.get(word, ()) for word in words_of(match.text) if word not in room)
