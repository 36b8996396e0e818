"""One running room: its options, its engine, and what its connections share."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import replace
from functools import partial
from time import monotonic
from typing import Any, TypeVar

from wyoming.info import Info

from wyoming_servers.wire.errors import EngineUnavailable

from .bridge import Stream, Streams, call_on_thread
from .certificate import Certificate
from .chosen import chosen_models, in_words, room_store, with_model
from .config import RoomOptions
from .engines import (
    EngineSpec,
    EngineState,
    EngineStatus,
    MayBeImpaired,
    MayQueue,
    choose,
    known_engines,
    load,
    load_each,
)
from .identity import kept_id
from .lease import Lease
from .metrics import Metrics
from .model_fetch import ModelFetch
from .remembered import Remembered
from .room import Room
from .shared_models import link_shared
from .told import Told
from .tries import Tries
from .turns import TurnLog

In = TypeVar("In")
Out = TypeVar("Out")

_LOGGER = logging.getLogger(__name__)


class Service:
    """Made once per server; lives on the event loop's thread."""

    def __init__(self, room: Room, options: RoomOptions) -> None:
        self.room = room
        self.options: Any = options
        """The room's own options class."""
        self.server_id = kept_id(options.data_dir, room.name)
        self.token = options.token.get_secret_value() if options.token else None
        """What a client must show; an empty one is none."""
        self.tries = Tries()
        """The tokens that were shown."""
        self.told = Told()
        """The errors that clients were told."""
        self.certificate: Certificate | None = None
        """What is shown on the secure port."""
        self.secure_port: int | None = None
        """The bound port with TLS, once it listens; none where there is none."""
        self.metrics = Metrics()
        self.streams = Streams(options.max_streams, self.metrics.streams.set)
        self.metrics.waiting.set_function(lambda: self.streams.waiting)
        self.metrics.queued.set_function(self._queued)
        self.turns = TurnLog()
        self.store = room_store(room, options)
        self.model_fetch: ModelFetch | None = None
        """The download of the models that the chosen engines wait for."""
        self.is_stopping = threading.Event()
        """Set when the server is about to end: what nobody waits for is given up."""
        self.remembered = Remembered(room, options)
        """What was told of the room, which is all there is to tell while the engine loads."""
        self._moved = monotonic()
        self._beside: set[asyncio.Task[None]] = set()
        self._specs(options)  # an unknown name ends the start, with the names there are
        chosen_models(room, options)
        self._lease: Lease | None = None
        self._status = EngineStatus(name=options.engine, state=EngineState.LOADING)
        self._loaded = asyncio.Event()
        self._swapping = asyncio.Lock()

    @property
    def engine_status(self) -> EngineStatus:
        """Where the engine is in its life; also what is wrong with one that answers on."""
        if isinstance(self.engine, MayBeImpaired):
            return replace(self._status, reason=self.engine.problem)
        return self._status

    @property
    def still_seconds(self) -> float:
        """How long no request has got anything from the engine."""
        return monotonic() - self._moved

    def has_moved(self) -> None:
        """Take note of a result: an engine that others get theirs from does not hang."""
        self._moved = monotonic()

    @property
    def engine(self) -> Any:
        """The loaded engine, or None while there is none."""
        return self._lease.engine if self._lease else None

    def describe(self) -> Info:
        """Return what is told of the room."""
        is_loading = self._status.state is EngineState.LOADING
        return (self.remembered.info if is_loading else None) or self.room.info(self)

    async def start_engine(self) -> None:
        """Load the engine; while its model is on its way, its chain or the stand-in answers."""
        options, models = self.options, chosen_models(self.room, self.options)
        if options.shared_models:
            shared = options.shared_models / self.room.name
            await asyncio.to_thread(link_shared, shared, self.store.folder)
        lacking = await asyncio.to_thread(self._lacking, models)
        if lacking and self.room.stand_in:
            ready = [name for name in self.room.chosen(options) if name not in lacking]
            there = in_words({name: models[name] for name in ready if name in models})
            self.model_fetch = ModelFetch(self.store, options, list(lacking.values()))
            self.options = with_model(options, ",".join(ready) or self.room.stand_in, there)
            self.begin(self._use_when_there(self.model_fetch))
        await self.load_engine()

    async def load_engine(self) -> None:
        """Load the engine on a thread; an engine that cannot load is a state, not a crash."""
        try:
            await self.use_engine(self.options)
            if self.model_fetch is None and not isinstance(self.engine, MayBeImpaired):
                self.remembered.keep(self.room.info(self))
        except EngineUnavailable as error:
            self.remembered.forget()
            _LOGGER.error("%s", error)  # noqa: TRY400 - a remedy, not a traceback, is for the reader
            failed = EngineStatus(
                name=self._status.name, state=EngineState.UNAVAILABLE, reason=str(error)
            )
            self._status = await self._stood_in_for(failed)
        finally:
            self._loaded.set()

    async def use_engine(self, options: RoomOptions) -> None:
        """Load the engine these options name; the one before answers until it is there.

        Raises EngineUnavailable, and then nothing has changed.
        """
        async with self._swapping:
            lease = await call_on_thread(partial(self._load, options))
            before, self._lease = self._lease, lease
            self.options = options
            self._status = EngineStatus(name=options.engine, state=EngineState.READY)
            _LOGGER.info("engine %s is ready", options.engine)
        if before is not None:
            before.retire()

    async def _stood_in_for(self, failed: EngineStatus) -> EngineStatus:
        """Let the room's stand-in answer, and tell why; return the failure where it cannot."""
        stand_in = self.room.stand_in
        if not stand_in or stand_in in self.room.chosen(self.options):
            return failed
        try:
            await self.use_engine(with_model(self.options, stand_in, None))
        except EngineUnavailable:
            return failed
        return replace(self._status, reason=failed.reason)

    async def ready_engine(self) -> Any:
        """Return the engine, waiting while it loads. Raises EngineUnavailable."""
        await self._loaded.wait()
        if self._lease is None:
            raise EngineUnavailable(self._status.reason)
        return self._lease.engine

    async def open(
        self, call: Callable[[Any, Iterable[In]], Iterator[Out]], *, is_request: bool = True
    ) -> Stream[In, Out]:
        """Start an engine call: it gets the engine and the items put into the stream.

        What is no request takes no place of one. Raises EngineUnavailable, or Busy when all places
        are taken.
        """
        await self.ready_engine()
        assert self._lease is not None  # noqa: S101 - ready_engine raised otherwise
        lease = self._lease
        engine = lease.engine
        start = self.streams.open if is_request else Stream[In, Out]
        stream = start(lambda items: call(engine, items), lease.leave)
        lease.enter()
        return stream

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Let something go on beside the requests, until it is done or the service is closed."""
        task = asyncio.create_task(work)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    async def close(self) -> None:
        """Release the engine once no call uses it; a call that hangs keeps it until the end."""
        for task in self._beside:
            task.cancel()
        await asyncio.gather(*self._beside, return_exceptions=True)
        if self._lease is not None:
            self._lease.retire()
            await self._lease.released(self.options.stop_seconds)

    async def _use_when_there(self, fetch: ModelFetch) -> None:
        stand_in = self.options
        await fetch.run()
        if self.options is stand_in:  # nobody chose another engine meanwhile
            try:
                await self.use_engine(fetch.options)
            except EngineUnavailable as error:
                _LOGGER.error("%s", error)  # noqa: TRY400 - a remedy, not a traceback
                fetch.problem = str(error)
                return
        self.model_fetch = None

    def _load(self, options: RoomOptions) -> Lease:
        """Load engines; they are told their models' paths, and hold the models while they live."""
        specs, models = self._specs(options), chosen_models(self.room, options)
        with ExitStack() as held:
            for engine, name in models.items():
                self.store.check_memory(name)
                if path := self.store.locate(engine, name):
                    models[engine] = str(path)
                    with suppress(OSError):  # a disk without locks: then nobody can be warned
                        held.enter_context(self.store.hold(path))
            return Lease(self._engine(specs, models, options), held.pop_all().close)

    def _engine(
        self, specs: Mapping[str, EngineSpec], models: Mapping[str, str], options: RoomOptions
    ) -> Any:
        own = {name: with_model(options, name, models.get(name)) for name in specs}
        if self.room.chain is None or len(specs) == 1:
            ((name, spec),) = specs.items()
            return load(name, spec, own[name])
        engines, absent = load_each(specs, own)
        for reason in absent.values():
            _LOGGER.error("%s", reason)
        return self.room.chain(engines, absent, options)

    def _specs(self, options: RoomOptions) -> dict[str, EngineSpec]:
        engines = known_engines(self.room.name, self.room.engines)
        names = self.room.chosen(options)
        return {name: choose(self.room.name, engines, name) for name in names}

    def _queued(self) -> int:
        return self.engine.waiting if isinstance(self.engine, MayQueue) else 0

    def _lacking(self, models: Mapping[str, str]) -> dict[str, str]:
        """Return the models, by engine, that are not there and could be downloaded."""
        lacks = self.store.lacks
        return {engine: name for engine, name in models.items() if lacks(engine, name)}
