"""By how much a plan changes something from what it is now."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.nano.plans import Command

from .places import place_of
from .values import number_of, says_a_share

_CHANGE: Final = {
    "brighter": ("brightness", "up"),
    "dimmer": ("brightness", "down"),
    "warmer": ("temperature", "up"),
    "cooler": ("temperature", "down"),
    "faster": ("speed", "up"),
    "slower": ("speed", "down"),
    "open": ("position", "up"),
    "close": ("position", "down"),
    "louder": ("volume", "up"),
    "quieter": ("volume", "down"),
}
_AMOUNT: Final[Mapping[str, Mapping[str, int]]] = {
    "brightness": {"little": 10, "much": 40, "half": 50},
    "temperature": {"little": 1, "much": 3},
    "speed": {"little": 10, "much": 40, "half": 50},
    "position": {"little": 10, "much": 40},
    "volume": {"little": 5, "much": 20},
}
_MOVES: Final = ("open", "close")
_OF_LEVEL: Final = ("brightness", "speed", "volume")
"""What a third more is a third of; a blind goes a third of the whole way."""
_TIMES: Final[Mapping[tuple[str, ...], int]] = {
    ("twice",): 2,
    ("double",): 2,
    ("2", "times"): 2,
    ("3", "times"): 3,
}
_TINTS: Final[Mapping[str, tuple[str, str]]] = {
    "en": ("warmer", "cooler|colder"),
    "de": ("wärmer(?:e[snr]?)?", "(?:kälter|kühler)(?:e[snr]?)?"),
    "fr": ("plus chaude?s?", "plus (?:froid|fraîch)e?s?"),
    "es": ("más c[aá]lid[oa]s?", "más fr[ií][oa]s?"),
    "nl": ("warmere?", "(?:kouder|koeler)e?"),
    "it": ("più cald[oaie]", "più fredd[oaie]"),
}
"""What is said of the white of a light, which the model takes for more and for less of it."""
_PERCENT: Final = re.compile(r"%|\bper ?cent", re.IGNORECASE)
_MOST_NOTCHES: Final = 9
_WHOLE: Final = 100


def is_step(command: Command) -> bool:
    """Tell whether it is counted from what there is: "a bit brighter", "close it by a third".

    Home Assistant itself takes steps of the volume.
    """
    if command.action in ("louder", "quieter"):
        return _times(command, "") is not None
    if command.action not in _CHANGE:
        return False
    return command.action not in _MOVES or amount_of(command) is not None


def told_apart(command: Command, house: House, language: str) -> Command:
    """Return "the bathroom two warmer" with the two as the amount, where no room is called so."""
    *where, last = command.spans.get("where", ("",))
    is_amount = last.isdecimal() and where and command.action in ("warmer", "cooler")
    if not is_amount or "by" in command.spans:
        return command
    if place_of((*where, last), house, language) is not None:
        return command
    return replace(command, spans={**command.spans, "where": tuple(where), "by": (last,)})


def step_of(command: Command, text: str, language: str) -> dict[str, Any] | None:
    """Return the slots of a change; None when its amount is none."""
    look, step = _CHANGE[command.action]
    if look == "brightness" and (tint := _tint(text, language)):
        size = next((one for one in command.constants if one in _AMOUNT[look]), None)
        return {"look": "tint", "step": tint} | ({"size": size} if size else {})
    slots: dict[str, Any] = {"look": look, "step": step}
    times = _times(command, text)
    amount = amount_of(command)
    if times:
        return {**slots, "step": "up", "times": times} if look in _OF_LEVEL else None
    if amount is None:
        return slots
    is_told = "by" in command.spans and not _PERCENT.search(text)
    if look == "speed" and is_told and amount in range(1, _MOST_NOTCHES + 1):
        return {**slots, "notches": amount}  # "two speeds up"
    return {**slots, "amount": amount}


def _tint(text: str, language: str) -> str | None:
    """Return which way the white of a light is to change, ``up`` to warmer, if it is."""
    for said, step in zip(_TINTS.get(family_of(language), ()), ("up", "down"), strict=False):
        if re.search(rf"(?<!\w)(?:{said})(?!\w)", text, re.IGNORECASE):
            return step
    return None


def _times(command: Command, text: str) -> float | None:
    """Return how often what there is is wanted, "twice" or "by a third"; None if not so."""
    said = command.spans.get("by", ())
    look, step = _CHANGE[command.action]
    if said in _TIMES or look not in _OF_LEVEL:
        return _TIMES.get(said)
    share = number_of(said, whole=1) if said else None
    if share is None or _PERCENT.search(text) or not says_a_share(" ".join(said)):
        return None
    return 1 + share if step == "up" else 1 - share


def amount_of(command: Command) -> int | float | None:
    """Return by how much something changes, in its own unit; None when that is not said."""
    look, _ = _CHANGE[command.action]
    said = command.spans.get("by")
    if said:
        return number_of(said, whole=1 if look == "temperature" else _WHOLE)
    sizes = _AMOUNT[look]
    constant = next((one for one in command.constants if one in sizes), None)
    return sizes[constant] if constant else None
