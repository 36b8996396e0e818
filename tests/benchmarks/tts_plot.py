"""The picture of a run of ``tts``; needs matplotlib."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from typing import Any

import matplotlib as mpl
import numpy as np

from tests.benchmarks.tts_client import SIZES
from tests.benchmarks.tts_results import Results
from tests.benchmarks.tts_servers import OURS, PEER
from wyoming_servers.bench.style import GREY, STYLE

mpl.use("agg")
from matplotlib import pyplot as plt

COLOURS = {OURS: "#1b7f6b", PEER: "#c2702b"}


def draw(results: Results, path: Path) -> None:
    """Write the picture as a PNG."""
    voices = list(dict.fromkeys(row.voice for row in results.rows))
    with plt.rc_context(STYLE):
        figure, axes = plt.subplots(
            1, len(voices), figsize=(6 * len(voices), 4.5), layout="constrained", sharey=True
        )
        for one, voice in zip(axes, voices, strict=True):
            _draw_voice(one, results, voice)
        axes[0].set_ylabel("ms from the text to the first sound")
        axes[0].legend(loc="upper left")
        figure.suptitle(
            "Random weights at real sizes; medians of one run on one machine: compare the bars.",
            fontsize=10,
            color=GREY,
        )
        figure.savefig(path, dpi=110)
        plt.close(figure)


def _draw_voice(axes: Any, results: Results, voice: str) -> None:
    kinds = [(words, in_pieces) for words in SIZES for in_pieces in (False, True)]
    places = np.arange(len(kinds))
    for number, (server, colour) in enumerate(COLOURS.items()):
        values = [
            median(results.row(server, voice, words, in_pieces=in_pieces, clients=1).first)
            for words, in_pieces in kinds
        ]
        bars = axes.bar(places + 0.4 * (number - 0.5), values, 0.38, color=colour, label=server)
        axes.bar_label(bars, [f"{value:.0f}" for value in values], fontsize=8)
    labels = [f"{words} words\n{'piecewise' if pieces else 'at once'}" for words, pieces in kinds]
    axes.set_xticks(places, labels, fontsize=8)
    axes.set_title(f"Piper, {voice}")
