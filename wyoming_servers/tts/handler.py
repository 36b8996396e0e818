"""Wyoming events to engine calls and back: text comes in, audio goes out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from time import monotonic

from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.event import Event
from wyoming.tts import (
    Synthesize,
    SynthesizeChunk,
    SynthesizeStart,
    SynthesizeStopped,
    SynthesizeTextFormat,
)

from wyoming_servers.audio.convert import Converter
from wyoming_servers.audio.formats import AudioFormat
from wyoming_servers.runtime.bridge import Stream
from wyoming_servers.runtime.connection import Connection
from wyoming_servers.runtime.requests import HUNG_SECONDS, Request
from wyoming_servers.runtime.service import Service
from wyoming_servers.runtime.turns import Turn
from wyoming_servers.wire.errors import UnexpectedEvent
from wyoming_servers.wire.frames import parse_message, parse_stock, to_event
from wyoming_servers.wire.protocol import (
    TIMINGS_KEY,
    ListModels,
    LoadModel,
    PhrasesKnown,
    PreparePhrases,
    UnloadModel,
)

from .engine import Engine
from .engine import Request as EngineRequest
from .foretold import Foretold
from .models import Backends
from .phrases import Phrases
from .script import Script
from .spans import Piece, Span
from .speech import recalled, speak
from .wanted import Wanted

CHUNK_BYTES = 2048
"""Home Assistant cuts audio into pieces of this size; a multiple leaves no short tails."""
MOST_BYTES = 32 * CHUNK_BYTES
"""In one event: an engine may hand over a whole reply at once."""
PAGE_CHARS = 1000
"""Text that is cut in one go: a book must not hold up the other clients."""


class TtsHandler:
    """One connection."""

    def __init__(
        self,
        service: Service,
        backends: Backends,
        phrases: Phrases,
        foretold: Foretold,
        connection: Connection,
    ) -> None:
        self._service = service
        self._backends = backends
        self._phrases = phrases
        self._foretold = foretold
        self._connection = connection
        self._request: Request[Stream[Piece, bytes] | _Recalled] | None = None
        self._text: tuple[Stream[Piece, bytes], Script] | None = None
        """Where text goes while it arrives piece by piece."""

    @property
    def busy(self) -> bool:
        """Whether audio is owed, and no more text awaited."""
        return self._text is None and self._request is not None and self._request.running

    def close(self) -> None:
        """Stop speaking: the client is gone."""
        if self._request is not None:
            self._request.close()

    async def handle(self, event: Event) -> None:
        """Take one event."""
        match event.type:
            case "synthesize":
                await self._whole_text(parse_stock(Synthesize, event))
            case "synthesize-start":
                await self._start_pieces(parse_stock(SynthesizeStart, event))
            case "synthesize-chunk":
                await self._piece(parse_stock(SynthesizeChunk, event))
            case "synthesize-stop":
                await self._stop_pieces()
            case PreparePhrases.TYPE:
                await self._foretold.learn(parse_message(PreparePhrases, event))
                await self._connection.send(PhrasesKnown())
            case ListModels.TYPE:
                await self._send_models()
            case LoadModel.TYPE:
                await self._backends.load(parse_message(LoadModel, event).model)
                await self._send_models()
            case UnloadModel.TYPE:
                await self._backends.unload()
                await self._send_models()

    async def _send_models(self) -> None:
        await self._connection.send(await asyncio.to_thread(self._backends.to_message))

    async def _whole_text(self, message: Synthesize) -> None:
        if self._text is not None:
            return  # the same text again, for servers that do not take it piece by piece
        engine, wanted = await self._understood(message)
        key = (message.text, _text_format(message), wanted.request)
        able, readings = engine.capabilities, self._phrases.readings
        spans = readings.get(key, able)
        if spans and (pcm := recalled(engine, spans, wanted.request, self._phrases)):
            self._answer(_Recalled(pcm, self._phrases), engine, streaming=False)
            return
        stream = await self._open(
            wanted, lambda pieces: readings.noted(key, able, wanted.reading.spans(pieces))
        )
        self._answer(stream, engine, streaming=False)
        await _feed(stream, wanted.script, message.text)
        await _end(stream, wanted.script)

    async def _start_pieces(self, message: SynthesizeStart) -> None:
        if self._text is not None:
            raise UnexpectedEvent("synthesize-start twice: send synthesize-stop first")
        engine, wanted = await self._understood(message)
        stream = await self._open(wanted, wanted.reading.spans)
        self._answer(stream, engine, streaming=True)
        self._text = stream, wanted.script

    async def _piece(self, message: SynthesizeChunk) -> None:
        if self._text is None:
            raise UnexpectedEvent("synthesize-chunk without synthesize-start")
        await _feed(*self._text, message.text)

    async def _stop_pieces(self) -> None:
        if self._text is None:
            raise UnexpectedEvent("synthesize-stop without synthesize-start")
        text, self._text = self._text, None
        await _end(*text)

    async def _understood(self, message: Synthesize | SynthesizeStart) -> tuple[Engine, Wanted]:
        """Return what is wanted, and of whom, once the last reply is sent."""
        if self._request is not None:
            await self._request.finished()
        engine: Engine = await self._service.ready_engine()
        voice = message.voice
        asked = EngineRequest(
            voice=voice.name if voice else None,
            language=voice.language if voice else None,
            speaker=voice.speaker if voice else None,
        )
        able, options = engine.capabilities, self._service.options
        return engine, Wanted.by(asked, able, options, _text_format(message))

    async def _open(
        self, wanted: Wanted, read: Callable[[Iterable[Piece]], Iterator[Span]]
    ) -> Stream[Piece, bytes]:
        self._foretold.give_way()
        return await self._service.open(
            lambda engine, pieces: speak(engine, read(pieces), wanted.request, self._phrases)
        )

    def _answer(
        self, source: Stream[Piece, bytes] | _Recalled, engine: Engine, *, streaming: bool
    ) -> None:
        speech = _Speech(self._connection, self._service, engine, streaming=streaming)
        self._request = Request(self._connection, source, speech.send)
        self._request.give_up_when(lambda: self._hangs(speech))

    def _hangs(self, speech: _Speech) -> bool:
        """Tell whether no engine would take so long for a piece, nor a server that one may ask."""
        if self._text is not None:
            speech.excuse()  # whoever writes the text may take their time
        patience: float = max(HUNG_SECONDS, 2 * self._service.options.answer_seconds)
        # Many at once may wait longer for their turns.
        return min(speech.owed_seconds, self._service.still_seconds) > patience


class _Recalled:
    """Audio that is there already, in the place of an engine's."""

    def __init__(self, pcm: Iterator[bytes], phrases: Phrases) -> None:
        self._pcm = pcm
        self._phrases = phrases

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        for pcm in self._pcm:
            yield pcm
        if not self._phrases.is_settled:
            await asyncio.to_thread(self._phrases.settle)

    def close(self) -> None:
        """Do nothing: nobody works on it."""


