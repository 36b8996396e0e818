"""What a command is about, and the same command about something else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Area, Entity, House

from .called_covers import called_covers
from .resolve import Unclear, resolve, touched


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
    match = called_covers(match, house, area)
    if match.every and match.entity_ids:
        return [house.entity_by_id[entity_id] for entity_id in match.entity_ids]
    target = resolve(match, house, area)
    return target if isinstance(target, Unclear) else touched(target.arguments, house)
