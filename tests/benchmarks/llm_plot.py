"""The picture of a run of ``llm``; needs matplotlib."""

from __future__ import annotations

from math import isnan
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np

from tests.benchmarks.llm_results import FastPath, House, Results, middle
from wyoming_servers.bench.style import GREY, STYLE

mpl.use("agg")
from matplotlib import pyplot as plt

BARS = (
    ("prepared", "#1b7f6b", "Laramie, prepared while the user speaks"),
    ("restarted", "#2f6fb2", "Laramie, first question after a restart"),
    ("cold", "#8fb8ad", "Laramie, a house never heard of"),
    ("peer_same", "#c2702b", "llama-cpp-python, same prompt again"),
    ("peer_changed", "#9c3848", "llama-cpp-python, prompt with states and clock"),
)


def draw(results: Results, path: Path) -> None:
    """Write the picture as a PNG."""
    with plt.rc_context(STYLE):
        figure, axes = plt.subplots(
            1, 2, figsize=(15, 6), layout="constrained", width_ratios=(3, 2)
        )
        _draw_first_tokens(axes[0], results.houses)
        _draw_fast_path(axes[1], results.fast_paths)
        figure.suptitle(
            "Random weights at real sizes; one run on one machine: compare the bars.",
            fontsize=10,
            color=GREY,
        )
        figure.savefig(path, dpi=110)
        plt.close(figure)


def _draw_first_tokens(axes: Any, houses: list[House]) -> None:
    places = np.arange(len(houses))
    for number, (name, colour, label) in enumerate(BARS):
        values = [middle(getattr(house, name)) for house in houses]
        bars = axes.bar(places + 0.17 * (number - 2), values, 0.16, color=colour, label=label)
        axes.bar_label(bars, [_shown(value) for value in values], fontsize=7)
    axes.set_yscale("log")
    axes.set_ylim(top=12 * axes.get_ylim()[1])
    axes.set_xticks(places, [f"{house.model}\n{house.entities} entities" for house in houses])
    axes.legend(loc="upper left", fontsize=9, ncols=2)
    axes.set_title("From the question to the first token, ms, logarithmic")


def _draw_fast_path(axes: Any, homes: list[FastPath]) -> None:
    values = np.sort([value for home in homes for value in home.milliseconds])
    axes.plot(values, 100 * np.arange(1, len(values) + 1) / max(1, len(values)), color="#1b7f6b")
    axes.set_xlim(0, values[int(0.995 * (len(values) - 1))] if len(values) else 1)
    axes.set_ylim(0, 100)
    axes.set_ylabel("% of the sentences that need no model")
    axes.set_title("The fast path: ms until all is done and replied")


def _shown(milliseconds: float) -> str:
    if isnan(milliseconds):
        return ""
    return f"{milliseconds / 1000:.1f} s" if milliseconds >= 1000 else f"{milliseconds:.0f}"
