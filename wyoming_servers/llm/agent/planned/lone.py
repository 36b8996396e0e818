"""The one device that is meant when only its kind was said."""

from __future__ import annotations

from collections.abc import Sequence

from wyoming_servers.house.snapshot import Entity, House

from .context import Context
from .places import Place
from .targets import Target

_ROBOTS = frozenset(("vacuum", "lawn_mower"))


def lone_robots(target: Target, house: House) -> tuple[Entity, ...]:
    """Return the robots when one is meant: it is not where the speaker is, but where it works."""
    if target.every or target.place != Place() or not set(target.domains) <= _ROBOTS:
        return ()
    return tuple(one for one in house.entities if one.domain in target.domains)


def lone_player(target: Target, classes: Sequence[str], context: Context) -> tuple[Entity, ...]:
    """Return the one television of a room, or of the house: what is around it plays on."""
    where = target.place.area_id or context.area
    found = [
        one
        for one in context.house.entities
        if one.domain == "media_player" and one.device_class in classes
    ]
    near = [one for one in found if where and one.area == where]
    if not near and target.place == Place():
        near = found
    return tuple(near) if len(near) == 1 and not target.every else ()
