"""Whether a server lives that is waited for: what counts as a word of it, and what does not."""

from __future__ import annotations

import asyncio
import errno
import os
import signal

import pytest
from wyoming.event import Event

from custom_components.laramie import alive
from custom_components.laramie.alive import while_alive
from custom_components.laramie.client import LaramieClient
from custom_components.laramie.errors import CannotConnect, StandsStill
from custom_components.laramie.protocol import ListModels, Models
from wyoming_servers.runtime.processes import RoomProcess, running

PONG = Event(type="pong")
BUSY = Event(type="error", data={"code": "busy", "text": "too many connections"})
TOKEN = "open sesame"  # noqa: S105 - no secret


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Be late by no more than what this machine needs to answer at all."""
    monkeypatch.setattr(alive, "LOOK_SECONDS", 0.02)


class Pinged:
    """Answers pings, and tells of many."""

    def __init__(self, *answers: Event | None) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.often = asyncio.Event()

    def __call__(self, event: Event) -> list[Event | None]:
        self.asked.append(event.type)
        if len(self.asked) > 3 * alive.MOST_MISSED:
            self.often.set()
        return self.answers


async def test_who_says_nothing_to_pings_is_not_waited_for(scripted):
    server = Pinged()
    async with scripted(server) as port:
        with pytest.raises(StandsStill) as error:
            async with while_alive(LaramieClient("127.0.0.1", port)):
                await asyncio.Event().wait()
    assert str(port) in error.value.detail
    assert 0 < len(server.asked) <= alive.MOST_MISSED


@pytest.mark.parametrize("answer", [PONG, BUSY, None], ids=["pong", "busy", "hangs up"])
async def test_who_says_anything_to_pings_is_waited_for(scripted, answer):
    server = Pinged(answer)
    async with scripted(server) as port, while_alive(LaramieClient("127.0.0.1", port)):
        await server.often.wait()


async def test_who_lets_nobody_in_is_waited_for(scripted, monkeypatch):
    """A server that stops lets nobody else in, and answers whom it owes something."""
    refused: list[Exception] = []
    enough = asyncio.Event()
    ping = LaramieClient.ping

    async def count(client: LaramieClient) -> None:
        try:
            await ping(client)
        except CannotConnect as error:
            refused.append(error)
            if len(refused) > 3 * alive.MOST_MISSED:
                enough.set()
            raise

    monkeypatch.setattr(LaramieClient, "ping", count)
    async with scripted(Pinged()) as port:
        pass
    async with while_alive(LaramieClient("127.0.0.1", port)):
        await enough.wait()


async def test_who_is_out_of_reach_is_not_waited_for(monkeypatch):
    """A fake: it takes a network whose cable was pulled a while ago."""

    async def fail(*_, **__):
        raise OSError(errno.EHOSTUNREACH, os.strerror(errno.EHOSTUNREACH))

    monkeypatch.setattr(asyncio, "open_connection", fail)
    with pytest.raises(StandsStill):
        async with while_alive(LaramieClient("127.0.0.1", 1)):
            await asyncio.Event().wait()


async def test_a_process_that_is_stopped_is_not_waited_for_and_one_that_goes_on_is(tmp_path):
    environment = os.environ | {"XDG_DATA_HOME": str(tmp_path)}
    room = RoomProcess("llm", ("--engine", "fake", "--port", "0"), environment)
    async with running([room]):
        client, process = LaramieClient("127.0.0.1", room.port), room.process
        async with client.connect() as connection:
            process.send_signal(signal.SIGSTOP)
            with pytest.raises(StandsStill):
                async with while_alive(client):
                    await connection.ask(ListModels(), Models)
        assert process.returncode is None
        process.send_signal(signal.SIGCONT)
        async with while_alive(client):
            await client.models()


async def test_a_ping_shows_no_token(scripted):
    server = Pinged(PONG)
    async with scripted(server) as port, while_alive(LaramieClient("127.0.0.1", port, TOKEN)):
        await server.often.wait()
    assert set(server.asked) == {"ping"}


async def test_the_wait_ends_with_the_errors_of_its_own(scripted):
    async with scripted(Pinged(PONG)) as port:
        with pytest.raises(TimeoutError):
            async with while_alive(LaramieClient("127.0.0.1", port)):
                raise TimeoutError
