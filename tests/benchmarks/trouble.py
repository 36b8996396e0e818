"""A house whose servers are killed: does every turn end well, and what is left behind?

    python -m tests.benchmarks.trouble [--turns 1000] [--every 20]

Writes ``docs/benchmarks/trouble.md``; the figures are kept in ``.cache/benchmarks``.
"""

from __future__ import annotations

import argparse
import asyncio
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from rich.progress import Progress

from tests.benchmarks.command import FOLDER, SAVED, about
from tests.benchmarks.pongs import pinging
from tests.benchmarks.trouble_report import report
from tests.benchmarks.trouble_results import Growth, Results, Weight
from tests.trouble.kills import House, killing_every
from tests.trouble.up import Up, up
from wyoming_servers.demo.home import SimulatedHome

SAVED_RUN = SAVED / "trouble.json"
SATELLITES = 8
WARM_UP = 5
"""Turns of each satellite before and after the quiet ones begin to count."""


def weights(servers: Up) -> dict[str, Weight]:
    """Return what each process holds now."""
    return {name: _weight(Path(f"/proc/{pid}")) for name, pid in servers.pids().items()}


def _weight(process: Path) -> Weight:
    lines = (process / "smaps_rollup").read_text().splitlines()
    own = sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))
    return Weight(
        megabytes=own / 1024,
        threads=len(list((process / "task").iterdir())),
        files=len(list((process / "fd").iterdir())),
    )


async def measure(turns: int, minutes: float, every: float, seed: int, folder: Path) -> Results:
    """Let the house live in trouble, and then in peace."""
    began = monotonic()
    with Progress() as progress:
        async with up(folder) as servers:
            house = House(servers, SimulatedHome.default(), until=began + 60 * minutes)
            await _trouble(house, turns, every, seed, progress)
            took = (monotonic() - began) / 60
            quiet = len(house.ended) // 4
            growth, pongs = await _peace(servers, quiet, progress)
    back = defaultdict(list)
    for kill in house.kills:
        if kill.back_seconds:
            back[kill.room].append(kill.back_seconds)
    return Results(
        about=about("laramie", "wyoming"),
        satellites=SATELLITES,
        every_seconds=every,
        minutes=took,
        turns=len(house.ended),
        errors=dict(house.errors),
        mistakes=house.mistakes,
        turn_seconds=sorted(one.seconds for one in house.ended if one.error is None),
        error_seconds=sorted(house.late),
        back_seconds=dict(back),
        quiet_turns=quiet,
        growth=growth,
        pong_seconds=pongs,
    )


async def _trouble(house: House, turns: int, every: float, seed: int, progress: Progress) -> None:
    bar = progress.add_task("Turns in trouble", total=turns)
    async with killing_every(house, every, seed):
        await house.live(turns, SATELLITES, lambda: progress.advance(bar))


async def _peace(
    servers: Up, turns: int, progress: Progress
) -> tuple[dict[str, Growth], list[float]]:
    bar = progress.add_task("Turns in peace", total=turns)
    home = SimulatedHome.default()
    await House(servers, home).live(WARM_UP * SATELLITES, SATELLITES, lambda: None)
    before = weights(servers)
    async with pinging(servers.uris.values()) as pongs:
        await House(servers, home).live(turns, SATELLITES, lambda: progress.advance(bar))
    after = weights(servers)
    growth = {name: Growth(before=before[name], after=after[name]) for name in before}
    return growth, pongs


def main() -> None:
    """Measure, and write the report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--turns", type=int, default=1000, help="Default: %(default)s.")
    parser.add_argument("--minutes", type=float, default=60.0, help="At most. Default: %(default)s")
    parser.add_argument(
        "--every", type=float, default=20.0, help="Seconds between kills. Default: %(default)s."
    )
    parser.add_argument("--seed", type=int, default=1, help="Of what is killed.")
    parser.add_argument("--redraw", action="store_true", help="Use what the last run measured.")
    parser.add_argument("--out", type=Path, default=FOLDER, help="Default: %(default)s.")
    given = parser.parse_args()
    if given.redraw:
        results = Results.load(SAVED_RUN)
    else:
        with TemporaryDirectory(prefix="laramie-") as folder:
            results = asyncio.run(
                measure(given.turns, given.minutes, given.every, given.seed, Path(folder))
            )
        results.save(SAVED_RUN)
    (given.out / "trouble.md").write_text(report(results), encoding="utf-8")


if __name__ == "__main__":
    main()
