"""What questions have in common, whatever the language."""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.patterns import CLIMATE, HERE, LOCK, SWITCHED, say

_OPENING: Final = {"domain": ["cover", "binary_sensor"]}
_HEATING: Final = ["heat", "cool", "heat_cool", "auto", "dry", "fan_only"]


def covers_are(state: str, *sentences: str) -> dict[str, Any]:
    """Return the block for whether all covers of a kind are open, or closed."""
    return say(*sentences, response="all", wins=True, domain="cover", state=state)


def lights_are_off(here: str, there: str) -> list[dict[str, Any]]:
    """Return the blocks for whether the light is off, which it is when all lights are."""
    about: Any = {"response": "all", "wins": True, "domain": "light", "state": "off"}
    return [say(here, where=HERE, **about), say(there, **about)]


def did_i(on: str, off: str, opened: str, closed: str, locked: str) -> list[dict[str, Any]]:
    """Return the blocks for "did I turn off the oven"."""
    yes_no: Any = {"response": "one_yesno"}
    return [
        say(on, where=SWITCHED, **yes_no, state=["on", "playing", "paused", "idle", *_HEATING]),
        say(off, where=SWITCHED, **yes_no, state=["off", "standby"]),
        say(opened, where=_OPENING, **yes_no, state=["open", "on"]),
        say(closed, where=_OPENING, **yes_no, state=["closed", "off"]),
        say(locked, where=LOCK, **yes_no, state="locked"),
    ]


def heating(on: str, off: str, *, named_on: str, named_off: str) -> list[dict[str, Any]]:
    """Return the blocks for whether something heats or cools."""
    here: Any = {"where": HERE, "response": "any", "domain": "climate"}
    named: Any = {"where": CLIMATE, "response": "one_yesno"}
    return [
        say(on, **here, state=_HEATING),
        say(off, **{**here, "response": "all"}, state="off"),
        say(named_on, **named, state=_HEATING),
        say(named_off, **named, state="off"),
    ]
