"""The brains of the houses a server knows."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from wyoming.event import Event

from wyoming_servers.house.snapshot import House
from wyoming_servers.house.store import HouseStore
from wyoming_servers.wire.frames import parse_message
from wyoming_servers.wire.protocol import HouseKnown, PushHouse, PushHouseDelta

from .agent.brain import Brain
from .nano.planner import Planner

NOWHERE = House(house_id="", language="en")
"""Before any house was pushed."""


class Brains:
    """Takes in pushed houses; makes a brain for a house when one is asked for."""

    def __init__(self, store: HouseStore, planner: Planner | None = None) -> None:
        """``planner`` is the house's own model, where there is one."""
        self._store = store
        self._planner = planner
        self._listening: tuple[House, Brain] | None = None

    async def learn(self, event: Event) -> HouseKnown:
        """Take ``laramie-house`` or its delta, and load its language before anybody speaks."""
        house = await asyncio.to_thread(self._prepare, event)
        return HouseKnown(house_id=house.house_id, hash=house.hash)

    def of(self, house_id: str, house_hash: str) -> Brain:
        """Return a house's brain. Raises HouseUnknown."""
        return Brain(self._store.get(house_id, house_hash), planner=self._planner)

    def without_tools(self) -> Brain:
        """Return a brain of the last house for a client that can only listen."""
        house = self._store.last() or NOWHERE
        known = self._listening
        if known is None or known[0] is not house:
            # Another house, or another state; to hash a large one takes milliseconds.
            brain = Brain(replace(house, tools=()), planner=self._planner)
            known = self._listening = house, brain
        return known[1]

    def _prepare(self, event: Event) -> House:
        house = self._keep(event)
        brain = Brain(house, planner=self._planner)
        if event.type == PushHouse.TYPE:
            brain.rehearse()
        else:
            brain.prepare()
        return house

    def _keep(self, event: Event) -> House:
        if event.type == PushHouse.TYPE:
            return self._store.put(parse_message(PushHouse, event))
        return self._store.delta(parse_message(PushHouseDelta, event))
