"""Patterns for "brighter", "two degrees warmer", "it is too dark": more or less than it is now.

``CHANGE`` is an intent of our own, because Home Assistant takes no "brighter": whoever plans the
command counts from what the device is. Its slots: ``look`` (``brightness``, ``temperature``, or
``last`` for what was changed last), ``step`` (``up`` or ``down``), and ``amount`` in percent or
degrees where one was said.
"""

from __future__ import annotations

from typing import Any

from wyoming_servers.house.patterns import CLIMATE, HERE, LIGHT, say

CHANGE = "LaramieChange"

_EVERYTHING = ["light", "switch", "fan", "media_player"]
"""What "everything" that is turned off is: nothing that locks, moves or heats."""


def change(look: str, step: str, *, named: Any, there: Any, here: Any) -> list[dict[str, Any]]:
    """Return the blocks for one change: of a device, in a place that is said, and here."""
    kind = LIGHT if look == "brightness" else CLIMATE
    return [
        say(*named, where=kind, look=look, step=step),
        say(*there, look=look, step=step),
        say(*here, where=HERE, look=look, step=step),
    ]


def last(step: str, *sentences: str) -> dict[str, Any]:
    """Return the block for more or less of what was changed last."""
    return say(*sentences, look="last", step=step)


def off(*there: str, here: str) -> list[dict[str, Any]]:
    """Return the blocks that turn everything off: in a place that is said, and here."""
    return [
        say(*there, response="everything", domain=_EVERYTHING),
        say(here, where=HERE, response="everything", domain=_EVERYTHING),
    ]
