"""The picture of a run of ``stt``; needs matplotlib."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np

from tests.benchmarks.stt_results import Accuracy, Results, Waiting, accuracy, waiting
from tests.benchmarks.stt_servers import PEER, PEER_VAD, POCKETSPHINX, WHISPER, WHISPER_SHORT
from wyoming_servers.bench.style import GREY, STYLE

mpl.use("agg")
from matplotlib import pyplot as plt

COLOURS = {
    POCKETSPHINX: "#1b7f6b",
    WHISPER: "#2f6fb2",
    WHISPER_SHORT: "#5b4bb0",
    PEER: "#c2702b",
    PEER_VAD: "#9c3848",
}
PLACES = [["alone", "busy"], ["heard", "heard"], ["cost", "many"]]


def draw(results: Results, path: Path) -> None:
    """Write the picture as a PNG."""
    with plt.rc_context(STYLE):
        figure, axes = plt.subplot_mosaic(PLACES, figsize=(15, 13), layout="constrained")
        _draw_waiting(axes["alone"], waiting(results.turns))
        axes["alone"].set_title("From end of speech to transcript, median")
        _draw_waiting(axes["busy"], waiting(results.busy))
        axes["busy"].set_title("The same while every processor has other work")
        _draw_accuracy(axes["heard"], accuracy(results.hearings))
        _draw_load(axes["cost"], results, "cpu_per_utterance")
        axes["cost"].set_title("Processor time of the server per utterance, seconds")
        _draw_load(axes["many"], results, "answered_ms")
        axes["many"].set_title("From end of speech to transcript, clients at once, median, ms")
        figure.suptitle(
            f"One run; other programs took {results.others_share:.0%} of the processors. "
            "Whisper base int8 of random weights, the same on both sides.",
            fontsize=10,
            color=GREY,
        )
        figure.savefig(path, dpi=110)
        plt.close(figure)


def _draw_waiting(axes: Any, lines: Sequence[Waiting]) -> None:
    names = [line.server.replace(", ", "\n") for line in lines]
    rows = np.arange(len(lines))
    for row, line in zip(rows, lines, strict=True):
        colour = COLOURS[line.server]
        decided = line.decided_ms or 0.0
        axes.barh(row, decided, color=colour, alpha=0.5)
        axes.barh(row, line.answered_ms - decided, left=decided, color=colour)
        axes.plot([line.answered_ms, line.answered_95_ms], [row, row], color=GREY, lw=1)
        axes.plot(line.answered_95_ms, row, "|", color=GREY)
        sooner = "" if line.server == PEER else f"; the peer takes {line.times:.1f} times that"
        text = f"  {line.answered_ms:.0f} ms{sooner}"
        axes.text(line.answered_95_ms, row, text, va="center")
    axes.set_yticks(rows, names)
    axes.invert_yaxis()
    axes.set_xlim(0, 2 * max(line.answered_95_ms for line in lines))  # with room for the text
    axes.set_xlabel("ms; light: until the end was decided, dark: from then on or both, line: 95 %")


def _draw_accuracy(axes: Any, lines: Sequence[Accuracy]) -> None:
    places = np.arange(len(lines))
    kinds = (
        ("commands, same words", "same_words", "#1b7f6b"),
        ("commands, same meaning", "same_meaning", "#86c5b7"),
        ("other speech, rejected", "rejected", "#8a5a9e"),
    )
    for number, (label, name, colour) in enumerate(kinds):
        shares = [100 * getattr(line, name) for line in lines]
        bars = axes.bar(places + 0.27 * (number - 1), shares, 0.25, label=label, color=colour)
        axes.bar_label(bars, fmt="%.0f", fontsize=8)
    axes.set_xticks(places, [line.condition.replace(", ", "\n") for line in lines])
    axes.set_ylim(0, 122)
    axes.set_yticks(range(0, 101, 25))
    axes.legend(ncols=3, loc="upper left", fontsize=9, columnspacing=1, handlelength=1)
    axes.set_title("What pocketsphinx hears, %")


def _draw_load(axes: Any, results: Results, name: str) -> None:
    servers = list(dict.fromkeys(load.server for load in results.loads))
    counts = sorted({load.clients for load in results.loads})
    for number, server in enumerate(servers):
        values = [getattr(load, name) for load in results.loads if load.server == server]
        places = np.arange(len(counts)) + 0.2 * (number - (len(servers) - 1) / 2)
        bars = axes.bar(places, values, 0.18, label=server, color=COLOURS[server])
        axes.bar_label(bars, fmt="%.2f" if max(values) < 50 else "%.0f", fontsize=8)
    clients = [f"{count} client{'s' if count > 1 else ''}" for count in counts]
    axes.set_xticks(range(len(counts)), clients)
    axes.set_ylim(0, 1.3 * axes.get_ylim()[1])
    axes.legend(ncols=2, loc="upper left", fontsize=9, columnspacing=1, handlelength=1)
