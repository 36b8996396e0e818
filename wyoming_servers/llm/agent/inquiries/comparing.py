"""Questions that compare values: with each other, with a number, with those of the whole house."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import Entity

from .answering import QUALITY
from .asked import Asked
from .forms import BEYOND, COMPARED, MOST, number_in
from .values import having

_TOLD: Final = ("brightness", "volume", "speed", "position", "temperature")
"""Qualities that devices tell a number of."""
_BOTH: Final = 2


def one_with(asked: Asked, said: str, quality: str) -> Entity | None:
    """Return what tells a quality of a thing or a place; None where it is not plain which."""
    devices, sensors = having(quality, asked.house.entities)
    place = asked.place(said)
    if said and {*words_of(said)} & asked.known.outdoors:
        reports = [one for one in asked.house.entities if one.domain == "weather"]
        reported = reports if quality in ("temperature", "humidity") else ()
        return next(iter(_outside(asked, sensors) or reported), None)
    if place and (place.area_id or place.floor_id):
        found = asked.at(place, devices) or asked.at(place, of_rooms(asked, sensors))
        return found[0] if len(found) == 1 or (found and quality == "temperature") else None
    named = asked.bearing(said, devices) or asked.bearing(said, sensors)
    return named[0] if len(named) == 1 else None


def _outside(asked: Asked, sensors: Sequence[Entity]) -> list[Entity]:
    """Return the sensors that are called so, else those of the garden, else "Außenfeuchte"."""
    outdoors, starts = asked.known.outdoors, tuple(asked.known.outdoors)
    areas = {one.area_id for one in asked.house.areas if {*words_of(one.name)} & outdoors}
    return (
        [one for one in sensors if {*words_of(one.name)} & outdoors]
        or [one for one in of_rooms(asked, sensors) if one.area in areas]
        or [one for one in sensors if any(word.startswith(starts) for word in words_of(one.name))]
    )


def of_rooms(asked: Asked, sensors: Iterable[Entity]) -> list[Entity]:
    """Return the sensors that measure a room, and not what is in a fridge."""
    return [one for one in sensors if not {*words_of(one.name)} & asked.known.kept]


def compared(asked: Asked) -> Match | None:
    """Read which of two is more so."""
    said, quality = asked.found.groupdict(), asked.form.about
    both = [one_with(asked, said[part], quality) for part in ("thing", "other")]
    first, second = both
    if first is None or second is None or first is second:
        return None
    return asked.match(
        QUALITY,
        [first, second],
        quality=quality,
        kind=asked.form.response or COMPARED,
        more=asked.form.more,
    )


def beyond(asked: Asked) -> Match | None:
    """Read whether something is more than a number."""
    quality, number = asked.form.about, number_in(asked.found)
    one = one_with(asked, asked.thing, quality) if quality != "any" else None
    if quality == "any":
        quality, one = _with_any(asked)
    if one is None or number is None:
        return None
    about: Any = {"quality": quality, "kind": BEYOND, "more": asked.form.more, "number": number}
    return asked.match(QUALITY, [one], **about)


def _with_any(asked: Asked) -> tuple[str, Entity | None]:
    """Return what tells a number of a thing, and which quality that is of."""
    named = asked.bearing(asked.thing, having("any", asked.house.entities)[1])
    if len(named) == 1:
        return "any", named[0]
    told = ((known, one_with(asked, asked.thing, known)) for known in _TOLD)
    return next(((known, one) for known, one in told if one), ("any", None))


def most(asked: Asked) -> Match | None:
    """Read which of all is the most so."""
    quality = asked.form.about
    devices, sensors = having(quality, asked.house.entities)
    rooms = [
        area.area_id
        for area in asked.house.areas
        if not {*words_of(area.name)} & asked.known.outdoors
    ]
    if quality in ("temperature", "humidity"):
        measured = [one for one in (*devices, *of_rooms(asked, sensors)) if one.area in rooms]
        first = {one.area: one for one in reversed(measured)}
        found = list(first.values())
    else:
        found = [*devices, *sensors] if quality == "battery" else devices or sensors
    if len(found) < _BOTH:
        return None
    return asked.match(QUALITY, found, quality=quality, kind=MOST, more=asked.form.more)
