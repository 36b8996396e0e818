"""From what was said to what Home Assistant can be told: numbers, and only what is able."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import without_articles
from wyoming_servers.house.snapshot import Area, Entity, House

from .limits import cannot, is_able, looks_of
from .phrases import phrase
from .reply import error
from .resolve import Unclear, resolve, touched

_BRIGHTER = 20
"""Percent by which a light changes when no number was said."""
_DIMMEST = 1
_WARMER = 1
"""Degrees by which a thermostat changes when no number was said; twice that in Fahrenheit."""
_FAHRENHEIT = 45
"""A room's temperature above this is no degree Celsius."""
ADDING = ("HassListAddItem", "HassShoppingListAddItem")
_LISTING = (
    *ADDING,
    "HassListRemoveItem",
    "HassListCompleteItem",
    "HassShoppingListCompleteItem",
)
_SETTING: Final = {
    "brightness": "HassLightSet",
    "temperature": "HassClimateSetTemperature",
}


def expand(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return the commands to be made of one; ``area`` is where the speaker is."""
    if match.every:
        return _one_by_one(match, house, area)
    if match.intent == CHANGE:
        return _changed(match, house, area)
    if match.intent == "HassLightSet":
        return _shown(match, house, area)
    if match.intent in _LISTING:
        return _listed(match)
    return (match,)


def _listed(match: Match) -> tuple[Match, ...]:
    """Return one command for each thing that goes on a list, or comes off: "milk and bread"."""
    join = re.escape(phrase("and", match.language))
    items = re.split(rf"\s+{join}\s+", str(match.slots.get("item", "")))
    if match.intent not in ADDING:
        items = [_without_article(item, match.language) for item in items]
    if items == [match.slots.get("item")] or not all(items):
        return (match,)
    return tuple(
        replace(
            match,
            slots={**match.slots, "item": item},
            texts={**match.texts, "item": item},
        )
        for item in items
    )


def _without_article(item: str, language: str) -> str:
    """Return a thing as it stands on a list: "the milk" is there as "milk"."""
    first, _, rest = item.partition(" ")
    return f"{without_articles(first, language)} {rest}".strip()


def _one_by_one(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return the commands for each of several devices; what cannot be done is left out."""
    entities = [house.entity_by_id[entity_id] for entity_id in match.entity_ids]
    made = [expand(about(replace(match, every=False), one), house, area) for one in entities]
    commands = tuple(command for one in made if isinstance(one, tuple) for command in one)
    return commands or made[0]


def about(match: Match, entity: Entity, **slots: Any) -> Match:
    """Return a command about one entity in place of what it was about."""
    place = ("area", "floor", "domain", "device_class")
    kept = {slot: value for slot, value in match.slots.items() if slot not in place}
    texts = {slot: text for slot, text in match.texts.items() if slot not in place}
    return replace(
        match,
        slots={**kept, "name": entity.name, **slots},
        texts={**texts, "name": entity.name},
        entity_ids=(entity.entity_id,),
        area_id=entity.area,
        floor_id=None,
        here=False,
    )


def entities_of(match: Match, house: House, area: Area | None) -> list[Entity] | Unclear:
    """Return the entities a command is about."""
    target = resolve(match, house, area)
    return target if isinstance(target, Unclear) else touched(target.arguments, house)


def _changed(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    look = str(match.slots["look"])
    if look not in _SETTING:
        return Unclear(text=error(match.language, "no_intent"))
    kept = {slot: match.slots[slot] for slot in ("name", "area", "floor") if slot in match.slots}
    setting = replace(match, intent=_SETTING[look], slots=kept, response="default")
    entities = entities_of(setting, house, area)
    if isinstance(entities, Unclear):
        return entities
    sign = 1 if match.slots["step"] == "up" else -1
    amount = match.slots.get("amount")
    if look == "temperature":
        made = [
            about(setting, one, temperature=value)
            for one in entities
            if (value := _degrees(one, sign, amount)) is not None
        ]
    else:
        able = [light for light in entities if is_able(light, (look,))]
        if entities and not able:
            return Unclear(text=cannot(entities, (look,), match.language))
        lit = [light for light in able if light.state == "on"]
        chosen = lit or (able if sign > 0 else [])
        bright = replace(setting, response="brightness")
        made = [about(bright, light, brightness=_percent(light, sign, amount)) for light in chosen]
    return tuple(made) or Unclear(text=error(match.language, "entity_wrong_state", state="on"))


def _percent(light: Entity, sign: int, amount: Any) -> int:
    known = light.attributes.get("brightness") if light.state == "on" else 0
    now = round(known * 100 / 255) if isinstance(known, (int, float)) else 50
    return int(min(100, max(_DIMMEST, now + sign * (amount or _BRIGHTER))))


def _degrees(climate: Entity, sign: int, amount: Any) -> float | None:
    now = climate.attributes.get("temperature")
    if not isinstance(now, (int, float)):
        return None
    usual = _WARMER if now <= _FAHRENHEIT else 2 * _WARMER
    value = now + sign * (amount or usual)
    return int(value) if value == int(value) else value


def _shown(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Leave out lights that cannot show what is to be set; say so when none can."""
    looks = looks_of(match)
    lights = entities_of(match, house, area)
    if isinstance(lights, Unclear) or not looks:
        return (match,)
    able = [light for light in lights if is_able(light, looks)]
    if len(able) == len(lights):
        return (match,)
    if not able:
        return Unclear(text=cannot(lights, looks, match.language))
    return tuple(about(match, light) for light in able)


def without(
    match: Match, house: House, area: Area | None, left_out: Sequence[Entity]
) -> tuple[Match, ...]:
    """Return the commands about all but some entities; none when it is about none of those."""
    entities = entities_of(match, house, area)
    if isinstance(entities, Unclear) or not all(one in entities for one in left_out):
        return ()
    return tuple(about(match, one) for one in entities if one not in left_out)
