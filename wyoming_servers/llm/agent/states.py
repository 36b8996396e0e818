"""An entity with its state and what one asks about it, in few words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from wyoming_servers.house.snapshot import Entity, House

from .decimals import rounded

_OPEN = ("open", "closed")
_DETECTED = ("detected", "clear")
_BINARY: Final = {
    **dict.fromkeys(("door", "window", "garage_door", "opening"), _OPEN),
    **dict.fromkeys(("motion", "occupancy", "sound", "vibration", "tamper", "smoke"), _DETECTED),
    **dict.fromkeys(("gas", "carbon_monoxide", "problem", "safety"), _DETECTED),
    "presence": ("home", "away"),
    "moisture": ("wet", "dry"),
    "battery": ("low", "normal"),
    "battery_charging": ("charging", "not charging"),
    "lock": ("unlocked", "locked"),
    "connectivity": ("connected", "disconnected"),
    "plug": ("plugged in", "unplugged"),
    "running": ("running", "not running"),
}
"""What on and off mean for a binary sensor of a class."""
_REGULATORS = ("climate", "water_heater", "humidifier")
_TARGETS = ("temperature", "humidity")
"""Attributes that tell what a regulator is set to, and elsewhere what there is."""
_UNREADABLE = ("unknown", "unavailable")
_LONGEST = 60
"""Letters of a state or attribute that somebody else wrote, such as the title of a song."""


def kind_of(entity: Entity, house: House) -> str:
    """Return what may stand before several entities: "light, Kitchen"."""
    area = house.area_by_id.get(entity.area or "")
    return f"{entity.domain}, {area.name}" if area else entity.domain


def told_of(entity: Entity, *, aliases: bool) -> str:
    """Return name and state: "Counter Spots = on, brightness 50 %"."""
    names = " / ".join((entity.name, *(entity.aliases if aliases else ())))
    return f"{names} = {state_of(entity)}"


def state_of(entity: Entity) -> str:
    """Return the state with its unit, and the attributes people ask about."""
    return ", ".join((_state(entity), *_attributes(entity)))


def _state(entity: Entity) -> str:
    if entity.domain == "binary_sensor" and entity.device_class in _BINARY:
        on, off = _BINARY[entity.device_class]
        return {"on": on, "off": off}.get(entity.state, entity.state)
    if entity.state == "not_home":
        return "away"
    unit = str(entity.attributes.get("unit_of_measurement") or "")
    return f"{_number(entity.state)} {unit}".strip()[:_LONGEST]


def _attributes(entity: Entity) -> Iterator[str]:
    if entity.state in _UNREADABLE:
        return
    for name, (label, told) in _TOLD.items():
        value = entity.attributes.get(name)
        if value is not None and value not in ("", False):
            is_target = entity.domain in _REGULATORS and name in _TARGETS
            yield f"{'set to' if is_target else label} {told(value)}".strip()[:_LONGEST]


def _number(value: Any) -> str:
    """Return a number with two decimals at most, and anything else as it is."""
    return rounded(value, 2)


def _of_255(value: Any) -> str:
    return f"{round(float(value) / 2.55)} %" if isinstance(value, int | float) else str(value)


def _of_one(value: Any) -> str:
    return f"{round(float(value) * 100)} %" if isinstance(value, int | float) else str(value)


def _percent(value: Any) -> str:
    return f"{_number(value)} %"


def _degrees(value: Any) -> str:
    return f"{_number(value)}°"


def _kelvin(value: Any) -> str:
    return f"{_number(value)} K"


def _nothing(_value: Any) -> str:
    return ""


_TOLD: Final[dict[str, tuple[str, Callable[[Any], str]]]] = {
    "brightness": ("brightness", _of_255),
    "color_temp_kelvin": ("", _kelvin),
    "current_temperature": ("now", _degrees),
    "temperature": ("temperature", _degrees),
    "target_temp_low": ("from", _degrees),
    "target_temp_high": ("to", _degrees),
    "hvac_action": ("", str),
    "current_humidity": ("humidity now", _percent),
    "humidity": ("humidity", _percent),
    "current_position": ("position", _percent),
    "current_tilt_position": ("tilt", _percent),
    "percentage": ("speed", _percent),
    "preset_mode": ("mode", str),
    "volume_level": ("volume", _of_one),
    "is_volume_muted": ("muted", _nothing),
    "media_title": ("plays", str),
    "media_artist": ("by", str),
    "source": ("source", str),
    "wind_speed": ("wind", _number),
    "battery_level": ("battery", _percent),
}
"""Attributes in the order they are told, each with its label and how its value is told."""
