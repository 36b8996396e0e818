"""Several clients at once, and a busy machine: what a server needs, and how long people wait."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import chain
from math import nan
from statistics import median

from tests.benchmarks.stt_client import Turn, ends_by_client, speak
from tests.benchmarks.stt_corpus import Case
from wyoming_servers.bench.servers import Server

TURNS = {1: 6, 4: 3, 16: 2}
"""Utterances each client says, by how many clients there are."""
APART_SECONDS = 2.0
"""Time in which all clients begin, one after the other."""


@dataclass(frozen=True, kw_only=True)
class Load:
    """So many clients at one server."""

    server: str
    clients: int
    cpu_per_audio_second: float
    cpu_per_utterance: float
    """In seconds."""
    answered_ms: float
    """Median since the speech ended, of utterances that were not cut off."""


async def loaded(server: Server, cases: Sequence[Case], clients: int) -> Load:
    """Let clients speak at once, each one utterance after the other."""
    ends_by_us = await ends_by_client(server.uri)

    async def talk(number: int) -> list[Turn]:
        await asyncio.sleep(APART_SECONDS * number / clients)
        said = [cases[(number + turn) % len(cases)] for turn in range(TURNS[clients])]
        return [await speak(server.name, server.uri, case, ends_by_us=ends_by_us) for case in said]

    before = server.cpu_seconds()
    turns = list(chain.from_iterable(await asyncio.gather(*map(talk, range(clients)))))
    whole = [turn.answered_ms for turn in turns if not turn.cut_off]
    used = server.cpu_seconds() - before
    return Load(
        server=server.name,
        clients=clients,
        cpu_per_audio_second=used / sum(turn.audio_seconds for turn in turns),
        cpu_per_utterance=used / len(turns),
        answered_ms=median(whole) if whole else nan,
    )


async def take_turns(
    servers: Sequence[Server], cases: Sequence[Case], advance: Callable[[], object]
) -> list[Turn]:
    """Say each utterance to each server, one at a time, each time another one first."""
    ends = {server.name: await ends_by_client(server.uri) for server in servers}
    for server in servers:  # what comes first loads models and fills caches
        await speak(server.name, server.uri, cases[0], ends_by_us=ends[server.name])
    turns = []
    for number, case in enumerate(cases):
        for place in range(len(servers)):
            server = servers[(number + place) % len(servers)]
            turns.append(await speak(server.name, server.uri, case, ends_by_us=ends[server.name]))
            advance()
    order = [server.name for server in servers]
    return sorted(turns, key=lambda turn: order.index(turn.server))


@asynccontextmanager
async def neighbours(count: int) -> AsyncIterator[None]:
    """Let so many other programs compute while the block runs."""
    endless = (sys.executable, "-c", "while True: pass")
    programs = [await asyncio.create_subprocess_exec(*endless) for _ in range(count)]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            await program.wait()
