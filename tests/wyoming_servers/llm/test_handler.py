from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from wyoming.asr import Transcript
from wyoming.event import Event
from wyoming.info import Describe

from tests.wyoming_servers.llm.over_the_wire import chat, tell
from wyoming_servers.house.snapshot import house_to_message
from wyoming_servers.llm.engine import TextDelta
from wyoming_servers.llm.engines.fake import FakeEngine
from wyoming_servers.llm.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineFailed, HouseUnknown, RequestError
from wyoming_servers.wire.protocol import (
    Chat,
    ChatDelta,
    ChatStop,
    HouseKnown,
    Prepare,
    Prepared,
    PushHouseDelta,
)

LIGHT = "light.bed_light"


@pytest.fixture
async def server(serving):
    async with serving(ROOM) as server:
        yield server


@pytest.fixture
async def house(client, home):
    """A house the server has been told of."""
    house = home("en")
    await tell(client, house)
    return house


async def answer(client: Client) -> tuple[str, list[dict], ChatStop]:
    """Return the text, the tool calls and the stop of the next answer."""
    text, calls = "", []
    while (event := await client.receive()).type == ChatDelta.TYPE:
        delta = ChatDelta.from_data(event.data)
        text += delta.content or ""
        calls += [delta.tool_call] if delta.tool_call else []
    return text, calls, ChatStop.from_data(event.data)


async def handled(client: Client) -> tuple[list[str], str, str]:
    """Return the pieces, the type and the text of a stock answer."""
    assert (await client.receive()).type == "handled-start"
    pieces = []
    while (event := await client.receive()).type == "handled-chunk":
        pieces.append(event.data["text"])
    assert (await client.receive()).type == "handled-stop"
    return pieces, event.type, event.data["text"]


async def test_a_plain_command_is_understood_without_the_engine(client, house):
    await client.send(chat(house, "turn on the bed light"))
    text, (call,), stop = await answer(client)
    assert text == ""
    assert call["name"] == "intent__HassTurnOn"
    assert call["arguments"]["name"] == "Bed Light"
    assert (stop.finish_reason, stop.source) == ("tool_calls", "fast-path")
    assert {"understand", "answer"} <= {span["name"] for span in stop.timings}


async def test_the_result_of_a_command_is_told(client, house):
    await client.send(chat(house, "turn on the bed light"))
    _, (call,), _ = await answer(client)
    done = {"response_type": "action_done", "data": {"success": [], "failed": []}}
    result = {"role": "tool", "tool_call_id": call["id"], "name": call["name"], "content": done}
    asked = {"role": "assistant", "content": "", "tool_calls": [call]}
    await client.send(chat(house, "turn on the bed light", asked, result))
    text, calls, stop = await answer(client)
    assert text
    assert not calls
    assert stop.finish_reason == "stop"


async def test_what_is_not_understood_goes_to_the_engine_and_streams(client, house):
    await client.send(chat(house, "tell me a story"))
    deltas = [await client.wait_for(ChatDelta.TYPE) for _ in range(6)]
    assert "".join(delta.data["content"] for delta in deltas) == "You said: tell me a story"
    stop = ChatStop.from_data((await client.wait_for(ChatStop.TYPE)).data)
    assert (stop.source, stop.usage) == (
        "fake",
        {
            "prompt_tokens": 4,
            "cached_tokens": 0,
            "completion_tokens": 6,
        },
    )


async def test_an_engine_calls_tools_and_takes_their_results(client, house):
    await client.send(chat(house, 'call HassTurnOn {"name": "Bed Light"}'))
    _, calls, stop = await answer(client)
    name = "intent__HassTurnOn"  # as this home calls it
    assert calls == [{"id": "fake-call", "name": name, "arguments": {"name": "Bed Light"}}]
    assert stop.finish_reason == "tool_calls"
    result = {
        "role": "tool",
        "tool_call_id": "fake-call",
        "name": "HassTurnOn",
        "content": {"a": 1},
    }
    asked = {"role": "assistant", "content": "", "tool_calls": calls}
    await client.send(chat(house, "call HassTurnOn", asked, result))
    assert (await answer(client))[0] == 'result: {"a": 1}'


async def test_the_microphone_stays_open_after_a_question_of_the_engine(client, house):
    await client.send(chat(house, "ask which room"))
    assert (await answer(client))[2].continue_conversation
    await client.send(chat(house, "tell me a story"))
    assert not (await answer(client))[2].continue_conversation


