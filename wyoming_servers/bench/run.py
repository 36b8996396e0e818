"""A whole run: stacks started, turns taken side by side, everything counted."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from wyoming_servers.runtime.machine import memory_bytes

from .ratios import CROWD
from .results import Results
from .satellites import Satellites
from .servers import OthersWork
from .stacks import Stack, StartsStack

MOST_SATELLITES = 32


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How much is measured.

    Everything is repeated in rounds, so that what is compared was measured side by side.
    """

    rounds: int = 5
    turns: int = 4
    """Of one satellite alone, in each round."""
    satellites: Sequence[int] = (1, 2, CROWD, 8, 16, MOST_SATELLITES)
    starts: int = 3
    """How often the servers are started, each time for one cold turn; the last ones go on."""

    def turns_of(self, stacks: int) -> int:
        """Return how many turns will be taken."""
        alone = self.turns if 1 in self.satellites else 0
        many = sum(count for count in self.satellites if count > 1)
        return stacks * (self.starts + self.rounds * (alone + many))


SHORT = Plan(rounds=3, turns=2, satellites=(1, CROWD), starts=1)
"""Under a minute on a machine that does nothing else."""


async def measure(
    stacks: Mapping[str, StartsStack],
    satellites: Satellites,
    plan: Plan,
    advance: Callable[[int], object] = lambda _: None,
) -> Results:
    """Measure stacks side by side; ``advance`` is told how many turns were taken.

    Raises LaramieError for a stack that cannot start.
    """
    began = datetime.now(UTC).isoformat(timespec="seconds")
    results = Results(began=began, about=about(), starts={name: [] for name in stacks})
    others = OthersWork()
    for start in range(plan.starts):
        async with AsyncExitStack() as running:
            started = [
                await _start(running, name, starts, results) for name, starts in stacks.items()
            ]
            results.parts = [part for stack in started for part in stack.parts]
            for stack in started:
                turns, _ = await satellites.speak(stack, 1, 1, cold=True)
                results.turns += turns
                advance(1)
            if start == plan.starts - 1:
                await _rounds(started, satellites, plan, results, advance)
    results.others_share = round(others.share(), 3)
    return results


async def _start(
    running: AsyncExitStack, name: str, starts: StartsStack, results: Results
) -> Stack:
    begun = time.monotonic()
    stack = await running.enter_async_context(starts())
    results.starts[name].append(round(time.monotonic() - begun, 2))
    return stack


async def _rounds(
    stacks: Sequence[Stack],
    satellites: Satellites,
    plan: Plan,
    results: Results,
    advance: Callable[[int], object],
) -> None:
    for number in range(plan.rounds):
        for count in plan.satellites:
            each = plan.turns if count == 1 else 1
            for place in range(len(stacks)):
                stack = stacks[(number + place) % len(stacks)]
                turns, load = await satellites.speak(stack, count, each, first=number * each)
                results.turns += turns
                results.loads.append(load)
                advance(load.turns)


def about() -> dict[str, str]:
    """Return what is measured on what, as name and value."""
    memory = memory_bytes()
    return {
        "laramie": version("laramie"),
        "Python": platform.python_version(),
        "machine": f"{_processor()}, {os.cpu_count()} processors, "
        f"{(memory or 0) / 2**30:.0f} GB of memory",
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(errors="replace").splitlines()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())
