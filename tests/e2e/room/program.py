"""The real satellite as a process of its own, in a room of a test."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.e2e.waiting import PATIENCE_SECONDS, until
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.satellite_protocol import Diagnose, Diagnosis

from .room import Room

LOCALHOST = "127.0.0.1"
_PHASE = re.compile(r" -> (\w+) ")
"""What each signal led to, in the log."""


class Ended(Exception):
    """The satellite does not run."""


@dataclass(frozen=True)
class Program:
    """A running satellite."""

    process: Process
    port: int
    log: Path
    """Tells all, down to each phase it was in."""

    @property
    def threads(self) -> int:
        """How many there are."""
        return len(list(Path(f"/proc/{self.process.pid}/task").iterdir()))

    @property
    def files(self) -> int:
        """How many are open, with sockets and pipes."""
        return len(list(Path(f"/proc/{self.process.pid}/fd").iterdir()))

    @property
    def children(self) -> int:
        """How many programs it has started that have not ended, or that it has not noticed."""
        tasks = Path(f"/proc/{self.process.pid}/task")
        return sum(len((task / "children").read_text().split()) for task in tasks.iterdir())

    @property
    def private_mb(self) -> float:
        """Memory that is its own."""
        lines = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024

    async def report(self) -> dict[str, Any]:
        """Return what it tells of itself, whatever it does."""
        async with Client.connect(f"tcp://{LOCALHOST}:{self.port}") as client:
            await client.send(Diagnose())
            event = await client.wait_for(Diagnosis.TYPE)
        return dict(event.data["report"])

    @property
    def said(self) -> int:
        """How long its log is: all that it did before it said something is in there."""
        return self.log.stat().st_size

    async def becomes(self, phase: str, since: int | None = None) -> None:
        """Wait until it is in a phase, or was since its log was so long. Raises TimeoutError."""
        if since is None:
            await self.tells(phase=phase)
        else:
            await until(lambda: phase in self._phases(since))

    def _phases(self, since: int) -> list[str]:
        with self.log.open("rb") as log:
            log.seek(since)
            return _PHASE.findall(log.read().decode())

    async def tells(self, **state: str) -> None:
        """Wait until its report has this in it. Raises TimeoutError."""

        async def is_so() -> bool:
            return state.items() <= (await self.report()).items()

        await until(is_so)


@asynccontextmanager
async def satellite_program(
    folder: Path, room: Room, *options: str, module: str = "satellite", **environment: str
) -> AsyncIterator[Program]:
    """Run ``laramie-satellite``, or a module that does, while the block runs.

    What it keeps is in the folder.
    """
    always = (
        *("--host", LOCALHOST, "--port", "0", "--data-dir", str(folder)),
        *("--microphone", room.microphone, "--speaker", room.speaker, "--log-level", "debug"),
    )
    log = folder / "satellite.log"
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", module, *always, *options),
            stdout=PIPE,
            stderr=errors,
            env=_environment(folder) | environment,
        )
    try:
        yield Program(process, await _port(process, log), log)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await process.wait()


async def _port(process: Process, log: Path) -> int:
    assert process.stdout is not None
    async with asyncio.timeout(PATIENCE_SECONDS):
        line = await process.stdout.readline()
    if not line:
        raise Ended(f"the satellite ended; its words are in {log}")
    return int(json.loads(line)["port"])


def _environment(folder: Path) -> dict[str, str]:
    """Return this process's environment without this machine's own Laramie."""
    theirs = {name: value for name, value in os.environ.items() if not name.startswith("LARAMIE_")}
    return theirs | {"LARAMIE_OPTIONS_FILE": str(folder / "no-options.json")}
