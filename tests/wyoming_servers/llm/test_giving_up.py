"""Answers that do not begin in time, over the wire."""

from __future__ import annotations

import pytest
from wyoming.asr import Transcript

from tests.wyoming_servers.llm.over_the_wire import answer, chat, tell
from wyoming_servers.llm.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import RequestError

SORRY = "Sorry, that takes me too long"


@pytest.fixture
async def server(serving):
    async with serving(ROOM, budget_seconds=0.05) as server:
        yield server


@pytest.fixture
async def house(client, home):
    house = home("en")
    await tell(client, house)
    return house


async def test_a_late_answer_is_given_up_and_its_place_is_free(server, client, house, until):
    await client.send(chat(house, "wait xyzzy plugh"))
    text, stop = await answer(client)
    assert text == SORRY
    assert (stop.finish_reason, stop.source) == ("timeout", "fast-path")
    await until(lambda: server.service.streams.running == 0)
    await client.send(chat(house, "tell me a story"))
    assert (await answer(client))[1].finish_reason == "stop"


async def test_a_chat_may_have_a_time_of_its_own(serving, home):
    async with serving(ROOM, budget_seconds=0) as server, Client.connect(server.uri) as client:
        house = home("en")
        await tell(client, house)
        await client.send(chat(house, "wait xyzzy plugh", options={"budget_seconds": 0.05}))
        assert (await answer(client))[1].finish_reason == "timeout"


async def test_a_time_that_is_none_is_refused(client, house):
    await client.send(chat(house, "wait", options={"budget_seconds": "soon"}))
    with pytest.raises(RequestError, match="budget_seconds"):
        await client.receive()


@pytest.mark.usefixtures("house")
async def test_a_stock_client_hears_it_too(client):
    await client.send(Transcript(text="wait xyzzy plugh"))
    handled = await client.wait_for("handled", "not-handled")
    assert handled.data["text"] == SORRY
    assert handled.type == "not-handled"
