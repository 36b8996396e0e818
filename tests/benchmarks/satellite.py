"""The satellite beside ``wyoming-satellite``: idle processor time and memory, and how soon it acts.

    python -m tests.benchmarks.satellite [--quick] [--peer .venv-peer-satellite/bin/python]

Writes ``docs/benchmarks/satellite.md``; the figures are kept in ``.cache/benchmarks``.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

import numpy as np
from rich.console import Console
from wyoming.info import Info

from tests.benchmarks.command import SAVED, about, parser_of, results_of, version_of
from tests.benchmarks.satellite_report import report
from tests.benchmarks.satellite_results import Results, Row
from tests.benchmarks.wake_servers import our_server
from tests.e2e.room.program import satellite_program
from tests.e2e.room.room import Room
from tests.e2e.room.speech import WAKE_WORD, spoken
from tests.satellite.conftest import run_satellite
from tests.satellite.home import Home
from wyoming_servers.bench.servers import Server, check_peer, peer_server
from wyoming_servers.wire.client import Client

PEER = "wyoming-satellite"
PEER_MODULE = "wyoming_satellite"
PEER_INSTALL = (
    "uv venv --python 3.11 .venv-peer-satellite",
    "uv pip install --python .venv-peer-satellite wyoming-satellite",
)
SAVED_RUN = SAVED / "satellite.json"
WORD = "okay_nabu"
SETTLE_SECONDS = 8.0
"""Until everything has started and speakers are closed."""
LOOK_SECONDS = 5.0
MISSED_SECONDS = 6.0
"""A wake word that was not heard by then is said again."""
REPLY = np.full(3 * 22_050, 9000, "<i2").tobytes()


@asynccontextmanager
async def ours(name: str, folder: Path, room: Room, *options: str) -> AsyncIterator[Server]:
    """Run our satellite."""
    always = ("--no-chimes", "--echo", "off", "--log-level", "warning", "--wake-words", WORD)
    async with satellite_program(folder, room, *always, *options) as program:
        uri = f"tcp://127.0.0.1:{program.port}"
        yield Server(name=name, uri=uri, pid=program.process.pid)


def theirs(python: Path, room: Room, wake_uri: str) -> AbstractAsyncContextManager[Server]:
    """Run the peer, as its documentation does."""
    return peer_server(
        PEER,
        python,
        PEER_MODULE,
        *("--name", "Peer", "--uri", "{uri}", "--no-zeroconf"),
        *("--mic-command", room.microphone.partition(":")[2]),
        *("--snd-command", room.speaker.partition(":")[2]),
        *("--wake-uri", wake_uri, "--wake-word-name", WORD),
        is_ready=_is_ready,
    )


def _is_ready(info: Info) -> bool:
    return info.satellite is not None


async def measure_one(server: Server, room: Room, looks: int, turns: int) -> Row:
    """Measure a satellite that runs."""
    row = Row(name=server.name)
    async with Client.connect(server.uri) as client:
        await client.send(run_satellite(ours=server.name != PEER))
        home = Home(client)
        await _idle(home, SETTLE_SECONDS)
        for _ in range(looks):
            before, since = server.cpu_seconds(), monotonic()
            await _idle(home, LOOK_SECONDS)
            row.idle_cpu.append((server.cpu_seconds() - before) / (monotonic() - since))
        row.idle_mb = server.own_mb()
        for _ in range(turns):
            await _turn(home, room, row)
        if server.name != PEER:
            for _ in range(turns):
                await _barge_in(home, room, row)
        row.turns_mb = server.own_mb()
    return row


async def _idle(home: Home, seconds: float) -> None:
    """Do nothing but what Home Assistant does all the time."""
    until = monotonic() + seconds
    while monotonic() < until:
        await home.say("ping")  # the peer does not answer
        await asyncio.sleep(1.0)


async def _wake(home: Home, room: Room) -> float:
    """Say the wake word; return when the first audio comes."""
    while True:
        room.say(spoken(WAKE_WORD))
        try:
            async with asyncio.timeout(MISSED_SECONDS):
                await home.until("run-pipeline")
            break
        except TimeoutError:
            await home.say("ping")
    await home.until("audio-chunk")
    return monotonic()


async def _turn(home: Home, room: Room, row: Row) -> None:
    streamed_at = await _wake(home, room)
    row.streamed.append(1000 * (streamed_at - room.said_at))
    place = len(room.played)
    started = await _speak(home)
    await room.until_heard(place)
    await room.until_quiet()
    row.sounded.append(1000 * (room.sounded_at - started))
    await _idle(home, 2.5)  # a wake word that comes too soon is not heard again


async def _barge_in(home: Home, room: Room, row: Row) -> None:
    await _wake(home, room)
    await _speak(home)
    await _idle(home, 0.5)
    await _wake(home, room)
    await room.until_quiet()
    if room.silent_at > room.said_at:  # else the word was heard behind the reply only
        row.silent.append(1000 * (room.silent_at - room.said_at))
    await home.say("transcribe", language="en")
    await home.say("transcript", text="")
    await home.say("error", text="no text", code="stt-no-text-recognized")
    await _idle(home, 2.5)


async def _speak(home: Home) -> float:
    """Send a reply at once; return when its first audio was sent."""
    await home.say("transcribe", language="en")
    await home.say("transcript", text="")
    started = monotonic()
    await home.speak(REPLY)
    return started


async def run(peer: Path, looks: int, turns: int) -> Results:
    """Measure the three, one after the other."""
    packages = about("laramie", "wyoming", "numpy") | version_of(peer, PEER)
    results = Results(about=packages)
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        room = Room(folder / "room")
        async with room.open(), our_server("fusion") as wake:
            satellites = (
                theirs(peer, room, wake.uri),
                ours("Laramie, wake word server", folder, room, "--wake-uri", wake.uri),
                ours("Laramie, wake word itself", folder, room),
            )
            for satellite in satellites:
                async with satellite as server:
                    results.rows.append(await measure_one(server, room, looks, turns))
    results.save(SAVED_RUN)
    return results


def measure(given: argparse.Namespace) -> Results:
    """Measure everything. Raises PeerMissing."""
    check_peer(given.peer, PEER_MODULE, *PEER_INSTALL)
    return asyncio.run(run(given.peer, *((2, 2) if given.quick else (5, 5))))


def main() -> None:
    """Run the benchmark."""
    parser = parser_of(__doc__, quick="Two turns each.", peer=".venv-peer-satellite")
    given, console = parser.parse_args(), Console()
    results = results_of(given, SAVED_RUN, Results.load, lambda: measure(given))
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "satellite.md").write_text(report(results), encoding="utf-8")
    console.print(f"{given.out / 'satellite.md'} is written")


if __name__ == "__main__":
    main()
