"""Models are listed, loaded and released while the server answers: real ones, of random weights."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from wyoming.asr import Transcript

from wyoming_servers.llm.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineUnavailable, NameUnknown
from wyoming_servers.wire.protocol import ListModels, LoadModel, Models, UnloadModel

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.tiny_gguf import build_tiny_gguf


@pytest.fixture
async def server(serving, tmp_path):
    folder = tmp_path / "laramie" / "models" / "llm"
    folder.mkdir(parents=True)
    for name, script in (("one", ["I", " am", " one."]), ("two", ["Two", " here."])):
        build_tiny_gguf(folder / f"{name}.gguf", script, context_tokens=4096)
    (folder / "broken.gguf").write_bytes(b"no model")
    async with serving(ROOM, engine="none", threads=1) as server:
        yield server


async def models(client: Client) -> Models:
    return Models.from_data((await client.wait_for(Models.TYPE)).data)


async def said(client: Client) -> str:
    await client.send(Transcript(text="What is the capital of France?"))
    answer = await client.wait_for("handled", "not-handled")
    await client.wait_for("handled-stop")
    return answer.data["text"]


async def test_the_models_on_disk_are_listed(client):
    await client.send(ListModels())
    listed = await models(client)
    assert [model["name"] for model in listed.models] == ["broken", "one", "two"]
    assert all(model["size_bytes"] > 0 for model in listed.models)
    assert listed.loaded is None


async def test_a_model_is_loaded_swapped_and_released(client):
    without = await said(client)
    for name, answer in (("one", "I am one."), ("two", "Two here.")):
        await client.send(LoadModel(model=name))
        listed = await models(client)
        assert listed.loaded == name
        assert [model["name"] for model in listed.models if model["loaded"]] == [name]
        assert await said(client) == answer
    await client.send(UnloadModel())
    assert (await models(client)).loaded is None
    assert await said(client) == without


async def test_conversations_under_way_outlive_a_swap(server, client):
    await client.send(LoadModel(model="one"))
    await models(client)

    async def talk() -> set[str]:
        async with Client.connect(server.uri) as own:
            return {await said(own) for _ in range(6)}

    async with asyncio.TaskGroup() as group:
        talks = [group.create_task(talk()) for _ in range(8)]
        for name in ("two", "one", "two"):
            await client.send(LoadModel(model=name))
            assert (await models(client)).loaded == name
    assert set().union(*(task.result() for task in talks)) <= {"I am one.", "Two here."}
    assert await said(client) == "Two here."


async def test_a_model_nobody_has_is_told_and_the_one_before_answers_on(client):
    await client.send(LoadModel(model="one"))
    assert (await models(client)).loaded == "one"
    await client.send(LoadModel(model="three"))
    with pytest.raises(NameUnknown, match="there are: broken, one, two"):
        await client.receive()
    await client.send(LoadModel(model="broken"))
    with pytest.raises(EngineUnavailable, match=r"broken\.gguf"):
        await client.receive()
    assert await said(client) == "I am one."


async def test_a_model_that_could_be_downloaded_is_told_how(client):
    await client.send(LoadModel(model="Qwen3-0.6B-Q8_0"))
    with pytest.raises(NameUnknown, match=r"laramie models download Qwen3-0\.6B-Q8_0"):
        await client.receive()
