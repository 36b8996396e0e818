"""Threads as parts of the satellite: what they raise is raised where they are awaited."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

Result = TypeVar("Result")


async def in_thread(name: str, work: Callable[[], None], stop: Callable[[], None]) -> None:
    """Do work on a thread of its own until that ends; cancelled, wait until ``stop`` has ended it.

    ``stop`` may block. Raises what the work raises.
    """
    thread, ended = _started(name, work)

    def finish() -> None:
        stop()
        thread.join()

    try:
        await asyncio.wrap_future(ended)
    finally:
        # A thread, and no executor's work: that may be cancelled before it begins.
        _, finished = _started(f"end of {name}", finish)
        await asyncio.wrap_future(finished)


async def left_alone(name: str, work: Callable[[], Result]) -> Result:
    """Do work that cannot be stopped; cancelled, do not wait for it, nor at the program's end.

    Raises what the work raises.
    """
    _, ended = _started(name, work, daemon=True)
    return await asyncio.wrap_future(ended)


def some_are_left() -> bool:
    """Tell whether work goes on that nobody waits for."""
    return any(thread.daemon for thread in threading.enumerate())


def _started(
    name: str, work: Callable[[], Result], *, daemon: bool = False
) -> tuple[threading.Thread, Future[Result]]:
    """Do work on a thread that is begun whoever is cancelled, and return what becomes of it."""
    ended: Future[Result] = Future()
    ended.set_running_or_notify_cancel()
    thread = threading.Thread(target=_work, args=(work, ended), name=name, daemon=daemon)
    thread.start()
    return thread, ended


def _work(work: Callable[[], Result], ended: Future[Result]) -> None:
    try:
        result = work()
    except BaseException as error:  # noqa: BLE001 - it is raised where the work is awaited
        ended.set_exception(error)
    else:
        ended.set_result(result)
