"""``laramie bench``: measure, print, write, compare."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress

from wyoming_servers.demo.ask import recordings
from wyoming_servers.runtime.config import default_data_dir
from wyoming_servers.runtime.room import Room

from .history import append, entry_of, regressions
from .ratios import is_as_stated_for, not_measured, ratios, worse_than_stated
from .results import OURS, STOCK, Results
from .run import SHORT, Plan, measure
from .satellites import Satellites
from .stacks import StartsStack, our_stack
from .stock import find_peers, stock_stack
from .tables import print_results
from .utterances import (
    COMMANDS,
    TRANSCRIPTS,
    WAKE_PHRASE,
    WAKE_RECORDING,
    recorded,
    recorded_wake_phrase,
    spoken,
)

TRIES = 3
"""A check fails when it failed so often in a row: once may be another program's fault."""


def bench(rooms: Sequence[Room], given: argparse.Namespace) -> int:
    """Run the command; returns its exit status.

    Raises LaramieError with what to do, OSError where nothing can be written.
    """
    stacks: dict[str, StartsStack] = {OURS: partial(our_stack, rooms)}
    if given.against:
        stacks[STOCK] = partial(stock_stack, rooms, find_peers(rooms, given.peer, {}))
    status = 1
    for _ in range(TRIES if given.check else 1):
        results = asyncio.run(_measured(stacks, plan_of(given), given.short))
        status = tell(results, out=given.out, check=given.check)
        if not status:
            break
    return status


def tell(results: Results, *, out: Path | None, check: bool) -> int:
    """Print a run, write it, compare it with what is stated and with those before.

    Returns the exit status: 1 if the check fails. Raises OSError.
    """
    found = ratios(results)
    console = Console(highlight=False)
    print_results(console, results, found)
    data_dir = default_data_dir() / "bench"
    _write(console, results, out or data_dir)
    _compare_with_history(console, results, data_dir / "history.jsonl")
    worse: list[str] = []
    if is_as_stated_for(results):
        worse = worse_than_stated(found) + (not_measured(found) if check else [])
    for sentence in worse:
        console.print(f"[red]✗[/] {escape(sentence)}")
    return 1 if check and worse else 0


def plan_of(given: argparse.Namespace) -> Plan:
    """Return how much the command line wants measured."""
    if given.short:
        return SHORT
    usual = Plan()
    return Plan(
        turns=max(1, round(given.turns / usual.rounds)),
        satellites=given.satellites or usual.satellites,
    )


async def _measured(stacks: Mapping[str, StartsStack], plan: Plan, short: bool) -> Results:  # noqa: FBT001
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("preparing", total=plan.turns_of(len(stacks)))
        satellites = await said(None if short else recordings())
        progress.update(task, description="taking turns")
        results = await measure(stacks, satellites, plan, partial(progress.advance, task))
    results.short = short
    return results


async def said(folder: Path | None) -> Satellites:
    """Return satellites that say what is recorded in a folder, or else what espeak-ng speaks."""
    if folder and (folder / TRANSCRIPTS).is_file() and (folder / WAKE_RECORDING).is_file():
        return Satellites(recorded_wake_phrase(folder), [*recorded(folder)])
    wake_phrase, *commands = await spoken((WAKE_PHRASE, *COMMANDS))
    return Satellites(wake_phrase, commands)


def _write(console: Console, results: Results, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    stem = folder / f"bench-{results.began[:19].replace(':', '-')}"
    results.save(stem.with_suffix(".json"))
    console.print(f"\n{stem.with_suffix('.json')}", soft_wrap=True)
    if find_spec("matplotlib") is None:
        console.print("[dim]no picture: it needs matplotlib: pip install 'laramie\\[bench]'[/]")
        return
    from .picture import draw  # noqa: PLC0415 - needs what may be missing

    draw(results, stem.with_suffix(".png"))
    console.print(str(stem.with_suffix(".png")), soft_wrap=True)


def _compare_with_history(console: Console, results: Results, history: Path) -> None:
    entry = entry_of(results)
    for sentence in regressions(history, entry):
        console.print(f"[yellow]![/] {escape(sentence)}")
    append(history, entry)
