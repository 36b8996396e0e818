"""How the satellite's state looks: colours as a pure function of what it does and of time."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from .state import Phase

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255 each."""
Levels = list[float]
"""How bright each LED is, 0 to 1."""

BLUE = (0, 90, 255)
VIOLET = (150, 0, 255)
GREEN = (0, 255, 60)
AMBER = (255, 110, 0)
RED = (255, 0, 0)
WHITE = (255, 255, 255)

FAINT = 0.15
"""The level of what is shown all the time."""
CURVE = 2.0
"""The eye sees light about so: half as bright is a quarter of it."""
ROUND_SECONDS = 1.2
BREATH_SECONDS = 1.6
FLASH_SECONDS = 0.5


@dataclass(frozen=True, kw_only=True)
class Look:
    """What is to be seen of the satellite."""

    phase: Phase
    muted: bool = False
    timer: float | None = None
    """What is left of the timer that ends next, 0 to 1; None when none runs."""

    @property
    def moves(self) -> bool:
        """Whether it changes with time."""
        return self.phase in _TURN and self.phase is not Phase.LISTENING


def colours(look: Look, seconds: float, brightness: float, count: int) -> list[Colour]:
    """Return each LED's colour, so many seconds after the look has begun.

    ``brightness`` is 0 to 1, as one sees it.
    """
    (red, green, blue), levels = _picture(look, seconds, count)
    light = brightness**CURVE
    return [
        (round(red * level * light), round(green * level * light), round(blue * level * light))
        for level in levels
    ]


def _picture(look: Look, seconds: float, count: int) -> tuple[Colour, Levels]:
    if look.phase in _TURN:
        colour, levels = _TURN[look.phase]
        return colour, levels(seconds, count)
    if look.muted:
        return RED, [FAINT] * count
    if look.phase is Phase.AWAY:
        return AMBER, [FAINT, *[0.0] * (count - 1)]
    if look.timer is not None:
        return WHITE, _arc(look.timer, count)
    return WHITE, [0.0] * count


def _steady(_: float, count: int) -> Levels:
    return [1.0] * count


def _round(seconds: float, count: int) -> Levels:
    """Run round with a tail; a single LED fades again and again."""
    head = seconds / ROUND_SECONDS * count
    return [max(0.0, 1.0 - 2 * ((head - place) % count) / count) for place in range(count)]


def _breath(seconds: float, count: int) -> Levels:
    return [0.5 + 0.5 * math.cos(2 * math.pi * seconds / BREATH_SECONDS)] * count


def _flash(seconds: float, count: int) -> Levels:
    return [float(seconds % FLASH_SECONDS < FLASH_SECONDS / 2)] * count


def _arc(share: float, count: int) -> Levels:
    """Light a share of the LEDs, the last of them in part."""
    return [FAINT * min(1.0, max(0.0, share * count - place)) for place in range(count)]


_TURN: dict[Phase, tuple[Colour, Callable[[float, int], Levels]]] = {
    Phase.LISTENING: (BLUE, _steady),
    Phase.THINKING: (VIOLET, _round),
    Phase.SPEAKING: (GREEN, _breath),
    Phase.RINGING: (AMBER, _flash),
}
