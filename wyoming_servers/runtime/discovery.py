"""Announce a server, so that Home Assistant finds it: to the Supervisor, or else by zeroconf."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from .doors import is_loopback
from .service import Service
from .supervisor import is_supervised, message_of_app, message_of_server, told_supervisor

if TYPE_CHECKING:
    from .announce import Announcement


@asynccontextmanager
async def announced(service: Service, port: int | None) -> AsyncIterator[None]:
    """Announce the server while the block runs, unless only this machine can reach it.

    Without a port there is none for those who look. An app is announced to the Supervisor only:
    Home Assistant would show it twice.
    """
    if port is None or is_loopback(service.options.host):
        yield
    elif is_supervised():
        async with told_supervisor(message_of_server(service, port)):
            yield
    else:
        from .announce import announced_by_zeroconf  # noqa: PLC0415 - imports zeroconf

        async with announced_by_zeroconf(announcement(service), service.options, port):
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
    return is_supervised() and not is_loopback(host)


def announcement(service: Service) -> Announcement:
    """Return what is told of a server."""
    from .announce import Announcement  # noqa: PLC0415 - the same

    return Announcement(
        integration=service.room.integration, room=service.room.name, id=service.server_id
    )
