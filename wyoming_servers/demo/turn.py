"""One turn through the four servers: wake word, transcript, tool calls, spoken reply."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, Protocol, TypeVar

from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.event import Event
from wyoming.tts import SynthesizeChunk, SynthesizeStart, SynthesizeStop
from wyoming.wake import Detect

from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.house.snapshot import House, house_to_message
from wyoming_servers.runtime.turns import Turn
from wyoming_servers.wire.client import Client, describe
from wyoming_servers.wire.frames import parse_message
from wyoming_servers.wire.protocol import (
    TIMINGS_KEY,
    Chat,
    ChatDelta,
    ChatStop,
    HouseKnown,
    Prepare,
    Prepared,
)

T = TypeVar("T")

CHUNK_MS = 20
Endpointer = Callable[[bytes], bool]
"""Takes 16 kHz 16-bit mono audio as it is sent; whether the speaker has finished."""
MOST_ROUNDS = 5
"""Chats of one turn; a model that calls tools for ever is stopped."""


class Home(Protocol):
    """What a turn needs of a home."""

    def snapshot(self) -> House:
        """Return what the home is, and its states."""
        ...

    def call(
        self, tool: str, arguments: Mapping[str, Any], area: str | None = None
    ) -> dict[str, Any]:
        """Execute a tool call."""
        ...


@dataclass
class TurnReport:
    """What happened in a turn."""

    wake: str | None = None
    transcript: str = ""
    tool_calls: list[dict[str, Any]] = field(default_factory=list)
    """``{"name", "arguments", "result"}``"""
    reply: str = ""
    reply_format: AudioFormat | None = None
    reply_pcm: bytes = b""
    source: str = ""
    """What understood: the fast path, or the engine's name."""
    turn: Turn = field(default_factory=Turn)


