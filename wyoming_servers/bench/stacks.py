"""Four servers that belong together, started for a run: ours, as this machine is set up."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from wyoming.info import Info

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.turn import Endpointer, VoiceLoop
from wyoming_servers.runtime.chosen import chosen_models, room_store
from wyoming_servers.runtime.config import RoomOptions, read_options
from wyoming_servers.runtime.engines import choose, known_engines, missing
from wyoming_servers.runtime.processes import RoomProcess, running
from wyoming_servers.runtime.room import Room
from wyoming_servers.wire.errors import EngineUnavailable

from .results import OURS, Part
from .servers import Server, until_ready

FAST_PATH = "fast path"
"""What the LLM room without an engine works with."""
REMOTE = "openai"
"""The engine that asks another machine."""


@dataclass(frozen=True, kw_only=True)
class Stack:
    """Four servers that run."""

    name: str
    servers: Mapping[str, Server]
    """By room."""
    parts: Sequence[Part]
    endpointer: Callable[[], Endpointer] = lambda: lambda _: False
    """Decides when a command is over, where the speech-to-text server does not."""
    loop: type[VoiceLoop] = VoiceLoop
    """What drives the servers."""
    runs_anyway: Collection[str] = ()
    """Rooms that are Home Assistant itself: with any stack it is in memory, and is not counted."""

    def satellite(self) -> VoiceLoop:
        """Return the loop of one satellite, with a home of its own."""
        home = SimulatedHome.default()
        uris = {room: server.uri for room, server in self.servers.items()}
        return self.loop(uris, home, area=home.speaker_area, endpointer=self.endpointer)

    def cpu_seconds(self) -> dict[str, float]:
        """Return the processor time each server has used so far."""
        return {room: server.cpu_seconds() for room, server in self.servers.items()}

    def memory_mb(self) -> dict[str, float]:
        """Return the memory of each, with what they share divided among them."""
        return {
            room: 0.0 if room in self.runs_anyway else round(server.own_mb(), 1)
            for room, server in self.servers.items()
        }


StartsStack = Callable[[], AbstractAsyncContextManager[Stack]]
"""Starts a stack that stops with the block; each call starts a fresh one that knows the house."""


@asynccontextmanager
async def our_stack(
    rooms: Sequence[Room],
    arguments: Mapping[str, Sequence[str]] | None = None,
    *,
    name: str = OURS,
) -> AsyncIterator[Stack]:
    """Start our servers with the options this machine has, and further ``arguments`` by room.

    What they learn of the simulated home is forgotten with them.
    Raises RoomCannotStart, EngineUnavailable, TimeoutError.
    """
    parts = [part for room in rooms for part in our_parts(room, arguments or {}, name)]
    async with our_servers(rooms, arguments or {}) as servers:
        stack = Stack(name=name, servers=servers, parts=parts)
        await stack.satellite().introduce()
        yield stack


@asynccontextmanager
async def our_servers(
    rooms: Sequence[Room], arguments: Mapping[str, Sequence[str]]
) -> AsyncIterator[dict[str, Server]]:
    """Start some of our servers on free ports; yields them by room, ready."""
    with TemporaryDirectory(prefix="laramie-") as folder:
        processes = {
            room.name: RoomProcess(room.name, (*_arguments(room, Path(folder)), *own))
            for room in rooms
            for own in [arguments.get(room.name, ())]
        }
        async with running(processes.values()):
            for process in processes.values():
                await until_ready(process.uri, _works)
            yield {
                room: Server(name=room, uri=process.uri, pid=process.process.pid)
                for room, process in processes.items()
                if process.process
            }


def _arguments(room: Room, folder: Path) -> tuple[str, ...]:
    """Return arguments for a server of ours that finds this machine's models and keeps nothing."""
    data_dir = folder / room.name
    data_dir.mkdir()
    (data_dir / "models").symlink_to(read_options(room.options, {}).data_dir / "models")
    always = ("--host", "127.0.0.1", "--port", "0", "--log-level", "error", "--token", "")
    return (*always, "--data-dir", str(data_dir))


def _works(info: Info) -> bool:
    programs = (*info.wake, *info.asr, *info.handle, *info.tts)
    return any(program.installed for program in programs)


def our_parts(room: Room, arguments: Mapping[str, Sequence[str]], stack: str) -> list[Part]:
    """Return what a room of ours works with: a part for each of its engines.

    Raises EngineUnavailable for what is not installed or not downloaded.
    """
    options = _options(room, arguments.get(room.name, ()))
    models, engines = chosen_models(room, options), known_engines(room.name, room.engines)
    for engine in room.chosen(options):
        if reason := missing(choose(room.name, engines, engine)):
            raise EngineUnavailable(f"{room.name} cannot be measured: {engine}: {reason}")
        if (model := models.get(engine)) and room_store(room, options).lacks(engine, model):
            raise EngineUnavailable(
                f"{room.name} cannot be measured: {model} is not here yet: "
                f"laramie models download {model}"
            )
    return [
        Part(
            stack=stack,
            room=room.name,
            engine=FAST_PATH if engine == "none" else engine,
            model=model_name(Path(models.get(engine, ""))),
            origin=_origin(engine, models),
        )
        for engine in room.chosen(options)
    ]


def model_name(path: Path) -> str:
    """Return what a model is called, which is not where it lies."""
    return path.name.removesuffix(".onnx").removesuffix(".gguf")


def _origin(engine: str, models: Mapping[str, str]) -> str:
    if engine == REMOTE:
        return "remote"
    return "downloaded" if engine in models else "embedded"


def our_model(room: Room, engine: str) -> Path | None:
    """Return where a model for one of a room's engines is: the chosen one, or any in the store."""
    options = read_options(room.options, {})
    store = room_store(room, options)
    if (name := chosen_models(room, options).get(engine)) and (path := store.locate(engine, name)):
        return path
    return next((model.path for model in store.models() if model.engine == engine), None)


def _options(room: Room, arguments: Sequence[str]) -> RoomOptions:
    names = (word.removeprefix("--").replace("-", "_") for word in arguments[::2])
    return read_options(room.options, dict(zip(names, arguments[1::2], strict=True)))
