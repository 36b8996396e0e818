"""Two servers of each kind behind HAProxy, with the configuration that the documentation has."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import socket
import sys
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.info import Attribution, Describe, Info, TtsProgram
from wyoming.tts import Synthesize

from wyoming_servers.wire.client import Client, split_uri
from wyoming_servers.wire.frames import Limits, encode_event, read_event

HAPROXY = shutil.which("haproxy", path=f"{os.environ['PATH']}:/usr/sbin")
pytestmark = pytest.mark.skipif(
    HAPROXY is None, reason="haproxy is not installed: apt install haproxy"
)

ADDRESSES = re.compile(r"192\.168\.1\.1(?P<machine>\d):(?P<port>\d+)")
PORTS = {"stt": 10300, "tts": 10200}
SPEECH = {"rate": 16000, "width": 2, "channels": 1}
PATIENCE_SECONDS = 180.0
"""After this long something hangs."""
LOUD = b"\xff\x7f" * 8000


async def hear(uri: str) -> None:
    async with Client.connect(uri) as client:
        await client.send(Transcribe(language="en"))
        await client.send(AudioStart(**SPEECH))
        await client.send(AudioChunk(**SPEECH, audio=LOUD))
        await client.send(AudioStop())
        assert (await client.wait_for("transcript")).data["text"] == "heard 500 ms"


async def say(uri: str) -> None:
    async with Client.connect(uri) as client:
        await client.send(Synthesize(text="It is on."))
        await client.wait_for("audio-chunk")
        await client.wait_for("audio-stop")


TURNS = {"stt": hear, "tts": say}


@asynccontextmanager
async def room_process(room: str, folder):
    """Run a room with its fake engine in a process of its own; yields it and its address."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "wyoming_servers", "serve", room, "--engine", "fake"),
        *("--port", "0", "--data-dir", folder, "--log-level", "error"),
        *(("--no-endpointing",) if room == "stt" else ()),
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        yield process, json.loads(await process.stdout.readline())["uri"]
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


@dataclass
class Proxy:
    """A running HAProxy."""

    uris: dict[str, str]
    """Its own address for each kind of server."""
    control: str

    async def states(self, room: str) -> dict[str, tuple[str, int]]:
        """Return the state of each server, and how many connections it was given."""
        reader, writer = await asyncio.open_unix_connection(self.control)
        writer.write(b"show stat\n")
        head, *lines = (await reader.read()).decode().strip().splitlines()
        writer.close()
        names = head.removeprefix("# ").split(",")
        rows = [dict(zip(names, line.split(","), strict=True)) for line in lines]
        return {
            row["svname"]: (row["status"], int(row["stot"]))
            for row in rows
            if row["pxname"] == room and row["svname"] in ("one", "two")
        }

    async def until(self, room: str, server: str, state: str) -> None:
        """Wait for a server to be UP or DOWN."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not (await self.states(room))[server][0].startswith(state):  # noqa: ASYNC110
                await asyncio.sleep(0.01)  # it tells who asks only


@asynccontextmanager
async def proxy(folder, config: str, servers: dict[tuple[int, int], str]):
    """Run HAProxy with the documented configuration; only the addresses are others.

    ``servers`` are by the machine and port that stand in their place there.
    """

    def address(found: re.Match[str]) -> str:
        host, port = split_uri(servers[int(found["machine"]), int(found["port"])])
        return f"{host}:{port}"

    control = folder / "control"
    (folder / "control.cfg").write_text(f"global\n    stats socket {control}\n")
    with (
        socket.create_server(("127.0.0.1", 0)) as stt,
        socket.create_server(("127.0.0.1", 0)) as tts,
    ):
        listening = {"stt": stt, "tts": tts}
        config = ADDRESSES.sub(address, config)
        for room, port in PORTS.items():
            config = config.replace(f"bind :{port}\n", f"bind fd@{listening[room].fileno()}\n")
        (folder / "haproxy.cfg").write_text(config)
        process = await asyncio.create_subprocess_exec(
            *(HAPROXY, "-db", "-f", folder / "haproxy.cfg", "-f", folder / "control.cfg"),
            pass_fds=[one.fileno() for one in listening.values()],
        )
        uris = {room: f"tcp://127.0.0.1:{one.getsockname()[1]}" for room, one in listening.items()}
    try:
        while not control.exists():
            assert process.returncode is None
            await asyncio.sleep(0.01)
        yield Proxy(uris, str(control))
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


@pytest.fixture
def config() -> str:
    return (Path(__file__).parents[2] / "docs" / "scale" / "haproxy.cfg").read_text()


async def test_when_one_server_is_killed_the_other_answers(tmp_path, config):
    async with AsyncExitStack() as stack:
        processes, servers = {}, {}
        for room, port in PORTS.items():
            for machine in (1, 2):
                process, uri = await stack.enter_async_context(
                    room_process(room, tmp_path / f"{room}{machine}")
                )
                processes[room, machine], servers[machine, port] = process, uri
        behind = await stack.enter_async_context(proxy(tmp_path, config, servers))
        for room, turn in TURNS.items():
            await asyncio.gather(*(behind.until(room, server, "UP") for server in ("one", "two")))
            for _ in range(4):
                await turn(behind.uris[room])
            assert all(given >= 2 for _, given in (await behind.states(room)).values())
            processes[room, 1].kill()
            await processes[room, 1].wait()
            for _ in range(4):  # no check has told HAProxy yet
                await turn(behind.uris[room])
            await behind.until(room, "one", "DOWN")
            await turn(behind.uris[room])


async def test_a_server_without_an_engine_is_not_asked(tmp_path, config):
    async def answer(reader, writer):
        """Tell what a server tells whose engine cannot be loaded."""
        while event := await read_event(reader, Limits()):
            assert Describe.is_type(event.type)
            about = {"attribution": Attribution("", ""), "description": None, "version": None}
            program = TtsProgram(name="broken", installed=False, voices=[], **about)
            writer.write(encode_event(Info(tts=[program])))
        writer.close()

    async with AsyncExitStack() as stack:
        broken = await stack.enter_async_context(await asyncio.start_server(answer, "127.0.0.1", 0))
        _, works = await stack.enter_async_context(room_process("tts", tmp_path))
        nowhere = f"tcp://127.0.0.1:{broken.sockets[0].getsockname()[1]}"
        servers = {(1, 10200): nowhere, (2, 10200): works, (1, 10300): nowhere, (2, 10300): nowhere}
        behind = await stack.enter_async_context(proxy(tmp_path, config, servers))
        await behind.until("tts", "one", "DOWN")
        await behind.until("tts", "two", "UP")
        for _ in range(4):
            await say(behind.uris["tts"])
