"""The real satellite as a process of its own, in a room of a test."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wyoming_servers.wire.client import Client
from wyoming_servers.wire.satellite_protocol import Diagnose, Diagnosis

from .room import Room

LOCALHOST = "127.0.0.1"
START_SECONDS = 60.0
PATIENCE_SECONDS = 60.0
LOOK_SECONDS = 0.05
STOP_SECONDS = 20.0


class Ended(Exception):
    """The satellite does not run."""


@dataclass(frozen=True)
class Program:
    """A running satellite."""

    process: Process
    port: int

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

    async def becomes(self, phase: str) -> None:
        """Wait until it is in a phase. Raises TimeoutError."""
        await self.tells(phase=phase)

    async def tells(self, **state: str) -> None:
        """Wait until its report has this in it. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not state.items() <= (await self.report()).items():  # noqa: ASYNC110 - no event
                await asyncio.sleep(LOOK_SECONDS)


@asynccontextmanager
async def satellite_program(
    folder: Path, room: Room, *options: str, **environment: str
) -> AsyncIterator[Program]:
    """Run ``laramie-satellite`` while the block runs; what it keeps is in the folder."""
    always = (
        *("--host", LOCALHOST, "--port", "0", "--data-dir", str(folder)),
        *("--microphone", room.microphone, "--speaker", room.speaker, "--log-level", "debug"),
    )
    log = folder / "satellite.log"
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "satellite", *always, *options),
            stdout=PIPE,
            stderr=errors,
            env=_environment(folder) | environment,
        )
    try:
        yield Program(process, await _port(process, log))
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(STOP_SECONDS):
            await process.wait()


async def _port(process: Process, log: Path) -> int:
    assert process.stdout is not None
    async with asyncio.timeout(START_SECONDS):
        line = await process.stdout.readline()
    if not line:
        raise Ended(f"the satellite ended; its words are in {log}")
    return int(json.loads(line)["port"])


def _environment(folder: Path) -> dict[str, str]:
    """Return this process's environment without this machine's own Laramie."""
    theirs = {name: value for name, value in os.environ.items() if not name.startswith("LARAMIE_")}
    return theirs | {"LARAMIE_OPTIONS_FILE": str(folder / "no-options.json")}
