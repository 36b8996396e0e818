"""Which of several is called just as was said, or so but for its room.

"AC off" in the bedroom means the Bedroom AC, though the living room's is called just "AC".
"""

from __future__ import annotations

from wyoming_servers.house.match import Match
from wyoming_servers.house.named_in import names_a_place
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import Entity, House

from .choosing import says_every
from .resolve import domains_of
from .targeting import about


def nearest(match: Match, house: House, area: str | None) -> Match:
    """Return a command about one device elsewhere as one about its namesake where one speaks."""
    is_placed = match.area_id or match.floor_id
    if not area or is_placed or len(match.entity_ids) != 1:
        return match
    meant = house.entity_by_id[match.entity_ids[0]]
    said = _said(meant, match.text)
    if meant.area in (None, area) or not said or names_a_place(match.text, house):
        return match
    near = [
        one
        for one in house.entities
        if (one.area, one.domain) == (area, meant.domain) and _is_called(one, said, house)
    ]
    return about(match, near[0]) if len(near) == 1 else match


def called_so(match: Match, house: House) -> Match:
    """Return a command about all of a class where one speaks as one about that called just so.

    "Gate open" is no command about two gates of which one is called "gate".
    """
    is_kind = (
        match.here and not match.entity_ids and isinstance(match.slots.get("device_class"), str)
    )
    if not is_kind or says_every(match.text, match.language):
        return match
    domains = domains_of(match)
    called = [
        one
        for one in house.entities
        if one.area == match.area_id and one.domain in domains and _says_whole(one, match)
    ]
    return about(match, called[0]) if len(called) == 1 else match


def _says_whole(entity: Entity, match: Match) -> bool:
    """Tell whether a device is named, and not by a word of the kind: "tende" of "tende da sole"."""
    kind, said = words_of(match.texts.get("device_class", "")), _said(entity, match.text)
    return bool(said) and not (len(said) < len(kind) and set(said) <= set(kind))


def _said(entity: Entity, text: str) -> list[str]:
    """Return the words of the longest name of a device that stands in a text."""
    words = f" {' '.join(words_of(text))} "
    names = [words_of(name) for name in (entity.name, *entity.aliases)]
    return max((name for name in names if f" {' '.join(name)} " in words), key=len, default=[])


def _is_called(entity: Entity, said: list[str], house: House) -> bool:
    """Tell whether a name is that of its room and what was said."""
    room = house.area_by_id.get(entity.area or "")
    places = (room.name, *room.aliases) if room else ()
    whole = [[*words_of(place), *said] for place in places]
    return any(words_of(name) in whole for name in (entity.name, *entity.aliases))
