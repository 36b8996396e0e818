"""What may go wrong with a model while people talk to it: real ones, of random weights."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from tests.wyoming_servers.llm.over_the_wire import answer, chat, tell, with_one_lamp
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.engines.llama_cpp import LlamaCppEngine
from wyoming_servers.llm.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineFailed
from wyoming_servers.wire.protocol import ChatDelta, LoadModel, Models

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.tiny_gguf import build_tiny_gguf

QUESTION = "why is the sky blue"
COUNT = 40
"""Words of an answer: it is still under way when the next thing happens."""


@pytest.fixture
def thinking(serving, tmp_path):
    """Serve a model that says its pieces; ``one`` and ``two`` are there to be loaded, too."""
    folder = tmp_path / "laramie" / "models" / "llm"
    folder.mkdir(parents=True)

    def start(*script, endless=False, **given):
        path = build_tiny_gguf(
            folder / "model.gguf",
            script or ["Because", "."],
            endless=endless,
            context_tokens=32_768,
        )
        options = {"engine": "llama-cpp", "model": str(path), "threads": 1}
        return serving(ROOM, **options | {"context_tokens": 8192} | given)

    start.folder = folder
    return start


@pytest.fixture
def house(home) -> House:
    return with_one_lamp(home("en"))


asking = partial(chat, options={"budget_seconds": 600})


def said(text: str) -> dict:
    return {"role": "user", "content": text}


async def test_a_conversation_of_hundreds_of_turns_is_answered(thinking, house):
    turns = [
        message
        for number in range(150)
        for message in (said(f"why {number}"), {"role": "assistant", "content": "Because."})
    ]
    async with thinking(context_tokens=4096) as server, Client.connect(server.uri) as client:
        await tell(client, house)
        await client.send(asking(house, *turns, said(QUESTION)))
        text, stop = await answer(client)
        assert (text, stop.source) == ("Because.", "llama-cpp")
        assert stop.usage["prompt_tokens"] <= 4096


async def test_a_house_of_thousands_of_devices_is_answered_or_the_remedy_told(thinking, house):
    light = house.entity_by_id["light.bed_light"]
    more = [
        replace(light, entity_id=f"light.{number}", name=f"Lamp {number}") for number in range(4000)
    ]
    huge = replace(house, entities=(*house.entities, *more))
    async with thinking() as server, Client.connect(server.uri) as client:
        await tell(client, huge)
        await client.send(asking(huge, said(QUESTION)))
        try:
            assert (await answer(client))[0] == "Because."
        except EngineFailed as error:
            assert "expose fewer entities" in str(error)  # noqa: PT017 - one of two good ends
        await client.send(asking(huge, said("turn on lamp 3999")))
        _, stop = await answer(client)
        assert (stop.source, stop.finish_reason) == ("fast-path", "tool_calls")


async def test_a_tools_result_of_a_megabyte_is_answered(thinking, house):
    call = {"id": "a1b2c3d4e", "name": house.tools[0].name, "arguments": {}}
    result = {"role": "tool", "tool_call_id": call["id"], "name": call["name"]}
    messages = (
        said(QUESTION),
        {"role": "assistant", "content": "", "tool_calls": [call]},
        {**result, "content": {"result": "z" * 2**20}},
    )
    async with thinking() as server, Client.connect(server.uri) as client:
        await tell(client, house)
        await client.send(asking(house, *messages))
        assert (await answer(client))[0] == "Because."


async def test_eight_conversations_outlive_a_swap_and_none_is_mixed_up(thinking, house):
    words = {name: [f"{name}{number} " for number in range(COUNT)] for name in ("one", "two")}
    for name, script in words.items():
        build_tiny_gguf(thinking.folder / f"{name}.gguf", script, context_tokens=8192)
    whole = {name: "".join(script).strip() for name, script in words.items()}
    async with thinking(conversations=8) as server, Client.connect(server.uri) as chief:
        await tell(chief, house)
        await load(chief, "one")
        all_begun = asyncio.Barrier(9)

        async def talk(number: int) -> list[str]:
            answers = []
            async with Client.connect(server.uri) as client:
                for turn in range(2):
                    question = said(f"{QUESTION} {turn}")
                    await client.send(asking(house, question, conversation=str(number)))
                    first = await client.wait_for(ChatDelta.TYPE)
                    await all_begun.wait()
                    rest, stop = await answer(client)
                    assert stop.usage["completion_tokens"] == COUNT
                    answers.append((first.data["content"] + rest).strip())
            return answers

        async with asyncio.TaskGroup() as group:
            talks = [group.create_task(talk(number)) for number in range(8)]
            await all_begun.wait()
            await load(chief, "two")
            await all_begun.wait()
    first, second = zip(*(task.result() for task in talks), strict=True)
    assert set(first) == {whole["one"]}
    assert set(second) <= set(whole.values())


async def load(client: Client, name: str) -> None:
    await client.send(LoadModel(model=name))
    assert (await client.wait_for(Models.TYPE)).data["loaded"] == name


async def test_no_more_than_the_step_under_way_follows_a_hang_up(
    thinking, house, monkeypatch, until
):
    requests, late = [], []
    reply = LlamaCppEngine.reply

    def asked(engine, request):
        requests.append(request)
        return reply(engine, request)

    monkeypatch.setattr(LlamaCppEngine, "reply", asked)
    async with thinking("on", " and", endless=True, max_tokens=4000) as server:
        with server.service.engine._model.use() as model:
            decode = model.context.decode

        def counted(batch):
            if requests and requests[0].stopped():
                late.append(len(batch))
            return decode(batch)

        monkeypatch.setattr(model.context, "decode", counted)
        async with Client.connect(server.uri) as client:
            await tell(client, house)
            await client.send(asking(house, said(QUESTION)))
            await client.wait_for(ChatDelta.TYPE)
        await until(lambda: server.service.streams.running == 0)
        assert requests[0].stopped()
        assert late in ([], [1])
