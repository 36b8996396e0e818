"""Announce a server, so that Home Assistant finds it: to the Supervisor, or else by zeroconf."""

from __future__ import annotations

import ipaddress
import logging
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from zeroconf import Error as ZeroconfError
from zeroconf import InterfaceChoice, IPVersion
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

from wyoming_servers import __version__

from .service import Service
from .supervisor import is_supervised, message_of_app, message_of_server, told_supervisor

_EVERYWHERE = ("0.0.0.0", "::", "")

_LOGGER = logging.getLogger(__name__)


@asynccontextmanager
async def announced(service: Service, port: int) -> AsyncIterator[None]:
    """Announce the server while the block runs, unless only this machine can reach it.

    An app is announced to the Supervisor only: Home Assistant would show it twice.
    """
    options = service.options
    if _is_loopback(options.host):
        yield
    elif is_supervised():
        async with told_supervisor(message_of_server(service, port)):
            yield
    elif options.zeroconf:
        async with _announced_by_zeroconf(service, port):
            yield
    else:
        yield


@asynccontextmanager
async def announced_together(ports: Mapping[str, int], host: str) -> AsyncIterator[None]:
    """Announce the servers of one app, by room, while the block runs.

    They do not announce themselves then: see ``is_announced_together``.
    """
    if is_announced_together(host):
        async with told_supervisor(message_of_app(ports)):
            yield
    else:
        yield


def is_announced_together(host: str) -> bool:
    """Tell whether several servers that listen there are announced in one message."""
    return is_supervised() and not _is_loopback(host)


@asynccontextmanager
async def _announced_by_zeroconf(service: Service, port: int) -> AsyncIterator[None]:
    options = service.options
    zeroconf: AsyncZeroconf | None = None
    try:
        try:
            addresses = _addresses(options.host)
            zeroconf = AsyncZeroconf(
                interfaces=InterfaceChoice.All if options.host in _EVERYWHERE else addresses,
                ip_version=IPVersion.V4Only,
            )
            await (await zeroconf.async_register_service(service_info(service, port, addresses)))
        except (ZeroconfError, OSError, RuntimeError) as error:
            # Clients can still be given the address by hand.
            _LOGGER.warning("the server cannot be announced by zeroconf: %r", error)
        yield
    finally:
        if zeroconf is not None:
            await zeroconf.async_unregister_all_services()
            await zeroconf.async_close()


def service_info(service: Service, port: int, addresses: list[str]) -> AsyncServiceInfo:
    """Describe the server; the name stays the same over restarts, so that HA knows it again.

    The type is that of its integration alone: two would each offer the same server.
    """
    service_type = f"_{service.room.integration}._tcp.local."
    return AsyncServiceInfo(
        service_type,
        f"laramie-{service.server_id}.{service_type}",
        addresses=[socket.inet_aton(address) for address in addresses],
        port=port,
        server=f"laramie-{service.server_id}.local.",
        properties={
            "laramie": service.room.name,
            "server_id": service.server_id,
            "version": __version__,
        },
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


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
