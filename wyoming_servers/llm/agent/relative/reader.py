"""Reads by how much one device is to change from what it is now."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, Final

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.match import Match
from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import small_words, words_of
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.by_language import ByLanguage
from wyoming_servers.llm.agent.compound.owned import their_room
from wyoming_servers.llm.agent.inquiries.things import things_of

from .words import Whither, Words, number, plain

_TABLES: Final = ByLanguage(__package__, Words, "en de fr es nl it")
_LOOK_OF: Final = {
    "light": "brightness",
    "climate": "temperature",
    "fan": "speed",
    "cover": "position",
    "media_player": "volume",
}
"""What changes of each kind of device that is to be more or less."""
_DOMAIN_OF: Final = {look: domain for domain, look in _LOOK_OF.items()}
_SETTING: Final = {
    "brightness": ("HassLightSet", "brightness"),
    "temperature": ("HassClimateSetTemperature", "temperature"),
    "speed": ("HassFanSetSpeed", "percentage"),
    "position": ("HassSetPosition", "position"),
    "volume": ("HassSetVolume", "volume_level"),
}
_PULLED: Final = (None, "blind", "curtain", "shade", "shutter")
"""Covers that are opened when they go up."""
_LOUD_OR_BRIGHT: Final = ("brightness", "volume", "speed")
"""What a third less is a third of; of a way, as a blind goes, it is one of the whole."""
_WHOLE: Final = 100
_MUSIC: Final = ("music", "musik", "musique", "música", "muziek", "musica")
"""What is no device's, where several may play."""
_SIGN: Final = "name"
_MOST_WORDS: Final = 16
_MOST_DEGREES: Final = 8
"""A larger number of degrees is what is to be set."""


