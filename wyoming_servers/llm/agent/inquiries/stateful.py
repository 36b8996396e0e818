"""Which things can be in which states."""

from __future__ import annotations

from typing import Final

from wyoming_servers.house.asked.blocks import HEATING
from wyoming_servers.house.snapshot import Entity

_OPENINGS: Final = ("door", "window", "garage_door", "opening", "garage", "gate")
_SWITCHED: Final = (
    "light",
    "switch",
    "fan",
    "media_player",
    "climate",
    "humidifier",
    "input_boolean",
)
CAN_BE: Final = {
    "on": _SWITCHED,
    "off": _SWITCHED,
    "open": ("cover", "binary_sensor", "valve"),
    "closed": ("cover", "binary_sensor", "valve"),
    "locked": ("lock",),
    "unlocked": ("lock",),
    "home": ("person",),
    "not_home": ("person",),
}
ON: Final = ["on", "playing", "paused", "idle", "buffering", *HEATING]
MOVED: Final = {"up": "open", "down": "closed", "out": "open", "in": "closed"}
"""How covers are when they are told to be there: a shutter is up, an awning is out."""
ALL_OF_THEM: Final = ("off", "closed", "locked")
"""What several things are only when all of them are."""


def can_be(state: str, one: Entity) -> bool:
    """Tell whether one that is named is asked about: what tells of smoke is never shut."""
    if state in MOVED:
        is_pulled = one.device_class == "awning" and state in ("up", "down")
        return one.domain == "cover" and not is_pulled
    is_opening = one.domain != "binary_sensor" or one.device_class in (None, *_OPENINGS)
    return one.domain in CAN_BE[state] and is_opening


def may_be(state: str, one: Entity) -> bool:
    """Tell whether one is asked about where a room or the house is meant."""
    if one.domain not in CAN_BE[state] or (state == "on" and one.domain == "climate"):
        return False  # who asks what was left on means no heating
    return one.domain not in ("cover", "binary_sensor") or one.device_class in _OPENINGS
