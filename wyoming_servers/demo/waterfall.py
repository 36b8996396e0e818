"""A turn as a picture in the terminal: one bar per span, on one time line."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from wyoming_servers.runtime.turns import Span

WIDTH = 44
"""Columns of the time line."""

_COLOURS = {
    "wake word": "magenta",
    "speech": "bright_black",
    "endpoint": "magenta",
    "transcript": "cyan",
    "  decode": "cyan",
    "understand": "yellow",
    "  first token": "yellow",
    "act": "green",
    "answer": "yellow",
    "first sound": "blue",
    "rest of the reply": "bright_black",
}


def waterfall(spans: Sequence[Span]) -> Table:
    """Draw spans; zero is where speech ends, if there was any."""
    zero = next((span.end_ms for span in spans if span.name == "speech"), 0.0)
    last = max(span.end_ms for span in spans)
    # What was said takes seconds and the rest milliseconds: the line starts where speech ends.
    first = zero or min(span.start_ms for span in spans)
    scale = WIDTH / max(last - first, 1.0)
    table = Table(box=None, padding=(0, 1), header_style="dim")
    table.add_column("")
    table.add_column("ms", justify="right")
    table.add_column("at", justify="right")
    table.add_column(f"0 ms = the speaker stops; {last - zero:.0f} ms in all" if zero else "")
    for span in sorted(spans, key=lambda span: (span.start_ms, -span.end_ms)):
        table.add_row(
            span.name,
            f"{span.end_ms - span.start_ms:.0f}",
            f"{span.start_ms - zero:+.0f}",
            _bar(span, first, scale),
        )
    return table


def _bar(span: Span, first: float, scale: float) -> Text:
    if span.end_ms <= first:
        return Text("◂ before", style="bright_black")
    start = min(WIDTH - 1, max(0, round((span.start_ms - first) * scale)))
    length = max(1, round((span.end_ms - max(span.start_ms, first)) * scale))
    bar = Text(" " * start)
    bar.append("█" * min(length, WIDTH - start), style=_COLOURS.get(span.name, "white"))
    return bar
