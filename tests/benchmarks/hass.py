"""The proof of the whole chain: a real Home Assistant, ours beside stock parts, in one run.

    python -m tests.benchmarks.hass [--quick] [--hass .venv-test/bin/hass]

About twenty commands, of people and of espeak-ng, are spoken in real time to two satellites: one
whose assistant is made of our four servers and our agent, and one of Home Assistant's voice
activity detection, its own agent, and stand-ins for the usual servers (``hass_stock.py``). Tells
when each stage was passed and whether the house did what was said. Writes
``docs/benchmarks/hass.md`` and ``hass.png``. Needs the recordings (``LARAMIE_RECORDINGS``),
``homeassistant``, ffmpeg, ``matplotlib``, and the right to make a network namespace.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import tempfile
from importlib.metadata import version
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from tests.benchmarks.hass_measure import both_sides, take_turns
from tests.benchmarks.hass_report import report, waits_table
from tests.benchmarks.hass_results import Results
from tests.benchmarks.stt_corpus import recordings_folder
from tests.e2e.hass.commands import commands
from tests.e2e.hass.home import voice_home
from tests.e2e.hass.network import NoNamespace
from tests.e2e.hass.process import INSTALLED, Missing
from wyoming_servers.bench.servers import OthersWork

FOLDER = Path("docs/benchmarks")
SAVED = Path(".cache/benchmarks/hass.json")


async def measure(program: Path, *, quick: bool) -> Results:
    """Measure everything. Raises Missing, NoNamespace."""
    spoken = list(commands(recordings_folder()))[:: 4 if quick else 1]
    others = OthersWork()
    with tempfile.TemporaryDirectory(prefix="laramie-") as name, Progress() as progress:
        task = progress.add_task("commands", total=2 * len(spoken))
        async with (
            voice_home(Path(name), program=program) as home,
            both_sides(home, Path(name)) as sides,
        ):
            results = Results(about=about(home.api.version))
            results.turns = await take_turns(home, sides, spoken, lambda: progress.advance(task))
    results.others_share = others.share()
    return results


def about(home_assistant: str) -> dict[str, str]:
    """Return what was measured on what, as name and version."""
    return {
        "Python": platform.python_version(),
        "homeassistant": home_assistant,
        **{name: version(name) for name in ("laramie", "pocketsphinx", "wyoming")},
        "processors": str(os.cpu_count()),
    }


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument(
        "--quick", action="store_true", help="Every fourth command; writes nothing."
    )
    parser.add_argument(
        "--hass", type=Path, default=INSTALLED, help="Home Assistant. Default: %(default)s."
    )
    parser.add_argument(
        "--redraw", action="store_true", help=f"Measure nothing; use {SAVED} of the last run."
    )
    parser.add_argument("--out", type=Path, default=FOLDER, help="Where the report is written.")
    given = parser.parse_args()
    if given.redraw:
        results = Results.load(SAVED)
    else:
        try:
            results = asyncio.run(measure(given.hass.absolute(), quick=given.quick))
        except (Missing, NoNamespace) as error:
            parser.exit(1, f"{error}\n")
    if given.quick:
        Console().print(waits_table(results))
    else:
        results.save(SAVED)
        write(results, given.out)


def write(results: Results, folder: Path) -> None:
    """Write the report and its picture."""
    from tests.benchmarks.hass_plot import draw  # noqa: PLC0415 - it needs what may be missing

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "hass.md").write_text(report(results), encoding="utf-8")
    draw(results, folder / "hass.png")
    Console().print(f"{folder / 'hass.md'} and {folder / 'hass.png'} are written")


if __name__ == "__main__":
    main()