@dataclass(kw_only=True)
class _Said:
    """What was found in a sentence, and what is left of it."""

    left: str
    look: str = ""
    step: str = ""
    is_whole: bool = False
    is_more: bool = False
    """Whether more or less was said."""
    how: dict[str, Any] = field(default_factory=dict)
    is_bare: bool = False
    """Whether a number was said without its unit."""
    is_share: bool = False
    """Whether the amount is a part of what there is: "by a third"."""
    clashes: bool = False
    value: int | None = None
    """What is to be set, where that was said."""

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Take the first of what is looked for out of the sentence."""
        if (found := pattern.search(self.left)) is not None:
            self.left = f"{self.left[: found.start()]} {self.left[found.end() :]}"
            self.left = " ".join(self.left.split())
        return found


def relative(text: str, language: str, house: House, area: str | None) -> Match | None:
    """Return the change of one device that a sentence asks for; None when it asks for none.

    ``area`` is the area id of the speaker.
    """
    readings = (_taken(text, language, house, area, take) for take in (_take_opened, _take_amount))
    return next(filter(None, readings), None)


def _taken(
    text: str,
    language: str,
    house: House,
    area: str | None,
    take: Callable[[_Said, Words], bool | None],
) -> Match | None:
    known = _TABLES.get(language)
    if known is None or len(text.split()) > _MOST_WORDS:
        return None
    left, names = _without_names(plain(text, language), house, language)
    said = _Said(left=left)
    if known.never.search(said.left):
        return None
    said.take(known.complaint)
    if take(said, known) is False:
        return None
    _take_way(said, known)
    is_step = said.step or "times" in said.how or said.value is not None
    if said.clashes or not is_step or known.absolute.search(said.left):
        return None
    for look, pattern in known.looks.items():
        if said.look in ("", look) and said.take(pattern):
            said.look = look
    if not said.how and (said.is_whole or not (said.look or said.is_more)):
        return _of_their_music(said, text, language, house)  # "blinds up" is all the way
    while said.take(known.fillers):
        pass
    said.left = " ".join(names.get(word, word) for word in said.left.split())
    return _of_what_is_left(said, text, language, house, area)


def _of_what_is_left(
    said: _Said, text: str, language: str, house: House, area: str | None
) -> Match | None:
    """Return the change of what the words that are left name: a device, or nothing."""
    if said.left.isdecimal() or said.left in spoken_numbers(family_of(language)):
        return None  # "another one" tells neither what of nor which
    if not said.left and "notches" in said.how and said.look in ("", "volume"):
        return _heard_here(said, text, language, house, area)
    device = _device(said, language, house, area) or _tinted(said, language, house, area)
    is_counted = "notches" in said.how or "times" in said.how
    if device is None and is_counted and said.look == "volume" and said.left in _MUSIC:
        return _heard_here(said, text, language, house, area)
    if device is None and (theirs := _of_their_music(said, text, language, house)):
        return theirs
    is_sized = "times" in said.how or said.how.get("size") == "half"
    if device is None and is_sized and (lights := _lights(said, language, house, area)):
        changed = _change(said, lights[0], text, language)
        ids = tuple(light.entity_id for light in lights)
        return replace(changed, entity_ids=ids, every=True) if changed else None
    return _change(said, device, text, language) if device else None


def shared(text: str, language: str, house: House, area: str | None) -> Match | None:
    """Return the change by a share, which others would leave out: "the blind down by a third"."""
    known = _TABLES.get(language)
    is_share = known is not None and known.share.search(text.casefold())
    return relative(text, language, house, area) if is_share else None


def _without_names(text: str, house: House, language: str) -> tuple[str, dict[str, str]]:
    """Return a text with signs for the names in it, which may have words for more or less."""
    signs: dict[str, str] = {}
    text = f" {text} "
    for name in _names(matcher_for(house), language):
        if f" {name} " in text:
            sign = f"{_SIGN}{len(signs)}"
            text, signs[sign] = text.replace(f" {name} ", f" {sign} "), name
    return text.strip(), signs


@lru_cache(maxsize=16)
def _names(matcher: Matcher, language: str) -> tuple[str, ...]:
    """Return the names of what may change and of rooms as a sentence has them, the longest first.

    They are made once while only states change.
    """
    house = matcher.house
    named = [(one.name, *one.aliases) for one in house.entities if one.domain in _LOOK_OF]
    rooms = [(one.name, *one.aliases) for one in house.areas]
    called = {plain(name, language) for names in (*named, *rooms) for name in names}
    return tuple(sorted(called - {""}, key=len, reverse=True))


def _take_amount(said: _Said, known: Words) -> None:
    if found := said.take(known.value):
        said.value, said.how = int(found["number"]), {"to": True}
        return
    for pattern, times in known.times:
        if said.take(pattern):
            said.how = {"times": times}
            return
    for unit, pattern in (
        ("amount", known.percent),
        ("amount", known.degrees),
        ("amount", known.share),
        ("notches", known.notches),
    ):
        if (found := said.take(pattern)) is None:
            continue
        value = number(found["number"], known)
        if value is not None:
            said.how = {unit: int(value) if value.is_integer() else value}
            said.is_share = pattern is known.share
            said.look = "temperature" if pattern is known.degrees else ""
        return
    if (found := said.take(known.bare)) and (value := number(found["number"], known)) is not None:
        said.how, said.is_bare = {"amount": int(value) if value.is_integer() else value}, True
        return
    for pattern, size in known.sizes:
        if said.take(pattern):
            said.how = {"size": size}
            return


def _take_opened(said: _Said, known: Words) -> bool:
    """Take how far something is to be open, or closed: "20 percent open"."""
    if said.take(known.closing):
        said.left += " zu"
    for pattern, is_open in ((known.opened, True), (known.closed, False)):
        if found := said.take(pattern):
            part = round(number(found["number"], known) or 0)
            said.value, said.how = part if is_open else _WHOLE - part, {"to": True}
            said.look = "position"
            return True
    return False


def _take_way(said: _Said, known: Words) -> None:
    weak = ""
    for one in known.whither:
        while said.take(one.said):
            if one.is_weak:
                weak = weak or one.step
                continue
            _go(said, one)
    said.is_more = bool(weak)
    said.step = said.step or weak


def _go(said: _Said, one: Whither) -> None:
    if one.step and said.step not in ("", one.step):
        said.clashes = True
    if one.look and said.look not in ("", one.look):
        said.clashes = True
    said.look, said.step = said.look or one.look, said.step or one.step
    said.is_whole = said.is_whole or one.is_whole


def _device(said: _Said, language: str, house: House, area: str | None) -> Entity | None:
    """Return the one device that is left in the sentence."""
    domains = [_DOMAIN_OF[said.look]] if said.look else list(_LOOK_OF)
    candidates = [one for one in house.entities if one.domain in domains]
    found = things_of(house, language).bearing(said.left, candidates, area)
    # One that is named and cannot is no other one of its kind.
    able = [one for one in found if _can(said, one)]
    return able[0] if len(able) == 1 else None


def _lights(said: _Said, language: str, house: House, area: str | None) -> list[Entity]:
    """Return the lights of one room that are left in the sentence, where there are several."""
    kinds = device_words(language)
    if not said.how or not any("light" in kinds.get(word, ()) for word in said.left.split()):
        return []  # "brighten up my day" is about no lights
    lights = [one for one in house.entities if one.domain == "light"]
    found = things_of(house, language).bearing(said.left, lights, area)
    is_there = len({one.area for one in found}) == 1 and found[0].area is not None
    return found if is_there and len(found) > 1 else []


def _tinted(said: _Said, language: str, house: House, area: str | None) -> Entity | None:
    """Return the one light whose white is to be warmer; a room, and what else is in it, is none."""
    if said.look != "temperature" or not said.how.keys() <= {"size"}:
        return None
    lights = [one for one in house.entities if one.domain == "light"]
    found = things_of(house, language).bearing(said.left, lights, area)
    if len(found) != 1 or not _is_told(found[0], said.left, language, house):
        return None
    return found[0]


def _is_told(light: Entity, said: str, language: str, house: House) -> bool:
    """Tell whether more was said of a light than where it is, and no more than one is meant."""
    things, kinds = things_of(house, language), device_words(language)
    named = {word for name in (light.name, *light.aliases) for word in words_of(name)}
    room = house.area_by_id.get(light.area or "")
    where = {
        root for name in ((room.name, *room.aliases) if room else ()) for root in things.roots(name)
    }
    told = [word for word in said.split() if "light" in kinds.get(word, ())]
    several = tuple(ending for ending in small_words(language).endings if ending)
    if any(word not in named and word.endswith(several) for word in told):
        return False
    return bool(told) or not things.roots(said) <= where


def _can(said: _Said, one: Entity) -> bool:
    """Tell whether a cover goes where it is sent: "up" opens blinds, "out" awnings."""
    return one.domain != "cover" or said.look == "position" or one.device_class in _PULLED


def _change(said: _Said, device: Entity, text: str, language: str) -> Match | None:
    is_light = device.domain == "light"
    look = "tint" if is_light and said.look == "temperature" else _LOOK_OF[device.domain]
    if said.value is not None:
        return _set(said.value, look, device, text, language)
    how = dict(said.how)
    if said.is_share and look in _LOUD_OR_BRIGHT:
        share = how["amount"] / _WHOLE
        how = {"times": 1 + share if said.step == "up" else 1 - share}
    if look == "temperature":
        if "times" in how or (not said.look and not _in_degrees(said)):
            return None
        if how.get("amount", 0) > _MOST_DEGREES:
            return None
    elif said.look == "temperature" and look != "tint":
        return None
    slots = {
        "name": device.name,
        "look": look,
        "step": "up" if "times" in how else said.step,
        **how,
    }
    return Match(
        text=text,
        language=language,
        intent=CHANGE,
        slots=slots,
        texts={"name": device.name},
        entity_ids=(device.entity_id,),
        area_id=device.area,
    )


def _of_their_music(said: _Said, text: str, language: str, house: House) -> Match | None:
    """Return the change of the volume in the room of the one whose music is told of."""
    is_music = said.look in ("", "volume") and not {*said.left.split()}.isdisjoint(_MUSIC)
    name = their_room(text, language, house) if is_music else None
    players = {one.area for one in house.entities if one.domain == _DOMAIN_OF["volume"]}
    rooms = [one for one in house.areas if one.name == name and one.area_id in players]
    return replace(_heard(said, text, language, rooms[0]), here=False) if rooms else None


def _heard_here(said: _Said, text: str, language: str, house: House, area: str | None) -> Match:
    """Return the change of the volume where the speaker is: that of the music, or of nothing."""
    return _heard(said, text, language, house.area_by_id.get(area or ""))


def _heard(said: _Said, text: str, language: str, room: Area | None) -> Match:
    named = {"area": room.name} if room else {}
    return Match(
        text=text,
        language=language,
        intent=CHANGE,
        slots={"look": "volume", "step": said.step or "down", **said.how, **named},
        texts=named,
        area_id=room.area_id if room else None,
        here=True,
    )


def _set(value: int, look: str, device: Entity, text: str, language: str) -> Match:
    intent, slot = _SETTING[look]
    return Match(
        text=text,
        language=language,
        intent=intent,
        slots={"name": device.name, slot: value},
        texts={"name": device.name},
        response="brightness" if look == "brightness" else "default",
        entity_ids=(device.entity_id,),
        area_id=device.area,
    )


def _in_degrees(said: _Said) -> bool:
    """Tell whether what is said without a unit may be degrees: "heating up two"."""
    return "amount" not in said.how or said.is_bare
