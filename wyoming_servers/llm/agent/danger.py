"""Which tool calls open the house, and the question before one is made.

A client asks for it with the option ``confirm`` of ``laramie-chat``: true for all of ``KINDS``, or
a list of some of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.engine import ToolCall

from .fast_path import make_plan
from .phrases import phrase, series
from .resolve import touched

KINDS = ("lock", "garage", "valve", "alarm")
"""Unlocking; opening garages, gates and doors; opening valves; anything about the alarm."""

_OPENING = ("HassTurnOn", "HassOpenCover", "HassSetPosition", "HassToggle")
_UNLOCKING = ("HassTurnOff", "HassToggle", "HassUnlock")
_DOORS = ("garage", "gate", "door")
_HARMLESS = ("HassVacuum", "HassClimate", "HassMedia", "HassSetVolume", "HassLight", "HassFan")
"""How intents begin that do nothing to an alarm, though they name the room it is in."""


def kinds_of(options: Mapping[str, Any]) -> frozenset[str]:
    """Return the kinds of call that a client's options want confirmed."""
    wanted = options.get("confirm")
    if wanted is True:
        return frozenset(KINDS)
    if isinstance(wanted, (list, tuple)):
        return frozenset(KINDS).intersection(map(str, wanted))
    return frozenset()


def question_before(
    calls: Collection[ToolCall],
    house: House,
    language: str,
    area: str | None,
    kinds: frozenset[str],
) -> str | None:
    """Return what to ask before these calls, or None when none of them is of the kinds.

    ``area`` is the area id of the speaker. What a timer is to do is asked about before it runs:
    Home Assistant does it then, and asks nobody.
    """
    found = {
        entity.name: verb
        for call in (*calls, *_later(calls, house, language, area))
        for entity in touched(call.arguments, house)
        if (verb := _danger(call, entity, kinds))
    }
    if not found:
        return None
    verbs = set(found.values())
    key = f"may_{verbs.pop()}" if len(verbs) == 1 else "may_do"
    return phrase(key, language, names=series(list(found), language))


def _later(
    calls: Collection[ToolCall], house: House, language: str, area: str | None
) -> Iterator[ToolCall]:
    """Yield the calls that timers make when they end."""
    for call in calls:
        if command := str(call.arguments.get("conversation_command") or ""):
            matches = matcher_for(house).match_all(command, language, area)
            yield from make_plan(matches, house, area, house.now()).calls


def _danger(call: ToolCall, entity: Entity, kinds: frozenset[str]) -> str | None:
    """Return ``unlock``, ``open`` or ``do`` when the call does that to the entity."""
    intent = call.name.rpartition("__")[2]
    if entity.domain == "lock" and intent in _UNLOCKING:
        return "unlock" if "lock" in kinds else None
    if entity.domain == "alarm_control_panel":
        return "do" if "alarm" in kinds and not intent.startswith(_HARMLESS) else None
    if intent in _OPENING and call.arguments.get("position") != 0:
        is_door = entity.domain == "cover" and entity.device_class in _DOORS
        if (is_door and "garage" in kinds) or (entity.domain == "valve" and "valve" in kinds):
            return "open"
    return None
