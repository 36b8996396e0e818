"""The houses whose commands the engine listens for."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from wyoming.event import Event

from wyoming_servers.house.snapshot import House
from wyoming_servers.house.store import HouseStore
from wyoming_servers.runtime.service import Service
from wyoming_servers.wire.errors import EngineUnavailable
from wyoming_servers.wire.frames import parse_message
from wyoming_servers.wire.protocol import HouseKnown, PushHouse, PushHouseDelta

from .endpointing import Endpointing

_LOGGER = logging.getLogger(__name__)


class KnownHouses:
    """Takes in pushed houses and tells who listens; starts with the last one on disk."""

    def __init__(self, service: Service, store: HouseStore, endpointing: Endpointing) -> None:
        self._service = service
        self._store = store
        self._endpointing = endpointing
        self._told: str | None = None
        self._lock = asyncio.Lock()
        self._first = asyncio.create_task(self._tell_last())

    async def learn(self, event: Event) -> HouseKnown:
        """Take ``laramie-house`` or its delta; answers once the engine listens for it."""
        house = await asyncio.to_thread(self._keep, event)
        await self._tell(house)
        return HouseKnown(house_id=house.house_id, hash=house.hash)

    def _keep(self, event: Event) -> House:
        if event.type == PushHouse.TYPE:
            return self._store.put(parse_message(PushHouse, event))
        return self._store.delta(parse_message(PushHouseDelta, event))

    async def _tell_last(self) -> None:
        house = await asyncio.to_thread(self._store.last)
        await asyncio.to_thread(self._endpointing.load)
        if house is not None:
            with suppress(EngineUnavailable):  # health says so already
                await self._tell(house)

    async def _tell(self, house: House) -> None:
        engine = await self._service.ready_engine()
        async with self._lock:
            await asyncio.to_thread(self._endpointing.know_house, house)
            if engine.capabilities.uses_house and house.hash != self._told:
                await asyncio.to_thread(engine.know_house, house)
                self._told = house.hash
                _LOGGER.info("listening for the commands of house %s", house.house_id)
