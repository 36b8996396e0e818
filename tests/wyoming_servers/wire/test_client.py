from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

import pytest
from wyoming.event import Event
from wyoming.info import Attribution, Describe, Info, WakeModel, WakeProgram
from wyoming.ping import Ping
from wyoming.server import AsyncEventHandler, AsyncTcpServer

from wyoming_servers.wire.client import Client, ConnectionLost, describe, split_uri
from wyoming_servers.wire.errors import Busy, FrameError, RequestError
from wyoming_servers.wire.frames import encode_event

ATTRIBUTION = Attribution(name="A", url="")
MODEL = WakeModel(
    name="alexa",
    attribution=ATTRIBUTION,
    installed=True,
    description=None,
    version=None,
    languages=["en"],
    phrase="alexa",
)
INFO = Info(
    wake=[
        WakeProgram(
            name="stock",
            attribution=ATTRIBUTION,
            installed=True,
            description=None,
            version=None,
            models=[MODEL],
        )
    ]
)


class StockHandler(AsyncEventHandler):
    """A server as the wyoming package makes them."""

    async def handle_event(self, event: Event) -> bool:
        if Describe.is_type(event.type):
            await self.write_event(INFO.event())
        return True


@pytest.fixture
async def stock_server():
    server = AsyncTcpServer("127.0.0.1", 0)
    await server.start(StockHandler)
    yield f"tcp://127.0.0.1:{server._server.sockets[0].getsockname()[1]}"
    await server.stop()


@asynccontextmanager
async def answering(raw: bytes | None, *, reset: bool = False):
    """Run a server that sends these bytes to the first event, and closes; None waits instead."""

    async def answer(reader, writer) -> None:
        await (reader.read() if raw is None else reader.readline())
        writer.write(raw or b"")
        if reset:
            writer.transport.abort()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def test_a_stock_server_is_described_without_an_extension(stock_server):
    info, ours = await describe(stock_server)
    assert info == INFO
    assert ours == {}


async def test_an_error_is_raised_as_what_it_was():
    async with answering(encode_event(Busy("later").event())) as uri:
        with pytest.raises(Busy, match="later"):
            await describe(uri)


async def test_events_that_are_not_waited_for_are_skipped():
    raw = encode_event(Event(type="from-the-future")) + encode_event(INFO)
    async with answering(raw) as uri:
        assert (await describe(uri))[0] == INFO


async def test_a_server_that_closes_without_an_answer_is_lost():
    async with answering(b"") as uri:
        with pytest.raises(ConnectionLost):
            await describe(uri)


async def test_a_server_that_resets_is_the_systems_error():
    async with answering(b"", reset=True) as uri, Client.connect(uri) as client:
        await client.send(Ping())
        with pytest.raises(ConnectionError):
            await client.receive()


async def test_a_server_that_ends_inside_a_frame_is_a_frame_error():
    async with answering(b'{"type": "info", "data_length": 10}\n{') as uri:
        with pytest.raises(FrameError):
            await describe(uri)


@pytest.mark.parametrize(
    "data", [{"wake": 5}, {"wake": [{}]}, {"wake": [5]}, {"asr": [{"name": "x"}]}]
)
async def test_an_info_that_is_none_is_a_request_error(data):
    async with answering(encode_event(Event(type="info", data=data))) as uri:
        with pytest.raises(RequestError, match="info"):
            await describe(uri)


async def test_a_server_that_says_nothing_is_given_up():
    async with asyncio.timeout(10), answering(None) as uri:
        with pytest.raises(TimeoutError):
            await describe(uri, timeout_seconds=0.05)


async def test_nobody_there_is_the_systems_error():
    async with answering(b"") as uri:
        pass
    with pytest.raises(OSError, match=r"Connect call failed|refused"):
        await describe(uri)


@pytest.mark.parametrize(
    ("uri", "host", "port"),
    [
        ("tcp://127.0.0.1:10300", "127.0.0.1", 10300),
        ("tcp://[::1]:1", "::1", 1),
        ("tcp://voice.local:80", "voice.local", 80),
    ],
)
def test_an_address_is_split(uri, host, port):
    assert split_uri(uri) == (host, port)


@pytest.mark.parametrize(
    "uri",
    ["", "tcp://", "tcp://host", "host:10300", "http://host:1", "tcp://host:many", "tcp://:1"],
)
def test_what_is_no_address_is_refused(uri):
    with pytest.raises(ValueError, match=r"tcp://HOST:PORT|Port"):
        split_uri(uri)
