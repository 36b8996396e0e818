"""Whether a server lives while something is awaited of it.

Ours answer pings at once, whatever their engines compute: so one that thinks for long is told from
one that stands still, which the kernel connects to all the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import asynccontextmanager
from ssl import SSLError

from .client import LaramieClient
from .errors import CannotConnect, LaramieError, StandsStill

LOOK_SECONDS = 0.35
"""Before the first ping, when most waits are over, and between two."""
MOST_MISSED = 4
"""A server that answers none of so many stands still: the latest of some thousand answers took a
quarter of that, while eight satellites spoke to four servers on two cores. They are counted, as it
may be us who is late, and each has a connection of its own, as a network may lose one."""


@asynccontextmanager
async def while_alive(client: LaramieClient) -> AsyncIterator[None]:
    """Let a block wait for a server as long as that lives. Raises StandsStill."""

    async def watch() -> None:
        await silence(client)
        patience.reschedule(asyncio.get_running_loop().time())

    try:
        async with asyncio.timeout(None) as patience:
            watching = asyncio.create_task(watch())
            try:
                yield
            finally:
                watching.cancel()
    except TimeoutError as error:
        if not patience.expired():
            raise
        raise StandsStill(f"{client} answers no ping") from error


async def from_alive[T](client: LaramieClient, stream: AsyncIterable[T]) -> AsyncIterator[T]:
    """Yield what comes of a server as long as that lives. Raises StandsStill."""
    items = aiter(stream)
    while True:
        async with while_alive(client):
            try:
                item = await anext(items)
            except StopAsyncIteration:
                return
        yield item


async def silence(client: LaramieClient) -> None:
    """Return once a server says nothing to pings any more."""
    pings: list[asyncio.Task[bool]] = []
    missed = 0
    await asyncio.sleep(LOOK_SECONDS)
    try:
        while missed < MOST_MISSED:
            pings.append(asyncio.create_task(_ping(client)))
            await asyncio.sleep(LOOK_SECONDS)
            if any(ping.done() and ping.result() for ping in pings):
                missed = 0
                _end(pings)
            else:
                missed += 1
    finally:
        _end(pings)


async def _ping(client: LaramieClient) -> bool:
    """Return whether a server says anything: to refuse us is that, to be out of reach is not."""
    try:
        await client.ping()
    except LaramieError as error:
        is_away = isinstance(error, CannotConnect) and isinstance(error.__cause__, OSError)
        return not is_away or isinstance(error.__cause__, (ConnectionError, SSLError))
    return True


def _end(pings: list[asyncio.Task[bool]]) -> None:
    while pings:
        pings.pop().cancel()
