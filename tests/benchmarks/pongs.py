"""How soon servers answer pings on connections of their own, while others keep them at work.

A process of its own, as who drives satellites is late itself: measures until its input ends.
"""

from __future__ import annotations

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from time import perf_counter

from wyoming.ping import Ping

from wyoming_servers.wire.client import Client

PAUSE_SECONDS = 0.1


@asynccontextmanager
async def pinging(uris: Collection[str]) -> AsyncIterator[list[float]]:
    """Ping servers while the block runs; afterwards the list holds how long answers took."""
    taken: list[float] = []
    command = (sys.executable, "-m", "tests.benchmarks.pongs", *uris)
    process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
    try:
        yield taken
    finally:
        told, _ = await process.communicate()
    taken += json.loads(told)


async def _ping(uri: str, taken: list[float]) -> None:
    while True:
        await asyncio.sleep(PAUSE_SECONDS)
        begun = perf_counter()
        async with Client.connect(uri, timeout_seconds=60) as client:
            await client.send(Ping())
            await client.wait_for("pong")
        taken.append(perf_counter() - begun)


async def _measure(uris: Collection[str]) -> list[float]:
    taken: list[float] = []
    tasks = [asyncio.create_task(_ping(uri, taken)) for uri in uris]
    await asyncio.to_thread(sys.stdin.read)
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    return sorted(taken)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(_measure(sys.argv[1:]))))
