"""What connections share, as clients see it."""

from __future__ import annotations

import aiohttp
import numpy as np
import pytest
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.wake import Detect

from wyoming_servers.wake.kept import KeptMoments
from wyoming_servers.wake.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import NameUnknown, RequestError
from wyoming_servers.wire.frames import parse_message
from wyoming_servers.wire.wake_protocol import (
    CLIENT_KEY,
    FalseWake,
    ListThresholds,
    SetThreshold,
    Thresholds,
)

SPEECH = {"rate": 16000, "width": 2, "channels": 1}
START = AudioStart(**SPEECH)
SURELY, NEARLY = 1.0, 0.45


@pytest.fixture
async def server(serving):
    async with serving(ROOM, thresholds=["other_word=0.8"], refractory_seconds=0) as server:
        yield server


def word(score) -> AudioChunk:
    """Return 100 ms with the fake word in it, which is heard with this score."""
    samples = np.zeros(1600, "<i2")
    samples[800] = round(32767 * score)
    return AudioChunk(**SPEECH, audio=samples.tobytes())


def listen(name):
    event = Detect().event()
    event.data[CLIENT_KEY] = {"name": name}
    return event


async def thresholds(client: Client) -> Thresholds:
    return parse_message(Thresholds, await client.receive())


async def test_thresholds_are_told(client):
    await client.send(ListThresholds())
    told = await thresholds(client)
    assert (told.threshold, told.words, told.clients) == (0.5, {"other_word": 0.8}, {})
    assert not told.keeps_audio


async def test_a_threshold_is_changed_while_a_stream_is_listened_to(server, client, until):
    async with Client.connect(server.uri) as listening:
        await listening.send(listen("kitchen"))
        await listening.send(START)
        await until(lambda: server.service.streams.running)
        await client.send(SetThreshold(word="fake_word", threshold=0.4, client="kitchen"))
        assert (await thresholds(client)).clients == {"kitchen": {"fake_word": 0.4}}
        await listening.send(word(NEARLY))
        assert (await listening.receive()).data["timestamp"] == 60


async def test_a_false_wake_makes_its_client_stricter(server, client):
    await client.send(listen("kitchen"))
    await client.send(START)
    await client.send(word(0.52))
    assert (await client.receive()).type == "detection"
    await client.send(FalseWake())
    assert (await thresholds(client)).clients == {"kitchen": {"fake_word": 0.55}}
    await client.send(word(0.52))
    await client.send(word(SURELY))
    assert (await client.receive()).data["timestamp"] == 260
    async with Client.connect(server.uri) as dashboard:
        await dashboard.send(FalseWake(client="kitchen"))
        assert (await thresholds(dashboard)).clients == {"kitchen": {"fake_word": 0.65}}


async def test_a_wake_is_marked_once(client):
    await client.send(FalseWake(client="kitchen"))
    with pytest.raises(NameUnknown, match="kitchen"):
        await client.receive()


async def test_a_threshold_out_of_bounds_is_refused(ends_with):
    await ends_with(RequestError, SetThreshold(word="fake_word", threshold=2))


@pytest.mark.parametrize(
    "told",
    ["kitchen", {}, {"name": ""}, {"name": 5}, {"name": "k" * 65}, {"name": "k", "group": 5}],
)
async def test_a_client_that_names_itself_wrongly_is_told(ends_with, told):
    event = Detect().event()
    event.data[CLIENT_KEY] = told
    await ends_with(RequestError, event)


async def test_what_is_heard_is_kept_where_that_is_wanted(serving):
    async with serving(ROOM, keep_heard_mb=1, http_port=0) as server:
        async with Client.connect(server.uri) as client:
            await client.send(listen("kitchen"))
            await client.send(START)
            await client.send(word(NEARLY))
            await client.send(AudioStop())
            assert (await client.receive()).type == "not-detected"
        url = f"http://127.0.0.1:{server.http_port}/health"
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            assert (await answer.json())["keeps_audio"] is True
        kept = KeptMoments(server.service.options.data_dir, megabytes=1)
        assert [(one.client, one.word, one.woke) for one in kept.moments()] == [
            ("kitchen", "fake_word", False)
        ]


async def test_a_false_wake_is_marked_where_it_is_kept(serving):
    async with serving(ROOM, keep_heard_mb=1) as server:
        async with Client.connect(server.uri) as client:
            await client.send(listen("kitchen"))
            await client.send(START)
            await client.send(word(SURELY))
            assert (await client.receive()).type == "detection"
            await client.send(AudioStop())
            await client.send(FalseWake())
            await thresholds(client)
        kept = KeptMoments(server.service.options.data_dir, megabytes=1)
        assert [(one.woke, one.said) for one in kept.moments()] == [(True, False)]


async def test_nothing_is_kept_unasked_and_that_is_said(serving, caplog):
    caplog.set_level("INFO")
    async with serving(ROOM) as server, Client.connect(server.uri) as client:
        await client.send(START)
        await client.send(word(SURELY))
        await client.receive()
    assert "no audio is kept" in caplog.text
    assert not (server.service.options.data_dir / "wake-heard").exists()
