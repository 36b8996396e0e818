"""From more or less than it is now to a number: Home Assistant takes no "brighter"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from wyoming_servers.house.language import language_pack
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Area, Entity, House

from .limits import cannot, is_able
from .reply import error
from .resolve import Unclear
from .targeting import about, entities_of

_WARM: Final = ("climate", "water_heater")
_FAHRENHEIT = 45
"""A room's temperature above this is no degree Celsius."""
_MOST = 100


@dataclass(frozen=True, kw_only=True)
class _Look:
    """What is changed of one kind of device, and by how much."""

    domain: str
    intent: str
    slot: str
    sizes: Mapping[str, int]
    """Percent or degrees Celsius of a step whose size was not said (""), and of those that was."""
    least: int = 0
    response: str = "default"


_PERCENT: Final = {"": 20, "little": 10, "much": 40}
_LOOKS: Final = {
    "brightness": _Look(
        domain="light",
        intent="HassLightSet",
        slot="brightness",
        sizes=_PERCENT,
        least=1,
        response="brightness",
    ),
    "temperature": _Look(
        domain="climate",
        intent="HassClimateSetTemperature",
        slot="temperature",
        sizes={"": 1, "little": 1, "much": 3},
    ),
    "speed": _Look(
        domain="fan", intent="HassFanSetSpeed", slot="percentage", sizes=_PERCENT, least=1
    ),
    "position": _Look(domain="cover", intent="HassSetPosition", slot="position", sizes=_PERCENT),
}
_LOUDER: Final = {"": 10, "little": 10, "much": 20}
_TINTS: Final = {"": 500, "little": 300, "much": 1000}
"""Kelvin of a step towards warmer or cooler white."""
_TINTED: Final = range(2000, 6501)
"""What a light can show that does not tell, in kelvin."""
_NEUTRAL: Final = 3500
"""What a light is taken to show that shows no white."""
_AIRING: Final = {"fan": None, "cover": "window"}
"""What lets air in, by domain: of any device class, or of this one."""
_PLACE = ("name", "area", "floor", "domain", "device_class")

LOOK_OF: Final = {known.intent: look for look, known in _LOOKS.items()}
"""What each intent sets."""


