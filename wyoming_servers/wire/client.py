"""A Wyoming client: one connection, typed answers, errors as exceptions."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any, Self
from urllib.parse import urlsplit

from wyoming.error import Error
from wyoming.event import Event, Eventable
from wyoming.info import Describe, Info

from .errors import LaramieError
from .frames import Limits, encode_event, parse_stock, raise_if_error, read_event
from .protocol import (
    INFO_KEY,
    MIN_VERSION,
    VERSION,
    Authorize,
    Authorized,
    Message,
    version_problem,
)
from .tls import TlsProblem, open_tls, speaks_tls

LIMITS = Limits()
CLOSE_SECONDS = 1.0
"""How long a server may take to read what was sent last."""


class ConnectionLost(ConnectionError):
    """The server closed the connection before it answered."""


class Client:
    """One open connection to a Wyoming server."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    @asynccontextmanager
    async def connect(
        cls, uri: str, *, fingerprint: str | None = None, timeout_seconds: float = 5.0
    ) -> AsyncIterator[Self]:
        """Connect to ``tcp://host:port``, or with TLS to ``tls://host:port``.

        A certificate is trusted by its fingerprint, or by the usual authorities when none is given.
        Raises OSError (TlsProblem, too) or TimeoutError.
        """
        address, limit = split_uri(uri), LIMITS.header_bytes
        async with asyncio.timeout(timeout_seconds):
            if is_secure(uri):
                reader, writer = await open_tls(*address, pinned=fingerprint, limit=limit)
            else:
                reader, writer = await asyncio.open_connection(*address, limit=limit)
        try:
            yield cls(reader, writer)
        finally:
            writer.close()
            with suppress(TimeoutError, OSError):
                async with asyncio.timeout(CLOSE_SECONDS):
                    await writer.wait_closed()
            writer.transport.abort()

    async def authorize(self, token: str) -> None:
        """Show a token; the server then serves all. Raises NotAuthorized for a wrong one."""
        await self.send(Authorize(token=token))
        await self.wait_for(Authorized.TYPE)

    async def send(self, message: Event | Eventable | Message) -> None:
        """Write one message; waits while the server does not read."""
        self._writer.write(encode_event(message))
        await self._writer.drain()

    async def receive(self) -> Event:
        """Return the next event. Raises LaramieError for ``error``, ConnectionLost at the end."""
        event = await read_event(self._reader, LIMITS)
        if event is None:
            raise ConnectionLost("the server closed the connection before it answered")
        raise_if_error(event)
        return event

    async def wait_for(self, *types: str) -> Event:
        """Return the next event of one of these types, skipping others."""
        while True:
            event = await self.receive()
            if event.type in types:
                return event


def split_uri(uri: str) -> tuple[str, int]:
    """Return host and port of ``tcp://host:port`` or ``tls://host:port``. Raises ValueError."""
    parts = urlsplit(uri)
    if parts.scheme not in ("tcp", "tls") or not parts.hostname or not parts.port:
        raise ValueError(f"'{uri}' is no server address: write tcp://HOST:PORT or tls://HOST:PORT")
    return parts.hostname, parts.port


def is_secure(uri: str) -> bool:
    """Tell whether TLS is spoken at a server's address."""
    return uri.startswith("tls:")


async def describe(
    uri: str, *, fingerprint: str | None = None, timeout_seconds: float = 5.0
) -> tuple[Info, dict[str, Any]]:
    """Return a server's Info, and what it announces of our extension ({} for a stock server).

    Raises VersionTooOld or VersionTooNew when the two sides cannot talk, OSError (TlsProblem, too)
    or TimeoutError.
    """
    ours = {"version": VERSION, "min_version": MIN_VERSION}
    try:
        async with (
            asyncio.timeout(timeout_seconds),
            Client.connect(uri, fingerprint=fingerprint) as client,
        ):
            await client.send(Event(type=Describe().event().type, data={INFO_KEY: ours}))
            event = await client.wait_for("info")
    except (ConnectionLost, ConnectionResetError, BrokenPipeError) as error:
        if is_secure(uri) or not await speaks_tls(*split_uri(uri)):
            raise
        secure = uri.replace("tcp:", "tls:", 1)
        raise TlsProblem(f"TLS is spoken at {uri}: write {secure}") from error
    extension = event.data.get(INFO_KEY)
    check_version(extension, us="this client", them=f"the server at {uri}")
    return parse_stock(Info, event), extension if isinstance(extension, dict) else {}


def check_version(theirs: Any, *, us: str, them: str) -> None:
    """Raise VersionTooOld or VersionTooNew for a side we cannot talk to; a stock one is fine."""
    if isinstance(theirs, dict) and (problem := version_problem(theirs, us=us, them=them)):
        code, advice = problem
        raise LaramieError.from_event(Error(text=advice, code=code).event())
