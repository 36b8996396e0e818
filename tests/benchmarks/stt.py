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
import platform
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from tests.benchmarks.servers import Server
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
from tests.benchmarks.stt_load import Load, OthersWork, loaded, neighbours, take_turns
from tests.benchmarks.stt_report import load_table, report, waiting_table
from tests.benchmarks.stt_results import Results, waiting
from tests.benchmarks.stt_sentences import COMMANDS, VOICES
from tests.benchmarks.stt_servers import (
    PEER,
    POCKETSPHINX,
    WHISPER,
    WHISPER_SHORT,
    PeerMissing,
    all_servers,
    check_peer,
)

FOLDER = Path("docs/benchmarks")
SAVED = Path(".cache/benchmarks/stt.json")


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
    """Measure everything."""
    results, others = Results(about=about(given.peer)), OthersWork()
    with Progress() as progress:
        asyncio.run(measure_servers(given, results, progress))
        results.others_share = others.share()
        if given.busy:
            return results
        results.save(SAVED)
        cases = list(utterances(recordings_folder(), quick=given.quick))
        hearings = hear_all(iter(cases))
        results.hearings.extend(progress.track(hearings, len(cases), description="what is heard"))
    results.save(SAVED)
    return results


def about(peer: Path) -> dict[str, str]:
    """Return what was measured on what, as name and version."""
    ask = "import importlib.metadata as m; print(m.version('wyoming-faster-whisper'))"
    answer = subprocess.run((peer, "-c", ask), capture_output=True, text=True, check=True)
    ours = ("laramie", "pocketsphinx", "faster-whisper", "ctranslate2", "homeassistant")
    return {
        "Python": platform.python_version(),
        **{name: version(name) for name in ours},
        "wyoming-faster-whisper": answer.stdout.strip(),
        "processors": str(os.cpu_count()),
    }


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="A sample, in a few minutes.")
    parser.add_argument(
        "--busy", action="store_true", help="Whisper and the peer under load alone; writes nothing."
    )
    parser.add_argument(
        "--peer",
        type=Path,
        default=Path(".venv-peer/bin/python"),
        help="Python of the environment with wyoming-faster-whisper. Default: %(default)s.",
    )
    parser.add_argument(
        "--redraw", action="store_true", help=f"Measure nothing; use {SAVED} of the last run."
    )
    parser.add_argument("--out", type=Path, default=FOLDER, help="Where the report is written.")
    given = parser.parse_args()
    if find_spec("matplotlib") is None:
        parser.exit(1, "the picture needs matplotlib: uv pip install matplotlib\n")
    if given.redraw:
        if not SAVED.is_file():
            parser.exit(1, f"there is no {SAVED} yet: run it without --redraw first\n")
        results = Results.load(SAVED)
    else:
        try:
            check_peer(given.peer)
        except PeerMissing as error:
            parser.exit(1, f"{error}\n")
        results = measure(given)
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
