"""Servers that stand still while they are waited for: noticed long before they are killed."""

from __future__ import annotations

import asyncio
import signal
import warnings

import pytest

from tests.trouble.test_servers import assert_done, turn_at
from tests.trouble.up import ROOMS

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.slow]


@pytest.fixture(scope="module")
def alive():
    """How our integration tells one that stands still from one that thinks."""
    pytest.importorskip("homeassistant", reason="runs where Home Assistant is installed")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Home Assistant's are not ours
        from custom_components.laramie import alive  # noqa: PLC0415 - not without it
    return alive


@pytest.mark.parametrize("room", ROOMS)
async def test_a_room_that_stands_still_is_told_from_those_that_work(
    servers, satellite, alive, room
):
    turn = await turn_at(servers, satellite, room)
    clients = {name: alive.LaramieClient("127.0.0.1", port) for name, port in servers.ports.items()}
    silences = {asyncio.create_task(alive.silence(clients[name])): name for name in ROOMS}
    done, others = await asyncio.wait(silences, return_when=asyncio.FIRST_COMPLETED)
    assert {silences[one] for one in done} == {room}
    assert not turn.done()  # as nobody has killed it yet
    servers.signal(room, signal.SIGCONT)
    for other in others:
        other.cancel()
    async with alive.while_alive(clients[room]):
        assert_done(await turn)
