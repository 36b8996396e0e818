"""Text-to-speech servers in processes of their own: ours and the peer, with the same voice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from wyoming.info import Info

from wyoming_servers.bench.servers import Server, peer_server, until_ready
from wyoming_servers.runtime.processes import RoomProcess, running

OURS = "Laramie, piper"
PEER = "wyoming-piper"
PEER_MODULE = "wyoming_piper"
PEER_INSTALL = (
    "uv venv .venv-peer",
    "uv pip install --python .venv-peer wyoming-piper",
)


@asynccontextmanager
async def our_server(voice: Path, data: Path, *, phrases_mb: int = 0) -> AsyncIterator[Server]:
    """Serve a voice; what is said again is made again, unless there is room to keep it."""
    options = {
        "engine": "piper",
        "model": voice,
        "port": 0,
        "data-dir": data,
        "log-level": "error",
        "phrases-mb": phrases_mb,
        "phrases-disk-mb": 0,
    }
    words = tuple(word for name, value in options.items() for word in (f"--{name}", str(value)))
    room = RoomProcess("tts", words)
    async with running([room]):
        await until_ready(room.uri, _is_ready)
        assert room.process is not None
        yield Server(name=OURS, uri=room.uri, pid=room.process.pid)


def piper_server(python: Path, voice: Path) -> AbstractAsyncContextManager[Server]:
    """Serve the same voice as ``wyoming-piper`` does by default."""
    folders = ("--data-dir", voice.parent, "--download-dir", voice.parent)
    always = ("--uri", "{uri}", "--voice", voice.stem)
    return peer_server(PEER, python, PEER_MODULE, *always, *folders, is_ready=_is_ready)


def _is_ready(info: Info) -> bool:
    return bool(info.tts[0].installed)
