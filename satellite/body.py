"""The body: what shows the satellite's state, and what is pressed; each part can fail alone."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Protocol

from wyoming_servers.wire.errors import LaramieError

from .state import State

RETRY_SECONDS = 10.0

_LOGGER = logging.getLogger(__name__)


class Part(Protocol):
    """A part of the body: LEDs, buttons, a hook. It tells what is pressed to whom it was made with.

    It belongs to the event loop, and never holds it up.
    """

    problem: str
    """Why it does nothing, "" when all is well."""

    def show(self, state: State) -> None:
        """Show what the satellite is doing, from now on."""

    async def run(self) -> None:
        """Work until it is cancelled."""


class Device:
    """A part that has a device, which is opened again after it has failed."""

    name: str

    def __init__(self) -> None:
        """Begin with nothing opened."""
        self.problem = "not opened yet"

    async def run(self) -> None:
        """Work until it is cancelled."""
        while True:
            try:
                await self._use()
            except (LaramieError, OSError) as error:
                if self.problem != str(error):
                    _LOGGER.warning("the %s cannot be used: %s", self.name, error)
                self.problem = str(error)
            await asyncio.sleep(RETRY_SECONDS)

    async def _use(self) -> None:
        """Open the device and work with it. Raises OSError, LaramieError."""
        raise NotImplementedError


class Body:
    """All parts a satellite has, by name."""

    def __init__(self, parts: Mapping[str, Part]) -> None:
        """Take the parts; nothing is opened yet."""
        self._parts = parts

    def show(self, state: State) -> None:
        """Show what the satellite is doing."""
        for part in self._parts.values():
            part.show(state)

    @property
    def report(self) -> dict[str, str]:
        """Return how each part is."""
        return {name: part.problem or "works" for name, part in self._parts.items()}

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Have all parts work while the block runs."""
        async with asyncio.TaskGroup() as parts:
            tasks = [parts.create_task(_work(*named)) for named in self._parts.items()]
            try:
                yield
            finally:
                for task in tasks:
                    task.cancel()


async def _work(name: str, part: Part) -> None:
    """Have a part work; one that fails as nobody has foreseen does nothing from then on."""
    try:
        await part.run()
    except Exception as error:
        part.problem = repr(error)
        _LOGGER.exception("the %s has failed", name)
