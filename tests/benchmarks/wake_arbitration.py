"""Several satellites hear the same call, each in its own way: who answers?"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

import numpy as np

from tests.benchmarks.stt_corpus import RATE, Samples, pink
from tests.benchmarks.wake_load import TURN_SECONDS, WORD, turn
from tests.benchmarks.wake_results import Call
from tests.benchmarks.wake_satellite import CHUNK_MS, Satellite, encoded, satellites, send_all
from wyoming_servers.bench.servers import Server

ROOMS = (2, 4, 8)
"""How many satellites are near each other."""
TURNS = 8
APART_DB = 3.0
"""How much lower each satellite hears the call than the one before it."""
GAINS_DB = (-6.0, 6.0)
"""Between what the gain of a microphone lies, which says nothing of the speaker."""
NOISE_DBFS = -50.0
"""Of each satellite's room, before that gain."""


@dataclass(frozen=True, kw_only=True)
class Room:
    """What satellites near each other hear, turn by turn."""

    streams: tuple[tuple[bytes, ...], ...]
    best: tuple[int, ...]
    """Which of them hears it best in each turn."""
    phrase_ends: tuple[int, ...]
    """The chunks in which the phrase ends."""

    @classmethod
    def of(cls, count: int) -> Room:
        """Make what so many satellites hear."""
        chance = np.random.default_rng(count)
        said, end = turn(np.zeros(round(TURN_SECONDS * RATE), np.float32))
        ranks = [chance.permutation(count) for _ in range(TURNS)]
        step = RATE * CHUNK_MS // 1000
        return cls(
            streams=tuple(
                encoded(_heard(said, [rank[number] for rank in ranks], chance, number))
                for number in range(count)
            ),
            best=tuple(int(np.argmin(rank)) for rank in ranks),
            phrase_ends=tuple((len(said) * number + end) // step for number in range(TURNS)),
        )


def _heard(said: Samples, ranks: Iterable[int], chance: np.random.Generator, seed: int) -> Samples:
    """Return turns as one satellite hears them: further away in the one than in the other."""
    turns = np.concatenate([said * 10 ** (-APART_DB * rank / 20) for rank in ranks])
    noise = pink(len(turns), seed) * 10 ** (NOISE_DBFS / 20)
    gain = 10 ** (chance.uniform(*GAINS_DB) / 20)
    return ((turns + noise) * gain).astype(np.float32)


Start = Callable[[], AbstractAsyncContextManager[Server]]


async def calls(name: str, start: Start) -> list[Call]:
    """Let satellites hear calls, those of each size at a server of their own, all at once."""
    return list(await asyncio.gather(*(_called(name, start, count) for count in ROOMS)))


async def _called(name: str, start: Start, count: int) -> Call:
    room = Room.of(count)
    async with start() as server, satellites(server.uri, WORD, room.streams) as connected:
        await send_all(connected)
    return counted(name, connected, room)


def counted(name: str, connected: list[Satellite], room: Room) -> Call:
    """Count the turns by who answered."""
    call = Call(server=name, satellites=len(connected), turns=len(room.best))
    for best, phrase_end in zip(room.best, room.phrase_ends, strict=True):
        told = {
            number: at
            for number, one in enumerate(connected)
            if (at := one.told_of(phrase_end)) is not None
        }
        if told:
            first = min(told, key=lambda number: told[number])
            call.one += len(told) == 1
            call.best += first == best
            call.delays_ms.append(1000 * (told[first] - connected[first].sent_at[phrase_end]))
    return call
