"""What answers a need in a room of this house; nothing where the room has nothing for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.reading import floor_of
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.limits import is_able
from wyoming_servers.llm.agent.misheard import DOUBTFUL
from wyoming_servers.llm.agent.planned.context import Context
from wyoming_servers.llm.agent.planned.places import Place
from wyoming_servers.llm.agent.planned.purposes.purpose import plain
from wyoming_servers.llm.agent.tolerant import Reading

from .feeling import Need, whole

_SHADING: Final = frozenset(("blind", "shade", "shutter", "curtain"))
_PROJECTED: Final = r"\w*(?:leinwand|beamer\w*|proje[ck]t\w*|proiezione|proyecci\w*)"
"""Names of what pictures are thrown at: it keeps no sun out."""
_OPENINGS: Final = frozenset(("window", "door"))
_SWITCHES: Final = ("switch", "fan", "humidifier", "input_boolean")
_COOLING: Final = frozenset(("cool", "heat_cool", "auto", "dry"))
_SOFT, _CLEAR = 2700, 5000
"""Kelvin."""


@dataclass(frozen=True, kw_only=True)
class Room:
    """Where something is felt."""

    context: Context
    place: Place
    """Empty for the speaker's room."""
    names: Mapping[str, str]
    """Parts of names of devices, as in ``Felt.names``."""

    def of(self, *domains: str) -> list[Entity]:
        """Return the devices of the room, or of the floor, that are of some kinds."""
        house, floor = self.context.house, self.place.floor_id
        area = self.place.area_id or self.context.area
        return [
            one
            for one in house.entities
            if one.domain in domains
            and (floor_of(house, one) == floor if floor else area and one.area == area)
        ]

    def called(self, key: str, *domains: str) -> list[Entity]:
        """Return the devices of the room that are named for something."""
        return [one for one in self.of(*domains) if self.is_called(key, one)]

    def is_called(self, key: str, entity: Entity) -> bool:
        """Tell whether a device is named for something."""
        pattern = whole(self.names[key])
        return any(pattern.search(plain(name)) for name in (entity.name, *entity.aliases))

    @property
    def shades(self) -> list[Entity]:
        """The covers of the room that keep the sun and looks out."""
        return [
            one
            for one in self.of("cover")
            if not whole(_PROJECTED).search(plain(one.name))
            and (
                one.device_class in _SHADING
                or (one.device_class is None and self.is_called("shades", one))
            )
        ]

    @property
    def is_said(self) -> bool:
        """Whether the room was named."""
        return self.place != Place()

    def has_any(self, domain: str) -> bool:
        """Tell whether the house has a kind of device anywhere."""
        return any(one.domain == domain for one in self.context.house.entities)

    def change(self, look: str, step: str) -> Reading:
        """Return the command for more or less of something in the room."""
        here = not self.is_said
        match = self.context.there(CHANGE, self.place, here=here, look=look, step=step)
        return Reading(matches=(match,))

    def act(
        self, intent: str, found: Sequence[Entity], *, sure: bool = True, **slots: Any
    ) -> Reading | None:
        """Return the command about some devices; None for none."""
        if not found:
            return None
        response = "cover" if {one.domain for one in found} == {"cover"} else "default"
        place = Place(area_id=found[0].area) if len(found) == 1 else Place()
        match = self.context.named(intent, found, place, every=True, response=response, **slots)
        return Reading(matches=(match,), score=1.0 if sure else DOUBTFUL)


def answer_to(need: Need, room: Room) -> Reading | None:
    """Return what to do about a need, and how surely; None where the house has nothing for it."""
    return _ANSWERS[need](room)


def _lit(room: Room) -> Reading | None:
    if room.of("light") or not (room.is_said or room.context.area):
        return room.change("darkness", "up")
    lamps = room.called("lamps", "switch")
    return room.act("HassTurnOn", lamps) or room.act("HassTurnOn", _closed(room.shades))


