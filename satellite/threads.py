"""A thread as a part of the satellite: cancelled it ends, and what it raises is raised."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable


async def in_thread(name: str, work: Callable[[], None], stop: Callable[[], None]) -> None:
    """Do work on a thread of its own until that ends; cancelled, wait until ``stop`` has ended it.

    ``stop`` may block. Raises what the work raises.
    """
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[None] = loop.create_future()

    def end(error: BaseException | None) -> None:
        if ended.done():
            return
        if error:
            ended.set_exception(error)
        else:
            ended.set_result(None)

    def run() -> None:
        error: BaseException | None = None
        try:
            work()
        except BaseException as raised:  # noqa: BLE001 - it is raised where the part is awaited
            error = raised
        loop.call_soon_threadsafe(end, error)

    thread = threading.Thread(target=run, name=name)

    def finish() -> None:
        stop()
        thread.join()

    thread.start()
    try:
        await ended
    finally:
        await asyncio.to_thread(finish)
