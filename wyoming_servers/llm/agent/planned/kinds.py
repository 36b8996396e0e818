"""What a plan means by a kind of device of which it has no word: "let the sun in" opens covers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.nano.plans import ALL, Command

from .context import Context
from .places import Place
from .targets import Target

_OF_KIND: Final[Mapping[str, tuple[str, ...]]] = {
    "light": ("light",),
    "lights": ("light",),
    "fan": ("fan",),
    "cover": ("cover",),
    "covers": ("cover",),
    "climate": ("climate",),
    "media": ("media_player",),
    "vacuum": ("vacuum",),
    "mower": ("lawn_mower",),
    "lock": ("lock",),
    "door": ("lock",),
    "window": ("cover",),
}
_PARTS: Final = ("door", "window")
_BARRING: Final = frozenset(("door", "garage", "gate"))
"""Classes of covers that keep people out: no day comes in by a gate."""


def of_kind(kind: str, command: Command, place: Place, context: Context) -> Target | None:
    """Return what is meant by a kind of device: a door is what is locked, or what is moved.

    Of covers that are to be opened those that bar the way are not meant; None where all are such.
    """
    every = ALL in command.constants
    if kind == "door" and command.action == "close":
        there = [one for one in context.house.entities if _is_cover_at(one, place, context)]
        if gate := lone_gate(there):
            return Target(entities=(gate,), place=place)
    if kind in _PARTS and command.action not in ("lock", "unlock"):
        return Target(domains=("cover",), device_classes=(kind,), place=place, every=every)
    domains = _OF_KIND[kind]
    if command.action == "open" and domains == ("cover",):
        covers = [one for one in context.house.entities if _is_cover_at(one, place, context)]
        kept = tuple(one for one in covers if one.device_class not in _BARRING)
        if len(kept) < len(covers):
            return Target(entities=kept, place=place, every=True) if kept else None
    return Target(domains=domains, place=place, every=every)


def lone_gate(there: Sequence[Entity]) -> Entity | None:
    """Return the one gate of a place where no other cover is a door."""
    covers = [one for one in there if one.domain == "cover" and one.device_class in _BARRING]
    is_gate = len(covers) == 1 and covers[0].device_class != "door"
    return covers[0] if is_gate else None


def _is_cover_at(one: Entity, place: Place, context: Context) -> bool:
    if one.domain != "cover":
        return False
    if place.floor_id:
        return floor_of(context.house, one) == place.floor_id
    return place.is_everywhere or one.area == (place.area_id or context.area)
