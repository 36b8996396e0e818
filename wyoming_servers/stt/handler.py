"""Wyoming events to engine calls and back: audio comes in, the transcript goes out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from wyoming.asr import Transcribe, Transcript
from wyoming.event import Event

from wyoming_servers.runtime.bridge import Stream
from wyoming_servers.runtime.connection import Connection
from wyoming_servers.runtime.requests import HUNG_SECONDS, AudioUpload, Request
from wyoming_servers.runtime.service import Service
from wyoming_servers.runtime.turns import Turn
from wyoming_servers.wire.errors import NameUnknown, UnexpectedEvent
from wyoming_servers.wire.frames import parse_stock
from wyoming_servers.wire.protocol import (
    PARTIALS_KEY,
    TIMINGS_KEY,
    PushHouse,
    PushHouseDelta,
)

from .endpoint import Endpoint
from .endpointing import Endpointing
from .engine import Engine, Hypothesis
from .engine import Request as EngineRequest
from .house import KnownHouses
from .partials import Partials

PACE = 4.0
"""So many times as long as the audio an engine may decode, if that is longer."""


class _Ending:
    """How one utterance ends: when the client stops its audio, or before that by our decision."""

    def __init__(self) -> None:
        self.turn = Turn()
        self.endpoint: Endpoint | None = None
        """Set on the engine's thread."""
        self.lag_ms = 0.0
        """How long after its place in the audio the newest audio came, since the turn began."""
        self._end_ms: float | None = None

    @property
    def is_over(self) -> bool:
        """Whether no more audio is wanted."""
        return self._end_ms is not None

    @property
    def reason(self) -> str:
        """What ended it."""
        return self.endpoint.reason.value if self.endpoint else "audio-stop"

    def decided(self, endpoint: Endpoint) -> None:
        """Take the decision; on the engine's thread."""
        self.endpoint = endpoint
        self._end_ms = self.turn.now_ms

    def stopped(self) -> None:
        """Take the client's end of the audio."""
        self._end_ms = self.turn.now_ms

    @property
    def owed_seconds(self) -> float:
        """How long the transcript has been owed."""
        return 0.0 if self._end_ms is None else (self.turn.now_ms - self._end_ms) / 1000

    def answered(self) -> float:
        """Record the spans of the turn, now that there is an answer; return what it took, in ms."""
        end_ms = self.turn.now_ms if self._end_ms is None else self._end_ms
        speech_end_ms = end_ms
        if self.endpoint:
            speech_end_ms = min(end_ms, max(0.0, self.endpoint.speech_end_ms + self.lag_ms))
        self.turn.add("listen", 0.0, speech_end_ms)
        if self.endpoint:
            self.turn.add("endpoint", speech_end_ms, end_ms)
        self.turn.add("decode", end_ms)
        return self.turn.now_ms - end_ms


@dataclass
class _Utterance:
    """The utterance a client is sending or waits to have transcribed."""

    request: Request[Stream[bytes, Hypothesis]]
    ending: _Ending


