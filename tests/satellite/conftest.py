"""A link that is listened on, and Home Assistant's side of it."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from types import SimpleNamespace

import pytest
from wyoming.event import Event

from satellite.dialogue import Dialogue
from satellite.link import Link
from satellite.options import SatelliteOptions
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.protocol import INFO_KEY, MIN_VERSION, VERSION
from wyoming_servers.wire.satellite_protocol import Diagnosis

LOCALHOST = "127.0.0.1"


class Noted:
    """Everything that a dialogue has told, in order: signals, and the reply as it is spoken."""

    def __init__(self):
        self.told = []
        self.changed = asyncio.Event()

    def tell(self, what):
        self.told.append(what)
        self.changed.set()

    def begin(self, source):
        self.tell(("begin", source.rate))

    def put(self, pcm):
        self.tell(("put", pcm))

    def end(self):
        self.tell("end")

    async def until(self, what):
        """Wait for something to be told; return what was told up to it, and forget that."""
        async with asyncio.timeout(20):
            while what not in self.told:
                self.changed.clear()
                await self.changed.wait()
        place = self.told.index(what) + 1
        told, self.told = self.told[:place], self.told[place:]
        return told


@pytest.fixture
async def noted():
    return Noted()


@pytest.fixture
async def satellite(noted, clock):
    """The dialogue, its link and the port it listens on."""

    async def play(peer, message):
        peer.post(Event(type="played", data={"id": message.id}))

    def info(asked):
        return Event(type="info", data={"ours": INFO_KEY in asked.data})

    def post(message):
        link.post(message)

    dialogue = Dialogue(post, noted.tell, noted, clock)
    link = Link(info, dialogue, play, lambda: Diagnosis(report={"phase": "idle"}))
    options = SatelliteOptions(host=LOCALHOST, port=0, zeroconf=False)
    async with link.listening(options) as doors:
        yield SimpleNamespace(dialogue=dialogue, link=link, port=doors.stock_port)


@pytest.fixture
def connect(satellite):
    """Connect as Home Assistant does."""

    @asynccontextmanager
    async def connected():
        async with Client.connect(f"tcp://{LOCALHOST}:{satellite.port}") as client:
            yield client

    return connected


def run_satellite(*, ours):
    versions = {"version": VERSION, "min_version": MIN_VERSION}
    return Event(type="run-satellite", data={INFO_KEY: versions} if ours else {})


@pytest.fixture(params=[False, True], ids=["core", "ours"])
def ours(request):
    return request.param


@pytest.fixture
async def home(connect, noted, ours):
    """Home Assistant, by its own integration or by ours, once it runs the satellite."""
    async with connect() as client:
        await client.send(run_satellite(ours=ours))
        await noted.until("connected")
        yield client
