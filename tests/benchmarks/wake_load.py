"""Many satellites at one server: what it needs, and how late it is."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress

import numpy as np

from tests.benchmarks.stt_corpus import RATE, Samples, Speech, recording, recordings_folder
from tests.benchmarks.wake_corpus import phrase_end
from tests.benchmarks.wake_results import Load
from tests.benchmarks.wake_satellite import CHUNK_MS, encoded, satellites, send_all
from wyoming_servers.bench.servers import Server
from wyoming_servers.wire.client import describe

WORD = "hey_jarvis"
TURNS = {1: 4, 10: 2, 50: 2}
"""How often each satellite hears the phrase, by how many satellites there are."""
TURN_SECONDS = 4.0
_DESCRIBE_SECONDS = 0.1
_WAIT_SECONDS, _MOST_WAITS = 0.5, 40
_IDLE = 0.1
"""Of a processor: what a server takes that has nothing to do, at most."""


def turn(around: Samples) -> tuple[Samples, int]:
    """Return the phrase in the middle of other audio, and the sample with which it ends."""
    said = recording(recordings_folder() / "wake" / f"{WORD}.wav")
    end = phrase_end(Speech(said, is_recorded=True))
    size = round(TURN_SECONDS * RATE)
    before = size // 2
    samples = np.concatenate([around[:before], said[: end + RATE // 4], around[before:]])
    return samples[:size], before + end


def talk() -> Samples:
    """Return somebody who speaks."""
    return recording(recordings_folder() / "speech" / "jfk.wav")


async def loaded(server: Server, clients: int) -> Load:
    """Let satellites listen at once."""
    samples, end = turn(talk())
    frames = encoded(np.tile(samples, TURNS[clients]))
    step = RATE * CHUNK_MS // 1000
    phrase_ends = [(len(samples) * number + end) // step for number in range(TURNS[clients])]
    async with satellites(server.uri, WORD, [frames] * clients) as connected:
        asking = asyncio.create_task(_ask(server.uri))
        before = server.cpu_seconds()
        await send_all(connected)
        asking.cancel()
        described, memory = await asking, server.resident_mb()
        used = await _once_idle(server) - before
    delays = [one.delay_ms(phrase_end) for one in connected for phrase_end in phrase_ends]
    return Load(
        server=server.name,
        clients=clients,
        audio_seconds=clients * len(frames) * CHUNK_MS / 1000,
        cpu_seconds=used,
        resident_mb=memory,
        phrases=len(delays),
        delays_ms=tuple(delay for delay in delays if delay is not None),
        described_ms=tuple(described),
    )


async def _once_idle(server: Server) -> float:
    """Return the processor time a server has used once it has caught up."""
    used = server.cpu_seconds()
    for _ in range(_MOST_WAITS):
        await asyncio.sleep(_WAIT_SECONDS)
        before, used = used, server.cpu_seconds()
        if used - before < _IDLE * _WAIT_SECONDS:
            break
    return used


async def _ask(uri: str) -> list[float]:
    """Ask a server what it is until cancelled; returns how long the answers took, in ms."""
    taken: list[float] = []
    with suppress(asyncio.CancelledError):
        while True:
            started = time.perf_counter()
            with suppress(TimeoutError):  # which counts as what was waited
                await describe(uri)
            taken.append(1000 * (time.perf_counter() - started))
            await asyncio.sleep(_DESCRIBE_SECONDS)
    return taken
