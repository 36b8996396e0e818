"""The integration in a real Home Assistant, and real servers of ours on free ports."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

pytest.importorskip("homeassistant", reason="runs where Home Assistant is installed")

from homeassistant.core import HomeAssistant
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import MockConfigEntry
from wyoming.event import Event

from custom_components.laramie.const import DOMAIN
from custom_components.laramie.frames import encode, read_event
from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.room import Room
from wyoming_servers.runtime.server import Server, serve

Serving = Callable[..., AbstractAsyncContextManager[Server]]
Script = Callable[[Event], list[Event] | None]
"""What a scripted server answers an event with; None hangs up."""


@pytest.fixture(autouse=True)
def integration_is_found(enable_custom_integrations, socket_enabled) -> None:
    """Let Home Assistant load what lies in custom_components, and connect to servers."""


@pytest.fixture
async def core(hass: HomeAssistant) -> HomeAssistant:
    """A Home Assistant with what the integration stands on."""
    for component in ("homeassistant", "conversation"):
        assert await async_setup_component(hass, component, {})
    return hass


@pytest.fixture
def serving(tmp_path: Path) -> Serving:
    """Serve a room on a free port while a block runs."""

    def start(room: Room = LLM, **given) -> AbstractAsyncContextManager[Server]:
        options = {"port": 0, "zeroconf": False, "data_dir": tmp_path / "laramie"} | given
        return serve(room, read_options(room.options, options))

    return start


@pytest.fixture
async def server(serving: Serving) -> AsyncIterator[Server]:
    """The LLM server, with no model: its fast path understands plain commands."""
    async with serving() as server:
        yield server


@pytest.fixture
def scripted() -> Callable[[Script], AbstractAsyncContextManager[int]]:
    """Serve faults that our servers do not have; yields the port."""

    @asynccontextmanager
    async def start(script: Script) -> AsyncIterator[int]:
        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                while event := await read_event(reader):
                    answers = script(event)
                    if answers is None:
                        break
                    writer.writelines(encode(answer) for answer in answers)
            finally:
                writer.close()

        async with await asyncio.start_server(talk, "127.0.0.1", 0) as listening:
            yield listening.sockets[0].getsockname()[1]

    return start


@pytest.fixture
def add_entry(core: HomeAssistant) -> Callable[..., MockConfigEntry]:
    """Add an entry for a server, set up."""

    async def add(server: Server, *subentries: dict, **given) -> MockConfigEntry:
        host, port = address(server).values()
        entry = MockConfigEntry(
            domain=DOMAIN,
            title="Laramie",
            unique_id=server.service.server_id,
            data={"host": host, "port": port},
            subentries_data=subentries,
            **given,
        )
        entry.add_to_hass(core)
        assert await core.config_entries.async_setup(entry.entry_id)
        await core.async_block_till_done()
        return entry

    return add


def address(server: Server) -> dict[str, object]:
    """Where a server listens, as a config entry's data."""
    return {"host": "127.0.0.1", "port": server.port}
