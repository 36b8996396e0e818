"""The picture of a run of ``wake``; needs matplotlib."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import NormalDist
from typing import Any

import matplotlib as mpl
import numpy as np

from tests.benchmarks.wake_corpus import CONDITIONS
from tests.benchmarks.wake_results import Heard, Load, Results
from tests.benchmarks.wake_servers import PEER, our_name
from tests.benchmarks.wake_statistics import TradeOff, count_interval, share_interval
from wyoming_servers.bench.style import GREY, STYLE
from wyoming_servers.wake.options import WakeOptions

mpl.use("agg")
from matplotlib import pyplot as plt

COLOURS = ("#1b7f6b", "#2f6fb2", "#5b4bb0", "#9c3848")
PEER_COLOUR = "#c2702b"
REJECTED = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.98)
"""Where the axis of false rejects is marked."""
FEWEST = 0.4
"""Where no false accept at all is drawn: a logarithm has no zero."""
NOISY = {condition for condition, snr_db in CONDITIONS.items() if snr_db is not None}


def draw(results: Results, path: Path) -> None:
    """Write the picture as a PNG."""
    heard = results.heard
    colours = dict(zip(heard.engines(), COLOURS, strict=False))
    words = list(dict.fromkeys(word for engine in colours for word in heard.words(engine)))
    with plt.rc_context(STYLE):
        figure, axes = plt.subplots(3, 3, figsize=(15, 14), layout="constrained")
        spaces = iter(axes.flat)
        for word in words:
            _draw_word(next(spaces), heard, word, colours)
        servers = {our_name(engine): colour for engine, colour in colours.items()}
        servers[PEER] = PEER_COLOUR
        loads = results.loads
        for title, value in _LOADS.items():
            _draw_loads(next(spaces), loads, title, value, servers)
        for space in spaces:
            space.set_axis_off()
        figure.suptitle(
            "One run. Words spoken by espeak-ng; the thin lines are in noise, 10 and 5 dB. "
            "Dots: default options. Bands: 95 % as if trials were independent. "
            "Left edges: no false accept.",
            fontsize=10,
            color=GREY,
        )
        figure.savefig(path, dpi=110)
        plt.close(figure)


def _draw_word(axes: Any, heard: Heard, word: str, colours: dict[str, str]) -> None:
    trials, hours = 0, 0.0
    for engine, colour in colours.items():
        if word not in heard.words(engine):
            continue
        quiet = heard.trade_off(engine, word, set(CONDITIONS) - NOISY)
        noisy = heard.trade_off(engine, word, NOISY)
        _draw_curve(axes, quiet, colour, label=engine, width=2, banded=True)
        _draw_curve(axes, noisy, colour, label=None, width=0.8, banded=False)
        trials, hours = len(quiet.wanted), quiet.hours
    marks = [_deviate(share) for share in REJECTED]
    axes.set_yticks(marks, [f"{share:.0%}" for share in REJECTED])
    axes.set_ylim(marks[0], marks[-1])
    axes.set_xscale("log")
    axes.set_xlim(FEWEST / hours, 100)
    axes.set_xlabel(f"false accepts per hour ({hours:.1f} h)")
    axes.set_ylabel("false rejects")
    axes.grid(visible=True, color="#e4e4e4", lw=0.6)
    axes.set_title(f"{word}, {trials} times")
    axes.legend(loc="lower left", fontsize=8)


def _draw_curve(
    axes: Any, curve: TradeOff, colour: str, *, label: str | None, width: float, banded: bool
) -> None:
    """Draw false rejects on a normal deviate scale, as the authors of the curve do."""
    points, trials = list(curve.points()), len(curve.wanted)
    rates = [max(point.accepted, FEWEST) / curve.hours for point in points]
    rejected = [_deviate(point.rejected / trials) for point in points]
    axes.plot(rates, rejected, color=colour, lw=width, label=label)
    if banded:
        bands = [share_interval(point.rejected, trials) for point in points]
        low, top = ([_deviate(band[side]) for band in bands] for side in (0, 1))
        axes.fill_between(rates, low, top, color=colour, alpha=0.12, lw=0)
        _draw_default(axes, curve, colour)


def _draw_default(axes: Any, curve: TradeOff, colour: str) -> None:
    """Draw the point of the default threshold, and between what its false accepts lie."""
    point = curve.at(WakeOptions().threshold)
    low, top = count_interval(point.accepted)
    height = _deviate(point.rejected / len(curve.wanted))
    axes.plot([max(low, 0.01) / curve.hours, top / curve.hours], [height] * 2, color=colour, lw=1)
    axes.plot(max(point.accepted, FEWEST) / curve.hours, height, "o", color=colour, ms=5)


def _deviate(share: float) -> float:
    return NormalDist().inv_cdf(min(max(share, 0.001), 0.999))


_LOADS: dict[str, Callable[[Load], float]] = {
    "Processor ms of the server per 80 ms of audio": lambda load: load.ms_per_block,
    "Phrase sent to detection received, median, ms": lambda load: float(
        np.median(load.delays_ms or [np.nan])
    ),
    "Resident memory, MB": lambda load: load.resident_mb,
    "`describe` meanwhile, 95 %, ms": lambda load: float(
        np.percentile(load.described_ms or [np.nan], 95)
    ),
}


def _draw_loads(
    axes: Any,
    loads: Sequence[Load],
    title: str,
    value: Callable[[Load], float],
    colours: dict[str, str],
) -> None:
    counts = sorted({load.clients for load in loads})
    width = 0.8 / len(colours)
    for number, (server, colour) in enumerate(colours.items()):
        its = {load.clients: value(load) for load in loads if load.server == server}
        places = np.arange(len(counts)) + width * (number - (len(colours) - 1) / 2)
        bars = axes.bar(
            places, [its.get(count, 0) for count in counts], width, color=colour, label=server
        )
        axes.bar_label(bars, fmt="%.3g", fontsize=7)
    axes.set_xticks(
        range(len(counts)), [f"{count} satellite{'s' if count > 1 else ''}" for count in counts]
    )
    axes.set_ylim(0, 1.3 * axes.get_ylim()[1])
    axes.legend(ncols=2, loc="upper left", fontsize=8, columnspacing=1, handlelength=1)
    axes.set_title(title)
