"""Wyoming events to engine calls and back: audio comes in, detections go out."""

from __future__ import annotations

from wyoming.event import Event
from wyoming.wake import Detect, NotDetected
from wyoming.wake import Detection as WakeDetection

from wyoming_servers.runtime.bridge import Stream
from wyoming_servers.runtime.connection import Connection
from wyoming_servers.runtime.requests import AudioUpload, Request
from wyoming_servers.runtime.service import Service
from wyoming_servers.wire.frames import parse_stock

from .decide import Decision
from .engine import Detection, Engine
from .engine import Request as EngineRequest
from .listening import detect


class WakeHandler:
    """One connection."""

    def __init__(self, service: Service, connection: Connection) -> None:
        self._service = service
        self._connection = connection
        self._upload = AudioUpload()
        self._names: tuple[str, ...] = ()
        self._first_timestamp = 0
        self._request: Request[bytes, Detection] | None = None

    @property
    def busy(self) -> bool:
        """Never: a client that listens for a word sends audio all the time, or has gone."""
        return False

    def close(self) -> None:
        """Stop listening: the client is gone."""
        if self._request is not None:
            self._request.close()

    async def handle(self, event: Event) -> None:
        """Take one event."""
        match event.type:
            case "detect":
                self._names = tuple(parse_stock(Detect, event).names or ())
            case "audio-start":
                await self._start(event)
            case "audio-chunk":
                async for pcm in self._upload.pieces(event):
                    if self._request is not None:
                        await self._request.stream.put(pcm)
            case "audio-stop":
                await self._stop()

    async def _start(self, event: Event) -> None:
        self._first_timestamp = self._upload.start(event).timestamp or 0
        request = EngineRequest(names=self._names)
        stream: Stream[bytes, Detection] = await self._service.open(
            lambda engine, audio: detect(engine, audio, request, self._decision(engine))
        )
        self._request = Request(self._connection, stream, self._answer)

    def _decision(self, engine: Engine) -> Decision:
        return Decision(self._service.options, engine.capabilities.step_ms)

    async def _stop(self) -> None:
        rest = self._upload.stop()
        if self._request is not None:
            await self._request.stream.put(rest)
            self._request.stream.end()
            await self._request.finished()
            self._request = None

    async def _answer(self, stream: Stream[bytes, Detection]) -> None:
        heard = False
        async for detection in stream:
            heard = True
            self._service.metrics.turns.inc()
            timestamp = self._first_timestamp + detection.end_ms
            await self._connection.send(WakeDetection(name=detection.name, timestamp=timestamp))
        if not heard:
            await self._connection.send(NotDetected())
