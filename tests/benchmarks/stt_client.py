"""A client of a speech-to-text server that does as Home Assistant does, in real time.

A connection per utterance, 10 ms of audio at a time as the microphone gives them, and the first
transcript ends everything. microVAD always runs; its segmenter ends the audio where the server
does not end utterances itself.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from wyoming.asr import Transcribe, Transcript
from wyoming.audio import AudioChunk, AudioStart, AudioStop

from tests.benchmarks.stt_corpus import RATE, Case
from tests.benchmarks.stt_listen import CHUNK_BYTES, CHUNK_MS, HomeAssistantVad
from wyoming_servers.wire.client import Client, describe
from wyoming_servers.wire.frames import parse_stock
from wyoming_servers.wire.protocol import TIMINGS_KEY

FORMAT = {"rate": RATE, "width": 2, "channels": 1}


@dataclass(frozen=True, kw_only=True)
class Turn:
    """An utterance and its answer; times in milliseconds since the speech ended."""

    server: str
    condition: str
    name: str
    text: str
    answered_ms: float
    decided_ms: float | None
    """When the end was decided; None where the server does not tell."""
    audio_seconds: float
    """How much audio the server was sent."""

    @property
    def cut_off(self) -> bool:
        """Whether the utterance was ended before its last word was."""
        return (self.answered_ms if self.decided_ms is None else self.decided_ms) < 0


class RealTime:
    """One utterance on its way to a server."""

    def __init__(self, client: Client, case: Case, *, ends_by_us: bool) -> None:
        self._client = client
        self._case = case
        self._ends_by_us = ends_by_us
        self._start = 0.0
        self._sent = 0
        self._stopped_ms: float | None = None

    async def turn(self, server: str) -> Turn:
        """Speak and wait for the transcript. Raises ConnectionLost, LaramieError."""
        await self._client.send(Transcribe(language="en"))
        await self._client.send(AudioStart(**FORMAT))
        self._start = time.perf_counter()
        speaking = asyncio.create_task(self._speak())
        try:
            event = await self._client.wait_for("transcript")
            answered_ms = self._now_ms()
        finally:
            speaking.cancel()
            await asyncio.gather(speaking, return_exceptions=True)
        decided_ms = self._stopped_ms if self._ends_by_us else None
        for span in event.data.get(TIMINGS_KEY, ()):
            if span["name"] == "decode":
                decided_ms = answered_ms - (span["end_ms"] - span["start_ms"])
        end_ms = self._case.speech_end_ms
        return Turn(
            server=server,
            condition=self._case.condition,
            name=self._case.name,
            text=parse_stock(Transcript, event).text,
            answered_ms=answered_ms - end_ms,
            decided_ms=None if decided_ms is None else decided_ms - end_ms,
            audio_seconds=self._sent * CHUNK_MS / 1000,
        )

    async def _speak(self) -> None:
        detector, pcm = HomeAssistantVad(), self._case.pcm
        for at in range(0, len(pcm), CHUNK_BYTES):
            chunk = pcm[at : at + CHUNK_BYTES]
            self._sent += 1
            await asyncio.sleep(max(0.0, (self._sent * CHUNK_MS - self._now_ms()) / 1000))
            over = detector.is_over(chunk.ljust(CHUNK_BYTES, b"\0"))
            await self._client.send(AudioChunk(**FORMAT, audio=chunk))
            if over and self._ends_by_us:
                break
        self._stopped_ms = self._now_ms()
        await self._client.send(AudioStop())

    def _now_ms(self) -> float:
        return 1000 * (time.perf_counter() - self._start)


async def ends_by_client(uri: str) -> bool:
    """Ask a server whether Home Assistant is to decide when the speaker has finished."""
    info, _ = await describe(uri)
    return info.asr[0].requires_external_vad


async def speak(server: str, uri: str, case: Case, *, ends_by_us: bool) -> Turn:
    """Say one utterance to a server, on a connection of its own."""
    async with Client.connect(uri) as client:
        return await RealTime(client, case, ends_by_us=ends_by_us).turn(server)
