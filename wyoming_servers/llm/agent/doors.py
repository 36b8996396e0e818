"""Which door is meant where "the door" is said: that of the room, whatever kind it counts as."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import Entity, House

from .planned.kinds import lone_gate
from .targeting import about

_DOOR: Final = "door"
_GATES: Final = frozenset(("garage", "gate"))
_OPENED: Final = "HassTurnOn"
_CLOSED: Final = "HassTurnOff"


def closing_here(match: Match, house: House) -> Match:
    """Return what closes the door of a room as what closes its gate, or locks its one lock.

    Only where the room has no cover that is a door: nothing else would be done then.
    """
    wanted = match.slots.get("device_class")
    if match.intent != _CLOSED or match.entity_ids or wanted != _DOOR or not match.area_id:
        return match
    there = [one for one in house.entities if one.area == match.area_id]
    if any(one.domain == "cover" and one.device_class == _DOOR for one in there):
        return match
    if gate := lone_gate(there):
        return about(match, gate)
    locks = [one for one in there if one.domain == "lock"]
    is_barred = any(one.domain == "cover" and one.device_class in _GATES for one in there)
    if len(locks) == 1 and not is_barred:
        return about(replace(match, intent=_OPENED, response="lock"), locks[0])
    return match


def may_move_another(matches: Iterable[Match], text: str, house: House, area: str | None) -> bool:
    """Tell whether "close the door" would move one elsewhere, though others are called a door."""
    said = words_of(text)
    moved = (match.entity_ids for match in matches if match.intent in (_OPENED, _CLOSED))
    alone = (house.entity_by_id[ids[0]] for ids in moved if len(ids) == 1)
    return any(
        one.domain == "cover"
        and one.device_class in (*_GATES, _DOOR)
        and one.area != area
        and not _is_told(one, said, house)
        and any(_is_called_so(one, other, said) for other in house.entities)
        for one in alone
    )


def _is_told(one: Entity, said: list[str], house: House) -> bool:
    """Tell whether a whole name of something, or of its room, was said."""
    room = house.area_by_id.get(one.area or "")
    names = (one.name, *one.aliases, *((room.name, *room.aliases) if room else ()))
    return any(f" {' '.join(words_of(name))} " in f" {' '.join(said)} " for name in names)


def _is_called_so(one: Entity, lock: Entity, said: list[str]) -> bool:
    """Tell whether a lock has all those words of a name that were said."""
    own, others = (
        {word for name in (each.name, *each.aliases) for word in words_of(name)}
        for each in (one, lock)
    )
    return lock.domain == "lock" and own.intersection(said) <= others
