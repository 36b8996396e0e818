"""From a question to what is to be told, in the shape of the strict matcher's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from wyoming_servers.house.asking import LEVEL
from wyoming_servers.house.language import language_pack
from wyoming_servers.house.match import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.by_language import ByLanguage
from wyoming_servers.llm.agent.planned.places import Place

from .answering import QUALITY
from .asked import STATE, Asked
from .comparing import beyond, compared, most, one_with
from .denied import affirmed
from .forms import (
    BEYOND,
    COMPARED,
    EVERY,
    HERE,
    IS,
    LOW,
    MOST,
    SENSED,
    TELL,
    VALUE,
    WITHIN,
    Form,
    Forms,
    plain,
)
from .stateful import ALL_OF_THEM, CAN_BE, MOVED, ON, can_be, may_be
from .things import things_of
from .values import having

_TABLES: Final = ByLanguage(__package__, Forms, "en de fr es nl it")
_SET: Final = ("brightness", "volume", "speed", "position", "target")
"""Qualities that devices are set to."""
_VOLUMES: Final = ("L", "m³", "gal", "ft³")
_FEW: Final = 4
_BOTH: Final = 2
_MANY: Final = 40
_NEVERSTATED: Final = ("scene", "script", "todo", "weather", "button", "input_button")
_NEVER_TOLD: Final = ("sensor", "binary_sensor", "person", *_NEVERSTATED)


def inquiry(
    text: str, language: str, house: House, area: str | None, *, late: bool
) -> Match | None:
    """Return what a question asks for; None for what is none, or is about nothing of the house.

    ``late`` tells whether it is one that the sentence patterns have nothing for.
    """
    known = _TABLES.get(language)
    if known is None:
        return None
    said = plain(text, language, known)
    if late:
        asked = _embedded(text, said, language, house, area, some=known.late)
        return asked or _denied(text, said, language, house, area)
    asked = _embedded(text, said, language, house, area, some=known.early)
    return asked or _short(text, said, language, house, area)


def _embedded(
    text: str, said: str, language: str, house: House, area: str | None, *, some: Sequence[Form]
) -> Match | None:
    """Read a question also without the word that tells that it is one: "dime si está…"."""
    known = _TABLES[family_of(language)]
    bare = said if known.asks_by_order else said.removeprefix(f"{known.asks} ")
    ways = dict.fromkeys((said, bare))
    readings = (_asked(text, one, language, house, area, some=some) for one in ways)
    return next(filter(None, readings), None)


def _denied(text: str, said: str, language: str, house: House, area: str | None) -> Match | None:
    """Read "is Mark not back yet" as the question whether he is."""
    known = _TABLES[family_of(language)]
    asks = affirmed(said, language)
    if asks == said:
        return None
    is_asked = text.rstrip().endswith("?")
    whole = (f"{known.asks} {asks}",) if is_asked else ()
    readings = (_asked(text, one, language, house, area, some=known.late) for one in (asks, *whole))
    return next(filter(None, readings), None) if is_asked or known.asks_by_order else None


def _short(text: str, said: str, language: str, house: House, area: str | None) -> Match | None:
    """Read "garage shut?" as what it begins with is left out of, and "front door?"."""
    known = _TABLES[family_of(language)]
    if not text.rstrip().endswith("?"):
        return None
    whole = f"{known.asks} {said}"
    asked = _asked(text, whole, language, house, area, some=(*known.early, *known.late))
    return asked or _bare(text, language, house)


def _asked(
    text: str,
    said: str,
    language: str,
    house: House,
    area: str | None,
    *,
    some: Iterable[Form],
) -> Match | None:
    """Return what the first of some forms makes of a question."""
    known = _TABLES[family_of(language)]
    for form in some:
        found = form.said.match(said)
        if found is None:
            continue
        asked = Asked(
            form=form,
            found=found,
            text=text,
            language=language,
            house=house,
            area=area,
            known=known,
        )
        if (match := _READERS[form.kind](asked)) is not None:
            return match
    return None


def _bare(text: str, language: str, house: House) -> Match | None:
    """Read "front door?" as the question how it is."""
    if not text.rstrip().endswith("?"):
        return None
    able = [one for one in house.entities if one.domain not in _NEVERSTATED]
    things = things_of(house, language)
    found = things.called(text, able) or things.bearing(text, able)
    if len(found) != 1:
        return None
    name = {"name": found[0].name}
    return Match(
        text=text,
        language=language,
        intent=STATE,
        slots=name,
        texts=name,
        response="one",
        entity_ids=(found[0].entity_id,),
    )


def _value(asked: Asked) -> Match | None:
    quality = asked.form.about
    devices, sensors = having(quality, asked.house.entities)
    said = asked.thing
    if quality == "any":
        return _told(asked, asked.bearing(said, sensors))
    is_set = quality in (*_SET, "color", "kelvin")
    if is_set and (found := asked.bearing(said, devices)):
        return _set(asked, quality, found)
    if found := asked.bearing(said, sensors) or _contents(asked, sensors):
        return _told(asked, found)
    found = asked.bearing(said, devices)
    return asked.match(QUALITY, found, quality=quality) if 0 < len(found) <= _FEW else None


def _contents(asked: Asked, sensors: Iterable[Entity]) -> list[Entity]:
    """Return what measures how much is in something, whatever that is: water in the butt."""
    vessel = asked.found.groupdict().get("other") or ""
    filled = (one for one in sensors if one.attributes.get("unit_of_measurement") in _VOLUMES)
    found = asked.bearing(vessel, filled)
    return found if len(found) == 1 else []


def _set(asked: Asked, quality: str, found: Sequence[Entity]) -> Match | None:
    if len(found) > _FEW:
        return None
    if quality in _SET:
        return asked.match(LEVEL, found)
    return asked.match(QUALITY, found, quality=quality)


def _told(asked: Asked, found: Sequence[Entity]) -> Match | None:
    return asked.match(STATE, found, "one") if 0 < len(found) <= _FEW else None


def _measured(asked: Asked) -> Match | None:
    """Read what is measured at a place, by a sensor or else by what regulates it."""
    quality = asked.form.about
    place = asked.place(asked.thing)
    is_outside = bool({*words_of(asked.thing)} & asked.known.outdoors)
    if is_outside or (place and quality == "temperature"):
        one = one_with(asked, asked.thing, quality)
        return asked.match(QUALITY, [one], quality=quality) if one else None
    if place is None:
        return None
    devices, sensors = having(quality, asked.house.entities)
    if found := asked.at(place, sensors) or (sensors if not asked.thing else []):
        return _told(asked, found)
    if quality == "wind":
        reports = [one for one in asked.house.entities if one.domain == "weather"]
        return asked.match(QUALITY, reports[:1], quality=quality) if reports else None
    if quality == "noise":
        players = asked.at(
            place, (one for one in asked.house.entities if one.domain == "media_player")
        )
        return asked.match(LEVEL, players) if 0 < len(players) <= _FEW else None
    found = asked.at(place, devices)
    return asked.match(QUALITY, found, quality=quality) if 0 < len(found) <= _FEW else None


def _within(asked: Asked) -> Match | None:
    """Read "is the workshop locked", which is about what opens there."""
    state = asked.form.about
    room = asked.things.room(asked.thing, asked.house.areas)
    if room is None:
        return None
    there = [one for one in asked.house.entities if one.area == room.area_id and may_be(state, one)]
    return _whether(asked, state, there)


def _every(asked: Asked) -> Match | None:
    """Read "is everything shut", which is about all that opens, and "what is still on"."""
    state = asked.form.about
    place = asked.place(asked.thing) if asked.thing else Place()
    able = [one for one in asked.house.entities if may_be(state, one)]
    found = asked.at(place, able) if place else []
    if not found:
        return None
    wanted: Any = ON if state == "on" else state
    made = asked.match(STATE, found, asked.form.response or "all", state=wanted)
    return replace(made, texts={**made.texts, "state": _word(state, asked.language)}, every=True)


def _whether(asked: Asked, state: str, found: Sequence[Entity], most: int = _FEW) -> Match | None:
    """Return the question whether things are in a state."""
    if not 0 < len(found) <= most:
        return None
    wanted: Any = ON if state == "on" else state
    several = asked.form.response or ("all" if state in ALL_OF_THEM else "any")
    made = asked.match(STATE, found, "one_yesno" if len(found) == 1 else several, state=wanted)
    return replace(made, texts={**made.texts, "state": _word(state, asked.language)})


def _word(state: str, language: str) -> str:
    """Return how one says a state."""
    pack = language_pack(language)
    return (pack and pack.word("on_off_states", state)) or state


def _is(asked: Asked) -> Match | None:
    state = asked.form.about
    entities = asked.house.entities
    if state == "fully open":
        found = asked.bearing(
            asked.thing, (one for one in entities if one.domain in ("cover", "valve"))
        )
        if not 0 < len(found) <= _FEW:
            return None
        return asked.match(QUALITY, found, quality="position", kind=BEYOND, more=True, number=99)
    if state == "heating":
        heaters = [one for one in entities if one.domain == "climate" and one.area == asked.area]
        return _whether(asked, "on", heaters) if asked.area else None
    able = [one for one in entities if can_be(state, one)]
    state = MOVED.get(state, state)
    if asked.form.response == "all":
        both = asked.bearing(asked.thing, able)
        both = both if len(both) == _BOTH else asked.things.fitting(asked.thing, able)
        return _whether(asked, state, both) if len(both) == _BOTH else None
    if asked.form.response == "which":
        return _which(asked, state, asked.things.fitting(asked.thing, able))
    is_there = asked.found.groupdict().get("other") is not None
    found = (
        asked.things.fitting(asked.thing, able) if is_there else asked.bearing(asked.thing, able)
    )
    return _whether(asked, state, found or _bolted(asked), most=_MANY)


def _bolted(asked: Asked) -> list[Entity]:
    """Return the lock of a door of which nothing else tells whether it is open."""
    if asked.form.about not in ("open", "closed"):
        return []
    locks = [one for one in asked.house.entities if one.domain == "lock"]
    found = asked.bearing(asked.thing, locks)
    return found if len(found) == 1 else []


def _which(asked: Asked, state: str, found: Sequence[Entity]) -> Match | None:
    wanted: Any = ON if state == "on" else state
    return asked.match(STATE, found, "which", state=wanted) if found else None


def _tell(asked: Asked) -> Match | None:
    state = asked.form.about
    able = [
        one
        for one in asked.house.entities
        if (can_be(state, one) if state in CAN_BE else one.domain not in _NEVER_TOLD)
    ]
    found = asked.bearing(asked.thing, able)
    return _told(asked, found) if len(found) == 1 else None


def _sensed(asked: Asked) -> Match | None:
    place = asked.place(asked.thing) if asked.thing else Place()
    if place is None:
        return None
    classes = asked.form.about.split()
    sensors = [
        one
        for one in asked.house.entities
        if one.domain == "binary_sensor" and one.device_class in classes
    ]
    found = asked.at(place, sensors)
    if not found:
        return None
    is_free = not asked.form.more
    return asked.match(STATE, found, "all" if is_free else "any", state="off" if is_free else "on")


def _low(asked: Asked) -> Match | None:
    entities = asked.house.entities
    devices, sensors = having("battery", entities)
    told = [
        one for one in entities if one.domain == "binary_sensor" and one.device_class == "battery"
    ]
    found = [*sensors, *told, *devices]
    return (
        asked.match(QUALITY, found, asked.form.response, quality="battery", kind=LOW)
        if found
        else None
    )


_READERS: Final[Mapping[str, Callable[[Asked], Match | None]]] = {
    VALUE: _value,
    HERE: _measured,
    COMPARED: compared,
    BEYOND: beyond,
    MOST: most,
    WITHIN: _within,
    LOW: _low,
    IS: _is,
    TELL: _tell,
    SENSED: _sensed,
    EVERY: _every,
}
