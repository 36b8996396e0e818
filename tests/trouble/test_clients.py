"""Clients that flood, stall, half-close and send garbage, beside one that speaks as it should."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

import pytest
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.info import Describe
from wyoming.ping import Ping

from tests.trouble.up import ROOMS
from wyoming_servers.wire.client import split_uri
from wyoming_servers.wire.frames import encode_event

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.slow]

SPEECH = {"rate": 16_000, "width": 2, "channels": 1}
UTTERANCE = b"".join(
    map(encode_event, (AudioStart(**SPEECH), AudioChunk(**SPEECH, audio=bytes(32_000))))
)
Misuse = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]]


async def flood_and_never_read(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Ask and ask, until the server reads no more."""
    while True:
        writer.write(encode_event(Describe()) * 100)
        await writer.drain()


async def flood_and_read(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Ask and ask, as fast as answers come."""
    while True:
        writer.write(encode_event(Ping()) * 100 + encode_event(Ping(text="the last")))
        await reader.readuntil(b"the last")


async def stall(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Send the first half of a frame, and nothing more."""
    writer.write(UTTERANCE[:-1000])
    await reader.read()


async def half_close(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Ask again and again, each time with an end before the answer."""
    writer.write(UTTERANCE + encode_event(AudioStop()))
    writer.write_eof()
    await reader.read()


async def send_garbage(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Send what is no frame, or the head of a frame that is too large."""
    garbage = (random.randbytes(5000), b'{"type": "x", "payload_length": 9999999999}\n' * 50)
    writer.write(random.choice(garbage) + b"\n")
    await reader.read()


MISUSES: tuple[Misuse, ...] = (
    flood_and_never_read,
    flood_and_read,
    stall,
    half_close,
    send_garbage,
)


async def misuse(uri: str, how: Misuse) -> None:
    """Connect, and do it, over and over."""
    while True:
        with suppress(OSError, asyncio.IncompleteReadError):
            reader, writer = await asyncio.open_connection(*split_uri(uri), limit=2**20)
            try:
                await how(reader, writer)
            finally:
                writer.transport.abort()


@pytest.mark.parametrize("how", MISUSES)
async def test_a_turn_is_done_beside_clients_that_misuse_the_servers(servers, satellite, how):
    before = servers.files()
    crowd = [asyncio.create_task(misuse(servers.uris[room], how)) for room in ROOMS]
    ended = await satellite.turn()
    for task in crowd:
        task.cancel()
    await asyncio.wait(crowd)
    assert all(task.cancelled() for task in crowd)  # until then none has stopped
    assert ended.error is None
    assert not ended.mistakes
    await servers.has_let_go(before)