class VoiceLoop:
    """Drives four servers as Home Assistant would, for one home."""

    def __init__(
        self,
        uris: Mapping[str, str],
        home: Home,
        *,
        area: str | None = None,
        endpointer: Callable[[], Endpointer] = lambda: lambda _: False,
    ) -> None:
        """``endpointer`` is made per command, for a server that does not hear its end itself."""
        self.uris = uris
        self._home = home
        self._area = area
        self._endpointer = endpointer
        self._house = home.snapshot()

    async def introduce(self, rooms: Iterable[str] = ("stt", "llm")) -> None:
        """Tell the servers that need it what the house is. Raises for one of another version."""

        async def push(room: str) -> None:
            await describe(self.uris[room])
            async with Client.connect(self.uris[room]) as client:
                await client.send(house_to_message(self._house))
                await client.wait_for(HouseKnown.TYPE)

        async with asyncio.TaskGroup() as group:
            for room in rooms:
                group.create_task(push(room))

    async def hear(self, pcm: bytes, report: TurnReport, *, pace: bool) -> None:
        """Find the wake word in a recording, and transcribe what follows it.

        ``pcm`` is 16 kHz, 16-bit, mono. Without a wake word all of it is the command.
        """
        start_ms = await self.wake(pcm, report, pace=False)
        start = int(start_ms * SPEECH.bytes_per_second / 1000)
        await self.listen(pcm[start - start % SPEECH.frame_bytes :], report, pace=pace)

    async def wake(self, pcm: bytes, report: TurnReport, *, pace: bool) -> int:
        """Find the wake word; return where it ends, in milliseconds, 0 without one."""
        with report.turn.span("wake word"):
            report.wake, start_ms = await self._find_wake_word(pcm, pace=pace)
        return start_ms

    async def listen(self, pcm: bytes, report: TurnReport, *, pace: bool) -> None:
        """Transcribe a command."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self.prepare())
            group.create_task(self._transcribe(pcm, report, pace=pace))

    async def answer(self, report: TurnReport) -> None:
        """Understand the transcript, act on it, and speak the reply."""
        if not report.transcript:
            return
        async with self._speaker(report) as speak:
            await self.converse(report, speak)

    async def say(self, text: str) -> tuple[AudioFormat, bytes]:
        """Return what the text-to-speech server makes of a text."""
        report = TurnReport()
        async with self._speaker(report) as speak:
            await speak.put(text)
        return report.reply_format or SPEECH, report.reply_pcm

    async def _find_wake_word(self, pcm: bytes, *, pace: bool) -> tuple[str | None, int]:
        async with Client.connect(self.uris["wake"]) as client:
            await client.send(Detect())
            async with _beside(client.wait_for("detection", "not-detected")) as answer:
                await _upload(client, pcm, answer, pace=pace)
                found = await answer
        return found.data.get("name"), found.data.get("timestamp") or 0

    async def prepare(self) -> None:
        """Tell the agent that it will be asked something."""
        house = self._house
        async with Client.connect(self.uris["llm"]) as client:
            await client.send(
                Prepare(
                    house_id=house.house_id,
                    hash=house.hash,
                    language=house.language,
                    area=self._area,
                )
            )
            await client.wait_for(Prepared.TYPE)

    async def _transcribe(self, pcm: bytes, report: TurnReport, *, pace: bool) -> None:
        turn = report.turn
        begin = turn.now_ms
        async with Client.connect(self.uris["stt"]) as client:
            await client.send(Transcribe(language=self._house.language))
            async with _beside(client.wait_for("transcript")) as transcript:
                await _upload(client, pcm, transcript, pace=pace, is_over=self._endpointer())
                sent = turn.now_ms
                event = await transcript
        report.transcript = event.data["text"]
        server = {
            span["name"]: (begin + span["start_ms"], begin + span["end_ms"])
            for span in event.data.get(TIMINGS_KEY, ())
        }
        speech_end, decided = server.get("endpoint", (sent, sent))
        turn.add("speech", begin, speech_end)
        if "endpoint" in server:
            turn.add("endpoint", speech_end, decided)
        turn.add("transcript", decided)
        if "decode" in server:
            turn.add("  decode", *server["decode"])

    async def converse(self, report: TurnReport, speak: asyncio.Queue[str | None]) -> None:
        """Have the agent understand and act; what it says is put into ``speak`` as it comes."""
        messages: list[dict[str, Any]] = [{"role": "user", "content": report.transcript}]
        conversation = uuid.uuid4().hex
        async with Client.connect(self.uris["llm"]) as client:
            for _ in range(MOST_ROUNDS):
                with report.turn.span("answer" if report.tool_calls else "understand"):
                    await client.send(
                        Chat(
                            conversation_id=conversation,
                            house_id=self._house.house_id,
                            hash=self._house.hash,
                            language=self._house.language,
                            area=self._area,
                            messages=messages,
                        )
                    )
                    text, calls, stop = await _read_reply(client, speak, report.turn)
                report.reply += text
                report.source = stop.source
                if not calls:
                    return
                messages.append({"role": "assistant", "content": text, "tool_calls": calls})
                with report.turn.span("act"):
                    messages += [self._act(call, report) for call in calls]

    def _act(self, call: dict[str, Any], report: TurnReport) -> dict[str, Any]:
        result = self._home.call(call["name"], call["arguments"], self._area)
        report.tool_calls.append(
            {"name": call["name"], "arguments": call["arguments"], "result": result}
        )
        return {
            "role": "tool",
            "tool_call_id": call["id"],
            "name": call["name"],
            "content": result,
        }

    @asynccontextmanager
    async def _speaker(self, report: TurnReport) -> AsyncIterator[asyncio.Queue[str | None]]:
        """Speak what is put into the queue; the block ends when all of it was synthesised."""
        texts: asyncio.Queue[str | None] = asyncio.Queue()
        async with (
            Client.connect(self.uris["tts"]) as client,
            _beside(_speak(client, texts, report)) as speaking,
        ):
            yield texts
            texts.put_nowait(None)
            await speaking


@asynccontextmanager
async def _beside(work: Coroutine[Any, Any, T]) -> AsyncIterator[asyncio.Task[T]]:
    """Let something go on in the block; where that fails, nobody wants it or its faults."""
    task = asyncio.create_task(work)
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _upload(
    client: Client,
    pcm: bytes,
    answer: asyncio.Task[Event],
    *,
    pace: bool,
    is_over: Endpointer = lambda _: False,
) -> None:
    """Send audio, at the speed of speech when asked; a server that knows early ends it."""
    started = monotonic()
    for number, event in enumerate(_audio_events(pcm)):
        if pace:  # a microphone gives a chunk once it is full
            due = started + number * CHUNK_MS / 1000
            await asyncio.wait((answer,), timeout=max(0.0, due - monotonic()))
        if answer.done():
            return
        await client.send(event)
        if isinstance(event, AudioChunk) and is_over(event.audio):
            await client.send(AudioStop())
            return


def _audio_events(pcm: bytes) -> list[AudioStart | AudioChunk | AudioStop]:
    rate, width, channels = SPEECH.rate, SPEECH.width, SPEECH.channels
    size = SPEECH.bytes_per_second * CHUNK_MS // 1000
    chunks = [
        AudioChunk(rate, width, channels, pcm[index : index + size])
        for index in range(0, len(pcm), size)
    ]
    return [AudioStart(rate, width, channels), *chunks, AudioStop()]


async def _read_reply(
    client: Client, speak: asyncio.Queue[str | None], turn: Turn
) -> tuple[str, list[dict[str, Any]], ChatStop]:
    text = ""
    calls: list[dict[str, Any]] = []
    begin = turn.now_ms
    while True:
        event = await client.wait_for(ChatDelta.TYPE, ChatStop.TYPE)
        if event.type == ChatStop.TYPE:
            return text, calls, parse_message(ChatStop, event)
        if not text and not calls:
            turn.add("  first token", begin)
        delta = parse_message(ChatDelta, event)
        if delta.content:
            text += delta.content
            speak.put_nowait(delta.content)
        if delta.tool_call:
            calls.append(delta.tool_call)


async def _speak(client: Client, texts: asyncio.Queue[str | None], report: TurnReport) -> None:
    """Hand text to the server as it comes, and collect the audio."""
    first = await texts.get()
    if first is None:
        return
    begin = report.turn.now_ms
    await client.send(SynthesizeStart())

    async def hand_over() -> None:
        text: str | None = first
        while text is not None:
            await client.send(SynthesizeChunk(text))
            text = await texts.get()
        await client.send(SynthesizeStop())

    async with asyncio.TaskGroup() as group:
        group.create_task(hand_over())
        while (event := await client.receive()).type != "synthesize-stopped":
            if event.type == "audio-start":
                data = event.data
                report.reply_format = AudioFormat(data["rate"], data["width"], data["channels"])
            elif event.type == "audio-chunk":
                if not report.reply_pcm:
                    report.turn.add("first sound", begin)
                    begin = report.turn.now_ms
                report.reply_pcm += event.payload or b""
    report.turn.add("rest of the reply", begin)
