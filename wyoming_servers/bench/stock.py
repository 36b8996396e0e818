"""What a user would pick instead: the usual Wyoming servers, and Home Assistant for the rest.

Home Assistant decides when the speaker has finished, and its own agent answers.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from wyoming.info import Info

from wyoming_servers.demo.turn import VoiceLoop
from wyoming_servers.runtime.room import Room

from . import hass_agent
from .endpoint import stock_endpointer
from .handled import HandledLoop
from .hass_home import can_run
from .results import STOCK, Part
from .servers import PeerMissing, has_module, peer_server
from .stacks import Stack, model_name, our_model, our_parts, our_servers

WAKE_WORD = "ok_nabu"
ENVIRONMENTS = (Path(".venv-peer"), Path(".venv-peer-wake"))
"""Where peers are looked for besides our own environment and those that are named."""


@dataclass(frozen=True, kw_only=True)
class Peer:
    """One of the usual servers."""

    room: str
    name: str
    module: str
    engine: str
    """Ours that takes the same models."""
    install: str
    example: str = ""
    """A model to download for it."""
    knows: str = ""
    """What it works with where that is no model of ours."""


PEERS = {
    "wake": Peer(
        room="wake",
        name="wyoming-openwakeword",
        module="wyoming_openwakeword",
        engine="",
        knows=WAKE_WORD,
        # Its TensorFlow Lite is not made for later versions of either.
        install="uv venv --python 3.11 .venv-peer-wake && "
        "uv pip install --python .venv-peer-wake wyoming-openwakeword 'numpy<2'",
    ),
    "stt": Peer(
        room="stt",
        name="wyoming-faster-whisper",
        module="wyoming_faster_whisper",
        engine="faster-whisper",
        # Its library fails to read audio by the ones that came later.
        install="uv venv .venv-peer && "
        "uv pip install --python .venv-peer wyoming-faster-whisper 'av<17'",
        example="faster-whisper-base",
    ),
    "tts": Peer(
        room="tts",
        name="wyoming-piper",
        module="wyoming_piper",
        engine="piper",
        install="uv venv --allow-existing .venv-peer && "
        "uv pip install --python .venv-peer wyoming-piper",
        example="en_US-lessac-medium",
    ),
}
OPTIONAL = "wake"
"""Without its peer the wake word is heard by ours: it runs on few versions of Python."""
AGENT = Peer(
    room="llm",
    name="homeassistant",
    module="wyoming_servers.bench.hass_agent",
    engine="",
    knows=hass_agent.AGENT,
    install="uv pip install homeassistant hassil home-assistant-intents",
)
"""It has the demo's home, so it runs in our environment, where Home Assistant is installed there;
without it our agent answers."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """A peer on this machine, and the model it is to work with."""

    peer: Peer
    python: Path
    model: Path | None


def find_peers(
    rooms: Sequence[Room], pythons: Sequence[Path], models: Mapping[str, Path]
) -> dict[str, Found]:
    """Return the peers by room; ``models`` are those to take, else what our rooms have.

    Raises PeerMissing, which says how to install it or get its model.
    """
    places = (*pythons, Path(sys.executable), *(one / "bin" / "python" for one in ENVIRONMENTS))
    by_name = {room.name: room for room in rooms}
    found = {}
    for name, peer in PEERS.items():
        python = next((path for path in places if has_module(path, peer.module)), None)
        if python is None and name == OPTIONAL:
            continue
        if python is None:
            raise PeerMissing(
                f"{peer.name} is not installed here; it lives in an environment of its own:\n"
                f"  {peer.install}\nor name another one with --peer"
            )
        model = models.get(name) or (peer.engine and our_model(by_name[name], peer.engine)) or None
        if model is None and peer.engine:
            raise PeerMissing(
                f"there is no model that {peer.name} could work with: "
                f"laramie models download {peer.example}"
            )
        found[name] = Found(peer=peer, python=python, model=model)
    if can_run():
        found[AGENT.room] = Found(peer=AGENT, python=Path(sys.executable), model=None)
    return found


@asynccontextmanager
async def stock_stack(
    rooms: Sequence[Room], peers: Mapping[str, Found], *, name: str = STOCK
) -> AsyncIterator[Stack]:
    """Start the peers, and ours for what has none.

    Raises PeerFailed, RoomCannotStart, TimeoutError.
    """
    ours = [room for room in rooms if room.name not in peers]
    parts = [part for room in ours for part in our_parts(room, {}, name)]
    parts += [await _part(found, name) for found in peers.values()]
    order = [room.name for room in rooms]
    parts.sort(key=lambda part: order.index(part.room))
    async with AsyncExitStack() as stack:
        servers = await stack.enter_async_context(our_servers(ours, {}))
        for room, found in peers.items():
            starting = peer_server(
                found.peer.name, found.python, *_arguments(found), is_ready=_is_ready
            )
            servers[room] = await stack.enter_async_context(starting)
        agent = AGENT.room in peers
        running = Stack(
            name=name,
            servers=servers,
            parts=parts,
            endpointer=stock_endpointer,
            loop=HandledLoop if agent else VoiceLoop,
            runs_anyway=(AGENT.room,) if agent else (),
        )
        await running.satellite().introduce([] if agent else [AGENT.room])
        stock_endpointer()  # imports Home Assistant, which is no part of a first turn
        yield running


def _arguments(found: Found) -> tuple[str | Path, ...]:
    """Return what starts a peer as it is started by default, with a model that lies here."""
    always = (found.peer.module, "--uri", "{uri}")
    match found.peer.room, found.model:
        case "stt", Path() as model:
            whisper = ("--stt-library", "faster-whisper", "--model", model, "--language", "en")
            return (*always, *whisper, "--data-dir", model.parent, "--local-files-only")
        case "tts", Path() as voice:
            folder = voice if voice.is_dir() else voice.parent
            folders = ("--data-dir", folder, "--download-dir", folder)
            return (*always, "--voice", model_name(voice), *folders)
        case "wake", _:
            return (*always, "--preload-model", WAKE_WORD)
        case _:
            return always


async def _part(found: Found, stack: str) -> Part:
    ask = f"import importlib.metadata as m; print(m.version({found.peer.name!r}))"
    process = await asyncio.create_subprocess_exec(
        found.python, "-c", ask, stdout=asyncio.subprocess.PIPE
    )
    told, _ = await process.communicate()
    return Part(
        stack=stack,
        room=found.peer.room,
        engine=f"{found.peer.name} {told.decode().strip()}",
        model=model_name(found.model) if found.model else found.peer.knows,
        origin="peer",
    )


def _is_ready(info: Info) -> bool:
    return any(program.installed for program in (*info.wake, *info.asr, *info.handle, *info.tts))
