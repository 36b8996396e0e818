"""A house as a list of names, or, where that is too long, of numbers; no states."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from wyoming_servers.house.snapshot import Area, Entity, House

from .wording import Wording

Level = Callable[[House, Wording], str]


def names_by_area(house: House, wording: Wording) -> str:
    """Return every area with the names of its devices, by kind."""
    lines = [f"{place}: {_names(entities)}" for place, entities in _places(house, wording)]
    return "\n".join([wording.devices, *(f"- {line}" for line in lines)])


def counts_by_area(house: House, wording: Wording) -> str:
    """Return every area with the number of its devices, by kind."""
    lines = [f"{place}: {_counts(entities)}" for place, entities in _places(house, wording)]
    return "\n".join([wording.counts, *(f"- {line}" for line in lines)])


def areas(house: House, wording: Wording) -> str:
    """Return the names of the areas by floor, and the numbers of devices of the whole house."""
    on_floor: dict[str, list[str]] = {}
    for area in house.areas:
        floor = house.floor_by_id.get(area.floor or "")
        names = " / ".join((area.name, *area.aliases))
        on_floor.setdefault(floor.name if floor else "", []).append(names)
    lines = [
        f"- {floor}: {', '.join(names)}" if floor else f"- {', '.join(names)}"
        for floor, names in on_floor.items()
    ]
    return "\n".join([*lines, totals(house, wording)])


def totals(house: House, wording: Wording) -> str:
    """Return the numbers of devices of the whole house."""
    return f"{wording.totals} {_counts(house.entities)}"


LEVELS: tuple[Level, ...] = (counts_by_area, areas, totals)
"""Ever shorter ways to tell what there is in a house that is not listed whole."""


def _places(house: House, wording: Wording) -> Iterator[tuple[str, list[Entity]]]:
    """Yield the areas with their entities by kind and name, then what is in none."""
    within: dict[str | None, list[Entity]] = {}
    for entity in sorted(house.entities, key=lambda one: (one.domain, one.name, one.entity_id)):
        known = entity.area in house.area_by_id
        within.setdefault(entity.area if known else None, []).append(entity)
    for area in house.areas:
        yield _called(area, house), within.get(area.area_id, [])
    if None in within:
        yield wording.no_area, within[None]


def _called(area: Area, house: House) -> str:
    names = " / ".join((area.name, *area.aliases))
    floor = house.floor_by_id.get(area.floor or "")
    return f"{names} ({floor.name})" if floor else names


def _names(entities: list[Entity]) -> str:
    by_domain: dict[str, list[str]] = {}
    for entity in entities:
        names = " / ".join((entity.name, *entity.aliases))
        by_domain.setdefault(entity.domain, []).append(names)
    return "; ".join(f"{domain}: {', '.join(names)}" for domain, names in by_domain.items())


def _counts(entities: list[Entity] | tuple[Entity, ...]) -> str:
    counted = Counter(entity.domain for entity in entities)
    return ", ".join(f"{counted[domain]} {domain}" for domain in sorted(counted))
