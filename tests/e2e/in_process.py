"""Rooms on free ports, and a home that is told to them, without a process for each."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from wyoming_servers.house.snapshot import House, house_to_message
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.room import Room
from wyoming_servers.runtime.server import Server, serve
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.protocol import HouseKnown


@asynccontextmanager
async def served(
    folder: Path, *rooms: tuple[Room, Mapping[str, Any]]
) -> AsyncIterator[dict[str, Server]]:
    """Serve rooms with these options; yields the servers by room."""
    async with AsyncExitStack() as stack:
        servers = {}
        for room, given in rooms:
            options = {"port": 0, "zeroconf": False, "data_dir": folder} | dict(given)
            starting = serve(room, read_options(room.options, options))
            servers[room.name] = await stack.enter_async_context(starting)
        yield servers


async def tell(uri: str, house: House) -> None:
    """Tell a server of a house."""
    async with Client.connect(uri) as client:
        await client.send(house_to_message(house))
        await client.wait_for(HouseKnown.TYPE)
