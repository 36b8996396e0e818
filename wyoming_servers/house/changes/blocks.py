"""Patterns for "brighter", "two degrees warmer", "it is too dark": more or less than it is now.

``CHANGE`` is an intent of our own, because Home Assistant takes no "brighter": whoever plans the
command counts from what the device is. Its slots: ``look`` (``brightness``, ``temperature``,
``volume``, ``speed``, ``position``; ``tint`` for the warmth of a light's white; ``darkness`` for
what more light cures, whichever way; or ``last`` for what was changed last), ``step`` (``up`` or
``down``), and where it was said ``amount`` in percent or degrees, ``size`` (``little``, ``much`` or
``half``) or ``notches``.
"""

from __future__ import annotations

from typing import Any, Final

from wyoming_servers.house.patterns import CLIMATE, COVER, FAN, HERE, LIGHT, PLAYER, say

CHANGE = "LaramieChange"

SIZE = "laramie_size"
"""The list of words for a small and a large step."""

ROOM_WARMTH: Final = {
    "room_warmth": {"range": {"from": 14, "to": 28, "fractions": "halves"}},
}
"""The list of numbers that a room is heated to when no unit is said: "put the hall on 21"."""
_EVERYTHING = ["light", "switch", "fan", "media_player"]
"""What "everything" that is turned off is: nothing that locks, moves or heats."""
_KINDS: Final = {
    "brightness": LIGHT,
    "temperature": CLIMATE,
    "speed": FAN,
    "position": COVER,
    "volume": PLAYER,
    "darkness": LIGHT,
    "tint": LIGHT,
    "air": FAN,
}
LOOKED: Final = {look: kind["domain"][0] for look, kind in _KINDS.items()}
"""The kind of device that changes of each look are about."""


def sizes(little: str, much: str, half: str) -> dict[str, Any]:
    """Return the list of a language's words for a small and a large step, and for half of it."""
    said = {"little": little, "much": much, "half": half}
    return {SIZE: {"values": [{"in": words, "out": size} for size, words in said.items()]}}


def change(
    look: str, step: str, *, named: Any = (), there: Any = (), here: Any = ()
) -> list[dict[str, Any]]:
    """Return the blocks for one change: of a device, in a place that is said, and here."""
    blocks = ((named, _KINDS.get(look)), (there, None), (here, HERE))
    return [say(*said, where=where, look=look, step=step) for said, where in blocks if said]


def last(step: str, *sentences: str, **how: Any) -> dict[str, Any]:
    """Return the block for more or less of what was changed last; ``how`` are further slots."""
    return say(*sentences, look="last", step=step, **how)


def degrees(more: str, less: str) -> list[dict[str, Any]]:
    """Return the blocks for "two degrees more": of what was changed last, else of the heating."""
    return [
        say(said, where=HERE, look="last", alone="temperature", step=step)
        for said, step in ((more, "up"), (less, "down"))
    ]


def off(*there: str, here: str) -> list[dict[str, Any]]:
    """Return the blocks that turn everything off: in a place that is said, and here."""
    return [
        say(*there, response="everything", domain=_EVERYTHING),
        say(here, where=HERE, response="everything", domain=_EVERYTHING),
    ]