def changed(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return the commands that set what a change makes of what there is now."""
    look = str(match.slots["look"])
    if look in _OTHERWISE:
        return _OTHERWISE[look](match, house, area)
    if look not in _LOOKS:
        return Unclear(text=error(match.language, "no_intent"))
    return _set(look, match, house, area)


def _set(look: str, match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    known = _LOOKS[look]
    setting = _without_step(match, known.intent)
    entities = entities_of(setting, house, area)
    if isinstance(entities, Unclear):
        return entities
    where = house.area_by_id.get(match.area_id or "")
    if not entities and where:
        kind: dict[str, str] = {"domain": known.domain, "area": where.name}
        return Unclear(text=error(match.language, "no_domain_in_area", **kind))
    if look == "brightness":
        able = [light for light in entities if is_able(light, (look,))]
        if entities and not able:
            return Unclear(text=cannot(entities, (look,), match.language))
        lit = [light for light in able if light.state == "on"]
        is_up = match.slots["step"] == "up" and "times" not in match.slots
        entities = lit or (able if is_up else [])
    if look == "speed" and match.slots["step"] == "down":
        entities = [fan for fan in entities if fan.state == "on"]
    setting = replace(setting, response=known.response)
    made = [
        about(setting, one, **{known.slot: value})
        for one in entities
        if (value := _value(known, one, match)) is not None
    ]
    return tuple(made) or Unclear(text=_none_is_on(match.language))


def level_of(entity: Entity) -> str | None:
    """Return what a device is set to, with its unit; None when it is off or not set to anything."""
    if entity.domain == "media_player":
        volume = _number(entity, "volume_level")
        return None if volume is None else f"{round(volume * _MOST)} %"
    now = _NOW[entity.domain](entity) if entity.domain in _NOW else None
    if not now and entity.domain != "cover":
        return None
    unit = "°" if entity.domain in _WARM else " %"
    return None if now is None else f"{now:g}{unit}"


def _none_is_on(language: str) -> str:
    pack = language_pack(language)
    word = pack.word("on_off_states", "on") if pack else None
    return error(language, "entity_wrong_state", state=word or "on")


def _without_step(match: Match, intent: str) -> Match:
    kept = {slot: match.slots[slot] for slot in _PLACE if slot in match.slots}
    return replace(match, intent=intent, slots=kept, response="default")


def _louder(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return the step of the volume, which Home Assistant takes from what it is."""
    if match.slots.get("size") == "half":
        times = 0.5 if match.slots["step"] == "down" else 1.5
        match = replace(match, slots={**match.slots, "times": times})
    if "times" in match.slots:
        return _times_as_loud(match, house, area)
    step, amount = match.slots["step"], _amount(match, _LOUDER)
    is_plain = amount == _LOUDER[""]
    by = step if is_plain else amount if step == "up" else -amount
    made = _without_step(match, "HassSetVolumeRelative")
    return (replace(made, slots={**made.slots, "volume_step": by}),)


def _times_as_loud(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    setting = _without_step(match, "HassSetVolume")
    players = entities_of(setting, house, area)
    if isinstance(players, Unclear):
        return players
    if len(players) > 1 and "name" not in setting.slots:
        players = [one for one in players if one.state == "playing"] or players
    levels = [(player, _number(player, "volume_level")) for player in players]
    made = [
        about(setting, player, volume_level=min(_MOST, round(level * _MOST * match.slots["times"])))
        for player, level in levels
        if level is not None and player.state != "off"
    ]
    return tuple(made) or Unclear(text=_none_is_on(match.language))


def _tinted(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Return what makes the white of lights warmer or cooler; of some, of those that are on."""
    setting = replace(_without_step(match, "HassLightSet"), response="temperature")
    lights = entities_of(replace(setting, slots={**setting.slots, "domain": "light"}), house, area)
    if isinstance(lights, Unclear):
        return lights
    able = [light for light in lights if is_able(light, ("temperature",))]
    if not able:
        return Unclear(text=cannot(lights, ("temperature",), match.language))
    lit = [light for light in able if light.state == "on"]
    return tuple(about(setting, one, temperature=_tint(one, match)) for one in lit or able)


def _tint(light: Entity, match: Match) -> int:
    by = _amount(match, _TINTS)
    now = _number(light, "color_temp_kelvin") or _NEUTRAL
    least = _number(light, "min_color_temp_kelvin") or _TINTED[0]
    most = _number(light, "max_color_temp_kelvin") or _TINTED[-1]
    # Warmer light has the lower temperature.
    kelvin = now - by if match.slots["step"] == "up" else now + by
    return int(min(most, max(least, kelvin)))


def _lit(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Turn on the lights where it is too dark; where all are on, make them brighter."""
    on = _without_step(match, "HassTurnOn")
    on = replace(on, slots={**on.slots, "domain": "light"}, response="lights_area")
    lights = entities_of(on, house, area)
    if isinstance(lights, Unclear) or any(light.state != "on" for light in lights):
        return (on,)
    return _set("brightness", match, house, area)


def _aired(match: Match, house: House, area: Area | None) -> tuple[Match, ...] | Unclear:
    """Turn on the fan where the air is bad; ask where a window could be opened as well."""
    where = house.area_by_id.get(match.area_id or "") or area
    able = [
        one.entity_id
        for one in house.entities
        if where
        and one.area == where.area_id
        and _AIRING.get(one.domain, "") in (None, one.device_class)
    ]
    on = _without_step(match, "HassTurnOn")
    if not able:
        place = where.name if where else ""
        return Unclear(text=error(match.language, "no_domain_in_area", domain="fan", area=place))
    slots = {slot: value for slot, value in on.slots.items() if slot != "area"}
    return (replace(on, slots=slots, entity_ids=tuple(able), here=False),)


def _amount(match: Match, sizes: Mapping[str, int], now: float | None = None) -> Any:
    """Return by how much something changes, in its own unit."""
    if "amount" in match.slots:
        return match.slots["amount"]
    if match.slots.get("size") == "half" and now is not None:
        return now / 2
    if "times" in match.slots and now is not None:
        return now * (match.slots["times"] - 1)
    size = str(match.slots.get("size", ""))
    return sizes.get(size, sizes["much"]) * match.slots.get("notches", 1)


def _value(known: _Look, entity: Entity, match: Match) -> float | None:
    """Return what is to be set; None when nobody knows what it is now."""
    now = _NOW[known.domain](entity)
    if now is None:
        return None
    is_degrees = known.domain == "climate"
    is_opened = known.domain == "cover" and match.slots["step"] == "up"
    has_half = is_opened and match.slots.get("size") == "half"
    # "Open it by half" is half of what is left to open.
    amount = _amount(match, known.sizes, None if is_degrees else _MOST - now if has_half else now)
    if is_degrees:
        if "amount" not in match.slots and now > _FAHRENHEIT:
            amount *= 2
        value = now + amount if match.slots["step"] == "up" else now - amount
    else:
        by = amount if match.slots["step"] == "up" else -amount
        value = min(_MOST, max(known.least, round(now + by)))
    return int(value) if value == int(value) else value


def _of_light(light: Entity) -> float | None:
    level = light.attributes.get("brightness") if light.state == "on" else 0
    return round(level * 100 / 255) if isinstance(level, (int, float)) else 50


def _of_fan(fan: Entity) -> float | None:
    return _number(fan, "percentage") if fan.state == "on" else 0


def _of_cover(cover: Entity) -> float | None:
    position = _number(cover, "current_position")
    return position if position is not None else {"open": 100, "closed": 0}.get(cover.state)


def _number(entity: Entity, attribute: str) -> float | None:
    value = entity.attributes.get(attribute)
    return value if isinstance(value, (int, float)) else None


_NOW: Final = {
    "light": _of_light,
    "climate": lambda climate: _number(climate, "temperature"),
    "water_heater": lambda heater: _number(heater, "temperature"),
    "humidifier": lambda humidifier: _number(humidifier, "humidity"),
    "fan": _of_fan,
    "cover": _of_cover,
}
_OTHERWISE: Final = {"volume": _louder, "darkness": _lit, "air": _aired, "tint": _tinted}
"""What is not set to a number that is counted here."""
