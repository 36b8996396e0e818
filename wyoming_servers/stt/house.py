"""The houses whose commands the engine listens for."""

from __future__ import annotations

import asyncio
import logging

from wyoming.event import Event

from wyoming_servers.house.snapshot import House
from wyoming_servers.house.store import HouseStore
from wyoming_servers.runtime.service import Service
from wyoming_servers.wire.errors import EngineUnavailable
from wyoming_servers.wire.frames import parse_message
from wyoming_servers.wire.protocol import HouseKnown, PushHouse, PushHouseDelta

from .endpointing import Endpointing
from .engine import Engine

LOOK_SECONDS = 1.0
"""How often to look for an engine that took another one's place; nobody tells of it."""

_LOGGER = logging.getLogger(__name__)


class KnownHouses:
    """Takes in pushed houses and tells who listens, whichever engine that is by then.

    Starts with the last house on disk.
    """

    def __init__(self, service: Service, store: HouseStore, endpointing: Endpointing) -> None:
        self._service = service
        self._store = store
        self._endpointing = endpointing
        self._told: tuple[Engine, str] | None = None
        """Which engine listens for which house, by its hash."""
        self._lock = asyncio.Lock()
        self._remembers = asyncio.Event()
        service.begin(self._tell_each_engine())

    async def remembered(self) -> None:
        """Wait until the engine listens for the house on disk, which takes a moment at the start.

        Who speaks to a server that was just started is heard as before, only later.
        """
        await self._remembers.wait()

    async def learn(self, event: Event) -> HouseKnown:
        """Take ``laramie-house`` or its delta; answers once the engine listens for it."""
        house = await asyncio.to_thread(self._keep, event)
        await self._tell()
        return HouseKnown(house_id=house.house_id, hash=house.hash)

    def _keep(self, event: Event) -> House:
        if event.type == PushHouse.TYPE:
            return self._store.put(parse_message(PushHouse, event))
        return self._store.delta(parse_message(PushHouseDelta, event))

    async def _tell_each_engine(self) -> None:
        """Tell each engine of the last house, until the server has none any more."""
        await asyncio.to_thread(self._endpointing.load)
        try:
            met = None
            await self._service.ready_engine()
            while (engine := self._service.engine) is not None:
                if engine is not met:
                    await self._tell()
                met = engine
                self._remembers.set()
                await asyncio.sleep(LOOK_SECONDS)
        except EngineUnavailable:
            pass  # health says so already
        finally:
            self._remembers.set()

    async def _tell(self) -> None:
        """Have the engine listen for the house that changed last; of two changes the later one."""
        async with self._lock:
            house = await asyncio.to_thread(self._store.last)
            if house is None:
                return
            engine: Engine = await self._service.ready_engine()
            await asyncio.to_thread(self._endpointing.know_house, house)
            if engine.capabilities.uses_house and self._told != (engine, house.hash):
                await asyncio.to_thread(engine.know_house, house)
                self._told = engine, house.hash
                _LOGGER.info("listening for the commands of house %s", house.house_id)
