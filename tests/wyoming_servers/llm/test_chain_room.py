"""A real room with a server before a model of random weights. The server is a fake."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest

pytest.importorskip("httpx2")
pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from aiohttp import web

from tests.wyoming_servers.llm.over_the_wire import answer, chat, tell
from wyoming_servers.llm.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineFailed
from wyoming_servers.wire.protocol import (
    ListModels,
    LoadModel,
    Models,
    UnloadModel,
)

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.chat_server import chat_server
from builders.tiny_gguf import build_tiny_gguf


@pytest.fixture
def remote():
    with chat_server() as server:
        server.models = {"large": {}}
        server.deltas = [{"content": "From"}, {"content": " afar."}]
        yield server


@pytest.fixture
async def server(serving, tmp_path, remote):
    folder = tmp_path / "laramie" / "models" / "llm"
    folder.mkdir(parents=True)
    for name, script in (("one", ["From", " here", "."]), ("two", ["Two", " here."])):
        build_tiny_gguf(folder / f"{name}.gguf", script, context_tokens=8192)
    async with serving(
        ROOM,
        engine=["openai", " llama-cpp"],
        model="openai=large,llama-cpp=one",
        url=remote.url,
        context_tokens=8192,
        conversations=1,
        threads=1,
        budget_seconds=0,
        http_port=0,
    ) as server:
        yield server


@pytest.fixture
async def ask(client, home):
    # A model of random weights has a token for every letter.
    house = replace(home("en"), tools=(), entities=(), areas=())
    await tell(client, house)

    async def ask(**options) -> tuple[str, str]:
        """Return what is answered, and by whom."""
        await client.send(chat(house, "tell me a story", options=options))
        text, stop = await answer(client)
        return text, stop.source

    return ask


async def health(server):
    address = f"http://127.0.0.1:{server.http_port}/health"
    async with aiohttp.ClientSession() as browser, browser.get(address) as response:
        return (await response.json())["engine"]


async def models(client: Client, message) -> Models:
    await client.send(message)
    return Models.from_data((await client.wait_for(Models.TYPE)).data)


async def test_the_server_answers_and_when_it_fails_the_model_here(server, remote, ask):
    assert await ask() == ("From afar.", "openai")
    assert (await health(server))["reason"] == ""
    remote.refusals = [web.Response(status=500)]
    assert await ask() == ("From here.", "llama-cpp")
    assert "status 500" in (await health(server))["reason"]
    assert await ask() == ("From here.", "llama-cpp")
    assert len(remote.asked) == 2


async def test_a_server_that_is_too_slow_is_given_up(remote, ask, happened):
    remote.gates.hold("before")
    assert await ask(budget_seconds=1) == ("From here.", "llama-cpp")
    await happened(remote.asked[0].abandoned)


async def test_an_answer_that_breaks_off_is_told(remote, ask):
    remote.cut_after = 1
    with pytest.raises(EngineFailed, match=r"openai broke off in the middle .*ask again"):
        await ask()


async def test_models_are_loaded_behind_the_server(server, client, remote, ask):
    listed = await models(client, ListModels())
    assert listed.loaded == "one"
    listed = await models(client, LoadModel(model="two"))
    assert listed.loaded == "two"
    assert await ask() == ("From afar.", "openai")
    remote.refusals = [web.Response(status=500)]
    assert await ask() == ("Two here.", "llama-cpp")
    listed = await models(client, UnloadModel())
    assert not any(model["loaded"] for model in listed.models)
    assert server.service.options.engine == "openai,none"
    assert await ask() == ("From afar.", "openai")
    assert (await models(client, LoadModel(model="one"))).loaded == "one"
    assert server.service.options.engine == "openai,llama-cpp"
