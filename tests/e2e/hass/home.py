"""A house with a real Home Assistant, our four servers and the voice assistant made of them.

    async with voice_home(tmp_path) as home:
        turn = await home.satellite.speak(pcm)
        assert (await home.api.state("lock.front_door"))["state"] == "locked"

All of it runs in a network namespace of its own: the thread that enters the block is in it until
the block ends, and so is every process that it starts meanwhile, a browser too, which signs in at
``home.hass.url`` as ``api.USER`` with ``api.PASSWORD``. Everything is set up as its owner would:
onboarding, the config flows of core's ``wyoming`` and of ours, and our button that makes the
assistant. It takes about 20 seconds, so one home serves a whole module; ``house.reset(home.api)``
brings the house back into its first state. Where it cannot run it raises Missing or NoNamespace,
which say why.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from tests.e2e.waiting import until

from . import house
from .api import Api
from .network import ADDRESS, own_network
from .process import INSTALLED, Hass
from .satellite import Satellite
from .servers import ROOMS, Servers

LOCALHOST = "127.0.0.1"
NAMES = ("Front Door", "Bed Light", "Outdoor Humidity")
"""Some of the house's, without which speech-to-text has not heard of it."""


@dataclass
class VoiceHome:
    """What ``voice_home`` sets up."""

    hass: Hass
    api: Api
    servers: Servers
    satellite: Satellite
    """In the living room."""
    entries: dict[str, str] = field(default_factory=dict)
    """Config entries of the servers, by room."""
    pipeline: str = ""
    """Id of the voice assistant that our button made."""

    async def restart(self) -> None:
        """Restart Home Assistant alone; return once it has met all that it knows."""
        await self.api.disconnect()
        await self.hass.stop()
        await self.hass.start()
        await self.api.running()
        await self.api.connect()
        await until(self._has_met_all)

    async def _has_met_all(self) -> bool:
        """Tell whether its entries are set up: who answered late is asked again."""
        entries = await self.api.call("config_entries/get")
        states = {entry["state"] for entry in entries if entry["domain"] in {"wyoming", "laramie"}}
        return states == {"loaded"}


@asynccontextmanager
async def voice_home(
    folder: Path, *, program: Path = INSTALLED, discovered: bool = False
) -> AsyncIterator[VoiceHome]:
    """Set up a home, and take it down when the block ends.

    The servers are added by their addresses, or as Home Assistant discovers them. Raises Missing,
    NoNamespace.
    """
    async with AsyncExitStack() as stack:
        stack.enter_context(own_network())
        hass = Hass(folder / "config", program=program)
        session = await stack.enter_async_context(aiohttp.ClientSession())
        satellite = Satellite("Table", "Living Room")
        await stack.enter_async_context(satellite.listening())
        # What listens on this machine only is not announced.
        servers = Servers(folder / "servers", ADDRESS if discovered else LOCALHOST)
        home = VoiceHome(hass, Api(hass.url, session), servers, satellite)
        stack.push_async_callback(servers.stop_all)
        stack.push_async_callback(hass.stop)
        stack.push_async_callback(home.api.disconnect)
        await asyncio.gather(hass.start(), *(servers.start(room) for room in ROOMS))
        await home.api.onboard()
        await home.api.running()
        await home.api.connect()
        await house.furnish(home.api)
        await (_accept_servers(home) if discovered else _add_servers(home))
        await _press_button(home)
        await add_satellite(home.api, satellite)
        await servers.hears(*NAMES)
        yield home


async def add_satellite(api: Api, satellite: Satellite) -> str:
    """Add a satellite that listens; return the id of the entry."""
    entry = await api.add("wyoming", host=LOCALHOST, port=satellite.port)
    satellite.device = (await entity_of(api, entry, "assist_satellite"))["device_id"]
    return entry


async def entity_of(api: Api, entry: str, key: str) -> dict[str, Any]:
    """Return an entity of a config entry, by its translation key. Raises TimeoutError."""
    found: list[dict[str, Any]] = []

    async def is_there() -> bool:
        found.extend(
            entity
            for entity in await api.call("config/entity_registry/list")
            if (entity["config_entry_id"], entity["translation_key"]) == (entry, key)
        )
        return bool(found)

    await until(is_there)  # a server that answers late is set up a little later
    return found[0]


async def _add_servers(home: VoiceHome) -> None:
    for room in ROOMS:
        integration = "laramie" if room == "llm" else "wyoming"
        port = home.servers.ports[room]
        home.entries[room] = await home.api.add(integration, host=home.servers.host, port=port)


async def _accept_servers(home: VoiceHome) -> None:
    """Accept the servers that Home Assistant has found."""
    for room in ROOMS:
        name = "Laramie" if room == "llm" else f"laramie-{room}"
        flow = await home.api.discovered(name)
        home.entries[room] = await home.api.accept(flow)


async def _press_button(home: VoiceHome) -> None:
    button = await entity_of(home.api, home.entries["llm"], "create_pipeline")
    await home.api.act("button.press", entity_id=button["entity_id"])
    pipelines = await home.api.call("assist_pipeline/pipeline/list")
    home.pipeline = pipelines["preferred_pipeline"]
