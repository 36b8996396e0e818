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
    "fr": (
        ("salle de bain", "salle de bains", "SDB"),
        ("toilettes", "WC"),
        ("salon", "séjour", "pièce de vie"),
        ("cuisine", "coin cuisine"),
    ),
    "es": (
        ("baño", "cuarto de baño"),
        ("salón", "sala de estar", "sala"),
        ("aseo", "váter"),
        ("recibidor", "entrada", "vestíbulo"),
        ("estudio", "despacho"),
        ("garaje", "cochera"),
    ),
    "nl": (("wc", "toilet"), ("woonkamer", "huiskamer")),
    "it": (("camera da letto", "camera"), ("soggiorno", "salotto")),
}
"""Names of one and the same room."""
_STOREYS: Final = {
    "fr": (("rez-de-chaussée", "RDC"), ("étage", "premier étage"), ("deuxième étage", "combles")),
    "es": (
        ("planta baja", "bajo"),
        ("primera planta", "primer piso"),
        ("segunda planta", "segundo piso", "planta alta", "planta de arriba"),
    ),
}
"""Names of storeys, the lowest first."""
_BELOW_ABOVE: Final = {"fr": ("en bas", "en haut"), "es": ("abajo", "arriba")}
"""What the lower and the upper one are called where there are two."""


def with_room_names(house: House) -> House:
    """Return a house whose rooms bear what else they are called; the same one if there is none."""
    taken = set(_taken(house))
    areas = tuple(_named(area, house, taken) for area in house.areas)
    floors = tuple(_below_and_above(house, taken))
    if (areas, floors) == (house.areas, house.floors):
        return house
    return replace(house, areas=areas, floors=floors)


def _below_and_above(house: House, taken: set[str]) -> Iterator[Floor]:
    """Yield the floors; the lower one of two is "downstairs", the other one "upstairs"."""
    family = family_of(house.language)
    heights = {fold(name): n for n, said in enumerate(_STOREYS.get(family, ())) for name in said}
    known = [heights[name] for name in (fold(one.name) for one in house.floors) if name in heights]
    names = _BELOW_ABOVE.get(family, ())
    is_plain = len(set(known)) == len(house.floors) == len(names)
    if not is_plain or not taken.isdisjoint(names):
        yield from house.floors
        return
    for height, floor in zip(known, house.floors, strict=True):
        yield replace(floor, aliases=(*floor.aliases, names[height > min(known)]))


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
