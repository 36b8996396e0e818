"""A satellite that speaks what it is given and keeps what it hears, for core's ``wyoming``."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from wyoming.audio import AudioChunk, AudioStart
from wyoming.event import Event, async_read_event, async_write_event
from wyoming.info import Attribution, Info
from wyoming.info import Satellite as SatelliteInfo
from wyoming.ping import Ping, Pong
from wyoming.pipeline import PipelineStage, RunPipeline
from wyoming.snd import Played

from tests.e2e.waiting import PATIENCE_SECONDS
from wyoming_servers.audio.formats import SPEECH

CHUNK_SAMPLES = 1024
"""What satellites' microphones usually give at once."""
SILENCE = bytes(SPEECH.frame_bytes * CHUNK_SAMPLES)
TIMES = 5
"""Turns that are begun before it is no longer an accident."""
MADE_BY = Attribution(name="tests", url="http://127.0.0.1")


class NoAnswer(Exception):
    """Home Assistant did not end a turn; the text tells what it sent."""


@dataclass
class SpokenTurn:
    """One command at the satellite. Times are seconds since the epoch, as Home Assistant's are."""

    began: float
    """When the first sample was spoken."""
    transcript: str = ""
    reply: str = ""
    error: str = ""
    pcm: bytes = b""
    """The spoken reply."""
    rate: int = 0
    first_audio: float | None = None
    timers: list[Event] = field(default_factory=list)
    """What was said of timers meanwhile."""
    heard: list[str] = field(default_factory=list)
    """The types of all events, in order; of a row of the same type one."""

    @property
    def reply_seconds(self) -> float:
        """How long the reply sounds."""
        return len(self.pcm) / 2 / self.rate if self.rate else 0.0


class Satellite:
    """Listens for Home Assistant, which connects to it."""

    def __init__(self, name: str, area: str) -> None:
        """Say nothing yet; it is in the area with this name."""
        self._info = Info(
            satellite=SatelliteInfo(
                name=name,
                attribution=MADE_BY,
                installed=True,
                description=name,
                version="1",
                area=area,
            )
        )
        self.name = name
        self.port = 0
        self.device = ""
        """Id of its device, once it was added."""
        self.connected = asyncio.Event()
        self._writer: asyncio.StreamWriter | None = None
        self._turn: SpokenTurn | None = None
        self._understood = asyncio.Event()
        """Set once no more audio is wanted."""
        self._ended = asyncio.Event()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """Listen on a free port while the block runs."""
        async with await asyncio.start_server(self._converse, "127.0.0.1", 0) as server:
            self.port = server.sockets[0].getsockname()[1]
            try:
                yield
            finally:
                server.close_clients()

    async def speak(self, pcm: bytes, start: PipelineStage = PipelineStage.ASR) -> SpokenTurn:
        """Speak 16 kHz audio at the speed of speech, and silence after it; return the turn.

        It begins with the command, or with the wake word when Home Assistant listens for that, and
        ends with the spoken reply, or with an error. What Home Assistant leaves is said again: it
        connects anew when either side stands still for five seconds. Raises NoAnswer.
        """
        for _ in range(TIMES):
            with suppress(ConnectionError):
                return await self._speak(pcm, start)
        raise NoAnswer(f"{self.name}: it was left {TIMES} times")

    async def _speak(self, pcm: bytes, start: PipelineStage) -> SpokenTurn:
        """Speak once. Raises NoAnswer, ConnectionError when Home Assistant has gone meanwhile."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            asked = await self._begin(RunPipeline(start, PipelineStage.TTS))
        self._understood.clear()
        self._ended.clear()
        turn = self._turn = SpokenTurn(began=time.time())
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                if asked is self._writer:
                    await self._upload(pcm)
                    await self._ended.wait()
            if asked is not self._writer:
                raise ConnectionAbortedError(f"{self.name}: {turn.heard}")
        except TimeoutError as error:
            raise NoAnswer(f"{self.name}: {turn.heard}") from error
        finally:
            self._turn = None
        await self._send(Played().event())
        return turn

    async def _begin(self, turn: RunPipeline) -> asyncio.StreamWriter:
        """Ask Home Assistant for a turn, again when it was just leaving; return who was asked."""
        while True:
            await self.connected.wait()
            if (writer := self._writer) is None:
                continue  # gone again
            try:
                await async_write_event(turn.event(), writer)
            except ConnectionError:
                self._lose(writer)
            else:
                return writer

    async def _upload(self, pcm: bytes) -> None:
        started, sent = time.monotonic(), 0
        while not self._understood.is_set():
            chunk = pcm[sent : sent + len(SILENCE)] or SILENCE
            audio = AudioChunk(SPEECH.rate, SPEECH.width, SPEECH.channels, chunk)
            # A microphone gives its samples when they have been spoken.
            sent += len(chunk)
            due = started + SPEECH.milliseconds(sent) / 1000 - time.monotonic()
            await asyncio.sleep(max(0.0, due))
            await self._send(audio.event())

    async def _send(self, event: Event) -> None:
        if self._writer is None:
            raise ConnectionResetError(f"{self.name} is alone")
        await async_write_event(event, self._writer)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while event := await async_read_event(reader):
                if event.type == "describe":
                    await async_write_event(self._info.event(), writer)
                elif event.type == "ping":
                    text = Ping.from_event(event).text
                    await async_write_event(Pong(text=text).event(), writer)
                else:
                    self._take(event, writer)
        except ConnectionError:
            pass  # Home Assistant has gone
        finally:
            self._lose(writer)
            writer.close()

    def _take(self, event: Event, writer: asyncio.StreamWriter) -> None:
        if event.type == "run-satellite":
            if self._writer is not None:
                self._lose(self._writer)
            self._writer = writer
            self.connected.set()
        elif self._turn is not None:
            self._keep(event, self._turn)

    def _lose(self, writer: asyncio.StreamWriter) -> None:
        """Speak to somebody no more, and end the turn with them."""
        if writer is self._writer:
            self._writer = None
            self.connected.clear()
            self._understood.set()
            self._ended.set()

    def _keep(self, event: Event, turn: SpokenTurn) -> None:
        if turn.heard[-1:] != [event.type]:
            turn.heard.append(event.type)
        match event.type:
            case "transcript":
                turn.transcript = event.data["text"]
                self._understood.set()
            case "synthesize":
                turn.reply = event.data["text"]
            case "audio-start":
                turn.rate = AudioStart.from_event(event).rate
            case "audio-chunk":
                turn.first_audio = turn.first_audio or time.time()
                turn.pcm += AudioChunk.from_event(event).audio
            case "error":
                turn.error = event.data.get("code") or event.data["text"]
                self._understood.set()
                self._ended.set()
            case "audio-stop":
                self._ended.set()
            case kind if kind.startswith("timer-"):
                turn.timers.append(event)
