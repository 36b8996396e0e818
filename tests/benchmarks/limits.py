"""What bounds each stage of a turn on this machine, and what share of that bound is reached.

    python -m tests.benchmarks.limits [--rounds 2]

One satellite takes turns with the embedded engines. Beside them, in the same run, stands the least
each stage could take: what the machine needs for a message, and what the engines take in this
process with nothing around them. Medians; at 100 % nothing is left to take out. Processor time is
of all threads of a server, and in the first column of the engine alone.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from rich.console import Console
from rich.table import Table

from tests.benchmarks.limits_alone import (
    alone,
    hop_ms,
    memory_rate,
    message_ms,
    waking,
)
from wyoming_servers.bench.results import STAGES, Load, TurnTimes
from wyoming_servers.bench.satellites import Satellites, detection_seconds
from wyoming_servers.bench.stacks import our_stack
from wyoming_servers.bench.utterances import COMMANDS, WAKE_PHRASE, Utterance, spoken

ROOMS = ("wake", "stt", "llm", "tts")


async def turns_of(
    wake_phrase: Utterance, commands: Sequence[Utterance], rounds: int
) -> tuple[list[TurnTimes], Load]:
    """Return turns of each command, after one of each that is not counted."""
    rooms = [importlib.import_module(f"wyoming_servers.{name}.room").ROOM for name in ROOMS]
    satellites = Satellites(wake_phrase, commands)
    async with our_stack(rooms) as stack:
        await satellites.speak(stack, 1, len(commands))
        return await satellites.speak(stack, 1, rounds * len(commands))


def between(turns: Sequence[TurnTimes], stage: str) -> float:
    """Return how long a stage takes after the one that its turn reached before it, in ms."""
    reached = ([name for name in STAGES if name in turn.after_ms] for turn in turns)
    steps = [
        turn.after_ms[here] - turn.after_ms[before]
        for turn, names in zip(turns, reached, strict=True)
        for before, here in pairwise(names)
        if here == stage
    ]
    return median(steps)


def rows(
    wake_phrase: Utterance, commands: Sequence[Utterance], turns: Sequence[TurnTimes], load: Load
) -> Iterator[tuple[str, float, float]]:
    """Yield what is compared, its bound and what was measured, both in ms."""
    found = alone(commands)
    message, understanding = message_ms(), 1000 * median(one.understanding for one in found)
    per_turn = {room: 1000 * used / load.turns for room, used in load.cpu_seconds.items()}
    yield (
        "endpoint: silence that the words need, in frames of 32 ms",
        median(one.endpoint_ms for one in found),
        median(turn.after_ms["endpoint"] for turn in turns),
    )
    yield "transcript: a message", message / 2, between(turns, "transcript")
    yield (
        "first token: the fast path, a message",
        message + understanding,
        between(turns, "first token"),
    )
    yield "first audio: a phrase from memory, a message", message, between(turns, "first audio")
    yield "wake, processor time of a turn", 1000 * waking(wake_phrase), per_turn["wake"]
    listening = 1000 * median(one.listening for one in found)
    yield "stt, processor time of a turn", listening, per_turn["stt"]
    yield "llm, processor time of a turn", understanding, per_turn["llm"]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--rounds", type=int, default=2, help="turns of each command")
    given = parser.parse_args()
    wake_phrase, *commands = asyncio.run(spoken((WAKE_PHRASE, *COMMANDS)))
    turns, load = asyncio.run(turns_of(wake_phrase, commands, given.rounds))
    table = Table("stage and its bound", "least, ms", "measured, ms", "reached", box=None)
    for name, least, measured in rows(wake_phrase, commands, turns, load):
        table.add_row(name, f"{least:.2f}", f"{measured:.2f}", f"{least / measured:.0%}")
    console = Console(highlight=False, width=110)
    console.print(table)
    second = commands[0].pcm[:32000]
    console.print(
        f"\na message there and back {message_ms():.3f} ms, a thread there and back "
        f"{hop_ms():.3f} ms, one core reads {memory_rate():.1f} GB/s, voice activity detection "
        f"{1000 * detection_seconds(second):.1f} ms of a processor per second of audio"
    )


if __name__ == "__main__":
    main()
