"""What the fast path is likely to say in a house, word by word, to have its sound made ahead.

Every sentence is made as a turn makes it: from the same templates, filled with what this house has.
What tells a value of the moment, such as a temperature or the time, is not foreseen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice, product
from typing import Final

from wyoming_servers.house.language import LanguagePack, language_pack
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Entity, House

from .fast_path import find_tool
from .phrases import phrase
from .reply import Found, error, response

MOST_REPLIES = 400

_FIRST: Final = (
    *("HassTurnOn", "HassTurnOff", "HassLightSet", "HassSetPosition", "HassStartTimer"),
    *("HassClimateSetTemperature", "HassSetVolume", "HassSetVolumeRelative", "HassCancelTimer"),
)
"""Intents in the order in which they are likely; all others follow."""
_SAID_ALONE: Final = ("HassRespond",)
"""Intents that need no tool."""
_QUESTION: Final = "HassGetState"
_OF_THE_MOMENT: Final = (_QUESTION, "HassGetWeather", "HassClimateGetTemperature")
_PHRASES: Final = (
    *("done", "nothing_done", "left_alone", "no_tool", "gave_up", "too_slow", "empty"),
    *("which_room", "which_device", "how_warm", "how_much", "how_long", "which_color"),
    "which_item",
)
_ERRORS: Final = (
    *("no_intent", "handle_error", "duplicate_targets", "feature_not_supported"),
    *("timer_not_found", "multiple_timers_matched", "no_timer_support"),
)
_MINUTES: Final = (5, 10, 15, 1, 2, 3, 4, 6, 7, 8, 9, 12, 20, 25, 30, 40, 45)
_STEPS: Final = (0, 1, -1, 2, -2, 3, -3, 4, -4)
"""How far from what a thermostat is set to it may be set next."""
_USUAL_TEMPERATURE: Final = 21
_OPTIONAL: Final = {"name", "hours", "seconds"}
"""Slots that a template does without, or that are filled elsewhere."""
_STATES: Final = {
    **dict.fromkeys(("light", "switch", "fan", "input_boolean", "binary_sensor"), ("on", "off")),
    **dict.fromkeys(("cover", "valve"), ("open", "closed")),
    "lock": ("locked", "unlocked"),
    "person": ("home", "not_home"),
}

_YES_NO: Final = "one_yesno"
_ABOUT_ONE: Final = (_YES_NO, "one", "where")
"""Keys of the answers that are about one entity."""

_Filling = tuple[str, object]
"""A slot, and what it is filled with."""


def likely_replies(house: House, language: str | None = None) -> list[str]:
    """Return replies in a language, the likeliest first, at most ``MOST_REPLIES``.

    The first call for a language blocks for up to a second.
    """
    pack = language_pack(language or house.language)
    if pack is None:
        return []
    intents = [*_FIRST, *(name for name in pack.responses if name not in _FIRST)]
    made = chain(
        (phrase(key, pack.language) for key in _PHRASES),
        (error(pack.language, key) for key in _ERRORS),
        *(_done(intent, pack, house, named=False) for intent in intents),
        *(_done(intent, pack, house, named=True) for intent in intents),
        _answers(pack, house),
    )
    return list(islice(dict.fromkeys(text for text in made if text), MOST_REPLIES))


def _done(intent: str, pack: LanguagePack, house: House, *, named: bool) -> Iterator[str]:
    """Yield what is said when a command was carried out, with the name of a device or without."""
    is_possible = intent in _SAID_ALONE or find_tool(house, intent) is not None
    if not is_possible or intent in _OF_THE_MOMENT:
        return
    for key, domains in _kinds(intent, pack):
        template = pack.responses.get(intent, {}).get(key, "")
        entities = _entities(house, domains)
        has_name = bool(domains) and "slots.name" in template
        if has_name is not named or (domains and not entities):
            continue
        fillings = list(product(*_fillings(template, pack, house)))
        for entity, filled in product(entities or (None,), fillings):
            slots = dict(filled) if entity is None else {"name": entity.name, **dict(filled)}
            match = Match(text="", language=pack.language, intent=intent, slots=slots, response=key)
            yield response(match, Found(matched=(entity,) if entity else ()))


def _fillings(template: str, pack: LanguagePack, house: House) -> list[list[_Filling]]:
    """Return what each slot of a template can be; a slot that takes anything has no filling."""
    thermostats = [entity for entity in house.entities if entity.domain == "climate"]
    set_to = next((entity.attributes.get("temperature") for entity in thermostats), None)
    near = round(set_to if isinstance(set_to, int | float) else _USUAL_TEMPERATURE)
    classes = {entity.device_class for entity in house.entities if entity.domain == "cover"}
    known: dict[str, Sequence[object]] = {
        "minutes": [str(minutes) for minutes in _MINUTES],
        "temperature": [str(near + step) for step in _STEPS],
        "device_class": list(pack.words("cover_classes", classes)),
        "area": [area.name for area in house.areas],
        "canceled": [1, 0],
        "timers": [[]],
        "media": [True],
    }
    used = set(re.findall(r"\bslots\.(\w+)", template)) - _OPTIONAL
    return [[(slot, value) for value in known.get(slot, ())] for slot in sorted(used)]


def _answers(pack: LanguagePack, house: House) -> Iterator[str]:
    """Yield answers to questions about what has two states, yes and no first."""
    kinds = _kinds(_QUESTION, pack)
    for key, domains in sorted(kinds, key=lambda kind: kind[0] != _YES_NO):
        match = Match(text="", language=pack.language, intent=_QUESTION, response=key)
        if key not in _ABOUT_ONE:
            yield response(match, Found())
            continue
        for entity in _entities(house, domains):
            about = replace(match, slots={"name": entity.name})
            for state in _STATES.get(entity.domain, ()):
                found = [replace(entity, state=state)]
                yield response(about, Found(matched=found))
                if key == _YES_NO:
                    yield response(about, Found(unmatched=found))


def _kinds(intent: str, pack: LanguagePack) -> list[tuple[str, frozenset[str]]]:
    """Return the keys of an intent's responses with the kinds of entity they may be about."""
    known = pack.intents.intents.get(intent)
    blocks = known.data if known else ()
    kinds = ((block.response or "default", frozenset(block.domains)) for block in blocks)
    return list(dict.fromkeys(kinds))


def _entities(house: House, domains: frozenset[str]) -> list[Entity]:
    return [entity for entity in house.entities if entity.domain in domains]
