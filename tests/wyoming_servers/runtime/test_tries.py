"""Wrong tokens: what one address has to wait for, and what nobody else has."""

from __future__ import annotations

import asyncio

import pytest

from wyoming_servers.runtime.tries import (
    FREE_TRIES,
    MOST_ADDRESSES,
    MOST_AT_ONCE,
    PAUSES,
    Tries,
)
from wyoming_servers.wire.errors import Busy

THIEF = "192.168.1.66"
OWNER = "192.168.1.20"


class Clock:
    """Notes what is waited for; that is over at once, or when the test lets it."""

    def __init__(self) -> None:
        self.waited: list[float] = []
        self.begun = asyncio.Event()
        self.goes = asyncio.Event()
        self.goes.set()

    async def wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.begun.set()
        await self.goes.wait()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def tries(clock):
    return Tries(clock.wait)


async def show_wrong(tries, number, address=THIEF):
    for _ in range(number):
        await tries.count(address, is_right=False)


async def test_people_may_mistype(tries, clock):
    await show_wrong(tries, FREE_TRIES)
    assert clock.waited == []


async def test_each_further_one_waits_longer_and_the_last_pause_stays(tries, clock):
    await show_wrong(tries, FREE_TRIES + len(PAUSES) + 2)
    assert clock.waited == [*PAUSES, PAUSES[-1], PAUSES[-1]]
    assert sorted(set(PAUSES)) == list(PAUSES)


async def test_others_do_not_wait(tries, clock):
    await show_wrong(tries, FREE_TRIES)
    await show_wrong(tries, FREE_TRIES, OWNER)
    assert clock.waited == []


async def test_this_machine_waits_as_others_do(tries, clock):
    await show_wrong(tries, FREE_TRIES + 1, "127.0.0.1")
    assert clock.waited == [PAUSES[0]]


async def test_a_right_one_waits_too_and_clears_it(tries, clock):
    await show_wrong(tries, FREE_TRIES)
    await tries.count(THIEF, is_right=True)
    assert clock.waited == [PAUSES[0]]
    await show_wrong(tries, FREE_TRIES)
    assert clock.waited == [PAUSES[0]]


async def test_nobody_is_answered_before_the_pause_is_over_nor_counted_twice_in_it(tries, clock):
    await show_wrong(tries, FREE_TRIES)
    clock.goes.clear()
    async with asyncio.TaskGroup() as group:
        both = [group.create_task(show_wrong(tries, 1)) for _ in range(2)]
        await clock.begun.wait()
        assert not any(task.done() for task in both)
        assert clock.waited == [PAUSES[0]]
        clock.goes.set()
    assert clock.waited == [*PAUSES[:2]]


async def test_what_is_too_much_at_once_is_refused_and_others_are_not(tries, clock):
    await show_wrong(tries, FREE_TRIES)
    clock.goes.clear()
    async with asyncio.TaskGroup() as group:
        for _ in range(MOST_AT_ONCE):
            group.create_task(show_wrong(tries, 1))
        await clock.begun.wait()
        with pytest.raises(Busy, match="too many tokens from one address"):
            await tries.count(THIEF, is_right=True)
        await tries.count(OWNER, is_right=True)
        clock.goes.set()
    await tries.count(THIEF, is_right=True)
    assert len(clock.waited) == MOST_AT_ONCE + 1


async def test_who_is_cut_off_leaves_the_place_to_the_next(tries, clock):
    await show_wrong(tries, FREE_TRIES)
    clock.goes.clear()
    late = asyncio.create_task(show_wrong(tries, 1))
    await clock.begun.wait()
    late.cancel()
    with pytest.raises(asyncio.CancelledError):
        await late
    clock.goes.set()
    await tries.count(THIEF, is_right=True)
    assert clock.waited == [PAUSES[0]] * 2


async def test_one_line_tells_of_an_address(tries, caplog):
    await show_wrong(tries, FREE_TRIES + 3)
    assert [record.getMessage() for record in caplog.records] == [
        f"{THIEF} shows wrong tokens: each further one waits"
    ]


async def test_only_so_many_addresses_are_remembered(tries, clock):
    await show_wrong(tries, FREE_TRIES)
    for number in range(MOST_ADDRESSES - 1):
        await show_wrong(tries, 1, f"address {number}")
    await show_wrong(tries, 1)
    assert clock.waited == [PAUSES[0]]
    for number in range(MOST_ADDRESSES):
        await show_wrong(tries, 1, f"another {number}")
    await show_wrong(tries, 1)
    assert clock.waited == [PAUSES[0]]
