"""Wait for what other processes do, and nothing tells."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from inspect import isawaitable

PATIENCE_SECONDS = 300.0
"""After this long something hangs, also on a machine that is ten times slower."""
LOOK_SECONDS = 0.05


async def until(condition: Callable[[], object | Awaitable[object]]) -> None:
    """Return once a condition holds. Raises TimeoutError."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not await _holds(condition):  # noqa: ASYNC110 - nothing else tells it
            await asyncio.sleep(LOOK_SECONDS)


async def _holds(condition: Callable[[], object | Awaitable[object]]) -> object:
    found = condition()
    return await found if isawaitable(found) else found
