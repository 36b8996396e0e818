"""Which devices a command is about: never guessed; when it could be several, it is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from wyoming_servers.house.changes import CHANGE, LOOKED
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold, small_words, without_articles, words_of
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Area, Entity, Floor, House

from .phrases import alternatives, phrase
from .reply import error

_DOMAINS = (
    ("HassLight", "light"),
    ("HassFan", "fan"),
    ("HassClimate", "climate"),
    ("HassVacuum", "vacuum"),
)
_NEEDED_STATES = {
    "HassMediaPause": "playing",
    "HassMediaNext": "playing",
    "HassMediaPrevious": "playing",
    "HassMediaUnpause": "paused",
}
_MOST_CHOICES = 4
_SEVERAL = 2
SHADING = ("blind", "shade", "shutter")
"""Classes of covers that are called by each other's names."""


@dataclass(frozen=True, kw_only=True)
class Target:
    """What a tool is to be told about whom it concerns."""

    arguments: dict[str, Any]
    """Some of name, area, floor, domain, device_class, as Home Assistant's tools take them."""


@dataclass(frozen=True, kw_only=True)
class Unclear:
    """No one target; say this instead."""

    text: str
    asks: bool = False
    """Whether the text is a question."""
    candidates: tuple[Entity, ...] = ()
    """What it could be about."""
    areas: tuple[Area, ...] = ()
    """The rooms that the question names."""
    names_devices: bool = False
    """Whether the question names the candidates."""


_CLEANING = "HassVacuumCleanArea"
"""What is done to a room, wherever the robot waits."""


def domains_of(match: Match) -> tuple[str, ...]:
    """Return the kinds of entity a sentence without a name is about."""
    if domain := match.slots.get("domain"):
        return (domain,) if isinstance(domain, str) else tuple(domain)
    if match.intent == CHANGE:
        looked = LOOKED.get(str(match.slots["look"]))
        return (looked,) if looked else ()
    if match.intent.startswith(("HassMedia", "HassSetVolume")):
        return ("media_player",)
    return tuple(domain for prefix, domain in _DOMAINS if match.intent.startswith(prefix))


def domains_meant(match: Match) -> frozenset[str]:
    """Return the kinds of entity a command is about, with a name or without."""
    named = frozenset(entity_id.partition(".")[0] for entity_id in match.entity_ids)
    return named or frozenset(domains_of(match))


def resolve(match: Match, house: House, area: Area | None) -> Target | Unclear:
    """Find what a command is about; ``area`` is where the speaker is."""
    if match.entity_ids:
        return _named(match, house, area)
    match = _as_players(_as_called(match, house), house, area)
    place = area if match.here else house.area_by_id.get(match.area_id or "")
    said = _arguments(match, place)
    arguments = _with_alike(said, house)
    if match.here and (area is None or arguments == said):
        return _here(match, house, area)
    return Target(arguments=arguments)


def _named(match: Match, house: House, area: Area | None) -> Target | Unclear:
    bearers = [house.entity_by_id[entity_id] for entity_id in match.entity_ids]
    where = house.area_by_id.get(match.area_id or "") if not match.here else None
    if len(bearers) > 1:
        near = [entity for entity in bearers if area and entity.area == area.area_id]
        if len(near) != 1:
            return _which_named(match, house, near or bearers)
        bearers, where = near, area
    entity = bearers[0]
    if where is None and _has_namesake(entity, house):
        where = house.area_by_id.get(entity.area or "")
    arguments = {"name": entity.name, "domain": [entity.domain]}
    if where is not None:
        arguments["area"] = where.name
    elif floor := house.floor_by_id.get(match.floor_id or ""):
        arguments["floor"] = floor.name
    return Target(arguments=arguments)


def _has_namesake(entity: Entity, house: House) -> bool:
    return any(
        other is not entity and other.domain == entity.domain and other.name == entity.name
        for other in house.entities
    )


def _here(match: Match, house: House, area: Area | None) -> Target | Unclear:
    domains, wanted = domains_of(match), match.slots.get("device_class")
    kinds = wanted if isinstance(wanted, list) else [wanted]
    kinds = [*kinds, "receiver"] if "speaker" in kinds else kinds
    if not domains or match.intent == _CLEANING:
        if area is None:
            return _ask_area(match, list(house.areas))
        return Target(arguments=_arguments(match, area))
    fitting = [
        entity
        for entity in house.entities
        if entity.domain in domains and (wanted is None or entity.device_class in kinds)
    ]
    able = _able(match, fitting)
    near = [entity for entity in fitting if area is not None and entity.area == area.area_id]
    is_playing = match.intent == "HassMediaUnpause" and "playing" in {one.state for one in near}
    if near and (not able or is_playing or any(entity in able for entity in near)):
        return Target(arguments={**_arguments(match, area), **_narrowed(match, near)})
    lone = len(fitting) == 1 and fitting[0].domain != "light"
    if area is not None and not (lone or _anywhere(match)):
        return _elsewhere(match, house, fitting, area)
    return _somewhere(match, house, able or fitting)


