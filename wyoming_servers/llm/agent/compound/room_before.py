"""The room of the command before, or of the whole sentence, for what is said without one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.pronouns import without_there
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.resolve import domains_of
from wyoming_servers.llm.agent.targeting import about

_HERE: Final = {
    "en": r"here|this room",
    "de": r"hier|diese[mn] (?:raum|zimmer)",
    "fr": r"ici|cette pièce",
    "es": r"aquí|acá|esta habitación",
    "nl": r"hier|deze kamer",
    "it": r"qui|qua|questa stanza",
}
"""Says that a part is meant for where the speaker is."""
_SEVERAL = 2
_PLAYING: Final = frozenset(
    ("HassMediaNext", "HassMediaPrevious", "HassMediaUnpause", "HassMediaSearchAndPlay")
)
_VOLUME: Final = frozenset(("HassSetVolume", "HassSetVolumeRelative"))
_DOORS: Final = frozenset(("door", "gate", "garage"))


def in_room_before(understood: Understood, house: House) -> Understood:
    """Give "close the curtains" the bedroom of "lights off in the bedroom", said in a kitchen."""
    matches = understood.matches
    if len(matches) < _SEVERAL:
        return understood
    placed = [*_on_the_floor(_placed(matches, house, understood.area), house)]
    return replace(understood, matches=tuple(placed))


def all_there(understood: Understood, room: str, house: House) -> Understood:
    """Give a room to what is said of all: "in the bath everything off and the heater on"."""
    placed = (
        _there(match, room, house) if _is_of_all(match) else match for match in understood.matches
    )
    return replace(understood, matches=tuple(placed))


def _is_of_all(match: Match) -> bool:
    is_placed = match.here or match.entity_ids or match.area_id or match.floor_id
    return not is_placed and "domain" in match.slots and "Get" not in match.intent


def _there(match: Match, room: str, house: House) -> Match:
    said = {"area": house.area_by_id[room].name}
    return replace(
        match,
        slots={**match.slots, **said},
        texts={**match.texts, **said},
        area_id=room,
        here=False,
    )


def _on_the_floor(matches: Iterable[Match], house: House) -> Iterator[Match]:
    """Yield commands, those for all "there" on the floor of the command before: "all lights there".

    Else it would be all of the house.
    """
    floor: str | None = None
    for match in matches:
        if floor and _is_of_all(match) and without_there(match.text, match.language) is not None:
            said = {"floor": house.floor_by_id[floor].name}
            slots, texts = {**match.slots, **said}, {**match.texts, **said}
            yield replace(match, slots=slots, texts=texts, floor_id=floor)
            continue
        floor = match.floor_id or (None if match.area_id else floor)
        yield match


def _placed(matches: Sequence[Match], house: House, area: str | None) -> Iterator[Match]:
    room: str | None = None
    before: Match | None = None
    for match in matches:
        is_open = match.here and not match.entity_ids and "Get" not in match.intent
        is_there = is_open and is_in(match, room, house)
        if room and is_there and (_goes_on(before, match) or not is_in(match, area, house)):
            yield _there(match, room, house)
            continue
        near = _in_room(match, room, area, house)
        before, room = match, _room_of(match, house) or room
        yield about(match, near) if near else match


def _goes_on(before: Match | None, match: Match) -> bool:
    """Tell whether the volume is that of what was just started: "next song in the loft, louder"."""
    is_volume = match.intent in _VOLUME or match.slots.get("look") == "volume"
    is_started = before is not None and before.intent in _PLAYING
    return is_started and is_volume and not is_here(match.text, match.language)


def _in_room(match: Match, room: str | None, area: str | None, house: House) -> Entity | None:
    """Return the one of several that may be meant which is in the room of the command before.

    Which door is meant is asked.
    """
    named = [house.entity_by_id[one] for one in match.entity_ids]
    if any(one.domain == "lock" or one.device_class in _DOORS for one in named):
        return None
    there = [one for one in named if room and one.area == room]
    is_open = len(named) > len(there) == 1 and not match.every
    return there[0] if is_open and all(one.area != area for one in named) else None


def is_in(match: Match, room: str | None, house: House) -> bool:
    """Tell whether a room has a device of the kind that a command is about, or called so."""
    wanted = match.slots.get("device_class")
    kinds = wanted if isinstance(wanted, list) else [wanted]
    called = set(words_of(match.texts.get("device_class", "")))
    return room is not None and any(
        one.area == room
        and one.domain in domains_of(match)
        and (wanted is None or one.device_class in kinds or called <= set(words_of(one.name)))
        for one in house.entities
    )


def _room_of(match: Match, house: House) -> str | None:
    """Return the room that a command names, itself or by its device."""
    if len(match.entity_ids) == 1:
        return house.entity_by_id[match.entity_ids[0]].area
    return None if match.here else match.area_id


def is_here(text: str, language: str) -> bool:
    """Tell whether a text says that it is meant for where the speaker is, or may say so."""
    words = _HERE.get(family_of(language))
    return words is None or re.search(rf"\b(?:{words})\b", text, re.IGNORECASE) is not None
