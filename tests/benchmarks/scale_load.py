"""Clients that say one utterance after the other, and what their turns cost."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from pathlib import Path
from statistics import median

from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart, AudioStop

from tests.benchmarks.scale_results import Row
from wyoming_servers.audio.convert import Converter
from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines.espeak_ng import EspeakNgEngine
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.client import Client

CLIENTS = 16
ALONE = 7
"""Turns while nobody else speaks."""
CHUNK_BYTES = 2048
_TICKS = os.sysconf("SC_CLK_TCK")


async def turn(uri: str, pcm: bytes) -> None:
    """Say an utterance and wait for what was heard."""
    audio = {"rate": SPEECH.rate, "width": SPEECH.width, "channels": SPEECH.channels}
    async with Client.connect(uri, timeout_seconds=120) as client:
        await client.send(Transcribe(language="en"))
        await client.send(AudioStart(**audio))
        for at in range(0, len(pcm), CHUNK_BYTES):
            await client.send(AudioChunk(**audio, audio=pcm[at : at + CHUNK_BYTES]))
        await client.send(AudioStop())
        await client.wait_for("transcript")


async def measured(
    way: str, engine: str, replicas: int, uri: str, *, turns: int, pcm: bytes
) -> Row:
    """Let clients say one utterance after the other, as soon as the last one is answered."""

    async def speak() -> None:
        await turn(uri, pcm)

    await asyncio.gather(*(speak() for _ in range(2 * replicas)))  # fills caches
    used, begun = cpu_seconds(), time.perf_counter()
    await talk(iter(range(turns)), speak)
    seconds, used = time.perf_counter() - begun, cpu_seconds() - used
    return Row(
        way=way,
        engine=engine,
        replicas=replicas,
        turns=turns,
        per_second=turns / seconds,
        alone_ms=await _alone_ms(speak),
        cpu_seconds=used / turns,
    )


async def talk(left: Iterator[object], speak: Callable[[], Awaitable[None]]) -> None:
    """Let all clients speak at once until nothing is left to say."""

    async def one() -> None:
        for _ in left:
            await speak()

    await asyncio.gather(*(one() for _ in range(CLIENTS)))


async def _alone_ms(speak: Callable[[], Awaitable[None]]) -> float:
    took = []
    for _ in range(ALONE):
        begun = time.perf_counter()
        await speak()
        took.append(1000 * (time.perf_counter() - begun))
    return median(took)


def cpu_seconds() -> float:
    """Return the processor time of all processes this one started, and those they started."""
    parents, used = {}, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            number = int(stat.parent.name)
            parents[number], used[number] = int(fields[1]), int(fields[11]) + int(fields[12])
    ours = {os.getpid()}
    while new := {number for number, parent in parents.items() if parent in ours} - ours:
        ours |= new
    return sum(used[number] for number in ours - {os.getpid()}) / _TICKS


def utterance() -> bytes:
    """Return a command between two silences."""
    voice = EspeakNgEngine(TtsOptions())
    converter = Converter(AudioFormat(voice.capabilities.rate), SPEECH)
    spoken = b"".join(voice.synthesize(["Turn on the kitchen light."], Request()))
    silence = bytes(SPEECH.rate)
    return silence + converter.feed(spoken) + converter.finish() + silence
