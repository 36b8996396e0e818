"""Wyoming events to engine calls and back: audio comes in, detections go out."""

from __future__ import annotations

from typing import Any

from wyoming.event import Event
from wyoming.wake import Detect

from wyoming_servers.runtime.bridge import Stream
from wyoming_servers.runtime.connection import Connection
from wyoming_servers.runtime.requests import AudioUpload, Request
from wyoming_servers.runtime.service import Service
from wyoming_servers.wire.errors import RequestError
from wyoming_servers.wire.frames import parse_message, parse_stock
from wyoming_servers.wire.wake_protocol import (
    CLIENT_KEY,
    FalseWake,
    ListThresholds,
    SetThreshold,
)

from .answers import Answers
from .desk import Desk, Listens
from .ears import BYTES_PER_MS
from .engine import Request as EngineRequest
from .listening import Detection
from .thresholds import LONGEST_NAME

PIECE_BYTES = 40 * BYTES_PER_MS
"""What is handed to the engine at a time: half a step of most. Each waking of its thread costs as
much as the models take for 10 ms, which is what Home Assistant sends."""


class WakeHandler:
    """One connection."""

    def __init__(self, service: Service, desk: Desk, connection: Connection) -> None:
        self._service = service
        self._desk = desk
        self._connection = connection
        self._upload = AudioUpload()
        self._listens = Listens(client=connection.peer)
        self._began_at: int | None = None
        """When the audio began on the client's clock, in milliseconds; None before its first."""
        self._backlog = desk.backlogs.open()
        self._piece = bytearray()
        """What is not handed to the engine yet."""
        self._request: Request[Stream[bytes, Detection]] | None = None

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
                self._listens = self._listens_for(event)
            case "audio-start":
                await self._start(event)
            case "audio-chunk":
                await self._hear(event)
            case "audio-stop":
                await self._stop()
            case ListThresholds.TYPE:
                await self._connection.send(self._desk.thresholds())
            case SetThreshold.TYPE:
                self._desk.set_threshold(parse_message(SetThreshold, event))
                await self._connection.send(self._desk.thresholds())
            case FalseWake.TYPE:
                mark = parse_message(FalseWake, event)
                await self._desk.mark_false(mark, sender=self._listens.client)
                await self._connection.send(self._desk.thresholds())

    def _listens_for(self, event: Event) -> Listens:
        names = tuple(parse_stock(Detect, event).names or ())
        told = event.data.get(CLIENT_KEY)
        if told is None:
            return Listens(client=self._connection.peer, names=names)
        name, group = _naming(told)
        return Listens(client=name, is_named=True, group=group, names=names)

    async def _start(self, event: Event) -> None:
        self._began_at = self._upload.start(event).timestamp
        self._piece.clear()
        ear, request = self._desk.ear(self._listens), EngineRequest(names=self._listens.names)
        backlog = self._backlog = self._desk.backlogs.open()
        stream: Stream[bytes, Detection] = await self._service.open(
            lambda engine, audio: ear.detect(engine, backlog.watched(audio), request)
        )
        answers = Answers(
            self._desk, self._connection, self._listens, ear, lambda: self._began_at or 0
        )
        self._request = Request(self._connection, stream, answers.tell)

    async def _hear(self, event: Event) -> None:
        if not self._upload.is_open:
            # wyoming-satellite begins without: every chunk tells its format.
            await self._start(Event(type="audio-start", data=event.data))
        async for pcm in self._upload.pieces(event):
            if self._began_at is None:
                self._began_at = event.data.get("timestamp") or 0
            self._piece += pcm
            if len(self._piece) >= PIECE_BYTES:
                await self._hand_over()

    async def _stop(self) -> None:
        self._piece += self._upload.stop()
        if self._request is not None:
            await self._hand_over()
            self._request.stream.end()
            await self._request.finished()
            self._request = None

    async def _hand_over(self) -> None:
        piece = bytes(self._piece)
        self._piece.clear()
        if self._request is not None:
            await self._request.stream.put(self._backlog.receive(piece))


def _naming(told: Any) -> tuple[str, str]:
    """Return a client's name and group. Raises RequestError."""
    told = told if isinstance(told, dict) else {}
    name, group = told.get("name"), told.get("group", "")
    for text in (name, group):
        if not isinstance(text, str) or len(text) > LONGEST_NAME:
            raise RequestError(f"'{CLIENT_KEY}' needs a name, and may have a group, each a text")
    if not name:
        raise RequestError(f"'{CLIENT_KEY}' needs a name")
    return name, group
