"""The runs on this machine, one JSON object a line; a new one is compared with those like it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import Any

from .ratios import STATED, ratios
from .results import OURS, Results, waits

COMPARED = 5
"""So many runs, the last ones of the same kind, are what a new one is compared with."""
FEWEST = 2
"""With fewer there is nothing to compare with."""
WAIT = "wait"
"""Milliseconds from the end of speech to the first sound, the median turn alone."""
WAIT_NOISE = 1.6
"""Time on the clock changes with what else the machine does."""


def entry_of(results: Results) -> dict[str, Any]:
    """Return what is kept of a run."""
    figures = ratios(results)
    if first_audio := waits(results.of(OURS)).get("first audio"):
        figures[WAIT] = first_audio.p50
    return {
        "began": results.began,
        "kind": {
            "short": results.short,
            "machine": results.about.get("machine", ""),
            "parts": [
                [part.room, part.engine, part.model] for part in results.parts if part.stack == OURS
            ],
        },
        "version": results.about.get("laramie", ""),
        "others_share": round(results.others_share, 2),
        "figures": figures,
    }


def append(path: Path, entry: Mapping[str, Any]) -> None:
    """Keep a run. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{json.dumps(entry)}\n")


def read(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the runs, the oldest first; a line that was cut short by a power cut is none."""
    if not path.is_file():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            yield json.loads(line)
        except ValueError:
            continue


def regressions(path: Path, entry: Mapping[str, Any]) -> list[str]:
    """Return a sentence for each figure that got worse since the last runs of the same kind."""
    before = [one["figures"] for one in read(path) if one["kind"] == entry["kind"]][-COMPARED:]
    told = []
    for name, value in entry["figures"].items():
        known = [figures[name] for figures in before if name in figures]
        if len(known) < FEWEST:
            continue
        usual = median(known)
        noise = STATED[name].noise if name in STATED else WAIT_NOISE
        if value > noise * usual:
            told.append(
                f"{name} is {value:.2f}, {value / usual:.1f} times what it was in the last "
                f"{len(known)} runs here"
            )
    return told
