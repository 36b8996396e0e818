"""The integration in a real Home Assistant, and real servers of ours on free ports."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Thread
from types import SimpleNamespace

import pytest

pytest.importorskip("homeassistant", reason="runs where Home Assistant is installed")

from homeassistant.components import conversation
from homeassistant.components.homeassistant.exposed_entities import async_expose_entity
from homeassistant.core import Context, HomeAssistant
from homeassistant.helpers import (
    area_registry,
    device_registry,
    entity_registry,
    floor_registry,
)
from homeassistant.setup import async_setup_component
from homeassistant.util import dt as dt_util
from pytest_homeassistant_custom_component.common import MockConfigEntry, async_fire_time_changed
from wyoming.event import Event

from custom_components.laramie.const import DOMAIN
from custom_components.laramie.frames import encode, read_event
from custom_components.laramie.pipeline import create_pipeline
from tests.homeassistant.laramie.scripted import let_nobody_in
from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.room import Room
from wyoming_servers.runtime.server import Server, serve
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.tts.room import ROOM as TTS

PATIENCE_SECONDS = 20.0
"""After this long something hangs; nothing is expected to take a noticeable part of it."""

Serving = Callable[..., AbstractAsyncContextManager[Server]]
Script = Callable[[Event], list[Event | None]]
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
    """Serve a room on a free port while a block runs, on a thread and event loop of its own."""

    @asynccontextmanager
    async def start(room: Room = LLM, **given) -> AsyncIterator[Server]:
        options = {"port": 0, "zeroconf": False, "data_dir": tmp_path / "laramie"} | given
        started: Future[tuple[Server, Callable[[], None]]] = Future()

        async def live() -> None:
            ended = asyncio.Event()
            end = partial(asyncio.get_running_loop().call_soon_threadsafe, ended.set)
            async with serve(room, read_options(room.options, options)) as server:
                started.set_result((server, end))
                await ended.wait()

        before = set(threading.enumerate())
        thread = Thread(target=lambda: asyncio.run(live()))
        thread.start()
        server, end = await asyncio.wrap_future(started)
        try:
            yield server
        finally:
            end()
            # Its clients need this event loop; a call that it gave up may go on for a moment.
            while thread.is_alive() or _engine_calls() - before:  # noqa: ASYNC110 - told by nothing
                await asyncio.sleep(0)

    return start


def _engine_calls() -> set[Thread]:
    return {thread for thread in threading.enumerate() if thread.name == "engine"}


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
                    for answer in script(event):
                        if answer is None:
                            return
                        writer.write(encode(answer))
            except ConnectionError:
                pass  # who was not answered has hung up
            finally:
                writer.close()

        async with await asyncio.start_server(talk, "127.0.0.1", 0) as listening:
            try:
                yield listening.sockets[0].getsockname()[1]
            finally:
                await let_nobody_in(listening)
                listening.close_clients()

    return start


@pytest.fixture
def add_entry(core: HomeAssistant) -> Callable[..., MockConfigEntry]:
    """Add an entry for a server, set up."""

    async def add(server: Server, *subentries: dict, **data) -> MockConfigEntry:
        entry = MockConfigEntry(
            domain=DOMAIN,
            title="Laramie",
            unique_id=server.service.server_id,
            data=address(server) | data,
            subentries_data=subentries,
        )
        entry.add_to_hass(core)
        assert await core.config_entries.async_setup(entry.entry_id)
        await core.async_block_till_done()
        return entry

    return add


def address(server: Server) -> dict[str, object]:
    """Where a server listens, as a config entry's data."""
    return {"host": "127.0.0.1", "port": server.port}


CONVERSATION = {
    "data": {"llm_hass_api": ["assist"], "confirm": ["lock"], "prompt": "Ada lives here."},
    "subentry_type": "conversation",
    "title": "Laramie",
    "unique_id": None,
}
"""An agent that may control the house."""


