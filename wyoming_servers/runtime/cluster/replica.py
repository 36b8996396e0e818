"""A room's engine as an application of Ray Serve: any engine, in as many processes as needed.

``stt`` and ``tts`` make the applications. Their arguments are the room's options; how many replicas
there are, and where, is for Serve's configuration.
"""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import fields
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
        self._waiting: list[tuple[tuple[Any, Any], asyncio.Future[Any]]] = []
        self._answering = asyncio.Lock()

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

    async def last(
        self, given: Any, asked: Mapping[str, Any], house: tuple[str, ObjectRef[Any]] | None
    ) -> Any:
        """Return the engine's last result, once it knows a house: its hash, and where to get it."""
        if house:
            await self._know(*house)
        if isinstance(self._engine, MayBatch) and self._engine.batches:
            return await self._together((given, self._request(**asked)))
        async with aclosing(self.stream(given, asked)) as results:
            return [result async for result in results][-1]

    async def _together(self, one: tuple[Any, Any]) -> Any:
        """Answer a request with all that came while others were answered; none waits for more.

        Serve's own batches are gathered by the clock alone.
        """
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append((one, answer))
        async with self._answering:
            if not answer.done():
                batch = self._waiting[:MOST_TOGETHER]
                del self._waiting[:MOST_TOGETHER]
                asked = [one for one, _ in batch]
                found = await asyncio.gather(
                    asyncio.to_thread(self._engine.together, asked), return_exceptions=True
                )
                for at, (_, waiting) in enumerate(batch):
                    if waiting.done():  # nobody waits any more
                        continue
                    if isinstance(found[0], BaseException):
                        waiting.set_exception(found[0])
                    else:
                        waiting.set_result(found[0][at])
        return await answer

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
