"""The user starts to speak, and the model reads the house: a real one, of random weights."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from tests.wyoming_servers.llm.over_the_wire import answer, chat, tell
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.engines.fake import FakeEngine
from wyoming_servers.llm.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineFailed
from wyoming_servers.wire.protocol import ChatStop, Prepare, Prepared

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.chat_server import chat_server
from builders.tiny_gguf import build_tiny_gguf

QUESTION = "why is the sky blue"
PATIENCE_SECONDS = 20.0
NOON = datetime(2026, 10, 8, 12, 5, tzinfo=UTC)


@pytest.fixture
def thinking(serving, tmp_path):
    """Serve a model that says "Because."."""
    path = build_tiny_gguf(tmp_path / "model.gguf", ["Because", "."], context_tokens=32_768)

    def start(**given):
        options = {"engine": "llama-cpp", "model": str(path), "threads": 1}
        return serving(ROOM, **options | {"context_tokens": 32_768} | given)

    return start


@pytest.fixture
def small(home):
    """A home of a few rooms: this model reads letter by letter."""
    house = home("en")
    return replace(house, entities=house.entities[:20], tools=house.tools[:2])


def preparing(house, area=None):
    about = {"house_id": house.house_id, "hash": house.hash, "language": house.language}
    return Prepare(**about, area=area)


async def prepare(client, house, area=None):
    await client.send(preparing(house, area))
    await client.wait_for(Prepared.TYPE)


async def ask(client, house, text=QUESTION, area=None) -> ChatStop:
    await client.send(chat(house, text, area=area))
    return ChatStop.from_data((await client.wait_for(ChatStop.TYPE)).data)


def read(stop):
    """Return how many tokens of a prompt had to be read."""
    return stop.usage["prompt_tokens"] - stop.usage["cached_tokens"]


async def test_a_prepared_house_costs_only_the_sentence(thinking, small):
    house = small
    async with thinking() as server, Client.connect(server.uri) as client:
        await tell(client, house)
        await prepare(client, house)
        stop = await ask(client, house, area=house.areas[0].area_id)
        assert stop.source == "llama-cpp"
        assert stop.usage["prompt_tokens"] > 1500
        assert read(stop) < 400


async def test_a_prepared_area_and_the_clock_cost_nothing(thinking, small, monkeypatch):
    monkeypatch.setattr(House, "now", lambda _house: NOON)
    here, there = (area.area_id for area in small.areas[:2])
    async with thinking() as server, Client.connect(server.uri) as client:
        await tell(client, small)
        await prepare(client, small, here)
        known = read(await ask(client, small, area=here))
        assert read(await ask(client, small, area=there)) > known
    async with thinking() as server, Client.connect(server.uri) as client:
        await tell(client, small)
        await prepare(client, small)
        assert read(await ask(client, small, area=here)) > known


async def test_a_restarted_server_knows_the_house_it_read(thinking, small):
    house = small
    async with thinking() as server, Client.connect(server.uri) as client:
        await tell(client, house)
        assert read(await ask(client, house)) > 1500
    async with thinking() as server, Client.connect(server.uri) as client:
        assert read(await ask(client, house)) < 400


async def test_a_house_too_large_is_prepared_for_plain_commands(thinking, home):
    async with thinking(context_tokens=512) as server, Client.connect(server.uri) as client:
        house = home("en")
        await tell(client, house)
        await prepare(client, house)
        assert (await ask(client, house, "turn on the bed light")).source == "fast-path"
        with pytest.raises(EngineFailed, match="expose fewer entities"):
            await ask(client, house)


async def test_what_is_prepared_is_given_up_when_the_server_stops(serving, small):
    with chat_server() as remote:
        remote.gates.hold("before")
        engine = {"engine": "openai", "url": remote.url}
        async with serving(ROOM, **engine) as server, Client.connect(server.uri) as client:
            await tell(client, small)
            await client.send(preparing(small))
            asked = await asyncio.to_thread(remote.wait_for, 1)
            assert not asked.abandoned.is_set()
        assert await asyncio.to_thread(asked.abandoned.wait, PATIENCE_SECONDS)


async def test_a_chat_does_not_wait_for_the_preparation(serving, home, monkeypatch, happened):
    began, go_on = threading.Event(), threading.Event()

    def slow(_engine, _request):
        began.set()
        go_on.wait(20)

    monkeypatch.setattr(FakeEngine, "prepare", slow)
    async with serving(ROOM) as server, Client.connect(server.uri) as client:
        house = home("en")
        await tell(client, house)
        await client.send(Prepare(house_id=house.house_id, hash=house.hash))
        await happened(began)
        assert (await ask(client, house)).source == "fake"
        go_on.set()
        await client.wait_for(Prepared.TYPE)


async def test_a_client_that_leaves_while_its_prompt_is_read_frees_its_place(
    serving, home, monkeypatch, until, happened
):
    asked = threading.Event()
    requests = []

    def patient(_engine, request):
        requests.append(request)
        asked.set()
        while not request.stopped():
            pass
        yield from ()

    monkeypatch.setattr(FakeEngine, "reply", patient)
    async with serving(ROOM) as server:
        async with Client.connect(server.uri) as client:
            house = home("en")
            await tell(client, house)
            leaving = asyncio.create_task(ask(client, house))
            await happened(asked)
            leaving.cancel()
        await until(lambda: server.service.streams.running == 0)
    assert requests[0].stopped()


async def test_data_is_what_the_model_may_write_as_it_writes_it(thinking, small):
    small = replace(small, tools=())
    async with thinking(max_tokens=4) as server, Client.connect(server.uri) as client:
        await tell(client, small)
        schema = {"type": "array", "items": {"enum": ["*a*"]}, "minItems": 3, "maxItems": 3}
        await client.send(chat(small, "turn on the bed light", json_schema=schema))
        text, stop = await answer(client)
        assert json.loads(text) == ["*a*"] * 3
        assert stop.source == "llama-cpp"
        await client.send(
            chat(small, "tell me a story", json_schema={"type": "string", "minLength": 99})
        )
        with pytest.raises(EngineFailed, match="cut off after 32 tokens"):
            await client.wait_for(ChatStop.TYPE)
