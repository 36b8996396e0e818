"""Speech-to-text servers in processes of their own: ours with each engine, and the peer."""

from __future__ import annotations

import asyncio
import os
import socket
import tempfile
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator, Collection
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.builders.tiny_whisper import BASE, build_tiny_whisper
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.house.snapshot import house_to_message
from wyoming_servers.runtime.processes import RoomProcess, running
from wyoming_servers.wire.client import Client, describe
from wyoming_servers.wire.protocol import HouseKnown

POCKETSPHINX = "Laramie, pocketsphinx"
WHISPER = "Laramie, faster-whisper"
WHISPER_SHORT = "Laramie, faster-whisper, short context"
PEER = "wyoming-faster-whisper"
PEER_VAD = "wyoming-faster-whisper, its own VAD"

PEER_SILENCE_SECONDS = "0.7"
"""What Home Assistant's segmenter waits for by default, so that the two can be compared."""
COMMAND = (" Turn", " on", " the", " Living", " Room", " Lamp", ".")
SHORT_CONTEXT = "faster-whisper-base-acft"
"""A name that the engine takes for a model fine-tuned for short contexts."""
START_SECONDS = 60.0
TICKS = os.sysconf("SC_CLK_TCK")


class PeerMissing(Exception):
    """The peer is not installed; the text says how to install it."""


def check_peer(python: Path) -> None:
    """Raise PeerMissing when the peer cannot be started."""
    if not python.is_file():
        raise PeerMissing(
            f"no Python at {python}; the peer lives in an environment of its own:\n"
            "  uv venv .venv-peer\n"
            # Its library fails to read audio by the ones that came later.
            "  uv pip install --python .venv-peer wyoming-faster-whisper 'av<17'\n"
            "or name another one with --peer"
        )


@dataclass(frozen=True, kw_only=True)
class Server:
    """A running server."""

    name: str
    uri: str
    pid: int

    def cpu_seconds(self) -> float:
        """Return the processor time it has used so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


@asynccontextmanager
async def all_servers(
    peer_python: Path, wanted: Collection[str] | None = None
) -> AsyncIterator[list[Server]]:
    """Start one of each, ready to listen; or those alone that are wanted, by their names."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        model = build_tiny_whisper(folder / "faster-whisper-base", COMMAND, size=BASE)
        short = folder / SHORT_CONTEXT
        short.symlink_to(model)
        whisper = ("--engine", "faster-whisper", "--model")
        ours = {
            POCKETSPHINX: ("--engine", "pocketsphinx"),
            WHISPER: (*whisper, str(model)),
            WHISPER_SHORT: (*whisper, str(short)),
        }
        peers = {PEER: (), PEER_VAD: ("--vad-endpointing", PEER_SILENCE_SECONDS)}
        yield [
            *[
                await stack.enter_async_context(_ours(name, folder / name, *arguments))
                for name, arguments in ours.items()
                if wanted is None or name in wanted
            ],
            *[
                await stack.enter_async_context(_peer(name, peer_python, model, *arguments))
                for name, arguments in peers.items()
                if wanted is None or name in wanted
            ],
        ]


@asynccontextmanager
async def _ours(name: str, data: Path, *arguments: str) -> AsyncIterator[Server]:
    always = ("--port", "0", "--log-level", "error", "--data-dir", str(data))
    room = RoomProcess("stt", (*always, *arguments))
    async with running([room]):
        async with Client.connect(room.uri) as client:
            await client.send(house_to_message(SimulatedHome.default().snapshot()))
            await client.wait_for(HouseKnown.TYPE)
        await _until_ready(room.uri)
        assert room.process is not None
        yield Server(name=name, uri=room.uri, pid=room.process.pid)


@asynccontextmanager
async def _peer(name: str, python: Path, model: Path, *arguments: str) -> AsyncIterator[Server]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        uri = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    process = await asyncio.create_subprocess_exec(
        *(python, "-m", "wyoming_faster_whisper", "--uri", uri, "--language", "en"),
        *("--stt-library", "faster-whisper", "--model", model, "--data-dir", model.parent),
        *("--local-files-only", *arguments),
        stdout=DEVNULL,
        stderr=DEVNULL,
    )
    try:
        await _until_ready(uri)
        yield Server(name=name, uri=uri, pid=process.pid)
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def _until_ready(uri: str) -> None:
    """Wait for a server that listens and has its model. Raises TimeoutError."""
    async with asyncio.timeout(START_SECONDS):
        while True:
            with suppress(OSError):
                info, _ = await describe(uri)
                if info.asr[0].installed:
                    return
            await asyncio.sleep(0.2)
