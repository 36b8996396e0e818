from __future__ import annotations

import asyncio
import itertools
import json

import pytest
from wyoming.event import Event
from wyoming.info import Describe, Info, SelectProgram
from wyoming.ping import Ping

from wyoming_servers import __version__
from wyoming_servers.runtime.connection import EVENTS_AT_ONCE
from wyoming_servers.tts.room import ROOM
from wyoming_servers.wire.client import ConnectionLost, describe
from wyoming_servers.wire.errors import (
    FrameError,
    FrameTooLarge,
    NameUnknown,
    RequestError,
    VersionTooNew,
    VersionTooOld,
)
from wyoming_servers.wire.frames import Limits, encode_event
from wyoming_servers.wire.protocol import MIN_VERSION, VERSION, ErrorCode, version_problem


@pytest.fixture
async def server(serving):
    async with serving(ROOM) as server:
        yield server


async def raw_answer(server, raw: bytes) -> bytes:
    """Send bytes, and return all that comes until the server closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(raw)
    try:
        return await reader.read()
    finally:
        writer.close()
        await writer.wait_closed()


def code_of(answer: bytes) -> str:
    header, _, data = answer.partition(b"\n")
    assert json.loads(header)["type"] == "error"
    return json.loads(data)["code"]


async def test_describe_tells_of_room_and_version(server):
    info, ours = await describe(server.uri)
    assert info.tts[0].name == "laramie-tts"
    assert ours == {
        "version": VERSION,
        "min_version": MIN_VERSION,
        "program_version": __version__,
        "room": "tts",
        "server_id": server.service.server_id,
    }
    assert version_problem(ours, us="client", them="server") is None


async def test_a_client_of_another_version_is_told_which_side_to_update(client):
    await client.send(Event("describe", {"laramie": {"version": MIN_VERSION - 1}}))
    with pytest.raises(VersionTooOld, match="update the client"):
        await client.receive()
    await client.send(
        Event("describe", {"laramie": {"version": VERSION + 1, "min_version": VERSION + 1}})
    )
    with pytest.raises(VersionTooNew, match="update this server"):
        await client.receive()


async def test_the_stock_parser_is_not_disturbed_by_what_we_add(client):
    await client.send(Describe())
    event = await client.receive()
    assert "laramie" in event.data
    assert Info.from_event(event).tts[0].installed


async def test_a_ping_is_answered_with_its_text(client):
    await client.send(Ping(text="are you there"))
    assert (await client.wait_for("pong")).data == {"text": "are you there"}


async def test_a_program_that_is_here_can_be_selected(client):
    await client.send(SelectProgram(name="laramie-tts"))
    await client.send(Ping())
    assert (await client.receive()).type == "pong"


async def test_a_program_that_is_not_here_is_told_and_the_connection_stays(client):
    await client.send(SelectProgram(name="piper"))
    with pytest.raises(NameUnknown, match="laramie-tts"):
        await client.receive()
    await client.send(Ping())
    assert (await client.receive()).type == "pong"


async def test_an_event_nobody_knows_is_skipped(client):
    await client.send(Event(type="from-the-future", data={"x": 1}, payload=b"abc"))
    await client.send(Ping())
    assert (await client.receive()).type == "pong"


async def test_a_wrong_message_is_told_and_the_connection_closed(client):
    await client.send(Event(type="ping", data={"text": 5}))
    with pytest.raises(RequestError, match="'text' has the wrong type"):
        await client.receive()
    with pytest.raises(ConnectionLost):
        await client.receive()


async def test_broken_bytes_are_told(server):
    answer = await raw_answer(server, b"GET / HTTP/1.1\r\n\r\n")
    assert code_of(answer) == ErrorCode.BAD_FRAME


@pytest.mark.parametrize(
    "header",
    [
        b"x" * Limits().header_bytes + b"xx",
        b'{"type": "x", "data_length": %d}\n' % (Limits().data_bytes + 1),
        b'{"type": "x", "payload_length": %d}\n' % (Limits().payload_bytes + 1),
    ],
)
async def test_an_error_arrives_although_megabytes_behind_it_are_not_read(server, header):
    answer = await raw_answer(server, header + bytes(4 * 2**20))
    assert code_of(answer) == ErrorCode.FRAME_TOO_LARGE


async def test_the_client_raises_what_the_server_told(client):
    client._writer.write(b"[]\n")
    with pytest.raises(FrameError) as caught:
        await client.receive()
    assert not isinstance(caught.value, FrameTooLarge)


async def test_a_client_that_sends_and_hangs_up_disturbs_nobody(server, client, until):
    for raw in (b"", b"{", b'{"type": "describe"}\n', b'{"type": "x", "payload_length": 9}\n'):
        _, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(raw)
        writer.transport.abort()
    await client.send(Ping())
    assert (await client.receive()).type == "pong"
    registry = server.service.metrics.registry
    await until(lambda: registry.get_sample_value("laramie_open_connections") == 1)


async def test_who_sends_thousands_of_events_at_once_leaves_others_their_turn(server):
    turns, many = itertools.count(), 5000

    async def others():
        for _ in turns:
            await asyncio.sleep(0)

    task = asyncio.create_task(others())
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port, limit=2**20)
    writer.write(encode_event(Ping()) * many + encode_event(Ping(text="the last")))
    await reader.readuntil(b"the last")
    task.cancel()
    assert next(turns) > many / EVENTS_AT_ONCE
    writer.close()
    await writer.wait_closed()


async def test_errors_are_counted_by_their_code(server, client):
    await client.send(SelectProgram(name="piper"))
    with pytest.raises(NameUnknown):
        await client.receive()
    counted = server.service.metrics.registry.get_sample_value(
        "laramie_errors_total", {"code": ErrorCode.NAME_UNKNOWN}
    )
    assert counted == 1
