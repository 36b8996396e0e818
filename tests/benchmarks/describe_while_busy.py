"""How soon ``describe`` is answered while the engines work, beside the same servers at rest.

    python -m tests.benchmarks.describe_while_busy [--clients 4] [--seconds 10]

Four servers in processes of their own; clients stream speech, or have long texts spoken, as fast
as the server takes it. The ratio is the busy median over the median at rest, in one run.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from statistics import median, quantiles

from rich.console import Console
from rich.table import Table
from wyoming.asr import Transcribe, Transcript
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.info import Describe
from wyoming.tts import Synthesize

from wyoming_servers.audio.convert import convert
from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.house.snapshot import house_to_message
from wyoming_servers.runtime.processes import RoomProcess, running
from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines.espeak_ng import EspeakNgEngine
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.protocol import HouseKnown

FORMAT = {"rate": SPEECH.rate, "width": SPEECH.width, "channels": SPEECH.channels}
CHUNK_BYTES = 2048
COMMAND = "set a timer for 3 hours and 10 minutes"
TEXT = "The kitchen light is on, and the front door is locked. " * 40
ROOMS = ("wake", "stt", "llm", "tts")

Load = Callable[[Client], Awaitable[None]]


def spoken(text: str) -> bytes:
    """Return a text as speech, 16 kHz 16-bit mono, with silence around it."""
    engine = EspeakNgEngine(TtsOptions())
    pcm = b"".join(engine.synthesize([text], Request()))
    source = AudioFormat(rate=engine.capabilities.rate)
    return bytes(SPEECH.rate) + convert(pcm, source, SPEECH) + bytes(SPEECH.rate)


async def upload(client: Client, audio: bytes) -> None:
    """Send a recording as fast as it goes."""
    await client.send(AudioStart(**FORMAT))
    for at in range(0, len(audio), CHUNK_BYTES):
        await client.send(AudioChunk(**FORMAT, audio=audio[at : at + CHUNK_BYTES]))
    await client.send(AudioStop())


def loads(audio: bytes) -> dict[str, Load]:
    """Return what keeps each room busy; each is one request, made again and again."""

    async def wake(client: Client) -> None:
        await upload(client, audio * 4)
        await client.send(Describe())
        await client.wait_for("info")

    async def stt(client: Client) -> None:
        await client.send(Transcribe(language="en"))
        await upload(client, audio)
        await client.wait_for("transcript")

    async def llm(client: Client) -> None:
        await client.send(Transcript(text=f"turn on the light {time.monotonic()}"))
        await client.wait_for("handled", "not-handled")

    async def tts(client: Client) -> None:
        await client.send(Synthesize(TEXT))
        await client.wait_for("audio-stop")

    return {"wake": wake, "stt": stt, "llm": llm, "tts": tts}


async def describe(uri: str, seconds: float) -> list[float]:
    """Ask again and again; return how long each answer took, in milliseconds."""
    taken, end = [], time.monotonic() + seconds
    async with Client.connect(uri) as client:
        while time.monotonic() < end:
            start = time.perf_counter()
            await client.send(Describe())
            await client.wait_for("info")
            taken.append(1000 * (time.perf_counter() - start))
            await asyncio.sleep(0.02)
    return taken


async def busy(uri: str, load: Load, clients: int, seconds: float) -> list[float]:
    """Measure while this many clients keep the engine at work."""

    async def work() -> None:
        async with Client.connect(uri) as client:
            while True:
                await load(client)

    tasks = [asyncio.create_task(work()) for _ in range(clients)]
    try:
        await asyncio.sleep(1.0)  # all are at work
        if ended := [task for task in tasks if task.done()]:
            ended[0].result()
        return await describe(uri, seconds)
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def measure(clients: int, seconds: float) -> Table:
    """Return a row per room."""
    table = Table(title=f"describe, in ms, {clients} busy clients")
    for column in ("room", "at rest", "busy, median", "95 %", "longest", "ratio of medians"):
        table.add_column(column, justify="right")
    work = loads(spoken(COMMAND))
    house = house_to_message(SimulatedHome.default().snapshot())
    for room in ROOMS:
        process = RoomProcess(room, ("--port", "0", "--log-level", "error"))
        async with running([process]):
            if room in {"stt", "llm"}:
                async with Client.connect(process.uri) as client:
                    await client.send(house)
                    await client.wait_for(HouseKnown.TYPE)
            rest = await describe(process.uri, seconds / 4)
            taken = await busy(process.uri, work[room], clients, seconds)
        ratio = median(taken) / median(rest)
        values = (median(rest), median(taken), quantiles(taken, n=20)[-1], max(taken), ratio)
        table.add_row(room, *(f"{value:.1f}" for value in values))
    return table


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=10.0)
    arguments = parser.parse_args()
    Console().print(asyncio.run(measure(arguments.clients, arguments.seconds)))


if __name__ == "__main__":
    main()
