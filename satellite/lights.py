"""Lights the LEDs as the satellite looks, again and again while that moves."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress

from .body import Device
from .leds import Leds
from .look import Colour, Look, colours
from .state import Phase, State

FRAME_SECONDS = 0.04
REST_SECONDS = 1.0
"""How often a look is renewed that does not move: a timer may run."""


class Lights(Device):
    """Writes to the LEDs only what differs from what they show."""

    name = "leds"

    def __init__(
        self,
        open_leds: Callable[[], Leds],
        count: int,
        timer: Callable[[], float | None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take how to open the LEDs, how many they are, and who tells a timer's share."""
        super().__init__()
        self._open = open_leds
        self._count = count
        self._timer = timer
        self._clock = clock
        self._look = Look(phase=Phase.AWAY)
        self._since = 0.0
        self._brightness = 1.0
        self._changed = asyncio.Event()

    def show(self, state: State) -> None:
        """Look like a state from now on."""
        if state.phase is not self._look.phase:
            self._since = self._clock()
        self._look = Look(phase=state.phase, muted=state.muted)
        self._changed.set()

    def dim(self, brightness: float) -> None:
        """Shine so brightly from now on, 0 to 1."""
        self._brightness = brightness
        self._changed.set()

    async def _use(self) -> None:
        leds = self._open()
        try:
            await self._animate(leds)
        finally:
            with suppress(OSError):
                leds.show([(0, 0, 0)] * self._count)
            leds.close()

    async def _animate(self, leds: Leds) -> None:
        shown: list[Colour] | None = None
        while True:
            self._changed.clear()
            wanted = self._colours(dims=leds.dims)
            if wanted != shown:
                leds.show(wanted)
                shown, self.problem = wanted, ""
            with suppress(TimeoutError):
                async with asyncio.timeout(FRAME_SECONDS if self._look.moves else REST_SECONDS):
                    await self._changed.wait()

    def _colours(self, *, dims: bool) -> list[Colour]:
        look = Look(phase=self._look.phase, muted=self._look.muted, timer=self._timer())
        brightness = self._brightness if dims else float(self._brightness > 0)
        return colours(look, self._clock() - self._since, brightness, self._count)
