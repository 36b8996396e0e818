"""Rooms as processes: started, restarted when they die or hang, stopped in order."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from wyoming.ping import Ping

from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import LaramieError

USAGE_ERROR = 2
"""Exit status of a room whose options are wrong: starting it again would not help."""
STOP_SECONDS = 6.0
"""How long a room may take to stop before it is killed."""
STDOUT_BYTES = 64 * 1024
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 1.0, 30.0
"""Between restarts of a room that keeps dying; the first is at once."""
STEADY_SECONDS = 60.0
"""A room that lived this long has earned a restart at once."""
LOOK_SECONDS = 5.0
"""Between two looks at a room that runs."""
ANSWER_SECONDS = 10.0
"""How long a room may take for a ping, which waits for no engine."""
LOOKS = 2
"""A room that was asked so often in vain hangs; once may be our own standstill."""

_LOGGER = logging.getLogger(__name__)


class RoomCannotStart(LaramieError):
    """A room's process ends at once, and would again."""


@dataclass
class RoomProcess:
    """One room in a process of its own."""

    room: str
    arguments: tuple[str, ...] = ()
    """Further arguments of ``laramie serve``."""
    environment: Mapping[str, str] | None = None
    uri: str = ""
    """Where it listens, once it does."""
    http_port: int | None = None
    """The port of its health page, if it has one, while it runs."""
    restarts: int = 0
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    process: Process | None = None

    @property
    def port(self) -> int:
        """The Wyoming port, once it listens."""
        return urlsplit(self.uri).port or 0

    async def run(self) -> None:
        """Keep the room running until cancelled; then stop it."""
        pause = 0.0
        try:
            while True:
                started = monotonic()
                try:
                    code: int | OSError = await self._live()
                except OSError as error:  # no memory for another process, or no place for it
                    code = error
                if code == USAGE_ERROR and not self.uri:
                    raise RoomCannotStart(f"{self.room} cannot start; its own words stand above")
                if monotonic() - started > STEADY_SECONDS:
                    pause = 0.0
                _LOGGER.warning("%s ended with %s; again in %g s", self.room, code, pause)
                await asyncio.sleep(pause)
                pause = min(max(FIRST_PAUSE_SECONDS, 2 * pause), LONGEST_PAUSE_SECONDS)
                self.restarts += 1
        finally:
            await self._stop()

    async def _live(self) -> int:
        """Start the process and wait for its end. Raises OSError when it cannot be started."""
        command = (sys.executable, "-m", "wyoming_servers", "serve", "--with-parent")
        # Its own session: a Ctrl-C in the terminal is ours to hand on, in order.
        self.process = await asyncio.create_subprocess_exec(
            *command,
            self.room,
            *self.arguments,
            stdin=PIPE,
            stdout=PIPE,
            env=self.environment,
            start_new_session=True,
        )
        assert self.process.stdout is not None  # noqa: S101 - asked for with PIPE
        while line := await self.process.stdout.readline():
            # What a library prints may come first.
            if line.startswith(b'{"room"'):
                told = json.loads(line)
                self.uri, self.http_port = told["uri"], told["http_port"]
                self.ready.set()
                break
        watching = asyncio.create_task(self._watch(self.process))
        try:
            while await self.process.stdout.read(STDOUT_BYTES):
                pass  # what a library prints: a full pipe would block the room
            return await self.process.wait()
        finally:
            watching.cancel()
            self.ready.clear()
            self.http_port = None

    async def _watch(self, process: Process) -> None:
        """Kill a process that listens and answers nothing any more."""
        silent = 0
        while silent < LOOKS:
            await asyncio.sleep(LOOK_SECONDS)
            silent = 0 if await _answers(self.uri) else silent + 1
        _LOGGER.warning("%s does not answer; it is killed", self.room)
        with suppress(ProcessLookupError):
            process.kill()

    async def _stop(self) -> None:
        process = self.process
        if process is None or process.returncode is not None:
            return
        with suppress(ProcessLookupError):
            process.terminate()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await process.wait()
        except TimeoutError:
            _LOGGER.warning("%s does not stop; it is killed", self.room)
            process.kill()
            await process.wait()


async def _answers(uri: str) -> bool:
    """Tell whether a server does anything in time; to refuse us is something."""
    try:
        async with asyncio.timeout(ANSWER_SECONDS), Client.connect(uri) as client:
            await client.send(Ping())
            await client.receive()
    except TimeoutError:
        return False
    except (OSError, LaramieError):
        pass
    return True


@asynccontextmanager
async def running(rooms: Iterable[RoomProcess]) -> AsyncIterator[None]:
    """Run rooms while the block runs; it starts once all of them listen."""
    rooms = list(rooms)
    tasks = [asyncio.create_task(room.run()) for room in rooms]
    ready = asyncio.gather(*(room.ready.wait() for room in rooms))
    try:
        waiting: set[asyncio.Future[Any]] = {ready, *tasks}
        done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()  # raises when a room cannot start
        yield
    finally:
        ready.cancel()
        for task in tasks:
            task.cancel()
        await asyncio.gather(ready, *tasks, return_exceptions=True)
