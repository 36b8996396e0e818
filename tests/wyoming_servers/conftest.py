"""Real servers on port 0, and what it takes to watch them."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest

from wyoming_servers.house.snapshot import House, house_from_message
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.room import Room
from wyoming_servers.runtime.server import Server, serve
from wyoming_servers.wire.client import Client, ConnectionLost
from wyoming_servers.wire.errors import LaramieError
from wyoming_servers.wire.protocol import PushHouse, house_hash

PATIENCE_SECONDS = 20.0
"""After this long something hangs; nothing is expected to take a noticeable part of it."""

HOMES = Path(__file__).parent / "house" / "homes"

Serving = Callable[..., AbstractAsyncContextManager[Server]]


@pytest.fixture(scope="session")
def home() -> Callable[[str], House]:
    """The same home with names in a language: ``home("de")``."""

    def read(language: str) -> House:
        data = json.loads((HOMES / f"{language}.json").read_text(encoding="utf-8"))
        data["tools"] = json.loads((HOMES / "tools.json").read_text(encoding="utf-8"))
        return house_from_message(PushHouse(house_id="home", hash=house_hash(data), **data))

    return read


@pytest.fixture
def serving(tmp_path: Path) -> Serving:
    """Serve a room on a free port while a block runs; the fake engine unless another is given."""

    def start(room: Room, **given: Any) -> AbstractAsyncContextManager[Server]:
        defaults = {
            "engine": "fake",
            "port": 0,
            "zeroconf": False,
            "data_dir": tmp_path / "laramie",
        }
        return serve(room, read_options(room.options, defaults | given))

    return start


@pytest.fixture
async def client(server: Server) -> AsyncIterator[Client]:
    """A client of the test's ``server``."""
    async with Client.connect(server.uri) as client:
        yield client


@pytest.fixture
def ends_with(client: Client) -> Callable[..., Any]:
    """Send what is against the rules: the client is told, and the connection closed."""

    async def check(error: type[LaramieError], *events: Any) -> None:
        for event in events:
            await client.send(event)
        with pytest.raises(error):
            await client.receive()
        with pytest.raises(ConnectionLost):
            await client.receive()

    return check


@pytest.fixture
def until() -> Callable[[Callable[[], object]], Any]:
    """Let the event loop run until a condition holds."""

    async def wait(condition: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not condition():  # noqa: ASYNC110 - most of it is told by no event
                # Not 0: a loop that never rests holds the lock the threads waited for need.
                await asyncio.sleep(0.001)

    return wait


@pytest.fixture
def happened() -> Callable[[threading.Event], Any]:
    """Wait for what an engine's thread tells, without blocking the event loop."""

    async def wait(event: threading.Event) -> None:
        assert await asyncio.to_thread(event.wait, PATIENCE_SECONDS)

    return wait
