"""Announce something that listens by zeroconf, so that Home Assistant finds it."""

from __future__ import annotations

import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from zeroconf import Error as ZeroconfError
from zeroconf import InterfaceChoice, IPVersion
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

from wyoming_servers import __version__

from .config import Options
from .doors import is_loopback

_EVERYWHERE = ("0.0.0.0", "::", "")

_LOGGER = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Announcement:
    """What is told of a part of this installation."""

    integration: str
    """Home Assistant's integration for it."""
    room: str
    id: str
    """Stays the same over restarts, so that Home Assistant knows it again."""


@asynccontextmanager
async def announced_by_zeroconf(
    told: Announcement, options: Options, port: int
) -> AsyncIterator[None]:
    """Announce who listens on a port while the block runs; a failure is logged only.

    Not if the options forbid it, or only this machine can reach it.
    """
    if not options.zeroconf or is_loopback(options.host):
        yield
        return
    host = options.host
    zeroconf: AsyncZeroconf | None = None
    try:
        try:
            addresses = _addresses(host)
            zeroconf = AsyncZeroconf(
                interfaces=InterfaceChoice.All if host in _EVERYWHERE else addresses,
                ip_version=IPVersion.V4Only,
            )
            await (await zeroconf.async_register_service(service_info(told, port, addresses)))
        except (ZeroconfError, OSError, RuntimeError) as error:
            # Clients can still be given the address by hand.
            _LOGGER.warning("the server cannot be announced by zeroconf: %r", error)
        yield
    finally:
        if zeroconf is not None:
            await zeroconf.async_unregister_all_services()
            await zeroconf.async_close()


def service_info(told: Announcement, port: int, addresses: list[str]) -> AsyncServiceInfo:
    """Describe what is announced.

    The type is that of its integration alone: two would each offer the same server.
    """
    service_type = f"_{told.integration}._tcp.local."
    return AsyncServiceInfo(
        service_type,
        f"laramie-{told.id}.{service_type}",
        addresses=[socket.inet_aton(address) for address in addresses],
        port=port,
        server=f"laramie-{told.id}.local.",
        properties={"laramie": told.room, "server_id": told.id, "version": __version__},
    )


def _addresses(host: str) -> list[str]:
    if host not in _EVERYWHERE:
        return [socket.gethostbyname(host)]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # No packet is sent: this only asks the routing table for our own address.
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return ["127.0.0.1"]
        return [probe.getsockname()[0]]
