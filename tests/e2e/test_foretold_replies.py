"""What the agent says in a turn was made by the voice before anybody asked."""

from __future__ import annotations

import asyncio

import pytest

from tests.e2e.in_process import served, tell
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.turn import TurnReport, VoiceLoop
from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.tts.foretold import Foretold
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.frames import parse_message
from wyoming_servers.wire.protocol import ListReplies, PhrasesKnown, PreparePhrases, Replies

PATIENCE_SECONDS = 60.0
"""After this long something hangs."""

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
        is_end = await make_all(self, engine)
        if is_end and self._told:
            made.set()
        return is_end

    monkeypatch.setattr(Foretold, "_make_all", noting)
    return made


async def foreseen(uri, house):
    """Return what an LLM server is likely to say in a house."""
    async with Client.connect(uri) as client:
        await client.send(ListReplies(house_id=house.house_id, hash=house.hash))
        return parse_message(Replies, await client.wait_for(Replies.TYPE)).replies


async def test_every_reply_of_the_fast_path_was_made_before_its_turn(
    tmp_path, all_made, monkeypatch
):
    home = SimulatedHome.default()
    async with served(tmp_path, (LLM, {"engine": "none"}), (TTS, {"engine": "fake"})) as servers:
        uris = {name: server.uri for name, server in servers.items()}
        await tell(uris["llm"], home.snapshot())
        replies = await foreseen(uris["llm"], home.snapshot())
        async with Client.connect(uris["tts"]) as client:
            await client.send(PreparePhrases(phrases=replies))
            await client.wait_for(PhrasesKnown.TYPE)
        await asyncio.wait_for(all_made.wait(), PATIENCE_SECONDS)
        made_now = []
        engine = servers["tts"].service.engine
        monkeypatch.setattr(engine, "synthesize", lambda texts, _: map(made_now.append, texts))
        loop = VoiceLoop(uris, home, area=home.speaker_area)
        for command in COMMANDS:
            report = TurnReport(transcript=command)
            await loop.answer(report)
            assert report.reply in replies, command
            assert report.reply_pcm, command
        assert made_now == []