async def test_a_house_that_was_not_told_is_asked_for(client, home):
    await client.send(chat(home("en"), "turn on the bed light"))
    with pytest.raises(HouseUnknown, match="send it whole"):
        await client.receive()
    await client.send(Describe())
    assert (await client.receive()).type == "info"


async def test_a_change_of_the_house_counts_at_once(client, house):
    light = house.entity_by_id[LIGHT]
    others = tuple(entity for entity in house.entities if entity is not light)
    renamed = replace(house, entities=(*others, replace(light, name="Night Lamp")))
    message = house_to_message(renamed)
    changed = [entity for entity in message.entities if entity["entity_id"] == LIGHT]
    await client.send(
        PushHouseDelta(
            house_id=house.house_id, base=house.hash, hash=renamed.hash, entities=changed
        )
    )
    assert (await client.receive()).type == HouseKnown.TYPE
    await client.send(chat(renamed, "turn on the night lamp"))
    assert (await answer(client))[1][0]["arguments"]["name"] == "Night Lamp"
    await client.send(chat(house, "turn on the bed light"))
    with pytest.raises(HouseUnknown):
        await client.receive()


async def test_a_house_is_warmed_up_when_the_user_starts_to_speak(client, house):
    await client.send(Prepare(house_id=house.house_id, hash=house.hash, language="de"))
    assert (await client.receive()).type == Prepared.TYPE
    await client.send(Prepare(house_id=house.house_id, hash="0"))
    with pytest.raises(HouseUnknown):
        await client.receive()


async def test_a_second_question_waits_for_the_first_answer(client, house):
    for number in range(3):
        await client.send(chat(house, f"tell me {number}"))
    assert [(await answer(client))[0] for _ in range(3)] == [
        f"You said: tell me {number}" for number in range(3)
    ]


async def test_a_failure_is_told_and_the_connection_stays(client, house):
    await client.send(chat(house, "fail now"))
    await client.wait_for(ChatDelta.TYPE)
    with pytest.raises(EngineFailed, match="told to fail"):
        await client.receive()
    await client.send(chat(house, "tell me a story"))
    assert (await answer(client))[2].finish_reason == "stop"


@pytest.mark.parametrize("messages", [["no message"], "text", [None]])
async def test_messages_that_are_none_do_no_harm(client, house, messages):
    data = chat(house).to_data() | {"messages": messages}
    await client.send(Event(type=Chat.TYPE, data=data))
    with pytest.raises((RequestError, EngineFailed)):
        await answer(client)


async def test_hanging_up_stops_the_engine(server, home, until, monkeypatch):
    stopped = threading.Event()

    def endless(_engine, _request):
        try:
            while True:
                yield TextDelta(text="and so ")
        finally:
            stopped.set()

    monkeypatch.setattr(FakeEngine, "reply", endless)
    house = home("en")
    async with Client.connect(server.uri) as client:
        await tell(client, house)
        await client.send(chat(house, "tell me a story"))
        await client.wait_for(ChatDelta.TYPE)
    await until(stopped.is_set)
    await until(lambda: server.service.streams.running == 0)


@pytest.mark.usefixtures("house")
async def test_a_stock_client_is_answered_about_the_house(client):
    await client.send(Transcript(text="how many lights are on"))
    pieces, kind, text = await handled(client)
    assert kind == "handled"
    assert "".join(pieces) == text != ""


async def test_a_stock_client_has_no_tools_and_is_told_so(serving, home):
    async with serving(ROOM, engine="none") as server, Client.connect(server.uri) as client:
        await tell(client, home("en"))
        await client.send(Transcript(text="turn on the bed light"))
        _, kind, text = await handled(client)
        assert kind == "not-handled", text


async def test_a_stock_client_may_come_before_any_house(client):
    await client.send(Transcript(text="turn on the bed light"))
    assert (await handled(client))[2]


async def test_a_house_outlives_the_server(serving, home):
    house = home("en")
    async with serving(ROOM) as server, Client.connect(server.uri) as client:
        await tell(client, house)
    async with serving(ROOM) as server, Client.connect(server.uri) as client:
        await client.send(chat(house, "turn on the bed light"))
        assert (await answer(client))[1]
        await client.send(chat(replace(house, house_id="another"), "turn on the bed light"))
        with pytest.raises(HouseUnknown):
            await client.receive()


async def test_a_message_without_its_fields_ends_the_connection(ends_with, house):
    data = chat(house, "hello").to_data()
    del data["messages"]
    await ends_with(RequestError, Event(type=Chat.TYPE, data=data))
