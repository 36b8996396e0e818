"""Questions answered from the snapshot: states, temperatures, weather, who is where."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from wyoming_servers.house.asking import LEVEL, PLAYING
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import fold
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Area, Entity, House

from .decimals import with_own_decimals
from .inquiries.answering import QUALITY, told
from .inquiries.denied import denies
from .reply import Found, error, has_word, join, response
from .steps import level_of

_UNKNOWN = ("unknown", "unavailable")
_MOST_READINGS = 4
_OPENINGS = {"cover", "binary_sensor"}
"""A window is either: what moves it, or a contact that only tells; a question means both."""
_WHOLLY = ("closed", "locked", "off")
"""What several things are only when all of them are."""
_CONTACT_STATES = {"on": "open", "off": "closed"}


def answer(match: Match, house: House, area: Area | None) -> str | None:
    """Answer a question as Home Assistant's intent handlers would; None when it is none of these.

    ``area`` is where the speaker is.
    """
    if match.intent in ("HassRespond", "HassNevermind"):
        return response(match, Found())
    known = _ANSWERS.get(match.intent)
    return known(match, house, area) if known else None


def _state(match: Match, house: House, area: Area | None) -> str:
    entities = _about(match, house)
    if len(match.entity_ids) > 1 and not match.every:
        near = [entity for entity in entities if area and entity.area == area.area_id]
        if len(near) == 1:
            entities = near
        elif match.response == "one_yesno":
            match = replace(match, response=_of_several(match))
    wanted = match.slots.get("state")
    if wanted is None:
        return _measured(match, house, entities)
    if match.here and not entities:
        entities = _about(replace(match, area_id=None, here=False), house)
    if not entities and "device_class" in match.slots:
        # "No" would be heard as "they are closed".
        return error(match.language, "no_device_class", device_class=_classes(match)[0])
    words = {_opening(str(word)) for word in (wanted if isinstance(wanted, list) else [wanted])}
    matched = [_apart(entity, house) for entity in entities if _is_in(words, entity)]
    unmatched = [_apart(entity, house) for entity in entities if not _is_in(words, entity)]
    told = response(match, Found(matched=matched, unmatched=unmatched))
    return _plainly(match, entities, told) if match.response == "one_yesno" else told


def _plainly(match: Match, entities: list[Entity], told: str) -> str:
    """Return an answer that is as true as it sounds: how something is, where "yes" is not.

    To "it isn't on, is it" a "yes" may mean either. And what is unlocked may be open or not.
    """
    if len(entities) != 1:
        return told
    one = entities[0]
    is_bare = " " not in told and has_word(one) and denies(match.text, match.language)
    asks_open = {_opening(str(match.slots["state"]))} <= {"open", "closed"}
    is_unknown = one.domain == "lock" and one.state == "unlocked" and asks_open
    if not (is_bare or is_unknown):
        return told
    return response(replace(match, response="one"), Found(matched=entities))


def _is_in(states: set[str], entity: Entity) -> bool:
    """Tell whether something is in one of some states; what is locked is closed, too."""
    is_shut = entity.domain == "lock" and entity.state == "locked" and "closed" in states
    return is_shut or _opening(entity.state) in states


def _of_several(match: Match) -> str:
    """Return the key of the answer to "is the heating off" where there are several."""
    return "all" if match.slots.get("state") in _WHOLLY else "any"


def _apart(entity: Entity, house: House) -> Entity:
    """Return an entity by a name with its room, where another is called the same."""
    namesakes = [one for one in house.entities if fold(one.name) == fold(entity.name)]
    area = house.area_by_id.get(entity.area or "")
    if area is None or len(namesakes) == 1:
        return entity
    return replace(entity, name=f"{area.name} {entity.name}")


def _level(match: Match, house: House, area: Area | None) -> str:
    """Tell what a device is set to; its state where it is not set to anything."""
    entities = _about(match, house)
    if match.here and not entities:
        entities = _about(replace(match, area_id=None, here=False), house)
    if len(match.entity_ids) > 1:
        near = [entity for entity in entities if area and entity.area == area.area_id]
        entities = near if len(near) == 1 else entities
    if not 0 < len(entities) <= _MOST_READINGS:
        return error(match.language, "duplicate_targets")
    return join([_level_of(match, entity) for entity in entities])


def _level_of(match: Match, entity: Entity) -> str:
    if (value := level_of(entity)) is None:
        asked = replace(match, intent="HassGetState", slots={"name": entity.name})
        return response(replace(asked, response="one"), Found(matched=[entity]))
    number = value.split()[0].rstrip("°")
    return with_own_decimals(f"{entity.name}: {value}", [number], match.language)


def _quality(match: Match, house: House, _area: Area | None) -> str:
    """Tell how things are in one way, or which of them is so the most."""
    return told(match, house)


def _playing(match: Match, house: House, area: Area | None) -> str:
    """Tell what plays: here, or wherever something plays when nothing does here."""
    about = replace(match, area_id=None) if match.here else match
    players = [one for one in _about(about, house) if one.state == "playing"]
    near = [one for one in players if match.here and area and one.area == area.area_id]
    if not players:
        return error(match.language, "entity_wrong_state", domain="media_player", state="playing")
    return join([_title(one) for one in (near or players)[:_MOST_READINGS]])


def _title(player: Entity) -> str:
    known = (player.attributes.get(key) for key in ("media_title", "media_artist"))
    said = ", ".join(str(value) for value in known if value)
    return f"{player.name}: {said}" if said else player.name


def _opening(state: str) -> str:
    """Return a contact's state in a cover's words, so that both can be compared."""
    return _CONTACT_STATES.get(state, state)


def _measured(match: Match, house: House, entities: list[Entity]) -> str:
    """Tell states; what was not named, such as "the humidity", by the names of its sensors."""
    if match.here and not entities:
        anywhere = replace(match, area_id=None, here=False)
        entities = _about(anywhere, house)
    if not entities:
        kind = next(iter(_classes(match)), "")
        return error(match.language, "no_device_class", device_class=kind)
    if len(entities) > _MOST_READINGS:
        return error(match.language, "duplicate_targets")
    told = [_apart(entity, house) for entity in entities] if len(entities) > 1 else entities
    return join([response(match, Found(matched=[one], slots={"name": one.name})) for one in told])


def _about(match: Match, house: House) -> list[Entity]:
    """Return the entities that fit the name, place, domain and device class of a question."""
    if match.entity_ids:
        return [house.entity_by_id[entity_id] for entity_id in match.entity_ids]
    domain, classes = match.slots.get("domain"), _classes(match)
    return [
        entity
        for entity in house.entities
        if _is_of(domain, entity, classes)
        and (not classes or entity.device_class in classes)
        and match.area_id in (None, entity.area)
        and match.floor_id in (None, floor_of(house, entity))
    ]


def _classes(match: Match) -> Sequence[str]:
    """Return the device classes that a question is about; "persianas" are of two."""
    asked = match.slots.get("device_class")
    return asked if isinstance(asked, list) else [str(asked)] if asked else []


def _is_of(domain: object, entity: Entity, classes: Sequence[str]) -> bool:
    both = bool(classes) and domain in _OPENINGS and entity.domain in _OPENINGS
    return domain in (None, entity.domain) or both


def _temperature(match: Match, house: House, area: Area | None) -> str:
    if match.entity_ids:
        return _readings(match, [house.entity_by_id[match.entity_ids[0]]])
    if match.floor_id:
        return _readings(match, _thermometers(house, None, match.floor_id))
    place = match.area_id or (area.area_id if area and match.here else None)
    near = _thermometers(house, place) if place else []
    if near or (place and not match.here):
        return _readings(match, near)
    return _readings(match, _thermometers(house, None))


def _thermometers(house: House, area: str | None, floor: str | None = None) -> list[Entity]:
    """Return thermostats, or where there are none, temperature sensors."""
    there = [
        entity
        for entity in house.entities
        if area in (None, entity.area) and floor in (None, floor_of(house, entity))
    ]
    climates = [
        entity
        for entity in there
        if entity.domain == "climate" and entity.attributes.get("current_temperature") is not None
    ]
    return climates or [
        entity
        for entity in there
        if entity.domain == "sensor"
        and entity.device_class == "temperature"
        and entity.state not in _UNKNOWN
    ]


def _readings(match: Match, entities: Sequence[Entity]) -> str:
    """Tell one temperature, or a few with their names."""
    if not entities:
        return error(match.language, "no_device_class", device_class="temperature")
    if len(entities) == 1:
        return response(match, Found(matched=entities))
    if len(entities) > _MOST_READINGS:
        return error(match.language, "duplicate_targets")
    return join(
        [f"{entity.name}: {response(match, Found(matched=[entity]))}" for entity in entities]
    )


def _weather(match: Match, house: House, _area: Area | None) -> str:
    reports = (
        [house.entity_by_id[entity_id] for entity_id in match.entity_ids]
        if match.entity_ids
        else [entity for entity in house.entities if entity.domain == "weather"]
    )
    if not reports:
        return error(match.language, "no_domain", domain="weather")
    return response(match, Found(matched=reports[:1]))


_ANSWERS: Final[Mapping[str, Callable[[Match, House, Area | None], str]]] = {
    "HassGetState": _state,
    "HassClimateGetTemperature": _temperature,
    "HassGetWeather": _weather,
    LEVEL: _level,
    QUALITY: _quality,
    PLAYING: _playing,
}
QUERIES: Final = frozenset(_ANSWERS)
"""The intents that ask and do nothing."""