@pytest.fixture
async def home(core: HomeAssistant) -> HomeAssistant:
    """A house of two floors: a kitchen with a light and a lock, and a bedroom."""
    floors, areas = floor_registry.async_get(core), area_registry.async_get(core)
    entities = entity_registry.async_get(core)
    down = floors.async_create("Ground Floor", aliases={"downstairs"})
    kitchen = areas.async_create("Kitchen", floor_id=down.floor_id, aliases={"cook room"})
    areas.async_create("Bedroom")
    for domain, name in (("light", "Ceiling Light"), ("lock", "Front Door")):
        entry = entities.async_get_or_create(domain, "test", name, original_name=name)
        entities.async_update_entity(
            entry.entity_id,
            area_id=kitchen.id,
            aliases=[entity_registry.COMPUTED_NAME, f"{name} Alias"],
        )
        core.states.async_set(entry.entity_id, "off", {"friendly_name": name})
        async_expose_entity(core, "conversation", entry.entity_id, should_expose=True)
    core.states.async_set("lock.test_front_door", "locked", {"friendly_name": "Front Door"})
    core.states.async_set("sensor.secret", "1", {"friendly_name": "Secret"})
    return core


@pytest.fixture
def until():
    """Wait for what happens on the other side of a socket."""

    async def wait(condition: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not condition():  # noqa: ASYNC110 - no event tells of it here
                await asyncio.sleep(0)

    return wait


@pytest.fixture
def time_passes(hass: HomeAssistant):
    """Let what was put off happen: debounced, or on a schedule."""

    async def passes(seconds: float) -> None:
        async_fire_time_changed(hass, dt_util.utcnow() + timedelta(seconds=seconds))
        await hass.async_block_till_done(wait_background_tasks=False)

    return passes


@pytest.fixture
async def core_servers(home):
    """Add servers as Home Assistant's own integration does."""
    assert await async_setup_component(home, "wyoming", {})

    async def add(*servers):
        for server in servers:
            entry = MockConfigEntry(domain="wyoming", data=address(server))
            entry.add_to_hass(home)
            assert await home.config_entries.async_setup(entry.entry_id)
        await home.async_block_till_done()

    return add


AGENT = "conversation.laramie"


@pytest.fixture
def say(home):
    async def say(text, conversation_id=None, **given):
        return await conversation.async_converse(
            home, text, conversation_id, Context(), agent_id=AGENT, **({"language": "en"} | given)
        )

    return say


def speech(result) -> str:
    return result.response.speech["plain"]["speech"]


@pytest.fixture
def satellite(home):
    """The device of a satellite in the kitchen."""
    owner = MockConfigEntry(domain="test")
    owner.add_to_hass(home)
    devices = device_registry.async_get(home)
    device = devices.async_get_or_create(
        config_entry_id=owner.entry_id, identifiers={("test", "satellite")}
    )
    devices.async_update_device(device.id, area_id="kitchen")
    entry = entity_registry.async_get(home).async_get_or_create(
        "assist_satellite", "test", "satellite", device_id=device.id, config_entry=owner
    )
    home.states.async_set(entry.entity_id, "idle")
    return device.id


@pytest.fixture
def added(home, scripted, add_entry):
    """Add an entry on a scripted server while a block runs."""

    @asynccontextmanager
    async def add(script: Script, subentry=CONVERSATION, **options):
        assert home.is_running
        async with scripted(script) as port:
            server = SimpleNamespace(port=port, service=SimpleNamespace(server_id="abc"))
            yield await add_entry(server, subentry | {"data": subentry["data"] | options})

    return add


@pytest.fixture
async def agent(home, server, add_entry, until):
    """An agent whose server is there, with no model: plain commands are understood."""
    assert home.is_running
    entry = await add_entry(server, CONVERSATION)
    await until(lambda: entry.runtime_data.link.info)
    return entry


@pytest.fixture
async def speaking(home, agent, serving, core_servers):
    """A pipeline that can speak."""
    async with serving(STT, engine="fake") as stt, serving(TTS, engine="fake") as tts:
        await core_servers(stt, tts)
        yield await create_pipeline(home, agent.entry_id)
