"""Servers in processes of their own, ours and peers, and what they use of the machine."""

from __future__ import annotations

import asyncio
import os
import socket
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from wyoming.info import Info

from wyoming_servers.wire.client import describe
from wyoming_servers.wire.errors import EngineUnavailable

START_SECONDS = 180.0
"""Even a busy machine starts a server within that."""
_TICKS = os.sysconf("SC_CLK_TCK")
_MIB = 2**20


class PeerMissing(EngineUnavailable):
    """The peer is not installed, or has no model; the text says how to get it."""


class PeerFailed(EngineUnavailable):
    """The peer ended before it could be asked anything; the text holds its last words."""


@dataclass(frozen=True, kw_only=True)
class Server:
    """A running server."""

    name: str
    uri: str
    pid: int

    def cpu_seconds(self) -> float:
        """Return the processor time it has used so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def resident_mb(self) -> float:
        """Return the memory it has in use now."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / _MIB

    def own_mb(self) -> float:
        """Return that memory with what it shares with others divided among them."""
        lines = Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines()
        [kb] = (line.split()[1] for line in lines if line.startswith("Pss:"))
        return int(kb) / 1024


def check_peer(python: Path, module: str, *install: str) -> None:
    """Raise PeerMissing, with the commands that install it, for a peer that is not there."""
    if not has_module(python, module):
        commands = "".join(f"  {command}\n" for command in install)
        raise PeerMissing(
            f"no {module} for {python}; the peer lives in an environment of its own:\n"
            f"{commands}or name another one with --peer"
        )


def has_module(python: Path, module: str) -> bool:
    """Whether an environment, given by its interpreter, has a module installed."""
    return python.is_file() and any(python.parents[1].glob(f"lib/*/site-packages/{module}"))


@asynccontextmanager
async def peer_server(
    name: str, python: Path, *arguments: str | Path, is_ready: Callable[[Info], bool]
) -> AsyncIterator[Server]:
    """Run a peer's module with arguments, among them ``{uri}`` for the address it is to take.

    Raises PeerFailed, TimeoutError.
    """
    with socket.create_server(("127.0.0.1", 0)) as free:
        uri = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    words = (uri if argument == "{uri}" else argument for argument in arguments)
    with TemporaryFile() as told:
        process = await asyncio.create_subprocess_exec(
            python, "-m", *words, stdout=DEVNULL, stderr=told
        )
        try:
            await _ready_or_ended(name, uri, process, told, is_ready)
            yield Server(name=name, uri=uri, pid=process.pid)
        finally:
            with suppress(ProcessLookupError):
                process.terminate()
            await process.wait()


async def _ready_or_ended(
    name: str, uri: str, process: Process, told: IO[bytes], is_ready: Callable[[Info], bool]
) -> None:
    ready = asyncio.create_task(until_ready(uri, is_ready))
    ended = asyncio.create_task(process.wait())
    try:
        await asyncio.wait((ready, ended), return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            told.seek(0)
            words = told.read().decode(errors="replace").split("\n")
            last = next((line for line in reversed(words) if line.strip()), "it said nothing")
            raise PeerFailed(f"{name} ended with status {process.returncode}: {last}")
        ready.result()
    finally:
        ready.cancel()
        ended.cancel()
        await asyncio.gather(ready, ended, return_exceptions=True)


async def until_ready(uri: str, is_ready: Callable[[Info], bool]) -> None:
    """Wait for a server that listens and has its model. Raises TimeoutError."""
    async with asyncio.timeout(START_SECONDS):
        while True:
            with suppress(OSError):
                info, _ = await describe(uri)
                if is_ready(info):
                    return
            await asyncio.sleep(0.2)


class OthersWork:
    """How much of the processors others took, this program and those it started aside."""

    def __init__(self) -> None:
        self._begun = self._times()

    def share(self) -> float:
        """Return their share since this was made, 0 to 1, once what was started has ended."""
        all_, idle, ours = (
            now - then for now, then in zip(self._times(), self._begun, strict=True)
        )
        return max(0.0, 1 - (idle + ours) / all_) if all_ else 0.0

    @staticmethod
    def _times() -> tuple[float, float, float]:
        """Return the seconds of all processors, those idle, and those of this program."""
        with Path("/proc/stat").open(encoding="ascii") as lines:
            user, nice, system, idle, waiting, *rest = map(int, lines.readline().split()[1:9])
        spent = os.times()
        ours = spent.user + spent.system + spent.children_user + spent.children_system
        every = user + nice + system + idle + waiting + sum(rest)
        return every / _TICKS, (idle + waiting) / _TICKS, ours
