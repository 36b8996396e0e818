"""Which tool calls open the house, and the question before one is made.

A client asks for it with the option ``confirm`` of ``laramie-chat``: true for all of ``KINDS``, or
a list of some of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from wyoming_servers.house.names import fold
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.engine import ToolCall

from .phrases import phrase, series

KINDS = ("lock", "garage", "valve", "alarm")
"""Unlocking; opening garages, gates and doors; opening valves; anything about the alarm."""

_OPENING = ("HassTurnOn", "HassOpenCover", "HassSetPosition", "HassToggle")
_UNLOCKING = ("HassTurnOff", "HassToggle", "HassUnlock")
_DOORS = ("garage", "gate", "door")


def kinds_of(options: Mapping[str, Any]) -> frozenset[str]:
    """Return the kinds of call that a client's options want confirmed."""
    wanted = options.get("confirm")
    if wanted is True:
        return frozenset(KINDS)
    if isinstance(wanted, (list, tuple)):
        return frozenset(KINDS).intersection(map(str, wanted))
    return frozenset()


def question_before(
    calls: Iterable[ToolCall], house: House, language: str, kinds: frozenset[str]
) -> str | None:
    """Return what to ask before these calls, or None when none of them is of the kinds."""
    found = {
        entity.name: verb
        for call in calls
        for entity in _touched(call, house)
        if (verb := _danger(call, entity, kinds))
    }
    if not found:
        return None
    verbs = set(found.values())
    key = f"may_{verbs.pop()}" if len(verbs) == 1 else "may_do"
    return phrase(key, language, names=series(list(found), language))


def _danger(call: ToolCall, entity: Entity, kinds: frozenset[str]) -> str | None:
    """Return ``unlock``, ``open`` or ``do`` when the call does that to the entity."""
    intent = call.name.rpartition("__")[2]
    if entity.domain == "lock" and intent in _UNLOCKING:
        return "unlock" if "lock" in kinds else None
    if entity.domain == "alarm_control_panel":
        return "do" if "alarm" in kinds else None
    if intent in _OPENING and call.arguments.get("position") != 0:
        is_door = entity.domain == "cover" and entity.device_class in _DOORS
        if (is_door and "garage" in kinds) or (entity.domain == "valve" and "valve" in kinds):
            return "open"
    return None


def _touched(call: ToolCall, house: House) -> list[Entity]:
    """Return the entities a call is about; none when it names no target."""
    about = call.arguments
    if not any(about.get(slot) for slot in ("name", "area", "floor", "domain", "device_class")):
        return []
    return [entity for entity in house.entities if _fits(entity, about, house)]


def _fits(entity: Entity, about: Mapping[str, Any], house: House) -> bool:
    area = house.area_by_id.get(entity.area or "")
    floor = house.floor_by_id.get(floor_of(house, entity) or "")
    return (
        _is_called(about.get("name"), (entity.name, *entity.aliases, entity.entity_id))
        and _is_called(about.get("area"), (area.name, *area.aliases, area.area_id) if area else ())
        and _is_called(
            about.get("floor"), (floor.name, *floor.aliases, floor.floor_id) if floor else ()
        )
        and _is_one_of(entity.domain, about.get("domain"))
        and _is_one_of(entity.device_class, about.get("device_class"))
    )


def _is_called(wanted: Any, names: Iterable[str]) -> bool:
    return not wanted or fold(str(wanted)) in map(fold, names)


def _is_one_of(value: str | None, wanted: Any) -> bool:
    return not wanted or value in ([wanted] if isinstance(wanted, str) else wanted)
