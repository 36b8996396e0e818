"""What a run prints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from .ratios import STATED, against, cpu_per_turn, memory_mb
from .results import OURS, STAGES, Results, TurnTimes, Wait, agent_wait, wait, waits


def print_results(console: Console, results: Results, found: Mapping[str, float]) -> None:
    """Print a whole run; what a reader must know first comes first."""
    if results.note:
        console.print(f"[bold]{results.note}[/]")
    about = ", ".join(f"{name} {value}" for name, value in results.about.items())
    console.print(f"[dim]{about}; other programs took {results.others_share:.0%} of it[/]\n")
    console.print(parts_table(results))
    console.print(f"[dim] ready after: {starts_line(results)}[/]\n")
    console.print(waits_table(results), "")
    console.print(load_table(results), "")
    console.print(ratios_table(found))
    for problem in sorted({turn.problem for turn in results.turns if turn.problem}):
        console.print(f"[yellow]![/] {escape(problem)}")


def parts_table(results: Results) -> Table:
    """Return which parts are embedded, downloaded, remote or a peer's."""
    table = _table("", "server", "engine", "model", "")
    last = ""
    for part in results.parts:
        table.add_row(
            part.stack if part.stack != last else "",
            part.room,
            part.engine,
            part.model,
            part.origin,
        )
        last = part.stack
    return table


def waits_table(results: Results) -> Table:
    """Return when each stage is reached, and how many times as long another stack takes."""
    others = [stack for stack in results.stacks if stack != OURS]
    table = _table("", numbers=_columns(results.stacks, others))
    table.title = "ms since the end of speech"
    warm = {stack: waits(results.of(stack)) for stack in results.stacks}
    cold = {stack: waits(results.of(stack, cold=True)) for stack in results.stacks}
    times = {stack: against(results, stack) for stack in others}
    for stage in STAGES:
        cells = []
        for stack in results.stacks:
            cells += _wait_cells(warm[stack].get(stage))
            cells.append(_number(cold[stack].get(stage), "{0.p50:.0f}"))
        cells += [_times(times[stack].get(stage)) for stack in others]
        table.add_row(stage, *cells)
    table.add_row("the agent's part", *_agent_cells(results))
    for name in ("CPU of a turn", "memory"):
        empty = [""] * (3 * len(results.stacks))
        if others:
            table.add_row(name, *empty, *(_times(times[stack].get(name)) for stack in others))
    return table


def load_table(results: Results) -> Table:
    """Return what becomes of it with more and more satellites."""
    table = _table(
        "satellites at once",
        "",
        numbers=("first audio p50", "p95", "CPU s a turn", "memory MB", "right"),
    )
    for satellites in results.levels:
        for stack in results.stacks:
            turns = results.of(stack, satellites)
            reached = waits(turns).get("first audio")
            table.add_row(
                str(satellites) if stack == OURS else "",
                stack,
                *_wait_cells(reached),
                _number(cpu_per_turn(results, stack, satellites), "{:.2f}"),
                _number(memory_mb(results, stack, satellites), "{:.0f}"),
                right_of(turns),
            )
    return table


def ratios_table(found: Mapping[str, float]) -> Table:
    """Return the ratios that are comparable from machine to machine."""
    table = _table("ratio", numbers=("here", "stated", "noise"))
    table.add_column("what it is", style="dim")
    for name, value in found.items():
        stated = STATED[name]
        table.add_row(
            name, f"{value:.2f}", f"{stated.value:.2f}", f"x{stated.noise:.1f}", stated.meaning
        )
    return table


def right_of(turns: Sequence[TurnTimes]) -> str:
    """Return how many turns went as they should."""
    return f"{sum(turn.right for turn in turns)} of {len(turns)}"


def starts_line(results: Results) -> str:
    """Return how long the four servers took to be ready."""
    return ", ".join(
        f"{stack} {middle.p50:.1f} s"
        for stack, seconds in results.starts.items()
        if (middle := wait(seconds))
    )


def _columns(stacks: Sequence[str], others: Sequence[str]) -> list[str]:
    columns = [f"{stack}\n{what}" for stack in stacks for what in ("p50", "p95", "cold")]
    return [*columns, *(f"{stack}\ntakes" for stack in others)]


def _agent_cells(results: Results) -> list[str]:
    cells = []
    for stack in results.stacks:
        cells += _wait_cells(agent_wait(results.of(stack)))
        cells.append(_number(agent_wait(results.of(stack, cold=True)), "{0.p50:.0f}"))
    return cells


def _table(*left: str, numbers: Sequence[str] = ()) -> Table:
    table = Table(box=None, padding=(0, 1), header_style="dim")
    for name in left:
        table.add_column(name, no_wrap=True)
    for name in numbers:
        table.add_column(name, justify="right")
    return table


def _wait_cells(reached: Wait | None) -> list[str]:
    return [_number(reached, "{0.p50:.0f}"), _number(reached, "{0.p95:.0f}")]


def _number(value: object, form: str) -> str:
    return "-" if value is None else form.format(value)


def _times(value: float | None) -> str:
    return "-" if value is None else f"[bold]{value:.1f} times[/]"
