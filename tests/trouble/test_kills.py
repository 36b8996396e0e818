"""Eight satellites speak, and one server after the other is killed."""

from __future__ import annotations

import asyncio

import pytest

from tests.trouble.kills import House
from tests.trouble.up import ROOMS

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.slow]

SATELLITES, TURNS = 8, 20
KILL_AT = dict(zip(range(9, TURNS, 3), ROOMS, strict=True))
"""In which turn each of the rooms is killed."""


async def test_every_turn_ends_well_or_is_told_to_have_failed_whoever_is_killed(servers, home):
    house = House(servers, home)
    kills: list[asyncio.Task[None]] = []

    def next_turn() -> None:
        if room := KILL_AT.get(house.begun):
            kills.append(asyncio.create_task(house.kill(room)))

    await servers.back()
    await house.live(1, 1, next_turn)  # what is loaded in it stays open
    before = servers.files()
    await house.live(TURNS, SATELLITES, next_turn)
    await asyncio.gather(*kills)
    assert [kill.room for kill in house.kills] == list(ROOMS)
    assert house.mistakes == []
    assert len(house.ended) == TURNS
    await servers.back()
    await house.live(TURNS + 1, 1, next_turn)
    assert house.ended[-1].error is None
    await servers.has_let_go(before)
