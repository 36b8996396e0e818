"""Turns per second of 1, 2 and 4 replicas, behind HAProxy and as replicas of Ray Serve.

    python -m tests.benchmarks.scale

A turn is an utterance said to a speech-to-text server as fast as it can be sent. One engine waits,
as one on a GPU of its own does; the other one, Whisper with random weights, computes, and cannot
become faster than the processors of this machine are. Prints a table. Needs haproxy, and Ray for
its part: ``pip install 'ray[serve]'``.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import os
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from wyoming.asr import Transcribe
from wyoming.audio import AudioChunk, AudioStart, AudioStop

from tests.benchmarks.scale_engine import WAIT_SECONDS, installed
from tests.builders.tiny_whisper import BASE, build_tiny_whisper
from wyoming_servers.audio.convert import Converter
from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.runtime.processes import RoomProcess, running
from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines.espeak_ng import EspeakNgEngine
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.wire.client import Client, describe

REPLICAS = (1, 2, 4)
CLIENTS = 16
TURNS = {"waiting": 48, "faster-whisper": 24}
"""Per measurement, by the engine."""
CHUNK_BYTES = 2048
_TICKS = os.sysconf("SC_CLK_TCK")
_CONFIG = Path("docs/scale/haproxy.cfg")


@dataclass(frozen=True, kw_only=True)
class Row:
    """What so many replicas did."""

    way: str
    engine: str
    replicas: int
    per_second: float
    cpu_seconds: float
    """Of all processes but the clients, per turn."""


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


async def turn(uri: str, pcm: bytes) -> None:
    """Say an utterance and wait for what was heard."""
    audio = {"rate": SPEECH.rate, "width": SPEECH.width, "channels": SPEECH.channels}
    async with Client.connect(uri, timeout_seconds=60) as client:
        await client.send(Transcribe(language="en"))
        await client.send(AudioStart(**audio))
        for at in range(0, len(pcm), CHUNK_BYTES):
            await client.send(AudioChunk(**audio, audio=pcm[at : at + CHUNK_BYTES]))
        await client.send(AudioStop())
        await client.wait_for("transcript")


async def measured(way: str, engine: str, replicas: int, uri: str, pcm: bytes) -> Row:
    """Let clients say one utterance after the other, as soon as the last one is answered."""
    await asyncio.gather(*(turn(uri, pcm) for _ in range(2 * replicas)))  # fills caches
    left = iter(range(TURNS[engine]))

    async def talk() -> None:
        for _ in left:
            await turn(uri, pcm)

    used, begun = cpu_seconds(), time.perf_counter()
    await asyncio.gather(*(talk() for _ in range(CLIENTS)))
    seconds, used = time.perf_counter() - begun, cpu_seconds() - used
    return Row(
        way=way,
        engine=engine,
        replicas=replicas,
        per_second=TURNS[engine] / seconds,
        cpu_seconds=used / TURNS[engine],
    )


def _server(folder: Path, *arguments: str) -> RoomProcess:
    always = ("--port", "0", "--log-level", "error", "--no-endpointing", "--max-streams", "128")
    return RoomProcess("stt", (*always, "--data-dir", str(folder), *arguments))


@asynccontextmanager
async def behind_haproxy(folder: Path, engine: dict[str, str], replicas: int) -> AsyncIterator[str]:
    """Run servers behind HAProxy with the documented settings; yields where it listens."""
    words = [word for name, value in engine.items() for word in (f"--{name}", value)]
    rooms = [_server(folder / str(number), *words) for number in range(replicas)]
    async with running(rooms):
        lines = _settings()
        with socket.create_server(("127.0.0.1", 0)) as listening:
            lines += ["listen stt", f"    bind fd@{listening.fileno()}"]
            lines += [f"    server s{room.port} 127.0.0.1:{room.port}" for room in rooms]
            config = folder / "haproxy.cfg"
            config.write_text("\n".join([*lines, ""]))
            uri = f"tcp://127.0.0.1:{listening.getsockname()[1]}"
            process = await asyncio.create_subprocess_exec(
                _haproxy(), "-db", "-f", config, pass_fds=[listening.fileno()]
            )
        try:
            yield uri
        finally:
            process.terminate()
            await process.wait()


@asynccontextmanager
async def on_ray(folder: Path, engine: dict[str, str], replicas: int) -> AsyncIterator[str]:
    """Run one server, and the engine as replicas; yields where the server listens."""
    from tests.builders.ray_cluster import deployed  # noqa: PLC0415 - Ray may be missing

    with deployed("stt", engine, num_replicas=replicas, max_ongoing_requests=16):
        async with running([room := _server(folder, "--engine", "cluster")]):
            yield room.uri


def _settings() -> list[str]:
    """Return what is documented, without the servers."""
    return _CONFIG.read_text().partition("listen ")[0].splitlines()


def _haproxy() -> str:
    found = shutil.which("haproxy", path=f"{os.environ['PATH']}:/usr/sbin")
    if found is None:
        raise SystemExit("haproxy is not installed: apt install haproxy")
    return found


async def _measure(folder: Path, engines: Iterable[dict[str, str]], pcm: bytes) -> list[Row]:
    ways = {"HAProxy": behind_haproxy}
    if importlib.util.find_spec("ray"):
        ways["Ray Serve"] = on_ray
    rows = []
    for engine in engines:
        for replicas in REPLICAS:
            for way, start in ways.items():
                place = folder / way / engine["engine"] / str(replicas)
                place.mkdir(parents=True)
                async with start(place, engine, replicas) as uri:
                    await _until_installed(uri)
                    rows.append(await measured(way, engine["engine"], replicas, uri, pcm))
                    sys.stderr.write(f"{rows[-1]}\n")
    return rows


async def _until_installed(uri: str) -> None:
    while True:
        with suppress(OSError, TimeoutError):
            info, _ = await describe(uri)
            if info.asr and info.asr[0].installed:
                return
        await asyncio.sleep(0.1)


def _table(rows: list[Row]) -> str:
    lines = ["| engine | | 1 | 2 | 4 | CPU per turn |", "| --- | --- | --- | --- | --- | --- |"]
    for engine, way in dict.fromkeys((row.engine, row.way) for row in rows):
        own = [row for row in rows if (row.engine, row.way) == (engine, way)]
        cells = [f"{row.per_second:.1f} ({row.per_second / own[0].per_second:.1f})" for row in own]
        cpu = " / ".join(f"{1000 * row.cpu_seconds:.0f}" for row in own)
        lines.append(f"| {engine} | {way} | {' | '.join(cells)} | {cpu} ms |")
    return "\n".join(lines)


def _utterance() -> bytes:
    """Return a command between two silences."""
    voice = EspeakNgEngine(TtsOptions())
    converter = Converter(AudioFormat(voice.capabilities.rate), SPEECH)
    spoken = b"".join(voice.synthesize(["Turn on the kitchen light."], Request()))
    silence = bytes(SPEECH.rate)
    return silence + converter.feed(spoken) + converter.finish() + silence


@contextmanager
def _cluster() -> Iterator[None]:
    """Run two nodes of Ray, with places for as many replicas as are measured."""
    if not importlib.util.find_spec("ray"):
        sys.stderr.write("without Ray: pip install 'ray[serve]'\n")
        yield
        return
    from tests.builders.ray_cluster import ray_cluster  # noqa: PLC0415 - Ray may be missing

    places = max(REPLICAS) // 2 + 1
    with ray_cluster(places, places):
        yield


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.parse_args()
    pcm = _utterance()
    with tempfile.TemporaryDirectory() as name, installed(Path(name) / "plugin"), _cluster():
        folder = Path(name)
        model = build_tiny_whisper(folder / "faster-whisper-base", size=BASE)
        whisper = {"engine": "faster-whisper", "model": str(model), "threads": "1"}
        rows = asyncio.run(_measure(folder, [{"engine": "waiting"}, whisper], pcm))
    sys.stdout.write(f"The engine that waits takes {WAIT_SECONDS} s.\n\n{_table(rows)}\n")


if __name__ == "__main__":
    main()
