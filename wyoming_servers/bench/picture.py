"""The picture of a run; needs matplotlib."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl

from .ratios import against, cpu_per_turn, memory_mb
from .results import OURS, STAGES, Results, TurnTimes, waits
from .style import GREY, STYLE

mpl.use("agg")
from matplotlib import pyplot as plt
from matplotlib.patches import Patch
from matplotlib.ticker import LogLocator, NullLocator

COLOURS = {
    "endpoint": "#c9c2b4",
    "transcript": "#2f6fb2",
    "first token": "#8a5a9e",
    "tool call": "#c2702b",
    "first audio": "#1b7f6b",
    "end": "#86c5b7",
}
STACKS = ("#1b7f6b", "#c2702b", "#5b4bb0", "#9c3848")
ROOMS = {"wake": "#c9c2b4", "stt": "#2f6fb2", "llm": "#8a5a9e", "tts": "#1b7f6b"}
PLACES = [["turn", "turn"], ["many", "right"], ["cpu", "memory"]]


def draw(results: Results, path: Path) -> None:
    """Write the picture as a PNG."""
    style: Any = STYLE
    places: Any = PLACES
    with plt.rc_context(style):
        rows = 2 * len(results.stacks)
        figure, axes = plt.subplot_mosaic(
            places,
            figsize=(13, 7.5 + rows),
            layout="constrained",
            height_ratios=(0.9 + 0.5 * rows, 3.5, 1 + 0.5 * rows),
        )
        _draw_turn(axes["turn"], results)
        _draw_many(axes["many"], results)
        _draw_right(axes["right"], results)
        _draw_by_room(axes["cpu"], results, "cpu_seconds")
        axes["cpu"].set_title("Processor time of a turn alone, seconds")
        _draw_by_room(axes["memory"], results, "memory_mb")
        axes["memory"].set_title("Memory of the four servers after it, MB")
        figure.suptitle(_head(results), fontsize=10, color=GREY)
        figure.savefig(path, dpi=110)
        plt.close(figure)


def _head(results: Results) -> str:
    machine = results.about.get("machine", "")
    others = f"One run; other programs took {results.others_share:.0%} of the processors"
    return "\n".join(filter(None, (results.note, f"{others}. {machine}")))


def _draw_turn(axes: Any, results: Results) -> None:
    names: list[str] = []
    furthest = 0.0
    for stack in results.stacks:
        for cold in (False, True):
            reached = waits(_whole(results.of(stack, cold=cold)))
            left, row = 0.0, len(names)
            for stage in STAGES:
                if stage in reached and (now := reached[stage].p50) > left:
                    axes.barh(row, now - left, 0.6, left=left, color=COLOURS[stage])
                    left = now
            names.append(f"{stack}, first after the start" if cold else stack)
            heard = reached.get("first audio")
            if heard and not cold:
                axes.plot([heard.p50, heard.p95], [row - 0.38] * 2, color=GREY, lw=1)
                axes.plot(heard.p95, row - 0.38, "|", color=GREY)
            text = _beside(results, stack, cold=cold, heard=heard.p50 if heard else None)
            axes.text(left, row, f"  {text}", va="center")
            furthest = max(furthest, left)
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.set_xlim(0, 1.3 * furthest or 1)
    handles = [Patch(color=COLOURS[stage]) for stage in STAGES]
    below = {"loc": "upper center", "bbox_to_anchor": (0.5, -0.45 / len(names))}
    axes.legend(handles, STAGES, ncols=6, fontsize=9, handlelength=1, **below)
    axes.set_title(
        "A turn alone, ms since the end of speech, medians; thin line: first audio to p95"
    )


def _whole(turns: Sequence[TurnTimes]) -> Sequence[TurnTimes]:
    """Return the turns that passed all stages: their medians can stand in one line."""
    return [turn for turn in turns if len(turn.after_ms) == len(STAGES)] or turns


def _beside(results: Results, stack: str, *, cold: bool, heard: float | None) -> str:
    if heard is None:
        return "no reply"
    times = against(results, stack).get("first audio")
    more = f", {times:.1f} times {OURS}" if stack != OURS and times and not cold else ""
    return f"first audio {heard:.0f} ms{more}"


def _draw_many(axes: Any, results: Results) -> None:
    for stack, colour in zip(results.stacks, STACKS, strict=False):
        reached = {
            satellites: value
            for satellites in results.levels
            if (value := waits(results.of(stack, satellites)).get("first audio"))
        }
        middles = [value.p50 for value in reached.values()]
        axes.plot([*reached], middles, "o-", color=colour, label=stack)
        axes.fill_between(
            [*reached], middles, [value.p95 for value in reached.values()], color=colour, alpha=0.15
        )
    axes.set_yscale("log")
    axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    axes.yaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_major_formatter("{x:.0f}")
    _satellites_axis(axes, results)
    axes.legend(loc="best")
    axes.set_title("First audio, ms after the end of speech: p50, shade to p95")


def _draw_right(axes: Any, results: Results) -> None:
    beneath = len(results.stacks)  # where two have the same share, both are seen
    for stack, colour in zip(results.stacks, STACKS, strict=False):
        beneath -= 1
        shares = []
        for satellites in results.levels:
            turns = results.of(stack, satellites)
            shares.append(100 * sum(turn.right for turn in turns) / len(turns) if turns else 0)
        wide = {"linewidth": 2 + 3 * beneath, "markersize": 6 + 4 * beneath}
        axes.plot(results.levels, shares, "o-", color=colour, label=stack, **wide)
    axes.set_ylim(0, 105)
    _satellites_axis(axes, results)
    axes.legend(loc="lower left")
    axes.set_title("Turns heard rightly and answered aloud, %")


def _satellites_axis(axes: Any, results: Results) -> None:
    axes.set_xscale("log", base=2)
    axes.set_xticks(results.levels, [str(level) for level in results.levels])
    axes.set_xlabel("satellites at once")


def _draw_by_room(axes: Any, results: Results, what: str) -> None:
    furthest = 0.0
    for row, stack in enumerate(results.stacks):
        loads = [load for load in results.loads if (load.stack, load.satellites) == (stack, 1)]
        left = 0.0
        for room, colour in ROOMS.items():
            if what == "memory_mb":
                value = loads[-1].memory_mb.get(room, 0.0) if loads else 0.0
            else:
                turns = sum(load.turns for load in loads) or 1
                value = sum(load.cpu_seconds.get(room, 0.0) for load in loads) / turns
            axes.barh(row, value, 0.55, left=left, color=colour, label="" if row else room)
            left += value
        total = memory_mb(results, stack) if what == "memory_mb" else cpu_per_turn(results, stack)
        form = "{:.0f}" if what == "memory_mb" else "{:.2f}"
        axes.text(left, row, "  " + ("-" if total is None else form.format(total)), va="center")
        furthest = max(furthest, left)
    axes.set_yticks(range(len(results.stacks)), results.stacks)
    axes.set_ylim(len(results.stacks) - 0.4, -0.9)
    axes.set_xlim(0, 1.2 * furthest or 1)
    axes.legend(ncols=4, loc="upper right", fontsize=9, handlelength=1)
