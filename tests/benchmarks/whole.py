"""The proof of the whole: turns of one to 32 satellites, ours beside the usual servers, in one run.

    python -m tests.benchmarks.whole [--quick] [--peer .venv-peer/bin/python]

What ``laramie bench --against stock`` measures, with the same weights on both sides and, beside
them, ours with the engines it comes with. The weights are random and of the real architecture, so
that no hub is needed. Writes ``docs/benchmarks/whole.md`` and ``whole.png``. Needs the recordings
(``LARAMIE_RECORDINGS``), the peers, ``homeassistant``, ``pymicro-vad`` and ``matplotlib``.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.progress import Progress

from tests.benchmarks.command import SAVED, parser_of
from tests.benchmarks.stt_corpus import recordings_folder, say, to_pcm
from tests.benchmarks.stt_sentences import VOICES
from tests.benchmarks.stt_servers import COMMAND
from tests.benchmarks.whole_report import EMBEDDED, NOTE, report
from tests.builders.piper_voice import build_piper_voice
from tests.builders.tiny_whisper import BASE, build_tiny_whisper
from wyoming_servers.bench import hass_home
from wyoming_servers.bench.endpoint import home_assistant_is_here
from wyoming_servers.bench.picture import draw
from wyoming_servers.bench.ratios import ratios
from wyoming_servers.bench.results import OURS, STOCK, Results
from wyoming_servers.bench.run import SHORT, Plan, measure
from wyoming_servers.bench.satellites import Satellites
from wyoming_servers.bench.servers import PeerMissing
from wyoming_servers.bench.stacks import our_stack
from wyoming_servers.bench.stock import find_peers, stock_stack
from wyoming_servers.bench.tables import print_results
from wyoming_servers.bench.utterances import in_quiet_room, recorded_wake_phrase

SAVED_RUN = SAVED / "whole.json"
PLAN = Plan(rounds=3, turns=6)
ROOMS = ("wake", "stt", "llm", "tts")


def said() -> Satellites:
    """Return satellites that say, in several voices, the one thing the random Whisper hears."""
    sentence = "".join(COMMAND).strip()
    commands = [in_quiet_room(sentence, to_pcm(say(sentence, voice))) for voice in VOICES]
    return Satellites(recorded_wake_phrase(recordings_folder()), commands)


async def measure_all(folder: Path, given: argparse.Namespace) -> Results:
    """Measure everything. Raises PeerMissing."""
    whisper = build_tiny_whisper(folder / "faster-whisper-base", COMMAND, size=BASE)
    voice = build_piper_voice(folder / "en_US-random-medium", "en_US-random-medium")
    rooms = [importlib.import_module(f"wyoming_servers.{name}.room").ROOM for name in ROOMS]
    same = {
        "stt": ("--engine", "faster-whisper", "--model", str(whisper)),
        # What was said before would come from memory, and the commands are few.
        "tts": (
            *("--engine", "piper", "--model", str(voice)),
            *("--phrases-mb", "0", "--phrases-disk-mb", "0"),
        ),
    }
    peers = find_peers(rooms, [given.peer], {"stt": whisper, "tts": voice})
    stacks = {
        OURS: partial(our_stack, rooms, same),
        STOCK: partial(stock_stack, rooms, peers),
        EMBEDDED: partial(our_stack, rooms, name=EMBEDDED),
    }
    plan = SHORT if given.quick else PLAN
    with Progress() as progress:
        task = progress.add_task("taking turns", total=plan.turns_of(len(stacks)))
        results = await measure(stacks, said(), plan, partial(progress.advance, task))
    results.note = NOTE
    results.short = given.quick
    return results


def main() -> None:
    """Run the benchmark."""
    parser = parser_of(__doc__, quick="A sample; writes nothing.", peer=".venv-peer")
    given = parser.parse_args()
    if not home_assistant_is_here() or not hass_home.can_run():
        parser.exit(1, "stock hears the end and answers as Home Assistant does: it is not here\n")
    if given.redraw:
        results = Results.load(SAVED_RUN)
    else:
        with TemporaryDirectory(prefix="laramie-") as folder:
            try:
                results = asyncio.run(measure_all(Path(folder), given))
            except PeerMissing as error:
                raise SystemExit(str(error)) from error
    console = Console(highlight=False)
    print_results(console, results, ratios(results, EMBEDDED))
    if given.quick:
        return
    SAVED_RUN.parent.mkdir(parents=True, exist_ok=True)
    results.save(SAVED_RUN)
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "whole.md").write_text(report(results), encoding="utf-8")
    draw(results, given.out / "whole.png")
    console.print(f"{given.out / 'whole.md'} and {given.out / 'whole.png'} are written")


if __name__ == "__main__":
    main()
