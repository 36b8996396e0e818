"""The proof of the TTS room: how soon the first sound comes, beside the peer with the same voice.

    python -m tests.benchmarks.tts [--quick] [--peer .venv-peer/bin/python]

Voices of Piper's real architecture with random weights are served by ours and by ``wyoming-piper``,
which take turns text by text: 3, 10 and 40 words, at once and word by word, one client and eight.
Writes ``docs/benchmarks/tts.md`` and ``tts.png``; the figures are kept in ``.cache/benchmarks``.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.progress import Progress

from tests.benchmarks.command import SAVED, about, parser_of, results_of
from tests.benchmarks.tts_client import SIZES, say, text_of
from tests.benchmarks.tts_report import report
from tests.benchmarks.tts_results import Results, Start
from tests.benchmarks.tts_servers import PEER_INSTALL, PEER_MODULE, our_server, piper_server
from tests.builders.piper_voice import build_piper_voice
from wyoming_servers.bench.servers import Server, check_peer
from wyoming_servers.wire.client import describe

SAVED_RUN = SAVED / "tts.json"
VOICES = {"medium": 22_050, "low": 16_000}
"""Samples per second by quality; both have the same graph."""
CLIENTS = 8
LOAD_WORDS = 10
PATIENCE_SECONDS = 60.0
"""For ``describe`` while eight speak: a server that speaks on its event loop takes seconds."""
WARM_UP = 63
"""A text that is asked for in no row."""


class Bench:
    """One run."""

    def __init__(self, peer: Path, runs: int, scratch: Path, progress: Progress) -> None:
        self.results = Results(about=about("laramie", "piper-tts", "onnxruntime"))
        self._peer = peer
        self._runs = runs
        self._scratch = scratch
        self._progress = progress
        self._task = progress.add_task("texts", total=len(VOICES) * len(SIZES) * 2 * 2 * runs)

    async def run(self) -> Results:
        """Measure everything."""
        for quality, rate in VOICES.items():
            folder = self._scratch / quality
            voice = build_piper_voice(folder, f"en_US-random-{quality}", "medium", rate=rate)
            async with (
                our_server(voice, self._scratch / "data") as ours,
                piper_server(self._peer, voice) as theirs,
            ):
                servers = (ours, theirs)
                await self._start(servers, quality)
                for words in SIZES:
                    for in_pieces in (False, True):
                        await self._one_by_one(servers, quality, words, in_pieces=in_pieces)
                for server in servers:
                    await self._at_once(server, quality)
            async with our_server(voice, self._scratch / "data", phrases_mb=16) as ours:
                await self._again(ours, quality)
        return self.results

    async def _start(self, servers: Sequence[Server], voice: str) -> None:
        for server in servers:
            reply = await say(server, text_of(LOAD_WORDS, WARM_UP))
            start = Start(server=server.name, voice=voice, first_request=reply.first_ms)
            self.results.starts.append(start)

    async def _one_by_one(
        self, servers: Sequence[Server], voice: str, words: int, *, in_pieces: bool
    ) -> None:
        for number in range(self._runs):
            for place in range(len(servers)):
                server = servers[(number + place) % len(servers)]
                row = self.results.row(server.name, voice, words, in_pieces=in_pieces, clients=1)
                before = server.cpu_seconds()
                reply = await say(server, text_of(words, number), in_pieces=in_pieces)
                row.first.append(reply.first_ms)
                row.whole.append(reply.whole_ms)
                row.audio_seconds += reply.audio_seconds
                row.cpu_seconds += server.cpu_seconds() - before
                self._progress.advance(self._task)

    async def _at_once(self, server: Server, voice: str) -> None:
        row = self.results.row(server.name, voice, LOAD_WORDS, in_pieces=False, clients=CLIENTS)
        before = server.cpu_seconds()
        speaking = asyncio.gather(
            *(say(server, text_of(LOAD_WORDS, number)) for number in range(CLIENTS))
        )
        while not speaking.done():
            started = time.perf_counter()
            await describe(server.uri, timeout_seconds=PATIENCE_SECONDS)
            row.described.append(1000 * (time.perf_counter() - started))
            await asyncio.wait((speaking,), timeout=0.02)
        for reply in await speaking:
            row.first.append(reply.first_ms)
            row.whole.append(reply.whole_ms)
            row.audio_seconds += reply.audio_seconds
        row.cpu_seconds = server.cpu_seconds() - before

    async def _again(self, server: Server, voice: str) -> None:
        start = next(
            start
            for start in self.results.starts
            if (start.server, start.voice) == (server.name, voice)
        )
        for number in range(self._runs):
            await say(server, text_of(LOAD_WORDS, number))
            reply = await say(server, text_of(LOAD_WORDS, number))
            start.again.append(reply.first_ms)


def measure(given: argparse.Namespace, console: Console) -> Results:
    """Measure everything. Raises PeerMissing."""
    check_peer(given.peer, PEER_MODULE, *PEER_INSTALL)
    with TemporaryDirectory() as scratch, Progress(console=console) as progress:
        bench = Bench(given.peer, 3 if given.quick else 9, Path(scratch), progress)
        results = asyncio.run(bench.run())
    results.save(SAVED_RUN)
    return results


def main() -> None:
    """Run the benchmark."""
    parser = parser_of(__doc__, quick="Three texts of each kind.", peer=".venv-peer")
    given, console = parser.parse_args(), Console()
    results = results_of(given, SAVED_RUN, Results.load, lambda: measure(given, console))
    from tests.benchmarks.tts_plot import draw  # noqa: PLC0415 - imports a large library

    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "tts.md").write_text(report(results), encoding="utf-8")
    draw(results, given.out / "tts.png")
    console.print(f"{given.out / 'tts.md'} and tts.png are written")


if __name__ == "__main__":
    main()
