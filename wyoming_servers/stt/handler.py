"""Wyoming events to engine calls and back: audio comes in, the transcript goes out."""

from __future__ import annotations

from dataclasses import dataclass

from wyoming.asr import Transcribe, Transcript
from wyoming.event import Event

from wyoming_servers.runtime.bridge import Stream
from wyoming_servers.runtime.connection import Connection
from wyoming_servers.runtime.requests import AudioUpload, Request
from wyoming_servers.runtime.service import Service
from wyoming_servers.runtime.turns import Turn
from wyoming_servers.wire.errors import NameUnknown, UnexpectedEvent
from wyoming_servers.wire.frames import parse_stock
from wyoming_servers.wire.protocol import TIMINGS_KEY, PushHouse, PushHouseDelta

from .engine import Engine, Hypothesis
from .engine import Request as EngineRequest
from .house import KnownHouses


@dataclass
class _Utterance:
    """The utterance a client is sending or waits to have transcribed."""

    request: Request[bytes, Hypothesis]
    turn: Turn
    end_of_audio_ms: float | None = None


class SttHandler:
    """One connection."""

    def __init__(self, service: Service, houses: KnownHouses, connection: Connection) -> None:
        self._service = service
        self._houses = houses
        self._connection = connection
        self._upload = AudioUpload()
        self._language: str | None = None
        self._utterance: _Utterance | None = None

    @property
    def busy(self) -> bool:
        """Whether a transcript is owed, and no more audio awaited."""
        return not self._upload.is_open and self._running

    @property
    def _running(self) -> bool:
        return self._utterance is not None and self._utterance.request.running

    def close(self) -> None:
        """Stop decoding: the client is gone."""
        if self._utterance is not None:
            self._utterance.request.close()

    async def handle(self, event: Event) -> None:
        """Take one event."""
        match event.type:
            case "transcribe":
                self._language = parse_stock(Transcribe, event).language
            case "audio-start":
                await self._start(event)
            case "audio-chunk":
                await self._chunk(event)
            case "audio-stop":
                await self._stop()
            case PushHouse.TYPE | PushHouseDelta.TYPE:
                await self._connection.send(await self._houses.learn(event))

    async def _start(self, event: Event) -> None:
        if self.busy:
            raise UnexpectedEvent("audio-start while the last transcript is still owed")
        self._upload.start(event)
        language = self._checked_language(await self._service.ready_engine())
        request = EngineRequest(language=language)
        stream: Stream[bytes, Hypothesis] = await self._service.open(
            lambda engine, audio: engine.transcribe(audio, request)
        )
        self._utterance = _Utterance(
            request=Request(self._connection, stream, self._answer), turn=Turn()
        )

    async def _chunk(self, event: Event) -> None:
        pcm = self._upload.chunk(event)
        utterance = self._utterance
        if utterance is None or utterance.end_of_audio_ms is not None:
            return
        await utterance.request.stream.put(pcm)
        if self._upload.received_ms > 1000 * self._service.options.longest_seconds:
            self._end_of_audio(utterance)

    async def _stop(self) -> None:
        rest = self._upload.stop()
        utterance = self._utterance
        if utterance is not None and utterance.end_of_audio_ms is None:
            await utterance.request.stream.put(rest)
            self._end_of_audio(utterance)

    def _end_of_audio(self, utterance: _Utterance) -> None:
        utterance.end_of_audio_ms = utterance.turn.now_ms
        utterance.turn.add("listen", 0.0)
        utterance.request.stream.end()

    async def _answer(self, stream: Stream[bytes, Hypothesis]) -> None:
        final = Hypothesis(text="", final=True)
        async for hypothesis in stream:
            final = hypothesis
        utterance = self._utterance
        if utterance is None:
            return
        turn = utterance.turn
        end = turn.now_ms if utterance.end_of_audio_ms is None else utterance.end_of_audio_ms
        turn.add("decode", end)
        self._service.metrics.turns.inc()
        self._service.metrics.answer_seconds.observe((turn.now_ms - end) / 1000)
        self._service.turns.record(self._connection.id, turn)
        transcript = Transcript(text=final.text, language=final.language or self._language).event()
        transcript.data[TIMINGS_KEY] = turn.to_data()
        await self._connection.send(transcript)

    def _checked_language(self, engine: Engine) -> str:
        """Return the language to listen for. Raises NameUnknown for one the engine lacks."""
        language = self._language or self._service.options.language
        known = engine.capabilities.languages
        if known and _base(language) not in {_base(tag) for tag in known}:
            raise NameUnknown(f"language '{language}' is not known here: {', '.join(known)}")
        return str(language)


def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
