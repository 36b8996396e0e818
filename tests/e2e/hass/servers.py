"""Our four servers as processes, on ports that stay theirs when they are started again."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from asyncio.subprocess import Process
from contextlib import AsyncExitStack, suppress
from pathlib import Path

from tests.e2e.waiting import until
from wyoming_servers.house.store import HouseStore
from wyoming_servers.runtime.processes import RoomProcess, running
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import HouseUnknown
from wyoming_servers.wire.protocol import HouseKnown, PushHouseDelta

from .ports import free_port

ROOMS = ("wake", "stt", "llm", "tts")


class Servers:
    """Rooms that are started and stopped one by one."""

    def __init__(self, folder: Path, host: str) -> None:
        """Start none yet; what they learn is kept in the folder."""
        self.host = host
        self.ports: dict[str, int] = {}
        self._pages: dict[str, int] = {}
        """Ports of their health pages."""
        self.processes: dict[str, RoomProcess] = {}
        self._folder = folder
        self._halted: Process | None = None
        self._stacks: dict[str, AsyncExitStack] = {}

    async def start(self, room: str) -> None:
        """Start a room on its port, and on a free one the first time."""
        port = self.ports.setdefault(room, free_port())
        page = self._pages.setdefault(room, free_port())
        options = (
            *("--host", self.host, "--port", str(port), "--http-port", str(page)),
            *("--log-level", "warning", "--data-dir", str(self._folder)),
        )
        process = RoomProcess(room, options, environment(self._folder))
        stack = self._stacks[room] = AsyncExitStack()
        await stack.enter_async_context(running([process]))
        self.processes[room] = process

    async def stop(self, room: str) -> None:
        """Stop a room in order."""
        await self._stacks.pop(room).aclose()
        self.processes.pop(room, None)  # it may never have started

    async def stop_all(self) -> None:
        """Stop all of them."""
        await asyncio.gather(*(self.stop(room) for room in list(self._stacks)))

    async def move(self, room: str) -> None:
        """Start a room anew on another port."""
        await self.stop(room)
        self.ports[room] = free_port()
        await self.start(room)

    def halt(self, room: str) -> None:
        """Stop a room's process where it is; its parent kills it when that lasts."""
        process = self.processes[room].process
        assert process is not None
        process.send_signal(signal.SIGSTOP)
        self._halted = process

    def stands(self, room: str) -> bool:
        """Whether a process that was halted still stands there."""
        process = self.processes[room].process
        return process is not None and process.returncode is None and self._halted is process

    async def kill(self, room: str) -> None:
        """Kill a room's process; it is started again at once."""
        room_process = self.processes[room]
        killed = room_process.process
        assert killed is not None
        with suppress(ProcessLookupError):  # who hangs for long is killed by its parent
            killed.kill()
        await until(lambda: room_process.process is not killed or not room_process.ready.is_set())

    async def back(self, room: str) -> None:
        """Wait until a killed room listens again."""
        await self.processes[room].ready.wait()

    def turns_page(self, room: str) -> str:
        """Return where a room tells of its last turns."""
        return f"http://{self.host}:{self._pages[room]}/turns"

    async def hears(self, *names: str) -> None:
        """Wait until speech-to-text listens for these names. Raises TimeoutError."""
        await until(lambda: self._listens_for(set(names)))

    async def foretold(self, phrase: str, voice: str) -> None:
        """Wait until text-to-speech makes a phrase ahead in a voice. Raises TimeoutError."""
        told = self._folder / "phrases" / "foretold.json"
        await until(lambda: _is_told(told, phrase, voice))

    async def _listens_for(self, names: set[str]) -> bool:
        house = await asyncio.to_thread(HouseStore(self._folder / "houses" / "stt").last)
        if house is None or not names <= {entity.name for entity in house.entities}:
            return False
        nothing = PushHouseDelta(house_id=house.house_id, base=house.hash, hash=house.hash)
        with suppress(HouseUnknown):  # it has changed since
            async with Client.connect(self.processes["stt"].uri) as client:
                await client.send(nothing)
                await client.wait_for(HouseKnown.TYPE)  # not before its grammar is made
            return True
        return False


def _is_told(told: Path, phrase: str, voice: str) -> bool:
    lists = json.loads(told.read_text(encoding="utf-8")) if told.exists() else []
    return any(phrase in one["phrases"] and one.get("voice") == voice for one in lists)


def environment(folder: Path) -> dict[str, str]:
    """Return this process's environment without this machine's own Laramie."""
    theirs = {name: value for name, value in os.environ.items() if not name.startswith("LARAMIE_")}
    return theirs | {"LARAMIE_OPTIONS_FILE": str(folder / "no-options.json")}
