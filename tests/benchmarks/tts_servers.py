"""Text-to-speech servers in processes of their own: ours and the peer, with the same voice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from wyoming.info import Info

from tests.benchmarks.servers import Server, peer_server, until_ready
from wyoming_servers.runtime.processes import RoomProcess, running

OURS = "Laramie, piper"
PEER = "wyoming-piper"


class PeerMissing(Exception):
    """The peer is not installed; the text says how to install it."""


def check_peer(python: Path) -> None:
    """Raise PeerMissing when the peer cannot be started."""
    packages = python.parents[1].glob("lib/python*/site-packages/wyoming_piper")
    if not python.is_file() or not any(packages):
        raise PeerMissing(
            f"no wyoming-piper for {python}; the peer lives in an environment of its own:\n"
            "  uv venv .venv-peer\n"
            "  uv pip install --python .venv-peer wyoming-piper\n"
            "or name another one with --peer"
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
    return peer_server(PEER, python, "wyoming_piper", *always, *folders, is_ready=_is_ready)


def _is_ready(info: Info) -> bool:
    return bool(info.tts[0].installed)