def _dimmed(room: Room) -> Reading | None:
    lit = _on(room.of("light"))
    if any(is_able(one, ("brightness",)) for one in lit):
        return room.change("brightness", "down")
    if lit:
        return room.act("HassTurnOff", lit, sure=len(lit) == 1)
    return room.act("HassTurnOff", _open(room.shades))


def _shaded(room: Room) -> Reading | None:
    awnings = [one for one in room.of("cover") if one.device_class == "awning"]
    return (
        room.act("HassTurnOff", _open(room.shades))
        or room.act("HassTurnOn", _closed(awnings))
        or _dimmed(room)
    )


def _darkened(room: Room) -> Reading | None:
    lights, shades = _unlit(room), room.act("HassTurnOff", _open(room.shades))
    if lights is None or shades is None:
        return lights or shades
    return Reading(matches=(*lights.matches, *shades.matches))


def _unlit(room: Room) -> Reading | None:
    lit = _on(room.of("light"))
    if not lit:
        return room.act("HassTurnOff", _on(room.called("lamps", "switch")))
    here = not room.is_said
    response = "lights_floor" if room.place.floor_id else "lights_area"
    match = room.context.there(
        "HassTurnOff", room.place, here=here, response=response, domain="light"
    )
    return Reading(matches=(match,))


def _sunny(room: Room) -> Reading | None:
    return room.act("HassTurnOn", _closed(room.shades))


def _private(room: Room) -> Reading | None:
    return room.act("HassTurnOff", _open(room.shades) or room.shades)


def _white(kelvin: int) -> Callable[[Room], Reading | None]:
    def answer(room: Room) -> Reading | None:
        lights = _on(room.of("light")) or room.of("light")
        able = [one for one in lights if is_able(one, ("temperature",))]
        told = [one for one in able if one.attributes.get("supported_color_modes")]
        if not told:
            return room.change("brightness", "down") if lights and kelvin == _SOFT else None
        match = room.context.named(
            "HassLightSet", told, Place(), every=True, response="temperature", temperature=kelvin
        )
        return Reading(matches=(match,))

    return answer


def _warmed(room: Room) -> Reading | None:
    heating = room.of("climate")
    running = [one for one in heating if one.state != "off"]
    if running or (not heating and not room.is_said and room.has_any("climate")):
        return room.change("temperature", "up")
    if heating:
        return room.act("HassTurnOn", heating)
    heaters = room.called("heaters", "switch")
    return room.act("HassTurnOn", heaters, sure=False) or room.act(
        "HassTurnOff", _on(_blowing(room))
    )


def _cooled(room: Room) -> Reading | None:
    running = [one for one in room.of("climate") if one.state != "off"]
    fans = _blowing(room)
    if running:
        return room.change("temperature", "down")
    able = [one for one in room.of("climate") if _COOLING & set(_modes(one))]
    if able and not fans:
        return room.act("HassTurnOn", able, sure=False)
    if fans:
        off = _off(fans)
        return room.act("HassTurnOn", off) if off else room.change("speed", "up")
    windows = [one for one in room.of("cover") if one.device_class == "window"]
    if windows:
        return room.act("HassTurnOn", _closed(windows), sure=False)
    is_elsewhere = not room.is_said and room.has_any("climate") and not room.of("climate")
    return room.change("temperature", "down") if is_elsewhere else None


def _closed_up(room: Room) -> Reading | None:
    openings = [one for one in room.of("cover") if one.device_class in _OPENINGS]
    return room.act("HassTurnOff", _open(openings)) or room.act("HassTurnOff", _on(_blowing(room)))


def _aired(room: Room) -> Reading | None:
    extractors = room.called("extractors", "fan", "switch")
    if extractors:
        return room.act("HassTurnOn", _off(extractors) or extractors)
    if any(one.device_class == "window" for one in room.of("cover")):
        return room.change("air", "up")
    fans = room.of("fan")
    return room.act("HassTurnOn", _off(fans) or fans) or room.act(
        "HassTurnOn", _dehumidifiers(room), sure=False
    )


