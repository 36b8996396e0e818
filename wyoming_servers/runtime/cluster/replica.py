"""A room's engine as an application of Ray Serve: any engine, in as many processes as needed.

``stt`` and ``tts`` make the applications. Their arguments are the room's options; how many replicas
there are, and where, is for Serve's configuration.
"""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, fields
from typing import Any

from ray import ObjectRef, serve
from ray.serve import Application

from wyoming_servers.runtime.bridge import Stream
from wyoming_servers.runtime.chosen import chosen_models, room_store, with_model
from wyoming_servers.runtime.config import OptionsError, RoomOptions, read_options
from wyoming_servers.runtime.engines import MayBatch, choose, known_engines, load
from wyoming_servers.runtime.room import Room

CALLS = {"stt": "transcribe", "tts": "synthesize"}
"""What the engines of a room are asked to do: input and a request in, results out."""
AT_ONCE = 16
"""Requests a replica works at; more wait for one that is free."""
MOST_TOGETHER = 8
"""Requests that are answered in one go, by engines that can."""

HouseGiven = tuple[str, ObjectRef[Any]]
"""A house's hash, and where to get it."""


@dataclass(frozen=True, eq=False)
class _Asked:
    """A request that waits to be answered together with others."""

    given: Any
    request: Any
    house: HouseGiven | None
    answer: asyncio.Future[Any]

    @property
    def house_hash(self) -> str:
        return self.house[0] if self.house else ""

    def take(self, found: Any) -> None:
        """Hand over the answer, or why there is none; nobody may wait any more."""
        if self.answer.done():
            return
        if isinstance(found, Exception):
            self.answer.set_exception(found)
        else:
            self.answer.set_result(found)


class Replica:
    """One process with an engine of its own; lives on Serve's event loop."""

    def __init__(self, room: str, given: Mapping[str, Any]) -> None:
        """Load the engine; blocks. Raises LaramieError, which Serve tells."""
        self._request: type[Any] = importlib.import_module(f"wyoming_servers.{room}.engine").Request
        self._engine = _load(importlib.import_module(f"wyoming_servers.{room}.room").ROOM, given)
        self._call = getattr(self._engine, CALLS[room])
        self._knows = ""
        """The hash of the house that the engine was told last."""
        self._telling = asyncio.Lock()
        self._waiting: list[_Asked] = []
        self._answering = asyncio.Lock()
        self._batches: set[asyncio.Task[None]] = set()
        """What answers them; whoever asked may leave."""

    async def capabilities(self) -> dict[str, Any]:
        """Return what the engine can do, as far as that can be sent: no functions."""
        able = self._engine.capabilities
        told = {field.name: getattr(able, field.name) for field in fields(able)}
        return {name: value for name, value in told.items() if not callable(value)}

    async def stream(self, given: Any, asked: Mapping[str, Any]) -> AsyncGenerator[Any, None]:
        """Yield the engine's results for an input, given whole, and the fields of a request."""
        stream: Stream[Any, Any] = Stream(
            lambda items: self._call(items, self._request(**asked)), lambda: None
        )
        try:
            await stream.put(given)
            stream.end()
            async with aclosing(aiter(stream)) as results:
                async for result in results:
                    yield result
        finally:
            stream.close()

    async def last(self, given: Any, asked: Mapping[str, Any], house: HouseGiven | None) -> Any:
        """Return the engine's last result, once it knows a house."""
        if isinstance(self._engine, MayBatch) and self._engine.batches:
            answer = asyncio.get_running_loop().create_future()
            return await self._together(_Asked(given, self._request(**asked), house, answer))
        if house:
            await self._know(*house)
        async with aclosing(self.stream(given, asked)) as results:
            return [result async for result in results][-1]

    async def _together(self, one: _Asked) -> Any:
        """Answer a request with all that came while others were answered; none waits for more.

        Serve's own batches are gathered by the clock alone.
        """
        self._waiting.append(one)
        batch = asyncio.create_task(self._answer_waiting())
        self._batches.add(batch)
        batch.add_done_callback(self._batches.discard)
        return await one.answer

    async def _answer_waiting(self) -> None:
        """Answer the first that waits, and with it others of the same house."""
        async with self._answering:
            waiting = [one for one in self._waiting if not one.answer.done()]
            batch = [one for one in waiting if one.house_hash == waiting[0].house_hash]
            del batch[MOST_TOGETHER:]
            self._waiting = [one for one in waiting if one not in batch]
            if batch:
                try:
                    answers = [*zip(batch, await self._heard(batch), strict=True)]
                except Exception as error:  # noqa: BLE001 - whatever it is, all of them are told
                    answers = [(one, error) for one in batch]
                for one, answer in answers:
                    one.take(answer)

    async def _heard(self, batch: Sequence[_Asked]) -> list[Any]:
        """Return what the engine answers requests of one house."""
        if house := batch[0].house:
            await self._know(*house)
        asked = [(one.given, one.request) for one in batch]
        return await asyncio.to_thread(self._engine.together, asked)

    async def _know(self, house_hash: str, house: ObjectRef[Any]) -> None:
        async with self._telling:
            if house_hash != self._knows:
                await asyncio.to_thread(self._engine.know_house, await house)
                self._knows = house_hash


def stt(given: dict[str, Any]) -> Application:
    """Make the application that speech-to-text servers ask."""
    return _application("stt", given)


def tts(given: dict[str, Any]) -> Application:
    """Make the application that text-to-speech servers ask."""
    return _application("tts", given)


def _application(room: str, given: dict[str, Any]) -> Application:
    deployment = serve.deployment(name=room, max_ongoing_requests=AT_ONCE)(Replica)
    return deployment.bind(room, given)


def _load(room: Room, given: Mapping[str, Any]) -> Any:
    """Load the engine that the options name, with its model. Raises LaramieError."""
    options: RoomOptions = read_options(room.options, dict(given))
    name = options.engine
    if name == "cluster":
        raise OptionsError("a replica needs an engine of its own: args: {engine: NAME}")
    spec = choose(room.name, known_engines(room.name, room.engines), name)
    model = chosen_models(room, options).get(name)
    path = model and room_store(room, options).locate(name, model)
    return load(name, spec, with_model(options, name, str(path) if path else model))
