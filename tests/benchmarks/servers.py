"""Servers in processes of their own, ours and peers, and what they use of the processor."""

from __future__ import annotations

import asyncio
import os
import socket
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from wyoming.info import Info

from wyoming_servers.wire.client import describe

START_SECONDS = 60.0
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, kw_only=True)
class Server:
    """A running server."""

    name: str
    uri: str
    pid: int

    def cpu_seconds(self) -> float:
        """Return the processor time it has used so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


@asynccontextmanager
async def peer_server(
    name: str, python: Path, *arguments: str | Path, is_ready: Callable[[Info], bool]
) -> AsyncIterator[Server]:
    """Run a peer's module with arguments, among them ``{uri}`` for the address it is to take."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        uri = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    words = (uri if argument == "{uri}" else argument for argument in arguments)
    process = await asyncio.create_subprocess_exec(
        python, "-m", *words, stdout=DEVNULL, stderr=DEVNULL
    )
    try:
        await until_ready(uri, is_ready)
        yield Server(name=name, uri=uri, pid=process.pid)
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def until_ready(uri: str, is_ready: Callable[[Info], bool]) -> None:
    """Wait for a server that listens and has its model. Raises TimeoutError."""
    async with asyncio.timeout(START_SECONDS):
        while True:
            with suppress(OSError):
                info, _ = await describe(uri)
                if is_ready(info):
                    return
            await asyncio.sleep(0.2)
