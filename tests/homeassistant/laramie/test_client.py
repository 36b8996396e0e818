"""Questions to a server, and what becomes of wrong answers."""

from __future__ import annotations

import asyncio
from unittest.mock import patch

import pytest
from wyoming.event import Event

from custom_components.laramie import client as client_module
from custom_components.laramie.client import LaramieClient
from custom_components.laramie.errors import (
    CannotConnect,
    HouseUnknown,
    LaramieError,
    NotOurs,
    ServerError,
    ServerTooNew,
    ServerTooOld,
)
from custom_components.laramie.protocol import HouseKnown, Prepare, Prepared, PushHouse, house_hash

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

EMPTY = {"language": "en", "areas": [], "floors": [], "entities": [], "tools": []}


def info(**announced: object) -> Event:
    known = {"version": 1, "min_version": 1, "room": "llm", "server_id": "abc"}
    return Event(type="info", data={"laramie": known | announced})


async def test_a_server_tells_who_it_is(server):
    about = await LaramieClient("127.0.0.1", server.port).describe()
    assert about.room == "llm"
    assert about.server_id == server.service.server_id


async def test_a_server_without_models_lists_none(server):
    client = LaramieClient("127.0.0.1", server.port)
    models = await client.models()
    assert (models.models, models.loaded) == ([], None)


async def test_a_model_that_is_not_there_cannot_be_loaded(server):
    with pytest.raises(ServerError) as error:
        await LaramieClient("127.0.0.1", server.port).load("nobody")
    assert error.value.code == "name-unknown"
    assert "nobody" in error.value.detail


async def test_a_house_that_was_not_pushed_is_unknown_and_one_that_was_is_known(server):
    async with LaramieClient("127.0.0.1", server.port).connect() as connection:
        with pytest.raises(HouseUnknown):
            await connection.ask(Prepare(house_id="home", hash="1"), Prepared)
        house = PushHouse(house_id="home", hash=house_hash(EMPTY), **EMPTY)
        known = await connection.ask(house, HouseKnown)
        assert known.hash == house.hash


async def test_where_nobody_listens_there_is_no_connection(serving):
    async with serving() as server:
        port = server.port
    with pytest.raises(CannotConnect):
        await LaramieClient("127.0.0.1", port).describe()


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (info(version=0), ServerTooOld),
        (info(version=9, min_version=9), ServerTooNew),
        (info(server_id=None), NotOurs),
        (Event(type="info", data={"asr": []}), NotOurs),
        (Event(type="error", data={"code": "version-too-old"}), ServerTooNew),
        (Event(type="error", data={"code": "version-too-new"}), ServerTooOld),
        (Event(type="error", data={"text": "no", "code": "busy"}), ServerError),
        (Event(type="error", data={"code": "shutting-down"}), CannotConnect),
    ],
)
async def test_another_kind_of_server_is_named(scripted, answer, error):
    async with scripted(lambda _: [answer]) as port:
        with pytest.raises(error):
            await LaramieClient("127.0.0.1", port).describe()


async def test_a_server_that_hangs_up_cannot_be_connected_to(scripted):
    async with scripted(lambda _: [None]) as port:
        with pytest.raises(CannotConnect) as error:
            await LaramieClient("127.0.0.1", port).describe()
    assert "closed" in error.value.detail


async def test_a_silent_server_is_not_waited_for_for_ever(scripted):
    with patch.object(client_module, "ANSWER_SECONDS", 0.01):
        async with scripted(lambda _: []) as port:
            with pytest.raises(CannotConnect) as error:
                await LaramieClient("127.0.0.1", port).describe()
    assert "no answer within" in error.value.detail


async def test_an_answer_with_a_missing_field_is_a_server_error(scripted):
    async with scripted(lambda _: [Event(type="laramie-models-list", data={})]) as port:
        with pytest.raises(ServerError) as error:
            await LaramieClient("127.0.0.1", port).models()
    assert "a field is missing" in error.value.detail


@pytest.mark.parametrize(
    "said",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"[]\n",
        b'{"type": "info", "data_length": 2}\n[]',
        b'{"type": "info", "data_length": 99999999}\n',
        b'{"type": "info", "data_length": "2"}\n',
        b'{"type": "info", "data": 1}\n',
        b'{"type": "info", "payload_length": 9}\nshort',
        b"x" * 70_000,
        b'{"type": "info", "data": ' + b"[" * 20_000 + b"]" * 20_000 + b"}\n",
        b'{"type": "info", "data": {"laramie": "\xed\xa0\x80"}}\n',
    ],
)
async def test_what_is_no_wyoming_frame_is_another_program(said):
    async def talk(reader, writer):
        await reader.readline()
        writer.write(said)
        writer.close()

    async with await asyncio.start_server(talk, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
        with pytest.raises(NotOurs):
            await LaramieClient("127.0.0.1", port).describe()


def test_every_error_has_a_sentence_of_its_own():
    kinds = [LaramieError, *LaramieError.__subclasses__()]
    keys = {kind.key for kind in kinds}
    assert len(keys) == len(kinds) - 1  # a server's error is the family's own sentence
