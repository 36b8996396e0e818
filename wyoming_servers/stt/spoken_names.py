"""The names of a house, for engines that can be told what words to expect."""

from collections.abc import Iterator

from wyoming_servers.house.names import fold
from wyoming_servers.house.snapshot import Area, Entity, Floor, House

_LAST_NAMED = ("sensor", "binary_sensor")
"""Domains of which there are many, and few are ever asked for."""


def spoken_names(house: House) -> Iterator[str]:
    """Yield each name once, those first that are said most often."""
    entities = sorted(house.entities, key=lambda entity: entity.domain in _LAST_NAMED)
    named: tuple[Area | Floor | Entity, ...] = (*house.areas, *house.floors, *entities)
    seen = set()
    for thing in named:
        for name in (thing.name, *thing.aliases):
            if name and fold(name) not in seen:
                seen.add(fold(name))
                yield name
