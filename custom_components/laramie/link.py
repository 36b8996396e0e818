"""One connection that stays open, so that a server that stops or starts anew is noticed at once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from wyoming.event import Event

from .client import Connection, LaramieClient, ServerInfo
from .errors import AnotherServer, CannotConnect, LaramieError

PING_SECONDS = 20.0
"""Servers close a connection that is silent for a minute."""
LONGEST_PAUSE_SECONDS = 30.0
"""Between attempts to reach a server that is away."""

_LOGGER = logging.getLogger(__name__)


class ServerLink:
    """Whether a server is there, and who it is."""

    def __init__(
        self, client: LaramieClient, server_id: str | None, on_change: Callable[[], None]
    ) -> None:
        """Connect to nothing yet; ``on_change`` is called when the server comes or goes."""
        self._client = client
        self._server_id = server_id
        self._on_change = on_change
        self.info: ServerInfo | None = None
        """Who the server is, while it is there."""
        self.problem: LaramieError | None = None
        """Why it is not, or cannot be used."""

    async def run(self) -> None:
        """Keep the connection until cancelled."""
        pause = 1.0
        while True:
            try:
                async with self._client.connect() as connection:
                    self._came(await self._describe())
                    pause = 1.0
                    await _watch(connection)
            except LaramieError as error:
                self._went(error)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)

    async def _describe(self) -> ServerInfo:
        info = await self._client.describe_llm()
        if self._server_id is not None and info.server_id != self._server_id:
            raise AnotherServer(info.server_id)
        return info

    def _came(self, info: ServerInfo) -> None:
        _LOGGER.info("the server at %s is there", self._client)
        self.info, self.problem = info, None
        self._on_change()

    def _went(self, error: LaramieError) -> None:
        if self.info is None and type(error) is type(self.problem):
            return  # it was told of once
        _LOGGER.warning("the server at %s cannot be used: %s", self._client, error.detail)
        self.info, self.problem = None, error
        self._on_change()


async def _watch(connection: Connection) -> None:
    """Return never; raise once the server is gone."""
    while True:
        await connection.send(Event(type="ping"))
        heard = False
        try:
            async with asyncio.timeout(PING_SECONDS):
                while True:
                    await connection.receive()
                    heard = True
        except TimeoutError as error:
            if not heard:
                raise CannotConnect("the server is silent") from error
