"""Bring the models that a room's engines need, however long it takes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Any

from .config import RoomOptions
from .progress import Progress
from .store import Store
from .store_errors import ModelUnavailable

FIRST_PAUSE_SECONDS = 10.0
"""Before the second attempt; it doubles with every one that follows."""
LONGEST_PAUSE_SECONDS = 600.0

_LOGGER = logging.getLogger(__name__)


class ModelFetch:
    """Downloads models one after the other, each again and again until it is there."""

    def __init__(self, store: Store, options: RoomOptions, names: Sequence[str]) -> None:
        self.options = options
        """What is to be loaded once the models are there."""
        self.problem = ""
        """Why the last attempt failed, and what to do."""
        self._store = store
        self._names = names
        self._progress = Progress(names[0])

    async def run(self) -> None:
        """Wait until the models are there; a copy made by hand is as good as a download."""
        for name in self._names:
            await self._bring(name)

    async def _bring(self, name: str) -> None:
        pause = FIRST_PAUSE_SECONDS
        while not await self._tried(name):
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)

    async def _tried(self, name: str) -> bool:
        """Try to bring a model; tell whether it is there."""
        self._progress = Progress(name)
        try:
            await self._store.fetch(name, self._progress)
        except ModelUnavailable as error:
            if str(error) != self.problem:
                _LOGGER.warning("%s", error)
            self.problem = str(error)
            return False
        self.problem = ""
        return True

    def to_data(self) -> dict[str, Any]:
        """Return it as JSON: how far it is, and why it is not further."""
        return {
            "engine": self.options.engine,
            **self._progress.to_data(),
            "problem": self.problem,
        }
