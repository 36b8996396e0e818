"""Connections over real TCP, as Home Assistant makes them."""

from __future__ import annotations

import asyncio

import pytest
from wyoming.event import Event

from satellite import link as link_module
from satellite.state import Signal
from tests.satellite.conftest import run_satellite
from wyoming_servers.wire.client import ConnectionLost
from wyoming_servers.wire.errors import Busy, LaramieError, VersionTooNew
from wyoming_servers.wire.protocol import INFO_KEY, VERSION


async def ask(client, kind, **data):
    await client.send(Event(type=kind, data=data))
    return await client.receive()


async def test_it_describes_itself_on_any_connection_also_during_a_turn(home, connect, satellite):
    satellite.dialogue.listen("okay_nabu")
    async with connect() as other:
        assert (await ask(other, "describe")).data == {"ours": False}
        assert (await ask(other, "describe", **{INFO_KEY: {}})).data == {"ours": True}
        assert (await ask(other, "ping", text="there?")).data == {"text": "there?"}
        assert (await ask(other, "laramie-satellite-diagnose")).data["report"] == {"phase": "idle"}
    assert (await home.receive()).type == "detection"


async def test_what_is_said_on_other_connections_is_not_for_the_turn(home, connect, noted):
    async with connect() as other:
        await other.send(Event(type="transcript", data={"text": "turn it off"}))
        await ask(other, "ping")
    await ask(home, "ping")
    assert noted.told == []


async def test_the_last_that_runs_the_satellite_is_the_one(home, connect, noted, satellite, ours):
    async with connect() as other:
        await other.send(run_satellite(ours=ours))
        await noted.until(Signal.CONNECTED)
        with pytest.raises((ConnectionLost, ConnectionResetError)):
            await home.receive()
        satellite.dialogue.listen(None)
        assert (await other.receive()).type == "run-pipeline"
        assert noted.told == []
    await noted.until(Signal.LEFT)


async def test_one_that_is_silent_for_too_long_is_gone(connect, noted, monkeypatch):
    monkeypatch.setattr(link_module, "SILENT_SECONDS", 0.01)
    async with connect() as client:
        await client.send(run_satellite(ours=True))
        await noted.until(Signal.LEFT)


async def answer_pings(home, number):
    for _ in range(number):
        assert (await home.receive()).type == "ping"
        await home.send(Event(type="pong"))


async def test_one_that_stands_still_while_it_is_waited_for_is_left(
    home, noted, satellite, monkeypatch
):
    monkeypatch.setattr(link_module, "LOOK_SECONDS", 0.05)
    satellite.link.await_answer(awaited=True)
    await answer_pings(home, 3 * link_module.MOST_MISSED)
    assert noted.told == []
    await noted.until(Signal.LEFT)


async def test_one_that_never_answers_pings_is_waited_for(home, noted, satellite, monkeypatch):
    monkeypatch.setattr(link_module, "LOOK_SECONDS", 0.01)
    satellite.link.await_answer(awaited=True)
    for _ in range(3 * link_module.MOST_MISSED):
        assert (await home.receive()).type == "ping"
    assert noted.told == []


async def test_one_that_is_not_waited_for_is_not_asked(home, satellite, monkeypatch):
    monkeypatch.setattr(link_module, "LOOK_SECONDS", 0.01)
    satellite.link.await_answer(awaited=True)
    await answer_pings(home, 1)
    satellite.link.await_answer(awaited=False)
    satellite.dialogue.listen("okay_nabu")
    while (event := await home.receive()).type == "ping":
        pass  # was on its way
    assert event.type == "detection"


async def test_one_that_does_not_read_is_cut_off(home, noted, satellite):
    assert (await ask(home, "ping")).type == "pong"
    while not noted.told:
        satellite.dialogue.send(bytes(2048))
        await asyncio.sleep(0)
    assert noted.told == [Signal.LEFT]


async def test_a_sound_has_a_connection_of_its_own(home, connect):
    async with connect() as other:
        await other.send(
            Event(type="laramie-satellite-play", data={"id": "7", "kind": "announcement"})
        )
        assert (await other.receive()).data == {"id": "7"}
        with pytest.raises(ConnectionLost):
            await other.receive()
    assert (await ask(home, "ping")).type == "pong"


async def test_another_version_is_told_which_side_to_update(connect, noted):
    versions = {"version": VERSION + 7, "min_version": VERSION + 7}
    async with connect() as client:
        await client.send(Event(type="run-satellite", data={INFO_KEY: versions}))
        with pytest.raises(VersionTooNew, match="update this satellite"):
            await client.receive()
    assert noted.told == []


@pytest.mark.parametrize("kind", ["transcript", "audio-start", "laramie-satellite-run-end"])
async def test_what_is_not_as_it_should_be_ends_no_connection(home, kind):
    await home.send(Event(type=kind, data={"text": 7, "rate": "fast", "speaks": "yes"}))
    with pytest.raises(LaramieError):
        await home.receive()
    assert (await ask(home, "ping")).type == "pong"


async def test_audio_that_cannot_be_played_is_refused(home):
    await home.send(Event(type="audio-start", data={"rate": 1, "width": 2, "channels": 1}))
    with pytest.raises(LaramieError, match="rate"):
        await home.receive()


async def test_bytes_that_are_no_event_end_their_connection_only(home, connect):
    async with connect() as other:
        other._writer.write(b"GET / HTTP/1.1\r\n\r\n")
        with pytest.raises(LaramieError, match="not JSON"):
            await other.receive()
    assert (await ask(home, "ping")).type == "pong"


async def test_too_many_are_refused(connect, monkeypatch):
    monkeypatch.setattr(link_module, "MOST_CONNECTIONS", 1)
    async with connect() as first:
        await ask(first, "ping")
        async with connect() as second:
            with pytest.raises(Busy):
                await second.receive()
