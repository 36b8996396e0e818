"""How soon and how rightly the end of a command is found, beside Home Assistant's own detector.

    python -m tests.benchmarks.stt_endpoint [--engine pocketsphinx] [--quick] [--only spoken]

Both hear the same audio in the same run. Ours runs the real engine; its time is the audio's plus
the processor time it used, so that a busy machine changes nothing. Home Assistant's is its
``VoiceCommandSegmenter`` with its default sensitivity on microVAD; it needs ``homeassistant`` and
``pymicro-vad``. A command is cut off when its end is decided before its last word has ended.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

import numpy as np
from rich.console import Console
from rich.table import Table

from tests.benchmarks.stt_corpus import (
    Case,
    Room,
    Speech,
    background,
    in_room,
    pink,
    recorded_commands,
    recordings_folder,
    rooms,
    say,
)
from tests.benchmarks.stt_listen import Ours, home_assistant
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.stt.options import SttOptions

SPOKEN = (
    # Parts with a pause between them; a command without one has one part.
    ("set a timer for 3 hours", "and 10 minutes"),
    ("set a timer for", "5 minutes"),
    ("turn on the lights", "in the kitchen"),
    ("turn on the", "kitchen light"),
    ("turn off", "the living room lamp"),
    ("set the bed light brightness to", "50 percent"),
    ("set bed light", "brightness to 50 percent"),
    ("what's the temperature", "in the bedroom"),
    ("lock", "the front door"),
    ("is the front door", "locked"),
    ("add milk", "to the shopping list"),
    ("turn on the", "living room", "fan"),
)
VOICES = ("en-us", "en-gb+f3")
PAUSES_MS = (0, 150, 300, 450, 600)


@dataclass
class Tally:
    """What became of the utterances of one condition."""

    waits_ms: list[float] = field(default_factory=list)
    answers_ms: list[float] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def add(self, case: Case, decided_ms: float | None, answered_ms: float | None) -> None:
        """Count one; None where the end was not found before the audio ended."""
        if decided_ms is None:
            self.missed.append(case.name)
        elif decided_ms < case.speech_end_ms:
            self.cut.append(case.name)
        else:
            self.waits_ms.append(decided_ms - case.speech_end_ms)
            if answered_ms is not None:
                self.answers_ms.append(answered_ms - case.speech_end_ms)


def cases(folder: Path, *, quick: bool) -> Iterator[Case]:
    """Yield all utterances: recordings in quiet and in noise, and spoken ones with pauses."""
    noises = {"background": background(folder), "pink": pink}
    for name, text, speech in list(recorded_commands(folder))[:: 4 if quick else 1]:
        for room in rooms(noises):
            yield in_room(f"recordings, {room.name}", room, name, text, speech)
    yield from spoken(quick=quick)


def spoken(*, quick: bool) -> Iterator[Case]:
    """Yield commands spoken by espeak-ng, with pauses between their parts."""
    quiet = Room(name="quiet", noise=pink)
    for pause_ms in PAUSES_MS[:: 2 if quick else 1]:
        condition = f"spoken, pauses of {pause_ms} ms" if pause_ms else "spoken, fluent"
        gap = np.zeros(pause_ms * 16, np.float32)
        for voice in VOICES[: 1 if quick else None]:
            for parts in SPOKEN:
                text = " ".join(parts)
                pieces = [[gap, say(part, voice)] for part in parts] if pause_ms else []
                whole = [piece for pair in pieces for piece in pair][1:]
                speech = Speech(np.concatenate(whole or [say(text, voice)]))
                yield in_room(condition, quiet, f"{voice}: {' | '.join(parts)}", text, speech)


def report(console: Console, results: dict[str, tuple[Tally, Tally]]) -> None:
    """Print medians, their ratios and what went wrong."""
    table = Table("condition", "n", "ours ms", "p95", "answer", "HA ms", "p95", "HA / ours")
    for title in ("cut off", "HA cut", "no end", "HA no end"):
        table.add_column(title, justify="right")
    for condition, (ours, theirs) in results.items():
        table.add_row(
            condition,
            str(sum(map(len, (ours.waits_ms, ours.cut, ours.missed)))),
            *spread(ours.waits_ms),
            spread(ours.answers_ms)[0],
            *spread(theirs.waits_ms),
            ratio(theirs.waits_ms, ours.waits_ms),
            *(str(len(found)) for found in (ours.cut, theirs.cut, ours.missed, theirs.missed)),
        )
    console.print(table)


def spread(values: list[float]) -> tuple[str, str]:
    """Return median and 95th percentile."""
    if not values:
        return "-", "-"
    top = quantiles(values, n=20)[-1] if len(values) > 1 else values[0]
    return f"{median(values):.0f}", f"{top:.0f}"


def ratio(theirs: list[float], ours: list[float]) -> str:
    """Return how many times longer theirs take, by the medians."""
    return f"{median(theirs) / median(ours):.1f}" if theirs and ours else "-"


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--engine", default="pocketsphinx")
    parser.add_argument("--quick", action="store_true", help="A sample of the utterances.")
    parser.add_argument("--only", default="", help="Conditions with this in their name.")
    parser.add_argument("--verbose", action="store_true", help="Name what was cut off.")
    given = parser.parse_args()
    console = Console(width=160)
    ours = Ours(SttOptions(engine=given.engine), SimulatedHome.default().snapshot())
    results: dict[str, tuple[Tally, Tally]] = {}
    for case in cases(recordings_folder(), quick=given.quick):
        if given.only not in case.condition:
            continue
        mine, theirs = results.setdefault(case.condition, (Tally(), Tally()))
        heard = ours.hear(case.samples)
        mine.add(case, heard.decided_ms, heard.answered_ms)
        theirs.add(case, home_assistant(case.samples), None)
        if given.verbose:
            decided = heard.decided_ms
            wait = None if decided is None else round(decided - case.speech_end_ms)
            console.print(f"{case.condition:28} {wait!s:>6} {case.name} -> {heard.text!r}")
    report(console, results)
    console.print(f"ended by: {dict(ours.reasons)}")


if __name__ == "__main__":
    main()
