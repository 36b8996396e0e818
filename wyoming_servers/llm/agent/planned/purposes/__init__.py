"""Finds the device for what people want or complain about: "I could use a coffee".

Only names count, and only names that tell what a device does: a "coffee table lamp" makes no
coffee. What the house has no device for is left to others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.house.sound import alike
from wyoming_servers.llm.agent.by_language import ByLanguage
from wyoming_servers.llm.agent.misheard import DOUBTFUL
from wyoming_servers.llm.agent.planned.context import Context
from wyoming_servers.llm.agent.planned.described import described
from wyoming_servers.llm.agent.planned.main_light import main_light
from wyoming_servers.llm.agent.planned.places import Place
from wyoming_servers.llm.agent.planned.targets import Target, targets_of

from .purpose import Purpose, Purposes, pattern, plain

_TABLES: Final = ByLanguage(__package__, Purposes, "en de fr es nl it")
_SCORE = 0.9
_SAME = 0.8
"""From here on two words are the same."""


def wanted(
    action: str,
    what: tuple[str, ...],
    places: tuple[Place, Place],
    domains: Collection[str] | None,
    context: Context,
) -> Target | None:
    """Return what words of a plan stand for: a device that they name, or one for what they want.

    ``places`` are where a device is looked for by its name, and where it was said to be.
    """
    near, place = places
    known = _TABLES.get(context.language)
    said, text = plain(" ".join(what)), plain(context.text)
    purpose = known.purpose_of(action, said, text) if known else None
    if known and purpose and not known.is_told(text):
        return _device_for(purpose, known, said, place, context)
    found = main_light(what, near, domains, context)
    found = found or targets_of(context.house, context.language).near(
        what, near, frozenset(domains) if domains is not None else None, context.area
    )
    found = found or described(what, place, domains, context)
    if known and purpose and not found:
        return _device_for(purpose, known, said, place, context)
    if known and found and not known.is_told(text) and known.is_any(said, text):
        return found if _is_called(found, said) or _is_kind(said, context) else None
    return found


def is_purpose(action: str, what: tuple[str, ...], text: str, language: str) -> bool:
    """Tell whether a kind of device is known for what words of a text want or lack."""
    known = _TABLES.get(language)
    return bool(known and known.purpose_of(action, plain(" ".join(what)), plain(text)))


def _device_for(
    purpose: Purpose, known: Purposes, said: str, place: Place, context: Context
) -> Target | None:
    """Return the device for a purpose, or the equally likely ones: in the room, else anywhere.

    What may burn is asked about, and what may not help where it is wanted.
    """
    use = purpose.use
    able = [one for one in context.house.entities if one.domain in use.domains]
    found = [one for one in able if said in _names(one)] or [
        one for one in able if any(_serves(purpose, known, said, name) for name in _names(one))
    ]
    near = _near(place, found, context)
    is_bound = use.is_in_need or use.is_of_room
    if not near and is_bound and place != Place():
        return None
    found = _closest(near or found, said, context)
    is_far = not near and not (use.is_rooted and _are_named(found, purpose, said))
    is_doubtful = use.is_hot or (is_far and (use.is_of_room or use.is_rooted))
    score = DOUBTFUL if is_doubtful else _SCORE
    return Target(entities=tuple(found), score=score) if found else None


def _serves(purpose: Purpose, known: Purposes, said: str, name: str) -> bool:
    """Tell whether a name is that of a device for a purpose, and for no other thing than said."""
    if not known.names_device(purpose, name):
        return False
    needy = {thing for thing in purpose.things if thing.search(said)}
    served = {thing for thing in purpose.things if thing.search(name)}
    return not needy or not served or bool(needy & served)


def _are_named(found: Iterable[Entity], purpose: Purpose, said: str) -> bool:
    """Tell whether devices have the very thing in their names that was said."""
    things = [thing for thing in purpose.things if thing.search(said)]
    return all(any(thing.search(name) for thing in things for name in _names(one)) for one in found)


def _near(place: Place, found: list[Entity], context: Context) -> list[Entity]:
    """Return the devices of a place, or of the speaker's room; those of no room may be there."""
    house = context.house
    if place.is_everywhere:
        return found
    if place.floor_id:
        return [one for one in found if floor_of(house, one) == place.floor_id]
    where = place.area_id or context.area
    if not where:
        return []
    area = house.area_by_id.get(where)
    titles = {plain(name) for name in (area.name, *area.aliases)} if area else set()
    return (
        [one for one in found if one.area == where]
        or [one for one in found if _mentions(one, titles)]
        or [one for one in found if one.area is None and len(found) == 1]
    )


def _closest(found: list[Entity], said: str, context: Context) -> list[Entity]:
    """Return the devices whose names and rooms have most of what was said."""
    words = said.split()

    def shared(entity: Entity) -> int:
        area = context.house.area_by_id.get(entity.area or "")
        names = " ".join((*_names(entity), plain(area.name) if area else "")).split()
        return sum(any(alike(word, name) >= _SAME for name in names) for word in words)

    most = max(map(shared, found), default=0)
    return [one for one in found if shared(one) == most]


def _mentions(entity: Entity, titles: Iterable[str]) -> bool:
    return any(pattern(title).search(name) for title in titles for name in _names(entity))


def _names(entity: Entity) -> tuple[str, ...]:
    return tuple(map(plain, (entity.name, *entity.aliases)))


def _is_called(found: Target, said: str) -> bool:
    return not found.entities or any(said in _names(one) for one in found.entities)


def _is_kind(said: str, context: Context) -> bool:
    kinds = device_words(context.language)
    return any(word in kinds for word in said.split())
