"""One page tells how the servers of all rooms are."""

from __future__ import annotations

from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from aiohttp import ClientSession

from wyoming_servers.runtime.processes import RoomProcess
from wyoming_servers.runtime.rooms_health import rooms_health
from wyoming_servers.runtime.server import serve
from wyoming_servers.stt.room import ROOM as STT
from wyoming_servers.wake.room import ROOM as WAKE


@pytest.fixture
def running(tmp_path):
    """Serve rooms and the page that tells of them; yields what the page answers."""

    @asynccontextmanager
    async def run(*rooms, host="127.0.0.1", **changes):
        async with AsyncExitStack() as stack:
            processes = []
            for room in rooms:
                kinds = {"engine": "fake", "port": 0, "http_port": 0, "data_dir": tmp_path}
                options = room.options(host=host, **kinds)
                server = await stack.enter_async_context(serve(room, options))
                processes.append(RoomProcess(room.name, http_port=server.http_port, **changes))
            port = await stack.enter_async_context(rooms_health(processes, host, 0))
            session = await stack.enter_async_context(ClientSession())

            async def ask():
                async with session.get(f"http://{host}:{port}/health") as response:
                    return response.status, await response.json()

            yield processes, ask

    return run


async def test_it_is_well_when_all_rooms_are(running):
    async with running(WAKE, STT) as (_, ask):
        status, told = await ask()
    assert (status, told["status"]) == (200, "ok")
    assert {name: room["engine"]["name"] for name, room in told["rooms"].items()} == {
        "wake": "fake",
        "stt": "fake",
    }


async def test_a_room_that_starts_is_told_apart_from_one_that_is_away(running):
    async with running(WAKE, STT) as (processes, ask):
        processes[0].http_port = None
        processes[1].http_port = 1  # nobody listens there
        status, told = await ask()
    assert (status, told["status"]) == (503, "impaired")
    assert told["rooms"]["wake"]["status"] == "starting"
    assert told["rooms"]["stt"]["status"] == "away"
    assert "Connect" in told["rooms"]["stt"]["problem"]


async def test_a_room_that_died_before_shows_it(running):
    async with running(WAKE, restarts=2) as (_, ask):
        _, told = await ask()
    assert told["rooms"]["wake"]["restarts"] == 2


@pytest.mark.parametrize("host", ["127.0.0.2", "0.0.0.0"])
async def test_rooms_are_asked_where_they_listen(running, host):
    async with running(WAKE, host=host) as (_, ask):
        status, told = await ask()
    assert (status, told["status"]) == (200, "ok")
