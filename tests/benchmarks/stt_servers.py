"""Speech-to-text servers in processes of their own: ours with each engine, and the peer."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Collection
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path

from wyoming.info import Info

from tests.builders.tiny_whisper import BASE, build_tiny_whisper
from wyoming_servers.bench.servers import Server, peer_server, until_ready
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.house.snapshot import house_to_message
from wyoming_servers.runtime.processes import RoomProcess, running
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.protocol import HouseKnown

POCKETSPHINX = "Laramie, pocketsphinx"
WHISPER = "Laramie, faster-whisper"
WHISPER_SHORT = "Laramie, faster-whisper, short context"
PEER = "wyoming-faster-whisper"
PEER_VAD = "wyoming-faster-whisper, its own VAD"

PEER_MODULE = "wyoming_faster_whisper"
PEER_INSTALL = (
    "uv venv .venv-peer",
    # Its library fails to read audio by the ones that came later.
    "uv pip install --python .venv-peer wyoming-faster-whisper 'av<17'",
)
PEER_SILENCE_SECONDS = "0.7"
"""What Home Assistant's segmenter waits for by default, so that the two can be compared."""
COMMAND = (" Turn", " on", " the", " Living", " Room", " Lamp", ".")
SHORT_CONTEXT = "faster-whisper-base-acft"
"""A name that the engine takes for a model fine-tuned for short contexts."""


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
        await until_ready(room.uri, _is_ready)
        assert room.process is not None
        yield Server(name=name, uri=room.uri, pid=room.process.pid)


def _peer(
    name: str, python: Path, model: Path, *arguments: str
) -> AbstractAsyncContextManager[Server]:
    always = ("--uri", "{uri}", "--language", "en", "--stt-library", "faster-whisper")
    files = ("--model", model, "--data-dir", model.parent, "--local-files-only")
    return peer_server(
        *(name, python, PEER_MODULE, *always, *files, *arguments), is_ready=_is_ready
    )


def _is_ready(info: Info) -> bool:
    return bool(info.asr[0].installed)
