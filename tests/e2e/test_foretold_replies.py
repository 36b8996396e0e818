"""What the agent says in a turn was made by the voice before anybody asked."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import pytest

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.turn import TurnReport, VoiceLoop
from wyoming_servers.house.snapshot import house_to_message
from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.server import serve
from wyoming_servers.tts.foretold import Foretold
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.frames import parse_message
from wyoming_servers.wire.protocol import (
    HouseKnown,
    ListReplies,
    PhrasesKnown,
    PreparePhrases,
    Replies,
)

COMMANDS = (
    "turn on the kitchen light",
    "turn on the lights in the bedroom",
    "turn off all lights",
    "set the bed light to 30 percent",
    "make the living room lamp red",
    "turn off the coffee machine",
    "open the bedroom blind",
    "close the blinds in the living room",
    "set the living room blind to 40 percent",
    "lock the front door",
    "set the living room thermostat to 22 degrees",
    "pause the living room speaker",
    "set a timer for 10 minutes",
    "cancel the timer",
    "start the vacuum",
    "is the front door locked",
    "is the kitchen window open",
    "is the coffee machine on",
    "what is the state of the back door",
    "hello",
    "blah blah nonsense",
)
"""One for each kind of reply that the fast path gives."""


@pytest.fixture
def all_made(monkeypatch):
    """Set once everything that was foretold is made."""
    made = asyncio.Event()
    make_all = Foretold._make_all

    async def noting(self, engine):
        if ended := await make_all(self, engine):
            made.set()
        return ended

    monkeypatch.setattr(Foretold, "_make_all", noting)
    return made


@pytest.fixture
async def uris(tmp_path):
    """The addresses of an LLM server without a model and of a speech server."""
    async with AsyncExitStack() as stack:
        found = {}
        for room, engine in ((LLM, "none"), (TTS, "fake")):
            given = {"engine": engine, "port": 0, "zeroconf": False, "data_dir": tmp_path}
            server = await stack.enter_async_context(serve(room, read_options(room.options, given)))
            found[room.name] = server.uri
            if room is TTS:
                found["server"] = server
        yield found


async def test_every_reply_of_the_fast_path_was_made_before_its_turn(uris, all_made, monkeypatch):
    server = uris.pop("server")
    home = SimulatedHome.default()
    house = home.snapshot()
    async with Client.connect(uris["llm"]) as client:
        await client.send(house_to_message(house))
        await client.wait_for(HouseKnown.TYPE)
        await client.send(ListReplies(house_id=house.house_id, hash=house.hash))
        replies = parse_message(Replies, await client.wait_for(Replies.TYPE)).replies
    all_made.clear()
    async with Client.connect(uris["tts"]) as client:
        await client.send(PreparePhrases(phrases=replies))
        await client.wait_for(PhrasesKnown.TYPE)
    await asyncio.wait_for(all_made.wait(), 60)
    made_now = []
    monkeypatch.setattr(
        server.service.engine, "synthesize", lambda texts, _: made_now.extend(texts) or iter(())
    )
    loop = VoiceLoop(uris, home, area=home.speaker_area)
    for command in COMMANDS:
        report = TurnReport(transcript=command)
        await loop.answer(report)
        assert report.reply in replies, command
        assert report.reply_pcm, command
    assert made_now == []