class SttHandler:
    """One connection."""

    def __init__(
        self,
        service: Service,
        houses: KnownHouses,
        endpointing: Endpointing,
        connection: Connection,
    ) -> None:
        self._service = service
        self._houses = houses
        self._endpointing = endpointing
        self._connection = connection
        self._upload = AudioUpload()
        self._transcribe = Transcribe()
        self._wants_partials = False
        self._utterance: _Utterance | None = None
        self._gone = threading.Event()

    @property
    def busy(self) -> bool:
        """Whether a transcript is owed, and no more audio awaited."""
        utterance = self._utterance
        if utterance is None or not utterance.request.running:
            return False
        return utterance.ending.is_over or not self._upload.is_open

    def close(self) -> None:
        """Stop decoding: the client is gone."""
        self._gone.set()
        if self._utterance is not None:
            self._utterance.request.close()

    async def handle(self, event: Event) -> None:
        """Take one event."""
        match event.type:
            case "transcribe":
                self._transcribe = parse_stock(Transcribe, event)
                self._wants_partials = event.data.get(PARTIALS_KEY) is True
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
        if self._upload.is_open and self._utterance and self._utterance.ending.is_over:
            self._upload.stop()  # the last utterance ended by our decision; its audio need not
        self._upload.start(event)
        language = self._checked_language(await self._service.ready_engine())
        await self._houses.remembered()
        ending = _Ending()
        stream: Stream[bytes, Hypothesis] = await self._service.open(
            self._listening(language, ending)
        )
        partials = Partials(self._connection, language) if self._wants_partials else None
        request = Request(
            self._connection, stream, lambda results: self._answer(results, ending, partials)
        )
        request.give_up_when(lambda: self._hangs(ending))
        self._utterance = _Utterance(request=request, ending=ending)

    def _hangs(self, ending: _Ending) -> bool:
        """Tell whether no engine would take so long, nor a server that one may ask."""
        patience: float = max(
            HUNG_SECONDS,
            PACE * self._upload.received_ms / 1000,
            2 * self._service.options.answer_seconds,
        )
        # Many at once may wait longer for their turns.
        return min(ending.owed_seconds, self._service.still_seconds) > patience

    def _listening(
        self, language: str, ending: _Ending
    ) -> Callable[[Engine, Iterable[bytes]], Iterator[Hypothesis]]:
        """Return what the engine's thread does with the audio."""
        request = EngineRequest(
            language=language, reads_along=self._wants_partials, given_up=self._gone.is_set
        )
        if not self._endpointing.on:
            return lambda engine, audio: engine.transcribe(audio, request)
        listener = self._endpointing.listener(
            language,
            self._transcribe.vad_sensitivity,
            lambda: self._upload.received_ms,
            ending.decided,
        )
        return lambda engine, audio: listener.transcribe(engine, audio, request)

    async def _chunk(self, event: Event) -> None:
        utterance = self._utterance
        async for pcm in self._upload.pieces(event):
            if utterance is not None and not utterance.ending.is_over:
                await utterance.request.stream.put(pcm)
        if utterance is None or utterance.ending.is_over:
            return
        utterance.ending.lag_ms = utterance.ending.turn.now_ms - self._upload.received_ms
        if self._upload.received_ms > 1000 * self._service.options.longest_seconds:
            self._end_of_audio(utterance)

    async def _stop(self) -> None:
        rest = self._upload.stop()
        utterance = self._utterance
        if utterance is not None and not utterance.ending.is_over:
            await utterance.request.stream.put(rest)
            self._end_of_audio(utterance)

    def _end_of_audio(self, utterance: _Utterance) -> None:
        if not utterance.ending.is_over:  # it may have ended while the audio waited for its turn
            utterance.ending.stopped()
        utterance.request.stream.end()

    async def _answer(
        self, stream: Stream[bytes, Hypothesis], ending: _Ending, partials: Partials | None
    ) -> None:
        final = Hypothesis(text="", final=True)
        async for hypothesis in stream:
            final = hypothesis
            if partials:
                await partials.tell(hypothesis.text)
        answer_ms = ending.answered()
        self._service.has_moved()
        self._endpointing.count(ending.reason)
        self._service.metrics.turns.inc()
        self._service.metrics.answer_seconds.observe(answer_ms / 1000)
        self._service.turns.record(self._connection.id, ending.turn, ended=ending.reason)
        language = final.language or self._transcribe.language
        transcript = Transcript(text=final.text, language=language).event()
        transcript.data[TIMINGS_KEY] = ending.turn.to_data()
        await self._connection.send(transcript)
        if partials:
            await partials.stop()

    def _checked_language(self, engine: Engine) -> str:
        """Return the language to listen for. Raises NameUnknown for one the engine lacks."""
        language = self._transcribe.language or self._service.options.language
        known = engine.capabilities.languages
        if not engine.capabilities.knows(language):
            raise NameUnknown(f"language '{language}' is not known here: {', '.join(known)}")
        return str(language)
