"""What a device of each domain is when a home file does not say: state, features, attributes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Domain:
    """One domain of Home Assistant."""

    state: str = "unknown"
    features: Mapping[str, int] = field(default_factory=dict)
    """Home Assistant's bits of ``supported_features`` by lower-case name."""
    usual: tuple[str, ...] = ()
    """Features a device has unless its file says otherwise."""
    attributes: Mapping[str, Any] = field(default_factory=dict)

    @property
    def usual_features(self) -> int:
        """The usual features as a bit field."""
        return sum(self.features[name] for name in self.usual)


_MOVE = {"open": 1, "close": 2, "set_position": 4, "stop": 8}

DOMAINS: Mapping[str, Domain] = MappingProxyType(
    {
        "light": Domain(
            state="off",
            features={"effect": 4, "flash": 8, "transition": 32},
            attributes={"supported_color_modes": ["brightness"]},
        ),
        "switch": Domain(state="off"),
        "input_boolean": Domain(state="off"),
        "cover": Domain(state="closed", features=_MOVE, usual=tuple(_MOVE)),
        "valve": Domain(state="closed", features=_MOVE, usual=("open", "close")),
        "lock": Domain(state="locked", features={"open": 1}),
        "climate": Domain(
            state="heat",
            features={
                "target_temperature": 1,
                "target_temperature_range": 2,
                "target_humidity": 4,
                "fan_mode": 8,
                "preset_mode": 16,
                "swing_mode": 32,
                "turn_off": 128,
                "turn_on": 256,
            },
            usual=("target_temperature", "turn_off", "turn_on"),
            attributes={
                "hvac_modes": ["off", "heat"],
                "min_temp": 7,
                "max_temp": 35,
                "current_temperature": 20,
            },
        ),
        "fan": Domain(
            state="off",
            features={
                "set_speed": 1,
                "oscillate": 2,
                "direction": 4,
                "preset_mode": 8,
                "turn_off": 16,
                "turn_on": 32,
            },
            usual=("set_speed", "turn_off", "turn_on"),
        ),
        "media_player": Domain(
            state="idle",
            features={
                "pause": 1,
                "seek": 2,
                "volume_set": 4,
                "volume_mute": 8,
                "previous_track": 16,
                "next_track": 32,
                "turn_on": 128,
                "turn_off": 256,
                "volume_step": 1024,
                "stop": 4096,
                "play": 16384,
            },
            usual=(
                "pause",
                "volume_set",
                "volume_mute",
                "previous_track",
                "next_track",
                "turn_on",
                "turn_off",
                "volume_step",
                "stop",
                "play",
            ),
            attributes={"volume_level": 0.5, "is_volume_muted": False},
        ),
        "vacuum": Domain(
            state="docked",
            features={
                "pause": 4,
                "stop": 8,
                "return_home": 16,
                "fan_speed": 32,
                "locate": 512,
                "clean_spot": 1024,
                "state": 4096,
                "start": 8192,
                "clean_area": 16384,
            },
            usual=("pause", "stop", "return_home", "state", "start", "clean_area"),
        ),
        "todo": Domain(
            state="0",
            features={"create_item": 1, "delete_item": 2, "update_item": 4, "move_item": 8},
            usual=("create_item", "delete_item", "update_item"),
        ),
        "weather": Domain(state="sunny", features={"forecast_daily": 1, "forecast_hourly": 2}),
        "binary_sensor": Domain(state="off"),
        "script": Domain(state="off"),
        "scene": Domain(),
        "button": Domain(),
        "sensor": Domain(),
        "person": Domain(state="home"),
        "sun": Domain(state="above_horizon"),
    }
)

ANY = Domain()
"""A domain nothing is known of: it can be asked for its state, not told anything."""


def domain_of(entity_id: str) -> Domain:
    """Return what is known of an entity's domain."""
    return DOMAINS.get(entity_id.partition(".")[0], ANY)


def feature(domain: str, name: str) -> int:
    """Return the bit of a feature."""
    return DOMAINS[domain].features[name]
