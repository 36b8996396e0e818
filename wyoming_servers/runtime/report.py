"""What ``laramie doctor`` and ``laramie models list`` print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from .doctor import Finding
from .models import Model

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
