"""Hears the wake words in this process, by an engine of the wake room."""

from __future__ import annotations

import asyncio
import importlib
import logging
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from wyoming.info import Attribution, WakeModel

from wyoming_servers import __version__
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.runtime.config import read_options
from wyoming_servers.runtime.engines import choose, known_engines, load
from wyoming_servers.wire.errors import LaramieError

from .threads import in_thread, left_alone

ROOM = "wyoming_servers.wake"
"""Imported by name, as engines are: a satellite that uses a server needs none of it."""
BEHIND_PIECES = 500
"""So much audio may wait for the engine, in pieces of about 20 ms; then the oldest is lost."""
MADE_BY = Attribution(name="Laramie", url="https://github.com/laramie-voice/laramie")

_LOGGER = logging.getLogger(__name__)


class LocalWake:
    """Has a thread for the engine; a loaded engine stays until the end."""

    def __init__(
        self, engine: str, names: Sequence[str], heard: Callable[[str, int], object]
    ) -> None:
        """Take which engine, what to listen for, and who is told: of a word, and where it ended."""
        self.words: Sequence[WakeModel] = ()
        self.problem = "loading"
        self._engine_name = engine
        self._names = tuple(names)
        self._heard = heard
        self._waiting: queue.Queue[tuple[bytes, int]] = queue.Queue(BEHIND_PIECES)
        self._stopped = threading.Event()

    def listen_for(self, names: Sequence[str]) -> None:
        """Listen for other words from now on; for none, it hears none."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self.problem = "" if self.words else self.problem

    def hear(self, pcm: bytes, position: int) -> None:
        """Take audio; what an engine that is loading or slow leaves too long is lost."""
        if self._waiting.full():
            with suppress(queue.Empty):
                self._waiting.get_nowait()
        self._waiting.put_nowait((pcm, position))

    async def run(self) -> None:
        """Listen until it is cancelled. What cannot be loaded is named, and nothing is heard."""
        try:
            engine = await left_alone("loading", partial(_load, self._engine_name))
        except LaramieError as error:
            self._fail(error)
            return
        self.words = [_model(word) for word in engine.capabilities.words]
        self.problem = ""
        listen = partial(self._listen, engine, asyncio.get_running_loop())
        try:
            await in_thread("wake", listen, self._stop)
        finally:
            engine.close()

    def _stop(self) -> None:
        self._stopped.set()
        self.hear(b"", 0)

    def _listen(self, engine: Any, loop: asyncio.AbstractEventLoop) -> None:
        """Tell every word that is heard; where audio was lost, begin anew behind it."""
        listening, options = _part("listening"), read_options(_part("options").WakeOptions, {})
        while not self._stopped.is_set():
            ear = listening.Ear(decision=_part("decide").Decision(options))
            names = self._names
            pieces = self._pieces(names)
            start = next(pieces)
            try:
                if names:  # an engine would take none for all it knows
                    for found in ear.detect(engine, pieces, _part("engine").Request(names=names)):
                        place = start + found.end_ms * SPEECH.rate // 1000
                        loop.call_soon_threadsafe(self._heard, found.name, place)
            except LaramieError as error:
                self._fail(error)
            deque(pieces, maxlen=0)  # until there is something else to listen for

    def _pieces(self, names: tuple[str, ...]) -> Iterator[Any]:
        """Yield where the audio begins, in samples, and then the audio.

        It ends at a gap, and when other words are to be listened for.
        """
        pcm, position = self._waiting.get()
        yield position
        while not self._stopped.is_set():
            yield pcm
            position += len(pcm) // SPEECH.frame_bytes
            pcm, place = self._waiting.get()
            if place != position or names is not self._names:
                return

    def _fail(self, error: LaramieError) -> None:
        self.problem = str(error)
        _LOGGER.warning("no wake word is heard: %s", error)


def _part(name: str) -> Any:
    return importlib.import_module(f"{ROOM}.{name}")


def _load(name: str) -> Any:
    """Load an engine; blocks. Raises NameUnknown, EngineUnavailable."""
    spec = choose("wake", known_engines("wake", _part("engines").ENGINES), name)
    return load(name, spec, read_options(_part("options").WakeOptions, {}))


def _model(word: Any) -> WakeModel:
    return WakeModel(
        name=word.name,
        attribution=MADE_BY,
        installed=True,
        description=word.phrase,
        version=__version__,
        languages=list(word.languages),
        phrase=word.phrase,
    )
