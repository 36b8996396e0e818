"""Servers that die, stand still and lack what they need while somebody speaks to them."""

from __future__ import annotations

import asyncio
import resource
import signal
from contextlib import AsyncExitStack, suppress

import pytest
from wyoming.info import Describe
from wyoming.ping import Ping

from tests.e2e.waiting import until
from tests.trouble import clock
from tests.trouble.satellites import Ended, Satellite
from tests.trouble.up import ROOMS, Up
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import LaramieError

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.slow]

CROWD = 8
each_room = pytest.mark.parametrize("room", ROOMS)


async def does(satellite: Satellite) -> None:
    """Hold the next turn to its end: what was said is done, and answered."""
    assert_done(await satellite.turn())


def assert_done(ended: Ended) -> None:
    assert ended.error is None, ended
    assert not ended.mistakes, ended


async def turn_at(servers: Up, satellite: Satellite, room: str) -> asyncio.Task[Ended]:
    """Begin a turn; return once it waits for a room, which stands still and is to go on soon."""
    halted = asyncio.Event()

    def halt() -> None:
        servers.signal(room, signal.SIGSTOP)
        halted.set()

    if room in ("wake", "stt"):
        halt()
        turn = asyncio.create_task(satellite.turn())
    else:
        turn = asyncio.create_task(satellite.turn(understood=halt))
    await until(lambda: turn.done() or (halted.is_set() and servers.connections(room)))
    assert not turn.done()
    return turn


@each_room
async def test_a_room_that_is_killed_in_a_turn_is_missed_and_comes_back(servers, satellite, room):
    turn = await turn_at(servers, satellite, room)
    await servers.kill(room)
    ended = await turn
    assert isinstance(ended.error, OSError)
    assert not ended.mistakes
    await servers.back(room)
    await does(satellite)


@each_room
async def test_a_room_that_stood_still_in_a_turn_ends_it(servers, satellite, room):
    turn = await turn_at(servers, satellite, room)
    servers.signal(room, signal.SIGCONT)
    assert_done(await turn)


@each_room
async def test_a_room_that_gets_no_more_memory_does_or_says_it_and_lives_on(
    servers, satellite, room
):
    servers.limit(resource.RLIMIT_AS, 0, room)
    await ask_much(servers.uris[room])
    ended = await satellite.turn()
    assert not ended.mistakes, ended
    servers.limit(resource.RLIMIT_AS, -1, room)
    await servers.back(room)
    await does(satellite)


async def ask_much(uri: str) -> None:
    """Have a room read what takes more memory than it has; it answers, refuses or hangs up."""
    async with Client.connect(uri) as client:
        with suppress(LaramieError, ConnectionError):
            for size in (1_000_000, 8_000_000):
                await client.send(Ping(text="x" * size))
                await client.wait_for("pong")


async def test_a_room_that_gets_no_more_files_serves_again_once_others_have_left(
    servers, satellite
):
    """One stands for all: who is let in is not the rooms' own matter."""
    servers.limit(resource.RLIMIT_NOFILE, servers.files()["stt"] + CROWD // 2, "stt")
    async with AsyncExitStack() as crowd:
        for _ in range(CROWD):
            client = await crowd.enter_async_context(Client.connect(servers.uris["stt"]))
            await client.send(Describe())
        turn = asyncio.create_task(satellite.turn())
        await until(lambda: turn.done() or servers.connections("stt") > CROWD)
    assert not (await turn).mistakes
    servers.limit(resource.RLIMIT_NOFILE, -1, "stt")
    await does(satellite)


async def test_a_full_disk_costs_no_turn_nor_a_start(servers, satellite):
    with servers.full_disk():
        await satellite.introduce()
        await does(satellite)
        for room in ROOMS:
            await servers.kill(room)
        await servers.back()
        await satellite.introduce()
        await does(satellite)


@pytest.mark.skipif(clock.COMPILER is None, reason="no clock can be wrong without a C compiler")
async def test_a_clock_that_jumps_costs_no_turn(servers, satellite):
    turn = await turn_at(servers, satellite, "wake")
    try:
        clock.put(servers.folder, years=50)
        servers.signal("wake", signal.SIGCONT)
        assert_done(await turn)
        clock.put(servers.folder, years=-50)
        await does(satellite)
    finally:
        clock.put(servers.folder, years=0)
