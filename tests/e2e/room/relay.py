"""A cable between Home Assistant and a satellite that a test can cut, hold up and plug in again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

LOCALHOST = "127.0.0.1"
PIECE_BYTES = 65536


class Relay:
    """Passes on every connection to one port of this machine."""

    def __init__(self, target: int) -> None:
        """Take the satellite's port."""
        self.port = 0
        self.target = target
        self.flows = asyncio.Event()
        """Cleared, nothing passes, and nobody is told: as when a cable is pulled."""
        self.flows.set()
        self.plugged = True
        """Whether new connections are let through."""
        self._writers: set[asyncio.StreamWriter] = set()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """Pass on while the block runs."""
        server = await asyncio.start_server(self._connect, LOCALHOST, 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield
        finally:
            server.close()
            self.cut()

    def cut(self) -> None:
        """End all connections with a reset, both ways."""
        for writer in self._writers:
            writer.transport.abort()

    def half_close(self) -> None:
        """End all connections in one direction: each side reads an end, and may still write."""
        for writer in self._writers:
            if writer.can_write_eof():
                writer.write_eof()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self.plugged:
            writer.transport.abort()
            return
        try:
            there, back = await asyncio.open_connection(LOCALHOST, self.target)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, back}
        try:
            await asyncio.gather(self._pass(reader, back), self._pass(there, writer))
        finally:
            for one in (writer, back):
                self._writers.discard(one)
                one.transport.abort()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while piece := await reader.read(PIECE_BYTES):
                await self.flows.wait()
                writer.write(piece)
                await writer.drain()
            writer.write_eof()
        except OSError:
            writer.transport.abort()
