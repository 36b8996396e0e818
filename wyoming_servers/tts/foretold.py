"""Has the audio of what is likely to be said made ahead, while nothing is to be spoken."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from time import monotonic

from wyoming_servers.runtime.bridge import Stream
from wyoming_servers.runtime.service import Service
from wyoming_servers.wire.protocol import PreparePhrases

from .engine import Engine, Request
from .phrases import Phrases
from .speech import prepare
from .wanted import Wanted

MOST_PHRASES = 400
"""Made for one voice."""
LONGEST = 300
"""Characters of a phrase; what is longer is nothing that is said again and again."""
MOST_VOICES = 8
"""Whose phrases are remembered: those last told of."""
LOOK_SECONDS = 1.0
"""How often to look for an engine that took another one's place, and for the end of a reply."""

_LOGGER = logging.getLogger(__name__)


class Foretold:
    """Remembers the phrases it was told of, over a restart, and has each made once.

    One phrase at a time, with as long a rest behind it as it took, and none while a reply is
    spoken. All together take half of the disk that phrases may take.
    """

    def __init__(self, service: Service, phrases: Phrases) -> None:
        self._service = service
        self._phrases = phrases
        self._file = service.options.data_dir / "phrases" / "foretold.json"
        self._most_bytes = service.options.phrases_disk_mb * 2**20 // 2
        self._told: dict[tuple[str | None, ...], PreparePhrases] = {}
        """By voice; the one told last last."""
        self._is_new = asyncio.Event()
        self._stream: Stream[None, bytes] | None = None
        """A phrase that is being made; None as soon as it has to give way."""
        if self._most_bytes:
            service.begin(self._keep_making())

    async def learn(self, message: PreparePhrases) -> None:
        """Take ``laramie-phrases``."""
        short = [phrase for phrase in message.phrases if len(phrase) <= LONGEST]
        message = replace(message, phrases=short[:MOST_PHRASES])
        if message not in self._told.values():
            self._remember(message)
            self._is_new.set()
            await asyncio.to_thread(self._write)

    def give_way(self) -> None:
        """Stop at once: somebody wants to hear something."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    async def _keep_making(self) -> None:
        """Have everything made for each engine, until the server ends."""
        for message in (*await asyncio.to_thread(self._read), *self._told.values()):
            self._remember(message)  # what was told since the start is newer
        met: Engine | None = None
        while True:
            engine: Engine | None = self._service.engine
            if engine is None:
                await asyncio.sleep(LOOK_SECONDS)
                continue
            if engine is not met or self._is_new.is_set():
                self._is_new.clear()
                met = engine if await self._make_all(engine) else None
            with suppress(TimeoutError):
                await asyncio.wait_for(self._is_new.wait(), LOOK_SECONDS)

    async def _make_all(self, engine: Engine) -> bool:
        """Have all phrases made; tell whether it came to an end."""
        left = 0 if engine.capabilities.is_elsewhere else self._most_bytes
        for message in reversed(list(self._told.values())):
            for phrase in message.phrases:
                if left <= 0:
                    return True
                try:
                    size = await self._make(engine, phrase, message)
                except Exception as error:  # noqa: BLE001 - such as a voice that is there no more
                    _LOGGER.info("phrases of %s are not made: %s", message.voice, error)
                    break
                if size is None:
                    return False
                left -= size
        return True

    async def _make(self, engine: Engine, phrase: str, message: PreparePhrases) -> int | None:
        """Have one phrase made as soon as it is quiet; None when another house or engine came."""
        while not self._is_new.is_set():
            if self._service.streams.running:
                await asyncio.sleep(LOOK_SECONDS)
            elif self._service.engine is not engine:
                return None
            elif (size := await self._try(phrase, message)) is not None:
                return size
        return None

    async def _try(self, phrase: str, message: PreparePhrases) -> int | None:
        """Return the bytes of a phrase; None when it had to give way."""
        options, began = self._service.options, monotonic()
        request = Request(voice=message.voice, language=message.language, speaker=message.speaker)

        def make(engine: Engine, _: Iterable[None]) -> Iterator[bytes]:
            wanted = Wanted.by(request, engine.capabilities, options)
            pieces = [*wanted.script.push(phrase), *wanted.script.finish()]
            return prepare(engine, wanted.reading.spans(pieces), request, self._phrases)

        size = 0
        self._stream = stream = await self._service.open(make, is_request=False)
        try:
            async for pcm in stream:
                size += len(pcm)
        finally:
            stream.close()
        if self._stream is not stream:
            return None
        self._stream = None
        await asyncio.sleep(monotonic() - began)
        return size

    def _remember(self, message: PreparePhrases) -> None:
        voice = (message.voice, message.speaker, message.language)
        self._told.pop(voice, None)
        self._told[voice] = message
        while len(self._told) > MOST_VOICES:
            del self._told[next(iter(self._told))]

    def _read(self) -> list[PreparePhrases]:
        """Return what was told before the restart."""
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
            return [PreparePhrases.from_data(data) for data in found]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError) as error:
            _LOGGER.warning("%s cannot be used: %s", self._file, error)
            return []

    def _write(self) -> None:
        told = [message.to_data() for message in self._told.values()]
        fresh = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
            fresh.replace(self._file)
        except OSError as error:
            _LOGGER.warning("phrases to be made cannot be remembered: %s", error)
