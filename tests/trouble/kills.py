"""Many satellites speak to ``laramie up`` while its rooms are killed, one after the other."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from math import inf
from time import monotonic

from tests.trouble.satellites import Ended, Satellite, satellites, touched
from tests.trouble.up import ROOMS, Up
from wyoming_servers.demo.home import SimulatedHome


@dataclass
class Kill:
    """One room's end."""

    room: str
    at: float
    """When, as ``time.monotonic``."""
    back_seconds: float = 0.0
    """Until it answered again."""


@dataclass
class House:
    """All that happened."""

    servers: Up
    home: SimulatedHome
    until: float = inf
    """No turn begins after that, as ``time.monotonic``."""
    begun: int = 0
    """How many turns have."""
    ended: list[Ended] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    """For each turn that ended in an error: how long after its cause, in seconds."""
    kills: list[Kill] = field(default_factory=list)

    @property
    def mistakes(self) -> list[str]:
        """Return what must not have happened."""
        return [mistake for ended in self.ended for mistake in ended.mistakes]

    @property
    def errors(self) -> Counter[str]:
        """Return how many turns ended in an error, by its kind."""
        return Counter(type(one.error).__name__ for one in self.ended if one.error is not None)

    async def live(self, turns: int, number: int, next_turn: Callable[[], None]) -> None:
        """Let so many satellites take turns; ``next_turn`` is called before each of them."""
        before = self.home.states()
        all_of_them = satellites(self.servers.uris, self.home, number)
        for satellite in all_of_them:
            satellite.rehearse()
        await all_of_them[0].introduce()
        async with asyncio.TaskGroup() as group:
            for satellite in all_of_them:
                group.create_task(self._speak(satellite, turns, next_turn))
        assert not touched(self.home, before)

    async def kill(self, room: str) -> None:
        """Kill a room; return once it answers again."""
        kill = Kill(room, monotonic())
        self.kills.append(kill)
        await self.servers.kill(room)
        await self.servers.back(room)
        kill.back_seconds = monotonic() - kill.at

    async def _speak(self, satellite: Satellite, turns: int, next_turn: Callable[[], None]) -> None:
        while self.begun < turns and monotonic() < self.until:
            self.begun += 1
            next_turn()
            ended = await satellite.turn()
            self.ended.append(ended)
            if ended.error is not None:
                killed = self.kills[-1].at if self.kills else 0.0
                self.late.append(monotonic() - max(killed, ended.waited_since))
                # Who was told that something is wrong says it again a little later.
                await self.servers.back()


@asynccontextmanager
async def killing_every(house: House, seconds: float, seed: int) -> AsyncIterator[None]:
    """Kill a room by chance, so often, while the block runs."""
    chance = random.Random(seed)

    async def go_on() -> None:
        while True:
            await asyncio.sleep(seconds)
            await house.kill(chance.choice(ROOMS))

    task = asyncio.create_task(go_on())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await house.servers.back()
