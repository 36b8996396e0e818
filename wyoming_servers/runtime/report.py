"""What ``laramie doctor`` and ``laramie models`` print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Literal

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)
from rich.progress import Progress as Bars
from rich.table import Table

from .catalogue import CatalogueEntry, size_in_words
from .doctor import Finding
from .kept import Found
from .models import Model, RoomStore
from .progress import Progress, Step

MANY = 12
"""From this many on, the models of a room are counted instead of listed, unless asked for."""


def print_findings(findings: Sequence[Finding]) -> bool:
    """Print what the doctor found; return whether everything needed is there."""
    console = Console(highlight=False)
    table = Table(box=None, padding=(0, 1), header_style="dim")
    for column in ("", "room", "", "what to know"):
        table.add_column(column)
    for finding in findings:
        mark = "[green]✓[/]" if finding.ok else "[red]✗[/]" if finding.needed else "[yellow]-[/]"
        table.add_row(mark, finding.room, finding.subject, finding.advice)
    console.print(table)
    broken = [finding for finding in findings if finding.needed and not finding.ok]
    if broken:
        console.print(f"\n[red]{len(broken)} thing(s) to repair[/], marked ✗ above.")
    else:
        console.print("\n[green]All four servers can work.[/]")
    return not broken


def print_models(models: Sequence[Model], *, all_of_them: bool) -> None:
    """Print models by room."""
    console = Console(highlight=False)
    by_room: dict[str, list[Model]] = defaultdict(list)
    for model in models:
        by_room[model.room].append(model)
    for room, those in by_room.items():
        languages = sorted({language for model in those for language in model.languages})
        console.print(
            f"[bold]{room}[/]  {those[0].engine}, {len(those)} in {len(languages)} languages"
        )
        if len(those) >= MANY and not all_of_them:
            console.print(f"  [dim]laramie models list {room} lists them[/]")
            continue
        for model in those:
            mark = "[green]●[/]" if model.installed else "[yellow]○[/]"
            console.print(f"  {mark} {model.name}  [dim]{model.description}[/]")


def print_stores(rooms: Sequence[RoomStore]) -> None:
    """Print the models that are in the stores, then those that could be."""
    console = Console(highlight=False)
    for room in rooms:
        console.print(f"\n[bold]{room.room}[/]  models in {room.store.folder}", soft_wrap=True)
        table = Table(box=None, padding=(0, 1, 0, 0), header_style="dim")
        for column in ("", "model", "size", "memory"):
            justify: Literal["left", "right"] = "right" if column in {"size", "memory"} else "left"
            table.add_column(column, justify=justify, no_wrap=True)
        table.add_column("")
        for row in (*_present(room), *_available(room)):
            table.add_row(*row)
        console.print(table)
    if rooms:
        console.print("\n[dim]laramie models download NAME brings one that is marked ○[/]")


def print_kept(found: Sequence[Found]) -> None:
    """Print what is kept on this machine, and how to delete it."""
    console = Console(highlight=False)
    if not found:
        console.print("Nothing is kept.")
        return
    table = Table(box=None, padding=(0, 1), header_style="dim")
    table.add_column("")
    table.add_column("name")
    for column in ("files", "size"):
        table.add_column(column, justify="right", no_wrap=True)
    table.add_column("what it is, and where")
    for one in found:
        table.add_row(
            "[yellow]●[/]" if one.kind.of_house else "[dim]○[/]",
            one.kind.name,
            str(one.files),
            size_in_words(one.size_bytes),
            f"{one.kind.what}\n[dim]{one.path}[/]",
        )
    console.print(table)
    console.print(
        "\n[yellow]●[/] is of your house. 'laramie kept --delete' deletes all of that; "
        "'laramie kept --delete NAME' what is named.\nRecordings and turns are not kept otherwise, "
        "nor logs: those are with whoever started the servers."
    )


def _present(room: RoomStore) -> Iterator[tuple[str, ...]]:
    by_name = {entry.name.casefold(): entry for entry in room.store.catalogue}
    wanted = {one.casefold() for one in room.chosen}
    for model in room.store.models():
        chosen = not wanted.isdisjoint({model.name.casefold(), str(model.path).casefold()})
        state = "[green]in use[/]; " if model.in_use else "chosen; " if chosen else ""
        entry = by_name.get(model.name.casefold())
        yield (
            "[green]●[/]",
            model.name,
            size_in_words(model.size_bytes),
            f"~{size_in_words(entry.about_ram_bytes)}" if entry else "",
            f"{state}[dim]{_about(entry) if entry else 'copied here'}[/]",
        )


def _available(room: RoomStore) -> Iterator[tuple[str, ...]]:
    for entry in room.store.catalogue:
        if room.store.find(entry.name):
            continue
        begun = room.store.begun_bytes(entry.name)
        state = f"{size_in_words(begun)} of it are here; " if begun else ""
        yield (
            "[yellow]◐[/]" if begun else "○",
            entry.name,
            f"~{size_in_words(entry.about_bytes)}",
            f"~{size_in_words(entry.about_ram_bytes)}",
            f"{state}[dim]{_about(entry)}[/]",
        )


def _about(entry: CatalogueEntry) -> str:
    count = len(entry.languages)
    languages = entry.languages[0] if count == 1 else f"{count} languages"
    return f"{entry.summary}; {languages}; {entry.licence}"


@contextmanager
def download_bar(name: str) -> Iterator[Progress]:
    """Show how far a download is while the block runs."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    console = Console(stderr=True, highlight=False)
    with Bars(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        task = bars.add_task(name, total=None)
        step = None

        def show(progress: Progress) -> None:
            nonlocal step
            if progress.step is Step.DOWNLOADING and step is not Step.DOWNLOADING:
                bars.reset(task, total=progress.total_bytes, completed=progress.done_bytes)
            step = progress.step
            what = name if step is Step.DOWNLOADING else f"{name}: {step}"
            bars.update(task, description=what, completed=progress.done_bytes)

        yield Progress(name, show)
