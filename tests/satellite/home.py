"""Home Assistant's side of a satellite's first connection."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

import numpy as np
from wyoming.event import Event

from tests.satellite.conftest import LOCALHOST, run_satellite
from wyoming_servers.wire.client import Client

FORMAT = {"rate": 22_050, "width": 2, "channels": 1}
PATIENCE_SECONDS = 60.0
REPLY = np.full(22_050, 9000, "<i2").tobytes()


class Home:
    """Home Assistant's side of the first connection."""

    def __init__(self, client):
        self._client = client
        self.heard = bytearray()
        self.kinds = []
        self.runs = []
        """The stages at which runs that were asked for begin."""

    async def say(self, kind, payload=None, **data):
        await self._client.send(Event(type=kind, data=data, payload=payload))

    async def until(self, kind):
        """Wait for an event; what is heard meanwhile is kept."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                event = await self._client.receive()
                self.kinds.append(event.type)
                if event.type == "audio-chunk":
                    self.heard += event.payload
                if event.type == "run-pipeline":
                    self.runs.append(event.data["start_stage"])
                if event.type == kind:
                    return event

    async def hear(self, size):
        while len(self.heard) < size:
            await self.until("audio-chunk")

    async def reply(self, pcm=REPLY):
        await self.say("transcribe", language="en")
        await self.say("transcript", text="turn it on")
        await self.say("synthesize", text="It is on.")
        await self.speak(pcm)

    async def speak(self, pcm):
        await self.say("audio-start", **FORMAT)
        for start in range(0, len(pcm), 2048):
            await self.say("audio-chunk", pcm[start : start + 2048], **FORMAT)
        await self.say("audio-stop")


async def until(condition):
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not condition():  # noqa: ASYNC110 - threads tell no event
            await asyncio.sleep(0.001)


@asynccontextmanager
async def connected(satellite, *, ours=False):
    async with Client.connect(f"tcp://{LOCALHOST}:{satellite.port}") as client:
        await client.send(run_satellite(ours=ours))
        home = Home(client)
        await until(lambda: satellite.turn.state.connected)
        yield home
