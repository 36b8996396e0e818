"""What a speech-to-text server takes from its start until it answers ``describe``, beside the peer.

    python -m tests.benchmarks.start [--times 7]

Both with a model of the same size and random weights; ours with its embedded engine, too. None is
started for the first time: ours remembers what it told. What is stated is the processor time: it
hardly depends on what else the machine does. Sides take turns.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from asyncio.subprocess import DEVNULL
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median
from time import perf_counter

from rich.console import Console
from rich.progress import track
from rich.table import Table

from tests.benchmarks.stt_servers import (
    COMMAND,
    PEER,
    PEER_INSTALL,
    PEER_MODULE,
    POCKETSPHINX,
    WHISPER,
)
from tests.builders.tiny_whisper import BASE, build_tiny_whisper
from tests.e2e.hass.ports import free_port
from wyoming_servers.bench.servers import Server, check_peer
from wyoming_servers.wire.client import describe

Command = Sequence[str | Path]
LOOK_SECONDS = 0.01


def commands(peer: Path, folder: Path) -> Mapping[str, Command]:
    """Return how each is started; ``{port}`` stands for its port."""
    model = build_tiny_whisper(folder / "faster-whisper-base", COMMAND, size=BASE)
    ours = (sys.executable, "-m", "wyoming_servers", "serve", "stt", "--port", "{port}")
    always = ("--log-level", "error", "--no-zeroconf", "--data-dir")
    theirs = (peer, "-m", PEER_MODULE, "--uri", "tcp://127.0.0.1:{port}", "--language", "en")
    files = ("--model", model, "--data-dir", folder, "--local-files-only")
    return {
        POCKETSPHINX: (*ours, *always, folder / "embedded", "--engine", "pocketsphinx"),
        WHISPER: (
            *ours,
            *always,
            folder / "whisper",
            "--engine",
            "faster-whisper",
            "--model",
            model,
        ),
        PEER: (*theirs, "--stt-library", "faster-whisper", *files),
    }


async def start(command: Command) -> tuple[float, float]:
    """Start a server; return the processor time and the time until its answer, in seconds."""
    port = free_port()
    words = [str(word).replace("{port}", str(port)) for word in command]
    begun = perf_counter()
    process = await asyncio.create_subprocess_exec(*words, stdout=DEVNULL, stderr=DEVNULL)
    server = Server(name="", uri=f"tcp://127.0.0.1:{port}", pid=process.pid)
    try:
        while process.returncode is None:
            with suppress(OSError):
                await describe(server.uri)
                return server.cpu_seconds(), perf_counter() - begun
            await asyncio.sleep(LOOK_SECONDS)
        raise SystemExit(f"it ended with {process.returncode}: {' '.join(words)}")
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def measure(peer: Path, times: int) -> Table:
    """Return a row per server."""
    taken: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        all_of_them = commands(peer, Path(folder))
        for _ in track(range(times + 1), "Starting servers"):
            for name, command in all_of_them.items():
                taken.setdefault(name, []).append(await start(command))
    table = Table(title=f"until describe is answered, medians of {times}")
    for column in ("server", "processor time, s", "of the peer's", "time, s"):
        table.add_column(column, justify="right")
    of_peer = median(cpu for cpu, _ in taken[PEER][1:])
    for name, values in taken.items():
        cpu, time = (median(column) for column in zip(*values[1:], strict=True))  # the first warms
        table.add_row(name, f"{cpu:.2f}", f"{cpu / of_peer:.2f}", f"{time:.2f}")
    return table


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--times", type=int, default=7)
    parser.add_argument("--peer", type=Path, default=Path(".venv-peer/bin/python"))
    given = parser.parse_args()
    check_peer(given.peer, PEER_MODULE, *PEER_INSTALL)
    Console().print(asyncio.run(measure(given.peer, given.times)))


if __name__ == "__main__":
    main()
