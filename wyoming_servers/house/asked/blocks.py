"""What questions have in common, whatever the language."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.patterns import CLIMATE, HERE, LOCK, SWITCHED, VACUUM, say

_About = dict[str, Any]
"""What a question is about, for ``say``."""
HEATING: Final = ["heat", "cool", "heat_cool", "auto", "dry", "fan_only"]
_OPENING: Final = {"domain": ["cover", "binary_sensor"]}
_TURNED: Final = {"domain": ["light", "switch", "fan", "input_boolean"]}

YES_NO: Final[_About] = {"response": "one_yesno"}
TURNED_ON: Final[_About] = {"where": _TURNED, **YES_NO, "state": "on"}
TURNED_OFF: Final[_About] = {"where": _TURNED, **YES_NO, "state": "off"}
OPENED: Final[_About] = {"where": _OPENING, **YES_NO, "state": ["open", "on"]}
CLOSED: Final[_About] = {"where": _OPENING, **YES_NO, "state": ["closed", "off"]}
LOCKED: Final[_About] = {"where": LOCK, **YES_NO, "state": "locked"}
UP_OR_DOWN: Final[_About] = {"where": _OPENING, "response": "one", "wins": True}
ROBOT: Final[_About] = {"where": VACUUM, "response": "one", "wins": True}
POWER: Final[_About] = {"response": "one", "domain": "sensor", "device_class": "power"}
LIT: Final[_About] = {"response": "any", "domain": "light", "state": "on"}
KIND_OPEN: Final[_About] = {"response": "all", "domain": "cover", "state": "open"}
KIND_CLOSED: Final[_About] = {**KIND_OPEN, "state": "closed"}
DARK: Final[_About] = {"response": "all", "domain": "light", "state": "off"}
SOMEBODY: Final[_About] = {
    "response": "any",
    "domain": "binary_sensor",
    "device_class": "motion",
    "state": "on",
}


def covers_are(state: str, *sentences: str) -> dict[str, Any]:
    """Return the block for whether all covers of a kind are open, or closed."""
    return say(*sentences, response="all", wins=True, domain="cover", state=state)


def lights_are_off(here: str, there: str) -> list[dict[str, Any]]:
    """Return the blocks for whether the light is off, which it is when all lights are."""
    return [say(here, where=HERE, wins=True, **DARK), say(there, wins=True, **DARK)]


def did_i(on: str, off: str, opened: str, closed: str, locked: str) -> list[dict[str, Any]]:
    """Return the blocks for "did I turn off the oven"."""
    return [
        say(on, where=SWITCHED, **YES_NO, state=["on", "playing", "paused", "idle", *HEATING]),
        say(off, where=SWITCHED, **YES_NO, state=["off", "standby"]),
        say(opened, **OPENED),
        say(closed, **CLOSED),
        say(locked, **LOCKED),
    ]


def heating(on: str, off: str, *, named_on: str, named_off: str) -> list[dict[str, Any]]:
    """Return the blocks for whether something heats or cools."""
    here: Any = {"where": HERE, "response": "any", "domain": "climate"}
    named: Any = {"where": CLIMATE, **YES_NO}
    return [
        say(on, **here, state=HEATING),
        say(off, **{**here, "response": "all"}, state="off"),
        say(named_on, **named, state=HEATING),
        say(named_off, **named, state="off"),
    ]
