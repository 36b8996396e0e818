"""What else a room is called: whoever has a "Badezimmer" says "im Bad".

Only words for just the same room count, and only where no other room, floor or device has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from .names import fold
from .snapshot import Area, Entity, Floor, House
from .tags import family_of

_SAME: Final = {
    "en": (("bathroom", "bath"), ("toilet", "loo", "WC")),
    "de": (("Badezimmer", "Bad"), ("WC", "Toilette", "Klo"), ("Gäste-WC", "Gästetoilette")),
    "fr": (("salle de bain", "salle de bains", "SDB"), ("toilettes", "WC")),
    "es": (("baño", "cuarto de baño"), ("salón", "sala de estar"), ("aseo", "váter")),
    "nl": (("wc", "toilet"), ("woonkamer", "huiskamer")),
    "it": (("camera da letto", "camera"), ("soggiorno", "salotto")),
}
"""Names of one and the same room."""


def with_room_names(house: House) -> House:
    """Return a house whose rooms bear what else they are called; the same one if there is none."""
    taken = set(_taken(house))
    areas = tuple(_named(area, house, taken) for area in house.areas)
    return house if areas == house.areas else replace(house, areas=areas)


def _named(area: Area, house: House, taken: set[str]) -> Area:
    own = {fold(name) for name in (area.name, *area.aliases)}
    for names in _SAME.get(family_of(house.language), ()):
        folded = [fold(name) for name in names]
        others = taken - own
        if not own.isdisjoint(folded) and others.isdisjoint(folded):
            further = tuple(name for name in names if fold(name) not in own)
            return replace(area, aliases=(*area.aliases, *further))
    return area


def _taken(house: House) -> Iterator[str]:
    """Yield what rooms, floors and devices are called."""
    things: tuple[Area | Floor | Entity, ...] = (*house.areas, *house.floors, *house.entities)
    for one in things:
        yield from map(fold, (one.name, *one.aliases))
