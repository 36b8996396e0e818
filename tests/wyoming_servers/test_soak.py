"""Thousands of good and bad clients against one server process: it ends as it began."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
from collections import Counter
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.event import Event
from wyoming.info import Describe

from wyoming_servers.wire.client import Client, split_uri
from wyoming_servers.wire.frames import encode_event

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="counts through /proc"),
]

CLIENTS = 3000
AT_ONCE = 24
SPEECH = {"rate": 16000, "width": 2, "channels": 1}
LOUD = b"\xff\x7f" * 1600
GROWTH_KILOBYTES = 12_000
"""Room for the allocator; a leak of one upload in ten would be three times as much."""


async def ask(uri: str) -> None:
    async with Client.connect(uri) as client:
        await client.send(Describe())
        await client.wait_for("info")


async def speak(uri: str) -> None:
    async with Client.connect(uri) as client:
        for _ in range(2):
            await client.send(Transcribe(language="en"))
            await client.send(AudioStart(**SPEECH))
            for _ in range(5):
                await client.send(AudioChunk(**SPEECH, audio=LOUD))
            await client.send(AudioStop())
            assert (await client.wait_for("transcript")).data["text"] == "heard 500 ms"


async def hang_up_while_speaking(uri: str) -> None:
    async with Client.connect(uri) as client:
        await client.send(AudioStart(**SPEECH))
        await client.send(AudioChunk(**SPEECH, audio=LOUD))


async def reset_while_speaking(uri: str) -> None:
    _, writer = await asyncio.open_connection(*split_uri(uri))
    writer.write(encode_event(AudioStart(**SPEECH)))
    writer.write(encode_event(AudioChunk(**SPEECH, audio=LOUD))[:-100])
    with suppress(ConnectionError):
        await writer.drain()
    writer.transport.abort()


async def break_the_rules(uri: str) -> None:
    wrong = (
        encode_event(AudioStop()),
        encode_event(Event(type="audio-start", data={"rate": "many"})),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n",
        b"x" * 70_000,
        b'{"type": "audio-chunk", "payload_length": 99999999}\n' + bytes(200_000),
    )
    reader, writer = await asyncio.open_connection(*split_uri(uri))
    with suppress(ConnectionError):
        writer.write(random.choice(wrong))
        assert b'"error"' in await reader.read()
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()


BEHAVIOURS = (ask, speak, hang_up_while_speaking, reset_while_speaking, break_the_rules)


@asynccontextmanager
async def room_process(folder: Path):
    """Run the speech-to-text room with its fake engine in a process of its own."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "wyoming_servers", "serve", "stt", "--engine", "fake"),
        *("--port", "0", "--no-endpointing", "--data-dir", folder, "--log-level", "error"),
        # Who has just hung up may still be counted when the next one comes.
        *("--max-connections", "1000", "--max-streams", "1000"),
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"MALLOC_ARENA_MAX": "2"},
    )
    try:
        line = await process.stdout.readline()
        yield process, json.loads(line)["uri"]
    finally:
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        await process.wait()


def status(pid: int) -> Counter[str]:
    """Return how many files and threads a process has, and its memory in kilobytes."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    values = dict(line.split(":", 1) for line in lines)
    return Counter(
        files=len(list(Path(f"/proc/{pid}/fd").iterdir())),
        threads=int(values["Threads"]),
        kilobytes=int(values["VmRSS"].split()[0]),
    )


async def crowd(uri: str, clients: int) -> Counter[str]:
    """Let this many clients come, a few at once; return how many of which kind did."""
    places = asyncio.Semaphore(AT_ONCE)
    came = Counter()

    async def one(behave) -> None:
        async with places:
            await behave(uri)
            came[behave.__name__] += 1

    async with asyncio.TaskGroup() as group:
        for _ in range(clients):
            group.create_task(one(random.choice(BEHAVIOURS)))
    return came


async def test_a_crowd_leaves_a_server_as_it_was(tmp_path):
    async with room_process(tmp_path) as (process, uri):
        await crowd(uri, 300)  # fills pools and caches
        await speak(uri)
        before = status(process.pid)
        came = await crowd(uri, CLIENTS)
        assert came.total() == CLIENTS
        await speak(uri)
        most = before + Counter(threads=2, kilobytes=GROWTH_KILOBYTES)
        async with asyncio.timeout(120):
            # Another process: nothing but looking tells that the last connections are gone.
            while not status(process.pid) <= most:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
    assert process.returncode == 0
