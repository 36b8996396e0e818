"""The picture of a run of ``hass``; needs matplotlib."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np

from tests.benchmarks.hass_results import OURS, STAGES, STOCK, Results, Turn, wait
from wyoming_servers.bench.style import GREY, STYLE

mpl.use("agg")
from matplotlib import pyplot as plt

COLOURS = {"ended": "#c9c2b4", "understood": "#2f6fb2", "done": "#8a5a9e", "heard": "#1b7f6b"}
SPENT = {
    "ended": "deciding that the speaker has finished",
    "understood": "finishing the transcript",
    "done": "understanding and acting",
    "heard": "reply: first audio at the satellite",
}
SIDES = (OURS, STOCK)


def draw(results: Results, path: Path) -> None:
    """Write the picture as a PNG."""
    rows = len(results.of(OURS))
    with plt.rc_context(STYLE):
        figure, (middle, each) = plt.subplots(
            2, 1, figsize=(13, 4 + 0.42 * rows), layout="constrained", height_ratios=(1, rows / 5)
        )
        _draw_middle(middle, results)
        _draw_each(each, results)
        handles = [plt.Rectangle((0, 0), 1, 1, color=COLOURS[stage]) for stage in STAGES]
        figure.legend(handles, SPENT.values(), ncols=4, loc="outside lower center")
        figure.suptitle(
            "Milliseconds from the end of speech, in a real Home Assistant; one run, the same "
            f"engines on both sides; other programs took {results.others_share:.0%} of the "
            "processors.",
            fontsize=10,
            color=GREY,
        )
        figure.savefig(path, dpi=110)
        plt.close(figure)


def _draw_middle(axes: Any, results: Results) -> None:
    ours = wait(results.answered(OURS), "heard").p50
    furthest = 0.0
    for row, side in enumerate(SIDES):
        turns = results.answered(side)
        waits = [wait(turns, stage) for stage in STAGES]
        _bar(axes, row, [one.p50 for one in waits], 0.55)
        last = waits[-1]
        axes.plot([last.p50, last.p95], [row, row], color=GREY, lw=1)
        axes.plot(last.p95, row, "|", color=GREY, ms=12)
        times = "" if side == OURS else f", {last.p50 / ours:.1f} times ours"
        axes.text(last.p95, row, f"  {last.p50:.0f} ms{times}", va="center")
        furthest = max(furthest, last.p95)
    axes.set_yticks(range(len(SIDES)), SIDES)
    axes.invert_yaxis()
    axes.set_xlim(0, 1.35 * furthest)
    axes.set_title("The median turn; the line reaches the 95th percentile")


def _draw_each(axes: Any, results: Results) -> None:
    stock = {turn.command: turn for turn in results.of(STOCK)}
    names = []
    for row, turn in enumerate(results.of(OURS)):
        names.append(turn.command)
        _turn(axes, row - 0.2, turn)
        _turn(axes, row + 0.2, stock[turn.command])
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(len(names) - 0.5, -0.5)
    axes.set_xlim(0, 1.08 * axes.get_xlim()[1])
    axes.set_title(f"Each command: above {OURS}, below {STOCK}")


def _turn(axes: Any, row: float, turn: Turn) -> None:
    times = [turn.at(stage) for stage in STAGES]
    passed = [np.nan if time is None else time for time in times]
    _bar(axes, row, passed, 0.34)
    if not turn.right:
        last = np.nanmax([0.0, *passed])
        axes.text(last, row, "  not done", va="center", fontsize=8, color="#9c3848")


def _bar(axes: Any, row: float, passed: list[float], height: float) -> None:
    """Draw the stages of a turn one after the other."""
    left = 0.0
    for stage, time in zip(STAGES, passed, strict=True):
        if np.isnan(time):
            continue
        axes.barh(row, max(0.0, time - left), height, left=left, color=COLOURS[stage])
        left = max(left, time)
