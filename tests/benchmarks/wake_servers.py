"""Wake word servers in processes of their own: ours with each engine, and the peer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from wyoming.info import Info

from wyoming_servers.bench.servers import Server, peer_server, until_ready
from wyoming_servers.runtime.processes import RoomProcess, running

OURS = "Laramie"
PEER = "wyoming-openwakeword"
PEER_MODULE = "wyoming_openwakeword"
PEER_INSTALL = (
    # Its TensorFlow Lite is not made for later versions of either.
    "uv venv --python 3.11 .venv-peer-wake",
    "uv pip install --python .venv-peer-wake wyoming-openwakeword 'numpy<2'",
)


def our_name(engine: str) -> str:
    """Return what our server with an engine is called in the report."""
    return f"{OURS}, {engine}"


@asynccontextmanager
async def our_server(engine: str, *options: str) -> AsyncIterator[Server]:
    """Serve with an engine and its default options."""
    with TemporaryDirectory() as data:
        always = ("--port", "0", "--log-level", "error", "--data-dir", data)
        room = RoomProcess("wake", (*always, "--engine", engine, *options))
        async with running([room]):
            await until_ready(room.uri, _is_ready)
            assert room.process is not None
            yield Server(name=our_name(engine), uri=room.uri, pid=room.process.pid)


def their_server(python: Path, word: str) -> AbstractAsyncContextManager[Server]:
    """Serve as ``wyoming-openwakeword`` does by default, with a word that is loaded already."""
    arguments = ("--uri", "{uri}", "--preload-model", word)
    return peer_server(PEER, python, PEER_MODULE, *arguments, is_ready=_is_ready)


def _is_ready(info: Info) -> bool:
    return bool(info.wake[0].installed)
