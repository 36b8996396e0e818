"""An engine that goes on no more: who waits for it is told."""

from __future__ import annotations

import threading

import pytest
from wyoming.tts import Synthesize, SynthesizeChunk, SynthesizeStart, SynthesizeStop

from wyoming_servers.runtime import requests
from wyoming_servers.tts import handler
from wyoming_servers.tts.engines.fake import FakeEngine
from wyoming_servers.tts.room import ROOM
from wyoming_servers.wire.errors import EngineFailed

PATIENT_SECONDS = 60.0


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(handler, "HUNG_SECONDS", 0.0)
    monkeypatch.setattr(requests, "LOOK_SECONDS", 0.01)


@pytest.fixture
async def server(serving, impatient):
    del impatient
    async with serving(ROOM, answer_seconds=1e-3) as server:
        yield server


async def test_an_engine_that_hangs_within_a_reply_is_told(client, monkeypatch):
    hangs = threading.Event()

    def hanging(_engine, text, request):
        del request
        for _ in text:
            yield bytes(2 * handler.CHUNK_BYTES)
            hangs.wait()

    monkeypatch.setattr(FakeEngine, "synthesize", hanging)
    await client.send(Synthesize(text="The light is on."))
    with pytest.raises(EngineFailed, match="hangs"):
        await client.wait_for("audio-stop")
    hangs.set()


async def test_a_text_that_takes_its_time_is_no_engine_that_hangs(client, monkeypatch, until):
    looks = []
    look = handler.TtsHandler._hangs

    def counted(self, speech):
        looks.append(look(self, speech))
        return looks[-1]

    monkeypatch.setattr(handler.TtsHandler, "_hangs", counted)
    await client.send(SynthesizeStart())
    await until(lambda: len(looks) > 3)
    assert not any(looks)
    monkeypatch.setattr(handler, "HUNG_SECONDS", PATIENT_SECONDS)
    await client.send(SynthesizeChunk(text="The light is on. "))
    await client.send(SynthesizeStop())
    while (await client.receive()).type != "synthesize-stopped":
        pass