def _elsewhere(
    match: Match, house: House, fitting: Sequence[Entity], area: Area
) -> Target | Unclear:
    """Find what is meant that is not where the speaker is."""
    if room := _the_one_room(match, house, fitting):
        return Target(arguments=_arguments(match, room))
    if len(fitting) > 1 and fitting[0].domain != "light":
        return _which(match, house, fitting, "duplicate_targets")
    return Unclear(text=_nothing_there(match, area))


def _as_called(match: Match, house: House) -> Match:
    """Return a command about blinds as one about shades where the whole house has no blinds."""
    wanted = match.slots.get("device_class")
    classes = {entity.device_class for entity in house.entities}
    found = next((one for one in SHADING if one in classes), None)
    if wanted not in SHADING or wanted in classes or found is None:
        return match
    return replace(match, slots={**match.slots, "device_class": found})


def _as_players(match: Match, house: House, area: Area | None) -> Match:
    """Return a command about music as one about what plays it in a room without a speaker."""
    place = area if match.here else house.area_by_id.get(match.area_id or "")
    if match.slots.get("device_class") != "speaker" or place is None:
        return match
    near = {
        one.device_class
        for one in house.entities
        if one.domain == "media_player" and one.area == place.area_id
    }
    playing = [one for one in near - {"tv"} if one]
    if "speaker" in near or not playing:
        return match
    return replace(match, slots={**match.slots, "device_class": playing})


def _with_alike(arguments: dict[str, Any], house: House) -> dict[str, Any]:
    """Return what a command is about with the shades of a place that has no blinds.

    As which of these a cover counts is seldom what its owner calls it.
    """
    wanted = arguments.get("device_class", ())
    if len(wanted) != 1 or wanted[0] not in SHADING or touched(arguments, house):
        return arguments
    alike = {**arguments, "device_class": list(SHADING)}
    classes = {entity.device_class for entity in touched(alike, house)}
    found = [one for one in SHADING if one in classes]
    return {**arguments, "device_class": found[:1]} if found else arguments


def _the_one_room(match: Match, house: House, fitting: Sequence[Entity]) -> Area | None:
    """Return the room where all of some covers are, for "the curtains" rather than "the curtain".

    Who means one of them says the word that is in their names.
    """
    areas = {entity.area for entity in fitting}
    if not match.slots.get("device_class") or len(fitting) < _SEVERAL or len(areas) != 1:
        return None
    named = {word for entity in fitting for word in words_of(entity.name)}
    is_one = not named.isdisjoint(words_of(without_articles(match.text, match.language)))
    return None if is_one else house.area_by_id.get(areas.pop() or "")


def _narrowed(match: Match, near: Sequence[Entity]) -> dict[str, Any]:
    """Return what tells the players here apart that a command can only mean in part.

    Only what plays, else what is on, gets louder; music that was not paused comes of a speaker.
    """
    states = {entity.state for entity in near}
    if match.intent == "HassSetVolumeRelative" and "playing" not in states:
        lit = [entity for entity in near if entity.state in ("on", "paused")]
        return {"name": lit[0].name} if len(lit) == 1 else {}
    is_resumed = match.intent == "HassMediaUnpause" and "paused" not in states
    if is_resumed and any(entity.device_class == "speaker" for entity in near):
        return {"device_class": ["speaker"]}
    return {}


def _able(match: Match, entities: Sequence[Entity]) -> list[Entity] | None:
    """Return the players in the state that a command needs; None when any state will do."""
    needed = _NEEDED_STATES.get(match.intent)
    return None if needed is None else [entity for entity in entities if entity.state == needed]


def _anywhere(match: Match) -> bool:
    """Whether another room may be meant: there is one "music", and one "heating"."""
    return match.intent.startswith(("HassMedia", "HassSetVolume", "HassClimate"))


def _somewhere(match: Match, house: House, fitting: Sequence[Entity]) -> Target | Unclear:
    """Find the one thing or the one room that fits, wherever the speaker is."""
    if not fitting:
        return Unclear(text=_nothing_there(match, None))
    if match.intent.startswith("HassSetVolume"):
        fitting = [entity for entity in fitting if entity.state == "playing"] or fitting
    if len(fitting) == 1:
        return Target(arguments={"name": fitting[0].name, "domain": [fitting[0].domain]})
    areas = {entity.area for entity in fitting}
    single = house.area_by_id.get(next(iter(areas)) or "") if len(areas) == 1 else None
    if single is not None:
        return Target(arguments=_arguments(match, single))
    return _which(match, house, fitting, "duplicate_targets")


