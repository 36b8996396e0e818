"""Our questions, and what their answers make of the command that waited for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Area, Entity, House

from .choosing import chosen, without_every
from .conversation import Turn
from .fast_path import Plan
from .finding import WITH_PLACE, find_names
from .link_words import bare_place, without_links
from .phrases import alternatives, phrase, series
from .targeting import about
from .tolerant import Reading
from .which_timer import TimerQuestion

QUESTION_MARKS = ("?", "\N{FULLWIDTH QUESTION MARK}", "\N{ARABIC QUESTION MARK}", ";")

_OF_ONE: Final = {
    "cover_device_class": "cover",
    **dict.fromkeys(
        ("lights_area", "lights_floor", "light_all", "fans_area", "fan_all"), "default"
    ),
}
"""Keys of responses about a kind of device, and those about one that is named."""

MOST_CHOICES = 4
"""Of more no one is asked to choose."""
_MOST_NAMES = 4
"""More are not told one by one."""
TARGET, CHOICE, DEVICE, VALUE, PERMISSION = "target", "choice", "device", "value", "permission"
TIMER: Final = "timer"


@dataclass(frozen=True, kw_only=True)
class Question:
    """What has to be asked before anything is done."""

    text: str
    kind: str
    """``target``, ``choice``, ``device``, ``value``, ``permission`` or ``timer``: what it waits
    for."""
    plan: Plan | None = None
    """For a target: the plan that lacks it."""
    timers: TimerQuestion | None = None
    """For a timer: those of which one is meant."""


@dataclass(frozen=True, kw_only=True)
class Understood:
    """What the user wants."""

    turn: Turn
    """The turn with the command; questions and answers may have followed."""
    matches: tuple[Match, ...] = ()
    area: str | None = None
    """Area id of the place it is about when none was said."""
    choices: tuple[Reading, ...] = ()
    """Readings of which one has to be chosen."""
    score: float = 1.0
    """How sure the reading is; 1 when it was read strictly."""
    is_guess: bool = False
    """Whether what to do may be wrong, not only to what."""
    is_agreed: bool = False
    """Whether the user said yes to our question."""
    is_refused: bool = False
    lacks_device: bool = False
    """Whether it refers to something that was not spoken of."""
    lacks_value: str = ""
    """Key of the phrase that asks for what a command lacks; empty when it lacks nothing."""

    def __bool__(self) -> bool:
        is_incomplete = self.lacks_device or bool(self.lacks_value)
        return bool(self.matches or self.choices) or self.is_refused or is_incomplete


Parser = Callable[[Turn, str, str | None], Understood | None]
"""Reads a sentence, or its part, in a language, said in an area."""


def label(matches: Iterable[Match], house: House, language: str) -> str:
    """Return the names of what commands are about, each once; their words when they name nothing.

    The words of the whole sentence are about all of its commands.
    """
    several = list(matches)
    names = list(dict.fromkeys(_name(match, house) for match in several))
    if len({match.text for match in several}) == 1 and several[0].text in names:
        names = [several[0].text]
    if len(names) <= _MOST_NAMES:
        return series(names, language)
    first, left = ", ".join(names[: _MOST_NAMES - 1]), len(names) - _MOST_NAMES + 1
    return phrase("and_more", language, names=first, count=str(left))


def labels(choices: Iterable[Reading], house: House, language: str) -> str:
    """Return the names of choices, each once."""
    names = [label(reading.matches, house, language) for reading in choices]
    return alternatives(list(dict.fromkeys(names)), language)


def chosen_reading(first: Understood, text: str, house: House, language: str) -> Understood | None:
    """Return what was understood with the readings that an answer chose; None for no such."""
    names = [(label(reading.matches, house, language),) for reading in first.choices]
    places = chosen(names, without_links(text, language), language)
    matches = tuple(match for place in places for match in first.choices[place].matches)
    return replace(first, matches=matches, choices=()) if matches else None


def with_target(
    first: Understood, plan: Plan, text: str, house: House, language: str
) -> Understood | None:
    """Return what was understood with what an answer says it is about; None when it names nothing.

    All else that was said stays: how bright, how warm.
    """
    step = plan.asking
    if step is None or step.question is None:
        return None
    said, question = without_links(text, language), step.question
    candidates = question.candidates
    meant = _alike(candidates, said, house, language)
    rooms = _rooms(said, language, question.areas or house.areas, listed=bool(question.areas))
    room = rooms[0] if len(rooms) == 1 else None
    if room is not None and not (meant or question.names_devices):
        return _in_room(first, room)
    if not meant:
        options = [_names(entity, house) for entity in candidates]
        places = chosen(options, said, language, listed=question.names_devices)
        meant = [candidates[place] for place in places]
    if not meant:
        meant = _there(candidates, said, rooms, house, language)
    if not meant:
        return _in_room(first, room) if room else None
    match = about_all(first.matches[step.part], meant)
    return replace(first, matches=_with(first.matches, step.part, match))


def _there(
    candidates: Sequence[Entity], text: str, rooms: Sequence[Area], house: House, language: str
) -> list[Entity]:
    """Return the candidates in rooms, or on the floor that is named."""
    if rooms:
        there = {room.area_id for room in rooms}
        return [entity for entity in candidates if entity.area in there]
    floors = [(floor.name, *floor.aliases) for floor in house.floors]
    places = chosen(floors, bare_place(text, language), language, listed=False)
    if len(places) != 1:
        return []
    floor_id = house.floors[places[0]].floor_id
    return [entity for entity in candidates if floor_of(house, entity) == floor_id]


def about_all(match: Match, entities: Sequence[Entity]) -> Match:
    """Return a command about some entities in place of what it was about."""
    first = about(match, entities[0])
    if len(entities) == 1 or entities[0].domain != "light":
        first = replace(first, response=_OF_ONE.get(first.response, first.response))
    if len(entities) == 1:
        return first
    ids = tuple(entity.entity_id for entity in entities)
    return replace(first, entity_ids=ids, area_id=None, every=True)


def _alike(candidates: Sequence[Entity], text: str, house: House, language: str) -> list[Entity]:
    """Return the one entity that is named exactly, of the same kind as the candidates."""
    found = find_names(house, text, ("entity",), language)
    sure = [house.entity_by_id[one.id] for one in found if one.score >= WITH_PLACE]
    kinds = {(entity.domain, entity.device_class) for entity in candidates}
    return sure if len(sure) == 1 and (sure[0].domain, sure[0].device_class) in kinds else []


def _in_room(first: Understood, room: Area) -> Understood:
    """Return commands that are about where the speaker is, said in a room."""
    matches = tuple(
        replace(
            match,
            area_id=room.area_id,
            slots={**match.slots, "area": room.name},
            texts={**match.texts, "area": room.name},
        )
        if match.here
        else match
        for match in first.matches
    )
    return replace(first, matches=matches, area=room.area_id)


def _with(matches: Sequence[Match], part: int, match: Match) -> tuple[Match, ...]:
    return tuple(match if index == part else one for index, one in enumerate(matches))


def _rooms(text: str, language: str, areas: Sequence[Area], *, listed: bool) -> list[Area]:
    """Return the room that is meant, or the several that are named; none for all of them."""
    options = [(area.name, *area.aliases) for area in areas]
    for said in (text, bare_place(text, language), without_every(text, language)):
        places = chosen(options, said, language, listed=listed)
        if 0 < len(places) < len(areas):
            return [areas[place] for place in places]
    return []


def _names(entity: Entity, house: House) -> tuple[str, ...]:
    """Return an entity's names, and those with its room."""
    area = house.area_by_id.get(entity.area or "")
    names = (entity.name, *entity.aliases)
    return (*names, *(f"{area.name} {name}" for name in names)) if area else names


def _name(match: Match, house: House) -> str:
    if match.every:
        return series([house.entity_by_id[one].name for one in match.entity_ids], match.language)
    if match.entity_ids:
        return house.entity_by_id[match.entity_ids[0]].name
    area = house.area_by_id.get(match.area_id or "")
    return area.name if area else match.text
