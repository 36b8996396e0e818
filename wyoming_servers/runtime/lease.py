"""A loaded engine and who uses it, so that it can be replaced while it still answers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from .bridge import call_on_thread

_LOGGER = logging.getLogger(__name__)


class Lease:
    """Counts the calls an engine is used by; released once it is retired and nobody uses it."""

    def __init__(self, engine: Any, released: Callable[[], None]) -> None:
        self.engine = engine
        self._tell = released
        self._users = 0
        self._retired = False
        self._released = asyncio.Event()

    def enter(self) -> None:
        """Count one more call."""
        self._users += 1

    def leave(self) -> None:
        """Count one call less."""
        self._users -= 1
        self._release_if_free()

    def retire(self) -> None:
        """Give the engine up: it is released when the last call is through."""
        self._retired = True
        self._release_if_free()

    async def released(self, timeout_seconds: float) -> bool:
        """Wait for the engine to be released; tell whether it was in time."""
        try:
            async with asyncio.timeout(timeout_seconds):
                await self._released.wait()
        except TimeoutError:
            return False
        return True

    def _release_if_free(self) -> None:
        if self._retired and not self._users and self.engine is not None:
            engine, self.engine = self.engine, None
            closing = asyncio.ensure_future(call_on_thread(engine.close))
            closing.add_done_callback(self._done)

    def _done(self, closing: asyncio.Future[None]) -> None:
        if not closing.cancelled() and (error := closing.exception()):
            _LOGGER.error("an engine could not be released", exc_info=error)
        self._tell()
        self._released.set()