def _which(
    match: Match, house: House, entities: Sequence[Entity], key: str, **values: str
) -> Unclear:
    """Ask for the one that was half named, for the room when that tells them apart, or for one."""
    half_named = _half_named(match, entities)
    if half_named:
        return _ask_device(match, half_named)
    places = [house.area_by_id.get(entity.area or "") for entity in entities]
    areas = list(dict.fromkeys(place for place in places if place))
    if len(areas) > 1:
        return _ask_area(match, areas, entities)
    names = {fold(entity.name) for entity in entities}
    if len(names) == len(entities) and 1 < len(names) <= _MOST_CHOICES:
        return _ask_device(match, entities)
    return Unclear(text=error(match.language, key, **values))


def _which_named(match: Match, house: House, entities: Sequence[Entity]) -> Unclear:
    """Ask which of some is meant that were called the same."""
    names = {fold(entity.name) for entity in entities}
    if len(names) < len(entities):
        return _which(match, house, entities, "duplicate_entities", entity=entities[0].name)
    if len(names) <= _MOST_CHOICES:
        return _ask_device(match, entities)
    text = phrase("which_device", match.language)
    return Unclear(text=text, asks=True, candidates=tuple(entities))


def _half_named(match: Match, entities: Sequence[Entity]) -> list[Entity]:
    """Return the few of them in whose names a word of the sentence is: "the lamp"."""
    said = set(words_of(without_articles(match.text, match.language)))
    endings = small_words(match.language).endings
    forms = said | {word.removesuffix(end) for word in said for end in endings}
    forms |= {word + end for word in said for end in endings}
    named = [entity for entity in entities if forms.intersection(words_of(entity.name))]
    alone = len({fold(entity.name) for entity in named}) == len(named)
    few = 1 < len(named) <= _MOST_CHOICES and len(named) < len(entities)
    return named if alone and few and not match.entity_ids else []


def _ask_device(match: Match, entities: Sequence[Entity]) -> Unclear:
    names = alternatives([entity.name for entity in entities], match.language)
    text = phrase("which_one", match.language, names=names)
    return Unclear(text=text, asks=True, candidates=tuple(entities), names_devices=True)


def _ask_area(match: Match, areas: Sequence[Area], entities: Sequence[Entity] = ()) -> Unclear:
    if not areas or len(areas) > _MOST_CHOICES:
        text = phrase("which_room", match.language)
        return Unclear(text=text, asks=True, candidates=tuple(entities))
    names = alternatives([area.name for area in areas], match.language)
    text = phrase("which_area", match.language, areas=names)
    return Unclear(text=text, asks=True, candidates=tuple(entities), areas=tuple(areas))


def _arguments(match: Match, area: Area | None) -> dict[str, Any]:
    arguments: dict[str, Any] = {}
    if area is not None:
        arguments["area"] = area.name
    if floor := match.slots.get("floor"):
        arguments["floor"] = floor
    if domains := domains_of(match):
        arguments["domain"] = list(domains)
    if device_class := match.slots.get("device_class"):
        arguments["device_class"] = (
            [device_class] if isinstance(device_class, str) else list(device_class)
        )
    return arguments


def _nothing_there(match: Match, area: Area | None) -> str:
    kind = "device_class" if match.slots.get("device_class") else "domain"
    value = match.slots.get("device_class") or next(iter(domains_of(match)), "")
    key, place = (f"no_{kind}_in_area", area.name) if area else (f"no_{kind}", "")
    return error(match.language, key, area=place, **{kind: str(value)})


def touched(about: Mapping[str, Any], house: House) -> list[Entity]:
    """Return the entities that a tool's arguments are about; none when they name no target."""
    if not any(about.get(slot) for slot in ("name", "area", "floor", "domain", "device_class")):
        return []
    name = fold(str(about.get("name") or ""))
    areas = _ids_called(about.get("area"), {one.area_id: one for one in house.areas})
    floors = _ids_called(about.get("floor"), {one.floor_id: one for one in house.floors})
    return [
        entity
        for entity in house.entities
        if _is_one_of(entity.domain, about.get("domain"))
        and _is_one_of(entity.device_class, about.get("device_class"))
        and (areas is None or entity.area in areas)
        and (floors is None or floor_of(house, entity) in floors)
        and (not name or name in map(fold, (entity.name, *entity.aliases, entity.entity_id)))
    ]


def _ids_called(wanted: Any, places: Mapping[str, Area | Floor]) -> frozenset[str] | None:
    """Return the ids of the areas or floors that are called so; None where none is asked for."""
    if not wanted:
        return None
    said = fold(str(wanted))
    return frozenset(
        key for key, one in places.items() if said in map(fold, (key, one.name, *one.aliases))
    )


def _is_one_of(value: str | None, wanted: Any) -> bool:
    return not wanted or value in ([wanted] if isinstance(wanted, str) else wanted)
