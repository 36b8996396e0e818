"""What of a run can be compared: ratios of what was measured side by side, and what is stated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median

from .results import OURS, Results, waits

CROWD = 4
"""So many satellites are a crowd."""


@dataclass(frozen=True, kw_only=True)
class Stated:
    """A ratio that the project stands for, of its embedded engines; less is better."""

    value: float
    noise: float
    """It is worse than stated from this many times its value on; measured on busy machines."""
    meaning: str


STATED = {
    "effort": Stated(
        value=23.0,
        noise=2.0,
        meaning="processor time of a turn, over that of detecting speech in its audio",
    ),
    "crowd": Stated(
        value=1.0,
        noise=2.5,
        meaning=f"processor time of a second of audio among {CROWD} satellites, over one alone",
    ),
}
"""Of processor time alone: other programs change how long a turn takes, but hardly what it costs.
docs/bench.md holds the same table."""


def ratios(results: Results, stack: str = OURS) -> dict[str, float]:
    """Return those of the stated ratios that a run tells of, by name."""
    found = {}
    if efforts := [turn.effort for turn in results.of(stack) if turn.effort]:
        found["effort"] = median(efforts)
    if (crowd := _crowd(results, stack)) is not None:
        found["crowd"] = crowd
    return {name: round(value, 2) for name, value in found.items()}


def _crowd(results: Results, stack: str) -> float | None:
    """Return the median over the rounds, each of which had both."""
    alone, many = (
        [
            load.cpu_per_audio_second
            for load in results.loads
            if (load.stack, load.satellites) == which
        ]
        for which in ((stack, 1), (stack, CROWD))
    )
    pairs = [there / here for here, there in zip(alone, many, strict=False) if here]
    return median(pairs) if pairs else None


def worse_than_stated(found: Mapping[str, float]) -> list[str]:
    """Return a sentence for each ratio that is worse than stated by more than its noise."""
    return [
        f"{name} is {value:.2f}, stated {stated.value:.2f}: more than {stated.noise:.1f} times "
        f"that ({stated.meaning})"
        for name, value in found.items()
        if (stated := STATED.get(name)) and value > stated.noise * stated.value
    ]


def not_measured(found: Mapping[str, float]) -> list[str]:
    """Return a sentence for each stated ratio that a run does not tell of."""
    return [
        f"{name} could not be measured ({STATED[name].meaning})"
        for name in STATED
        if name not in found
    ]


def is_as_stated_for(results: Results) -> bool:
    """Whether a run is of the engines that the stated ratios are of."""
    return all(part.origin == "embedded" for part in results.parts if part.stack == OURS)


def against(results: Results, stack: str, base: str = OURS) -> dict[str, float]:
    """Return by what factor a stack takes longer than ours, or more, in the middle."""
    theirs, ours = (waits(results.of(name)) for name in (stack, base))
    found = {
        stage: theirs[stage].p50 / ours[stage].p50
        for stage in theirs
        if stage in ours and ours[stage].p50 > 0
    }
    for name, of in (("CPU of a turn", cpu_per_turn), ("memory", memory_mb)):
        mine, other = of(results, base), of(results, stack)
        if mine and other:
            found[name] = other / mine
    return found


def cpu_per_turn(results: Results, stack: str, satellites: int = 1) -> float | None:
    """Return the processor seconds of a turn, the median over the rounds."""
    those = [
        load.cpu_per_turn
        for load in results.loads
        if (load.stack, load.satellites) == (stack, satellites)
    ]
    return median(those) if those else None


def memory_mb(results: Results, stack: str, satellites: int = 1) -> float | None:
    """Return the memory of all four servers after the last turns of so many satellites."""
    those = [
        sum(load.memory_mb.values())
        for load in results.loads
        if (load.stack, load.satellites) == (stack, satellites)
    ]
    return those[-1] if those else None
