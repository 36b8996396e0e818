"""Satellites that send audio all the time, in real time, and are told of a word."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field

from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.wake import Detect

from tests.benchmarks.stt_corpus import RATE, Samples, to_pcm
from wyoming_servers.wire.client import Client, ConnectionLost
from wyoming_servers.wire.frames import encode_event

CHUNK_MS = 10
"""What Home Assistant sends at a time."""
EARLIEST_SECONDS, LATEST_SECONDS = -0.7, 1.5
"""When a detection is still of a phrase, since its end."""
_FORMAT = {"rate": RATE, "width": 2, "channels": 1}


def encoded(samples: Samples) -> tuple[bytes, ...]:
    """Return audio as the frames of Wyoming events of 10 ms each."""
    pcm, step = to_pcm(samples), 2 * RATE * CHUNK_MS // 1000
    return tuple(
        encode_event(AudioChunk(**_FORMAT, audio=pcm[at : at + step], timestamp=number * CHUNK_MS))
        for number, at in enumerate(range(0, len(pcm), step))
    )


@dataclass
class Satellite:
    """One client: what it sent when, and when it was told of a word."""

    client: Client
    frames: tuple[bytes, ...]
    begins: int
    """It begins so many chunks after the first: no two microphones start at once."""
    sent_at: list[float] = field(default_factory=list)
    told_at: list[float] = field(default_factory=list)

    def send(self, tick: int) -> None:
        """Send what the microphone gave in one tick; a server that does not read is not awaited."""
        if 0 <= tick - self.begins < len(self.frames):
            self.client._writer.write(self.frames[tick - self.begins])
            self.sent_at.append(time.perf_counter())

    async def listen(self) -> None:
        """Note detections until the connection ends."""
        with suppress(ConnectionLost):
            while True:
                await self.client.wait_for("detection")
                self.told_at.append(time.perf_counter())

    def told_of(self, phrase_end: int) -> float | None:
        """Return when it was told of the phrase that ends in this chunk; None if it was not."""
        end = self.sent_at[phrase_end]
        its = (at for at in self.told_at if EARLIEST_SECONDS < at - end < LATEST_SECONDS)
        return next(its, None)

    def delay_ms(self, phrase_end: int) -> float | None:
        """Return how long after the phrase's last chunk that was; None if it was not."""
        told_at = self.told_of(phrase_end)
        return None if told_at is None else 1000 * (told_at - self.sent_at[phrase_end])


@asynccontextmanager
async def satellites(
    uri: str, word: str, streams: Sequence[tuple[bytes, ...]]
) -> AsyncIterator[list[Satellite]]:
    """Connect a satellite for each stream; all listen for the word while the block runs."""
    async with AsyncExitStack() as stack:
        connected = [
            Satellite(await stack.enter_async_context(Client.connect(uri)), frames, number)
            for number, frames in enumerate(streams)
        ]
        for one in connected:
            await one.client.send(Detect(names=[word]))
            await one.client.send(AudioStart(**_FORMAT, timestamp=0))
        tasks = [asyncio.create_task(one.listen()) for one in connected]
        try:
            yield connected
        finally:
            for one in connected:
                with suppress(OSError):
                    await one.client.send(AudioStop())
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def send_all(connected: Sequence[Satellite]) -> None:
    """Send every satellite's audio as its microphone gives it, and wait for late detections."""
    start = time.perf_counter()
    for tick in range(max(one.begins + len(one.frames) for one in connected)):
        due = start + tick * CHUNK_MS / 1000
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        for one in connected:
            one.send(tick)
    await asyncio.sleep(LATEST_SECONDS)
