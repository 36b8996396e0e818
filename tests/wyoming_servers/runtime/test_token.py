"""A server with a token serves who shows it."""

from __future__ import annotations

import logging

import pytest
from wyoming.asr import Transcript
from wyoming.event import Event
from wyoming.ping import Ping

from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.llm.room import ROOM as LLM
from wyoming_servers.runtime.config import OptionsError, read_options
from wyoming_servers.runtime.tries import FREE_TRIES, PAUSES, Tries
from wyoming_servers.tts.room import ROOM as TTS
from wyoming_servers.wire.client import Client, describe
from wyoming_servers.wire.errors import NotAuthorized
from wyoming_servers.wire.protocol import Authorize, ListModels, Models

TOKEN = "Öpen sesame"  # noqa: S105 - no secret


@pytest.fixture
async def server(serving):
    async with serving(LLM, token=TOKEN) as server:
        yield server


@pytest.mark.parametrize(
    "event", [ListModels(), Transcript(text="hello"), Event(type="laramie-from-the-future")]
)
async def test_nothing_is_served_before_the_token_and_the_connection_stays(client, event):
    await client.send(event)
    with pytest.raises(NotAuthorized, match="needs this server's token"):
        await client.receive()
    await client.authorize(TOKEN)
    await client.send(ListModels())
    assert await client.wait_for(Models.TYPE)


@pytest.mark.parametrize("wrong", ["", "open sesame", TOKEN + "!"])
async def test_a_wrong_token_opens_nothing_and_the_connection_stays(client, wrong):
    with pytest.raises(NotAuthorized, match="not the one that is set"):
        await client.authorize(wrong)
    await client.send(ListModels())
    with pytest.raises(NotAuthorized):
        await client.receive()


async def test_who_shows_wrong_tokens_waits_before_each_further_one(server):
    waited = []

    async def wait(seconds):
        waited.append(seconds)

    server.service.tries = Tries(wait)
    for _ in range(FREE_TRIES + 2):
        async with Client.connect(server.uri) as client:
            with pytest.raises(NotAuthorized, match="not the one that is set"):
                await client.authorize("open sesame")
    assert waited == [*PAUSES[:2]]
    async with Client.connect(server.uri) as client:
        await client.authorize(TOKEN)
    assert len(waited) == 3
    async with Client.connect(server.uri) as client:
        await client.authorize(TOKEN)
    assert len(waited) == 3


async def test_the_token_opens_one_connection_only(server, client):
    await client.authorize(TOKEN)
    async with Client.connect(server.uri) as another:
        await another.send(ListModels())
        with pytest.raises(NotAuthorized):
            await another.receive()


async def test_a_stock_conversation_is_answered_after_the_token(client):
    await client.authorize(TOKEN)
    await client.send(Transcript(text="hello"))
    assert await client.wait_for("handled", "not-handled")


async def test_who_has_no_token_may_ask_who_is_there_and_that_it_wants_one(server, client):
    assert (await describe(server.uri))[1]["wants_token"] is True
    await client.send(Ping())
    assert (await client.receive()).type == "pong"


async def test_stock_clients_of_a_voice_server_need_no_token(serving):
    async with serving(TTS, token=TOKEN) as server, Client.connect(server.uri) as client:
        await client.send(Event(type="synthesize", data={"text": "Hello."}))
        assert await client.wait_for("audio-stop")
        await client.send(Event(type="laramie-from-the-future"))
        with pytest.raises(NotAuthorized):
            await client.receive()


@pytest.mark.parametrize("token", [None, ""])
async def test_a_server_without_a_token_takes_any(serving, token):
    async with serving(LLM, token=token) as server, Client.connect(server.uri) as client:
        assert "wants_token" not in (await describe(server.uri))[1]
        await client.authorize(TOKEN)
        await client.send(ListModels())
        assert await client.wait_for(Models.TYPE)


async def test_no_token_is_shown_in_logs_and_texts(server, client, caplog):
    caplog.set_level(logging.DEBUG)
    await client.authorize(TOKEN)
    with pytest.raises(NotAuthorized) as refused:
        await client.authorize("a wrong one")
    assert "a wrong one" not in str(refused.value)
    told = caplog.text + repr(server.service.options) + repr(Authorize(token=TOKEN))
    assert TOKEN not in told
    assert "a wrong one" not in told


def test_an_empty_token_takes_back_the_one_of_the_environment(monkeypatch):
    monkeypatch.setenv("LARAMIE_LLM_TOKEN", TOKEN)
    assert read_options(LlmOptions, {}).token.get_secret_value() == TOKEN
    assert not read_options(LlmOptions, {"token": ""}).token


def test_a_token_beside_a_wrong_option_is_not_repeated():
    with pytest.raises(OptionsError) as told:
        read_options(LlmOptions, {"token": TOKEN, "port": "x"})
    assert TOKEN not in str(told.value)
