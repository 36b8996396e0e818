"""Tells systemd that the satellite is ready, and that it still works.

The protocol is that of sd_notify(3): datagrams to the socket that ``NOTIFY_SOCKET`` names.
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_LOGGER = logging.getLogger(__name__)


@asynccontextmanager
async def watched_by_systemd() -> AsyncIterator[None]:
    """Be ready while the block runs; an event loop that stands still is restarted by systemd."""
    tell_systemd("READY=1")
    beating = asyncio.create_task(_beat(int(os.environ.get("WATCHDOG_USEC") or 0) / 1e6))
    try:
        yield
    finally:
        beating.cancel()
        tell_systemd("STOPPING=1")


def tell_systemd(state: str) -> None:
    """Tell it, where it has asked for that; a failure is logged only."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    # A name that begins with @ is in the abstract namespace, where it begins with a zero byte.
    address = f"\0{address[1:]}" if address.startswith("@") else address
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
            channel.settimeout(0)
            channel.sendto(state.encode(), address)
    except OSError as error:
        _LOGGER.warning("systemd cannot be told '%s': %s", state, error)


async def _beat(limit_seconds: float) -> None:
    while limit_seconds:
        tell_systemd("WATCHDOG=1")
        await asyncio.sleep(limit_seconds / 3)
