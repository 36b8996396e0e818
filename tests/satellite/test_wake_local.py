"""An engine in this process, at its beginning and its end."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress

from satellite import wake_local
from satellite.threads import some_are_left
from satellite.wake_local import LocalWake


async def test_nobody_waits_for_an_engine_that_is_still_being_loaded(monkeypatch):
    begun, loaded = threading.Event(), threading.Event()

    def load(_):
        begun.set()
        loaded.wait()

    monkeypatch.setattr(wake_local, "_load", load)
    wake = LocalWake("fake", ("fake_word",), print)
    running = asyncio.create_task(wake.run())
    await asyncio.to_thread(begun.wait)
    assert some_are_left()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    loaded.set()