def _text_format(message: Synthesize | SynthesizeStart) -> str | None:
    told = message.text_format
    return told.value if isinstance(told, SynthesizeTextFormat) else told


async def _feed(stream: Stream[Piece, bytes], script: Script, text: str) -> None:
    for start in range(0, len(text), PAGE_CHARS):
        for piece in script.push(text[start : start + PAGE_CHARS]):
            await stream.put(piece)
        await asyncio.sleep(0)


async def _end(stream: Stream[Piece, bytes], script: Script) -> None:
    for piece in script.finish():
        await stream.put(piece)
    stream.end()


class _Speech:
    """Sends one reply: one audio-start, one rate, chunks of whole multiples of CHUNK_BYTES."""

    def __init__(
        self, connection: Connection, service: Service, engine: Engine, *, streaming: bool
    ) -> None:
        self._connection = connection
        self._service = service
        self._streaming = streaming
        self._format = AudioFormat(service.options.rate)
        self._converter = Converter(AudioFormat(engine.capabilities.rate), self._format)
        self._turn = Turn()
        self._begun = False
        self._pending = b""
        self._awaited_since: float | None = None

    @property
    def owed_seconds(self) -> float:
        """How long the engine has not gone on."""
        return 0.0 if self._awaited_since is None else monotonic() - self._awaited_since

    def excuse(self) -> None:
        """Take the engine as not late so far."""
        if self._awaited_since is not None:
            self._awaited_since = monotonic()

    async def send(self, source: Stream[Piece, bytes] | _Recalled) -> None:
        """Send the audio as it is made, then what closes the reply."""
        self._awaited_since = monotonic()
        async for pcm in source:
            self._service.has_moved()
            self._awaited_since = None  # now it is the client who may be slow
            await self._send_pcm(self._converter.feed(pcm))
            self._awaited_since = monotonic()
        await self._send_pcm(self._converter.finish(), last=True)
        if not self._begun:
            await self._connection.send(self._begin())
        self._turn.add("synthesize", 0.0)
        self._service.metrics.turns.inc()
        self._service.turns.record(self._connection.id, self._turn)
        await self._close()

    def _begin(self) -> AudioStart:
        self._begun = True
        self._turn.add("first audio", 0.0)
        self._service.metrics.answer_seconds.observe(self._turn.now_ms / 1000)
        audio = self._format
        return AudioStart(audio.rate, audio.width, audio.channels)

    async def _send_pcm(self, pcm: bytes, *, last: bool = False) -> None:
        self._pending += pcm
        size = len(self._pending)
        if not last:
            size -= size % CHUNK_BYTES
        audio = self._format
        for start in range(0, size, MOST_BYTES):
            piece = self._pending[start : min(start + MOST_BYTES, size)]
            # Not before there is audio: an unknown voice is an error, not an empty reply.
            start_of_all = () if self._begun else (self._begin(),)
            chunk = AudioChunk(audio.rate, audio.width, audio.channels, piece)
            await self._connection.send(*start_of_all, chunk)
        self._pending = self._pending[size:]

    async def _close(self) -> None:
        closing = [AudioStop().event()]
        if self._streaming:
            closing.append(to_event(SynthesizeStopped()))
        closing[-1].data[TIMINGS_KEY] = self._turn.to_data()
        await self._connection.send(*closing)
