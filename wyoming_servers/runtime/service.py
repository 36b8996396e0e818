"""One running room: its options, its engine, and what its connections share."""

from __future__ import annotations

import asyncio
import logging
import uuid
from typing import Any

from wyoming_servers.wire.errors import EngineUnavailable

from .bridge import Streams
from .config import RoomOptions
from .engines import EngineSpec, EngineState, EngineStatus, choose, known_engines, load
from .metrics import Metrics
from .room import Room
from .turns import TurnLog

_LOGGER = logging.getLogger(__name__)


class Service:
    """Made once per server; lives on the event loop's thread."""

    def __init__(self, room: Room, options: RoomOptions) -> None:
        self.room = room
        self.options: Any = options
        """The room's own options class."""
        self.server_id = _server_id(options, room.name)
        self.metrics = Metrics()
        self.streams = Streams(options.max_streams, self.metrics.streams.set)
        self.turns = TurnLog()
        self._spec: EngineSpec = choose(
            room.name, known_engines(room.name, room.engines), options.engine
        )
        self._engine: Any = None
        self._status = EngineStatus(name=options.engine, state=EngineState.LOADING)
        self._loaded = asyncio.Event()

    @property
    def engine_status(self) -> EngineStatus:
        """Where the engine is in its life."""
        return self._status

    @property
    def engine(self) -> Any:
        """The loaded engine, or None while there is none."""
        return self._engine

    async def load_engine(self) -> None:
        """Load the engine on a thread; an engine that cannot load is a state, not a crash."""
        name = self._status.name
        try:
            self._engine = await asyncio.to_thread(load, name, self._spec, self.options)
        except EngineUnavailable as error:
            _LOGGER.error("%s", error)  # noqa: TRY400 - a remedy, not a traceback, is for the reader
            self._status = EngineStatus(name=name, state=EngineState.UNAVAILABLE, reason=str(error))
        else:
            _LOGGER.info("engine %s is ready", name)
            self._status = EngineStatus(name=name, state=EngineState.READY)
        finally:
            self._loaded.set()

    async def ready_engine(self) -> Any:
        """Return the engine, waiting while it loads. Raises EngineUnavailable."""
        await self._loaded.wait()
        if self._engine is None:
            raise EngineUnavailable(self._status.reason)
        return self._engine

    async def close(self) -> None:
        """Release the engine once no call uses it; a call that hangs keeps it until the end."""
        if await self.streams.drain(self.options.stop_seconds) and self._engine is not None:
            engine, self._engine = self._engine, None
            await asyncio.to_thread(engine.close)


def _server_id(options: RoomOptions, room: str) -> str:
    """Return an id that stays the same over restarts and address changes."""
    path = options.data_dir / "server_id"
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(uuid.uuid4().hex[:12])
        return f"{path.read_text().strip()}-{room}"
    except OSError as error:
        _LOGGER.warning("%s cannot be kept (%s): the server has a new id now", path, error)
        return f"{uuid.uuid4().hex[:12]}-{room}"