def _moistened(room: Room) -> Reading | None:
    able = [
        one
        for one in room.of(*_SWITCHES)
        if (one.domain == "humidifier" and one.device_class != "dehumidifier")
        or room.is_called("humidifiers", one)
    ]
    return room.act("HassTurnOn", [one for one in able if not room.is_called("dehumidifiers", one)])


def _dried(room: Room) -> Reading | None:
    able = _dehumidifiers(room)
    return room.act("HassTurnOn", able) if able else _aired(room)


def _dehumidifiers(room: Room) -> list[Entity]:
    return [
        one
        for one in room.of(*_SWITCHES)
        if one.device_class == "dehumidifier" or room.is_called("dehumidifiers", one)
    ]


def _louder(room: Room) -> Reading | None:
    return room.change("volume", "up") if _is_playing(room) else None


def _quieter(room: Room) -> Reading | None:
    return room.change("volume", "down") if _is_playing(room) else _calmed(room)


def _silent(room: Room) -> Reading | None:
    if not _is_playing(room):
        return _calmed(room)
    if not any(one.state == "playing" for one in room.context.house.entities):
        return room.change("volume", "down")
    here = not room.is_said
    match = room.context.there("HassMediaPause", room.place, here=here)
    return Reading(matches=(match,))


def _calmed(room: Room) -> Reading | None:
    """Return what stops other noise: a robot that cleans, a fan."""
    robots = [
        one
        for one in room.context.house.entities
        if one.domain == "vacuum" and one.state == "cleaning"
    ]
    if robots:
        return room.act("HassVacuumReturnToBase", robots, sure=len(robots) == 1)
    return room.change("speed", "down") if _on(room.of("fan")) else None


def _is_playing(room: Room) -> bool:
    """Tell whether something plays in the room, or anywhere when the speaker's has no player."""
    players = room.of("media_player")
    if not room.is_said and not players:
        players = [one for one in room.context.house.entities if one.domain == "media_player"]
    return bool(_playing(players))


def _playing(players: Sequence[Entity]) -> list[Entity]:
    """Return the players that are heard; of a television many only know that it is on."""
    return [
        one
        for one in players
        if one.state == "playing" or (one.state == "on" and one.device_class == "tv")
    ]


def _blowing(room: Room) -> list[Entity]:
    """Return the fans that are for cooling."""
    return [one for one in room.of("fan") if not room.is_called("extractors", one)]


def _modes(climate: Entity) -> Sequence[str]:
    modes = climate.attributes.get("hvac_modes")
    return modes if isinstance(modes, (list, tuple)) else ()


def _on(found: Sequence[Entity]) -> list[Entity]:
    return [one for one in found if one.state == "on"]


def _off(found: Sequence[Entity]) -> list[Entity]:
    return [one for one in found if one.state != "on"]


def _open(found: Sequence[Entity]) -> list[Entity]:
    return [one for one in found if one.state != "closed"]


def _closed(found: Sequence[Entity]) -> list[Entity]:
    return [one for one in found if one.state != "open"]


_ANSWERS: Final[Mapping[Need, Callable[[Room], Reading | None]]] = {
    Need.LIGHT: _lit,
    Need.LESS_LIGHT: _dimmed,
    Need.SHADE: _shaded,
    Need.DARKNESS: _darkened,
    Need.UNLIT: _unlit,
    Need.SUN: _sunny,
    Need.PRIVACY: _private,
    Need.SOFT_LIGHT: _white(_SOFT),
    Need.CLEAR_LIGHT: _white(_CLEAR),
    Need.WARMTH: _warmed,
    Need.COOLNESS: _cooled,
    Need.NO_DRAUGHT: _closed_up,
    Need.AIR: _aired,
    Need.MOISTURE: _moistened,
    Need.DRYNESS: _dried,
    Need.LOUDER: _louder,
    Need.QUIETER: _quieter,
    Need.SILENCE: _silent,
}
