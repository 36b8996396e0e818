"""What devices and sensors tell of a quality: how bright, how full, how warm."""

from __future__ import annotations

import colorsys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wyoming_servers.house.colors import spoken_colors
from wyoming_servers.house.snapshot import Entity

_UNREADABLE: Final = ("unknown", "unavailable")
_DEVICES: Final[Mapping[str, tuple[str, ...]]] = {
    "brightness": ("light",),
    "volume": ("media_player",),
    "speed": ("fan",),
    "position": ("cover", "valve"),
    "target": ("climate", "water_heater", "humidifier"),
    "color": ("light",),
    "kelvin": ("light",),
    "temperature": ("climate", "water_heater"),
    "humidity": ("humidifier", "climate"),
    "battery": ("vacuum", "lawn_mower", "lock", "device_tracker"),
}
"""Kinds of device that have a quality."""
_SENSORS: Final[Mapping[str, tuple[str | None, ...]]] = {
    "brightness": ("illuminance",),
    "volume": ("sound_pressure",),
    "noise": ("sound_pressure",),
    "speed": ("speed", "wind_speed"),
    "temperature": ("temperature",),
    "humidity": ("humidity", "moisture"),
    "battery": ("battery",),
    "wind": ("wind_speed",),
    "rain": ("precipitation",),
    "duration": ("duration",),
    "power": ("power",),
    "energy": ("energy", "gas", "water"),
    "air": ("aqi", "carbon_dioxide", "pm25", "pm10", "volatile_organic_compounds"),
    "level": (None, "battery", "volume_storage", "water", "gas", "distance", "weight", "volume"),
}
"""Device classes of the sensors that measure a quality; None where a class is not told."""
_ATTRIBUTES: Final = {
    "brightness": ("brightness", 100 / 255, " %"),
    "volume": ("volume_level", 100, " %"),
    "speed": ("percentage", 1, " %"),
    "position": ("current_position", 1, " %"),
    "kelvin": ("color_temp_kelvin", 1, " K"),
    "temperature": ("current_temperature", 1, "°"),
    "humidity": ("current_humidity", 1, " %"),
    "battery": ("battery_level", 1, " %"),
    "wind": ("wind_speed", 1, ""),
}
"""Where a device tells a quality, what a unit of it is worth, and how it is told."""
_LOW: Final = 20
"""Percent up to which a battery is low."""
_WHITE: Final = 0.15
"""Saturation below which a colour is a white."""
_HUES: Final = (
    (15, "red"),
    (45, "orange"),
    (70, "yellow"),
    (165, "green"),
    (195, "turquoise"),
    (260, "blue"),
    (290, "purple"),
    (345, "pink"),
    (361, "red"),
)
"""Up to which degree of hue a colour is called so."""


@dataclass(frozen=True, kw_only=True)
class Value:
    """What is told of one device."""

    entity: Entity
    number: float
    unit: str

    def __str__(self) -> str:
        return f"{self.number:g}{self.unit}"


def having(quality: str, entities: Iterable[Entity]) -> tuple[list[Entity], list[Entity]]:
    """Return the devices that have a quality, and the sensors that measure it."""
    domains, classes = _DEVICES.get(quality, ()), _SENSORS.get(quality, ())
    known = [one for one in entities if one.state not in _UNREADABLE]
    devices = [one for one in known if one.domain in domains and _is_told(quality, one)]
    sensors = [
        one
        for one in known
        if one.domain == "sensor" and (quality == "any" or one.device_class in classes)
    ]
    return devices, sensors


def value_of(quality: str, entity: Entity) -> Value | None:
    """Return the number that a device or sensor tells of a quality; None where it tells none."""
    if entity.domain == "sensor":
        unit = str(entity.attributes.get("unit_of_measurement") or "")
        number = _number(entity.state)
        unit = f" {unit}" if unit else ""
        return None if number is None else Value(entity=entity, number=number, unit=unit)
    attribute, worth, unit = _ATTRIBUTES.get(quality, ("", 1, ""))
    if entity.domain == "weather":
        attribute = quality if quality in ("temperature", "humidity") else attribute
        told = entity.attributes.get(f"{attribute}_unit")
        unit = f" {told}" if told else unit.strip("°")
    number = _number(entity.attributes.get(attribute))
    if entity.state == "off" and quality in ("brightness", "speed"):
        number = 0.0
    if number is None:
        return None
    return Value(entity=entity, number=round(number * worth, 1 if worth == 1 else 0), unit=unit)


def color_of(light: Entity, language: str) -> str | None:
    """Return what one calls the colour of a light; None where it shows none."""
    rgb, kelvin = (light.attributes.get(key) for key in ("rgb_color", "color_temp_kelvin"))
    if light.state != "on":
        return None
    if light.attributes.get("color_mode") == "color_temp" or not rgb:
        return f"{kelvin} K" if kelvin else None
    called = _called(rgb)
    return next((said for said, name in spoken_colors(language).items() if name == called), called)


def extreme(values: Sequence[Value], *, more: bool) -> Value | None:
    """Return the largest or the smallest of some values; None of a single one."""
    choose: Callable[..., Value] = max if more else min
    return choose(values, key=lambda value: value.number) if len(values) > 1 else None


def _called(rgb: Sequence[int]) -> str:
    hue, saturation, _ = colorsys.rgb_to_hsv(*(channel / 255 for channel in rgb[:3]))
    if saturation < _WHITE:
        return "white"
    return next(name for most, name in _HUES if hue * 360 < most)


def _is_told(quality: str, entity: Entity) -> bool:
    if quality == "color":
        return True
    if quality in ("position", "speed", "brightness", "volume", "target"):
        return True  # off or closed where there is no number
    return value_of(quality, entity) is not None


def _number(value: object) -> float | None:
    try:
        return float(str(value))
    except ValueError:
        return None


def is_low(battery: Entity) -> bool:
    """Tell whether a battery is to be charged or changed."""
    if battery.domain == "binary_sensor":
        return battery.state == "on"
    value = value_of("battery", battery)
    return value is not None and value.number <= _LOW
