"""Threads as parts: what becomes of them is told where they are awaited."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from satellite.threads import in_thread

PATIENCE_SECONDS = 60.0


async def test_what_its_work_raises_is_raised():
    with pytest.raises(ZeroDivisionError):
        await in_thread("part", lambda: 1 // 0, lambda: None)


async def test_cancelled_it_is_stopped_and_waited_for():
    begun, stopped, ended = threading.Event(), threading.Event(), threading.Event()

    def work():
        begun.set()
        stopped.wait()
        ended.set()

    part = asyncio.create_task(in_thread("part", work, stopped.set))
    await asyncio.to_thread(begun.wait)
    part.cancel()
    with pytest.raises(asyncio.CancelledError):
        await part
    assert ended.is_set()


async def test_cancelled_again_while_all_else_is_busy_it_is_stopped_all_the_same():
    begun, stopped, others = threading.Event(), threading.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def work():
        begun.set()
        stopped.wait()

    part = asyncio.create_task(in_thread("part", work, stopped.set))
    await asyncio.to_thread(begun.wait)
    with ThreadPoolExecutor(1) as executor:
        loop.set_default_executor(executor)
        loop.run_in_executor(None, others.wait)
        part.cancel()
        await asyncio.sleep(0)
        part.cancel()
        with pytest.raises(asyncio.CancelledError):
            await part
        others.set()
    assert stopped.wait(PATIENCE_SECONDS)
