"""The proof of the speech-to-text room: how soon, how rightly and at what cost, beside the peer.

    python -m tests.benchmarks.stt [--quick | --busy] [--peer .venv-peer/bin/python]

All in one run: the time from the end of speech to the transcript, in real time over TCP, for our
engines and for ``wyoming-faster-whisper`` in an environment of its own with the same weights, also
while other programs keep every processor busy; what is heard, rejected and cut off, beside Home
Assistant's segmenter; the processor time of 1, 4 and 16 clients. Writes ``docs/benchmarks/stt.md``
and ``stt.png``. Needs the recordings (``LARAMIE_RECORDINGS``), ``homeassistant``, ``pymicro-vad``
and ``matplotlib``.

``--busy`` is for whoever works on Whisper's pace: some minutes of Whisper and the peer alone, with
busy processors and with several clients, and its tables on the screen.
"""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from tests.benchmarks.command import SAVED, about, parser_of, results_of, version_of
from tests.benchmarks.stt_accuracy import hear_all, understood, utterances
from tests.benchmarks.stt_corpus import (
    Case,
    Room,
    Speech,
    in_room,
    pink,
    recorded_commands,
    recordings_folder,
    say,
)
from tests.benchmarks.stt_load import Load, loaded, neighbours, take_turns
from tests.benchmarks.stt_report import load_table, report, waiting_table
from tests.benchmarks.stt_results import Results, waiting
from tests.benchmarks.stt_sentences import COMMANDS, VOICES
from tests.benchmarks.stt_servers import (
    PEER,
    PEER_INSTALL,
    PEER_MODULE,
    POCKETSPHINX,
    WHISPER,
    WHISPER_SHORT,
    all_servers,
)
from wyoming_servers.bench.servers import OthersWork, Server, check_peer

SAVED_RUN = SAVED / "stt.json"


def spoken_to_servers(folder: Path, *, quick: bool) -> Iterator[Case]:
    """Yield commands for real time: half of the recordings, and as many held-out sentences."""
    quiet, few = Room(name="quiet", noise=pink), 4 if quick else 1
    for name, text, speech in list(recorded_commands(folder))[:: 2 * few]:
        yield in_room("recordings", quiet, name, text, speech)
    for number, sentence in enumerate(COMMANDS[:: 4 * few]):
        voice = VOICES[number % len(VOICES)]
        speech = Speech(say(sentence, voice))
        yield in_room("spoken", quiet, f"{voice}: {sentence}", sentence, speech)


async def load_servers(
    servers: Iterable[Server], cases: Sequence[Case], counts: Iterable[int], progress: Progress
) -> list[Load]:
    """Let more and more clients speak at once."""
    steps = [(server, clients) for clients in counts for server in servers]
    return [
        await loaded(server, cases, clients)
        for server, clients in progress.track(steps, description="many clients")
    ]


async def measure_servers(given: argparse.Namespace, results: Results, progress: Progress) -> None:
    """Measure what goes over TCP."""
    cases = list(spoken_to_servers(recordings_folder(), quick=given.quick))
    few = cases[::2]
    whispers = {WHISPER, WHISPER_SHORT, PEER}
    wanted = whispers if given.busy else None
    async with all_servers(given.peer, wanted) as servers:
        if not given.busy:
            task = progress.add_task("in real time", total=len(cases) * len(servers))
            results.turns = await take_turns(servers, cases, partial(progress.advance, task))
        async with neighbours(os.cpu_count() or 1):
            busy = [server for server in servers if server.name in whispers]
            task = progress.add_task("on a busy machine", total=len(few) * len(busy))
            results.busy = await take_turns(busy, few, partial(progress.advance, task))
        counts = (4,) if given.quick else (1, 4, 16)
        measured = [server for server in servers if server.name in {POCKETSPHINX, *whispers}]
        results.loads = await load_servers(measured, cases, counts, progress)


def measure(given: argparse.Namespace) -> Results:
    """Measure everything. Raises PeerMissing."""
    check_peer(given.peer, PEER_MODULE, *PEER_INSTALL)
    ours = ("laramie", "pocketsphinx", "faster-whisper", "ctranslate2", "homeassistant")
    results = Results(about=about(*ours) | version_of(given.peer, "wyoming-faster-whisper"))
    others = OthersWork()
    with Progress() as progress:
        asyncio.run(measure_servers(given, results, progress))
        results.others_share = others.share()
        if given.busy:
            return results
        results.save(SAVED_RUN)
        cases = list(utterances(recordings_folder(), quick=given.quick))
        hearings = hear_all(iter(cases))
        results.hearings.extend(progress.track(hearings, len(cases), description="what is heard"))
    results.save(SAVED_RUN)
    return results


def main() -> None:
    """Run the benchmark."""
    parser = parser_of(__doc__, quick="A sample, in a few minutes.", peer=".venv-peer")
    parser.add_argument(
        "--busy", action="store_true", help="Whisper and the peer under load alone; writes nothing."
    )
    given = parser.parse_args()
    if find_spec("matplotlib") is None:
        parser.exit(1, "the picture needs matplotlib: uv pip install matplotlib\n")
    results = results_of(given, SAVED_RUN, Results.load, lambda: measure(given))
    if given.busy:
        Console().print(waiting_table(waiting(results.busy)), load_table(results.loads), sep="\n")
    else:
        write(results, given.out)


def write(results: Results, folder: Path) -> None:
    """Write the report and its picture."""
    from tests.benchmarks.plot import draw  # noqa: PLC0415 - it needs what may be missing

    folder.mkdir(parents=True, exist_ok=True)
    known = sum(map(understood, COMMANDS))
    text = report(results, understood=known, commands=len(COMMANDS))
    (folder / "stt.md").write_text(text, encoding="utf-8")
    draw(results, folder / "stt.png")
    Console().print(f"{folder / 'stt.md'} and {folder / 'stt.png'} are written")


if __name__ == "__main__":
    main()
