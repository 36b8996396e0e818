"""Bring the model that a room's engine needs, however long it takes."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
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
    """Downloads one model, again and again until it is there."""

    def __init__(self, store: Store, options: RoomOptions, name: str) -> None:
        self.options = options
        """What is to be loaded once the model is there."""
        self.problem = ""
        """Why the last attempt failed, and what to do."""
        self._store = store
        self._name = name
        self._progress = Progress(name)

    async def run(self) -> Path:
        """Return where the model is; a copy made by hand is as good as a download."""
        pause = FIRST_PAUSE_SECONDS
        while True:
            self._progress = Progress(self._name)
            try:
                return await self._store.fetch(self._name, self._progress)
            except ModelUnavailable as error:
                if str(error) != self.problem:
                    _LOGGER.warning("%s", error)
                self.problem = str(error)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)

    def to_data(self) -> dict[str, Any]:
        """Return it as JSON: how far it is, and why it is not further."""
        return {
            "engine": self.options.engine,
            **self._progress.to_data(),
            "problem": self.problem,
        }
