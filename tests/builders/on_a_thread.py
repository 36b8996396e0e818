"""Run an aiohttp application on a thread of its own, so that whoever asks it may block."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ssl import SSLContext

from aiohttp import web


class Gates:
    """Places at which answers are held, until a test lets them go on."""

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop | None = None
        self._gates: dict[str, asyncio.Event] = {}

    def hold(self, place: str) -> Callable[[], None]:
        """Hold all answers at a place until what is returned is called."""
        gate = self._gates[place] = asyncio.Event()
        return lambda: self.loop and self.loop.call_soon_threadsafe(gate.set)

    async def pass_by(self, place: str) -> None:
        """Wait at a place, if answers are held there."""
        if place in self._gates:
            await self._gates[place].wait()


@contextmanager
def on_a_thread(
    app: Callable[[], web.Application], gates: Gates, *, tls: SSLContext | None = None
) -> Iterator[int]:
    """Serve while the block runs; yields the port, free on 127.0.0.1."""
    started = threading.Event()
    stop = asyncio.Event()
    ports: list[int] = []

    async def serve() -> None:
        gates.loop = asyncio.get_running_loop()
        runner = web.AppRunner(
            app(), access_log=None, shutdown_timeout=0, handler_cancellation=True
        )
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls).start()
        ports.append(runner.addresses[0][1])
        started.set()
        await stop.wait()
        await runner.cleanup()

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    started.wait()
    try:
        yield ports[0]
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()
