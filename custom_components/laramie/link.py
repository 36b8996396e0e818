"""One connection that stays open, so that a server that stops or starts anew is noticed at once."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Callable

from wyoming.event import Event

from .client import Connection, LaramieClient, ServerInfo
from .errors import AnotherServer, LaramieError

PING_SECONDS = 3.0
"""Between two pings."""
MOST_MISSED = 2
"""Who says nothing for so many pings is gone; after one, we may have been busy."""

_LOGGER = logging.getLogger(__name__)


class Link[I: ServerInfo](ABC):
    """Whether a server or satellite is there, and who it is."""

    longest_pause = 30.0
    """Between attempts to reach one that is away, in seconds."""

    def __init__(
        self, client: LaramieClient, server_id: str | None, on_change: Callable[[], None]
    ) -> None:
        """Connect to nothing yet; ``on_change`` is called when the other side comes or goes."""
        self._client = client
        self._server_id = server_id
        self._on_change = on_change
        self.info: I | None = None
        """Who it is, while it is there."""
        self.problem: LaramieError | None = None
        """Why it is not, or cannot be used."""
        self.last_problem: LaramieError | None = None
        """The same, kept when it is back."""
        self._heard = False
        """Whether anything came since the last ping."""

    async def run(self) -> None:
        """Keep the connection until cancelled."""
        pause = 1.0
        while True:
            try:
                async with self._client.connect() as connection:
                    self._came(await self._meet(connection))
                    pause = 1.0
                    await self._stay(connection)
            except LaramieError as error:
                self._went(error)
            await asyncio.sleep(pause)
            pause = min(2 * pause, self.longest_pause)

    @abstractmethod
    async def _meet(self, connection: Connection) -> I:
        """Return who is there. Raises LaramieError."""

    async def _stay(self, connection: Connection) -> None:
        """Return never; raise LaramieError once the other side is gone."""
        watch = asyncio.create_task(self._ping(connection))
        try:
            while True:
                event = await connection.receive()
                self._heard = True
                self._take(connection, event)
        finally:
            watch.cancel()

    @abstractmethod
    def _take(self, connection: Connection, event: Event) -> None:
        """Hear what comes over the connection, pongs too. Raises LaramieError."""

    async def _ping(self, connection: Connection) -> None:
        """End a connection on which nothing is heard.

        Not with a timeout around what is read: that would cut an event in two.
        """
        missed = 0
        while missed < MOST_MISSED:
            self._heard = False
            connection.post(Event(type="ping"))
            await asyncio.sleep(PING_SECONDS)
            missed = 0 if self._heard else missed + 1
        _LOGGER.info("%s answers no ping", self._client)
        connection.abort()

    def _known(self, info: I) -> I:
        """Return the same. Raises AnotherServer for one that was not added."""
        if self._server_id is not None and info.server_id != self._server_id:
            raise AnotherServer(info.server_id)
        return info

    def _came(self, info: I) -> None:
        _LOGGER.info("%s is there", self._client)
        self.info, self.problem = info, None
        self._on_change()

    def _went(self, error: LaramieError) -> None:
        if self.info is None and type(error) is type(self.problem):
            return  # it was told of once
        _LOGGER.warning("%s cannot be used: %s", self._client, error.detail)
        self.info, self.problem, self.last_problem = None, error, error
        self._on_change()


class ServerLink(Link[ServerInfo]):
    """The link to the LLM server; what is asked of it goes over connections of its own."""

    async def _meet(self, connection: Connection) -> ServerInfo:  # noqa: ARG002 - it is only kept
        return self._known(await self._client.describe_llm())

    def _take(self, connection: Connection, event: Event) -> None:
        """Hear nothing but that the server is there."""
