"""A room that is called as a kind of door is: "open the garage" where other doors count as one."""

from __future__ import annotations

from dataclasses import replace

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import fold, words_of
from wyoming_servers.house.snapshot import House

from .choosing import says_every
from .resolve import domains_of


def in_own_room(match: Match, house: House) -> Match:
    """Return a command about a class of doors everywhere as one in the room of that name."""
    wanted = match.slots.get("device_class")
    is_placed = match.entity_ids or match.area_id or match.floor_id or match.here
    if is_placed or not isinstance(wanted, str) or says_every(match.text, match.language):
        return match
    said = words_of(match.text)
    rooms = [
        area
        for area in house.areas
        if any(fold(name) in said for name in (area.name, *area.aliases))
    ]
    bearers = [
        one
        for one in house.entities
        if one.domain in domains_of(match) and one.device_class == wanted
    ]
    there = [one for one in bearers if any(one.area == room.area_id for room in rooms)]
    if len(rooms) != 1 or not there or there == bearers:
        return match
    name = {"area": rooms[0].name}
    return replace(
        match,
        slots={**match.slots, **name},
        texts={**match.texts, **name},
        area_id=rooms[0].area_id,
    )
