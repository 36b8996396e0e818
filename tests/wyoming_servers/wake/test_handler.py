from __future__ import annotations

import asyncio
import threading
from contextlib import AsyncExitStack

import numpy as np
import pytest
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.event import Event
from wyoming.info import Describe
from wyoming.wake import Detect, Detection

from wyoming_servers.wake import backlog
from wyoming_servers.wake.engines.fake import FakeEngine
from wyoming_servers.wake.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import (
    Busy,
    NameUnknown,
    RequestError,
    ShuttingDown,
    UnexpectedEvent,
    UnsupportedAudio,
)

SPEECH = {"rate": 16000, "width": 2, "channels": 1}
START = AudioStart(**SPEECH)
OTHER_WORD = -32768
FAKE_WORD = 32767
NEARLY = 14000


@pytest.fixture
async def server(serving):
    async with serving(ROOM) as server:
        yield server


def chunk(milliseconds: int = 100, **peaks: int) -> AudioChunk:
    """Return audio with a word at these milliseconds; ``chunk(at_50=FAKE_WORD)``."""
    samples = np.zeros(16 * milliseconds, "<i2")
    for at, peak in peaks.items():
        samples[16 * int(at.removeprefix("at_"))] = peak
    return AudioChunk(**SPEECH, audio=samples.tobytes())


async def detection(client: Client) -> Detection:
    return Detection.from_event(await client.receive())


async def test_a_word_is_told_while_the_audio_still_flows(client):
    await client.send(Detect())
    await client.send(START)
    await client.send(chunk())
    await client.send(chunk(at_50=FAKE_WORD))
    heard = await detection(client)
    assert (heard.name, heard.timestamp) == ("fake_word", 160)


async def test_a_satellite_that_begins_without_a_start_is_heard(client):
    await client.send(Detect())
    await client.send(chunk(at_50=FAKE_WORD))
    assert (await detection(client)).name == "fake_word"


async def test_the_time_of_a_word_is_told_on_the_clients_clock(client):
    await client.send(AudioStart(**SPEECH, timestamp=5000))
    await client.send(chunk(at_20=FAKE_WORD))
    assert (await detection(client)).timestamp == 5030


async def test_without_a_start_the_clock_is_that_of_the_first_audio(client):
    await client.send(START)
    for at in (7000, 7100):
        await client.send(AudioChunk(**SPEECH, audio=chunk(at_20=NEARLY).audio, timestamp=at))
    await client.send(AudioChunk(**SPEECH, audio=chunk(at_20=FAKE_WORD).audio, timestamp=7200))
    assert (await detection(client)).timestamp == 7230


@pytest.mark.parametrize("audio", [[], [b""], [b"\0"], [bytes(2)], [bytes(100)]])
async def test_however_short_the_audio_its_end_is_answered(client, audio):
    await client.send(START)
    for piece in audio:
        await client.send(AudioChunk(**SPEECH, audio=piece))
    await client.send(AudioStop())
    assert (await client.receive()).type == "not-detected"


async def test_audio_of_another_rate_and_two_channels_is_converted(client):
    loud = np.repeat(np.clip(np.arange(4800) * 60, 0, 32767), 2).astype("<i2").tobytes()
    await client.send(AudioStart(rate=48000, width=2, channels=2))
    await client.send(AudioChunk(rate=48000, width=2, channels=2, audio=loud))
    heard = await detection(client)
    assert heard.name == "fake_word"
    assert 0 < heard.timestamp <= 100


async def test_only_the_words_asked_for_are_heard(client):
    await client.send(Detect(names=["other_word"]))
    await client.send(START)
    await client.send(chunk(at_10=FAKE_WORD, at_60=OTHER_WORD))
    assert (await detection(client)).name == "other_word"
    await client.send(AudioStop())
    await client.send(Describe())
    assert (await client.receive()).type == "info"


async def test_nothing_heard_is_told_at_the_end(client):
    await client.send(START)
    await client.send(chunk())
    await client.send(AudioStop())
    assert (await client.receive()).type == "not-detected"


async def test_a_second_word_is_heard_too(client):
    await client.send(START)
    await client.send(chunk(at_10=FAKE_WORD, at_60=OTHER_WORD))
    assert [(await detection(client)).name for _ in range(2)] == ["fake_word", "other_word"]


async def test_one_connection_can_listen_again(client):
    for _ in range(2):
        await client.send(START)
        await client.send(chunk(at_30=FAKE_WORD))
        assert (await detection(client)).timestamp == 40
        await client.send(AudioStop())


async def test_audio_of_another_width_is_converted(client):
    audio = AudioChunk(rate=16000, width=4, channels=1, audio=b"\0\0\xff\x7f" * 640)
    await client.send(AudioStart(rate=16000, width=4, channels=1))
    await client.send(audio)
    assert (await detection(client)).name == "fake_word"


async def test_samples_may_be_cut_in_two(client):
    await client.send(START)
    for cut in (b"\xff", b"\x7f\0", bytes(1277)):
        await client.send(AudioChunk(**SPEECH, audio=cut))
    assert (await detection(client)).timestamp == 10


async def test_a_word_nobody_knows_is_told_and_the_connection_stays(client):
    await client.send(Detect(names=["okay_toaster"]))
    await client.send(START)
    with pytest.raises(NameUnknown, match="okay_toaster"):
        await client.receive()
    await client.send(chunk())
    await client.send(AudioStop())
    await client.send(Detect())
    await client.send(START)
    await client.send(chunk(at_30=FAKE_WORD))
    assert (await detection(client)).name == "fake_word"


async def test_describe_is_answered_while_it_listens(client):
    await client.send(START)
    await client.send(chunk())
    await client.send(Describe())
    assert (await client.receive()).type == "info"


@pytest.mark.parametrize(
    ("events", "error"),
    [
        ([AudioStop()], UnexpectedEvent),
        ([START, START], UnexpectedEvent),
        ([START, AudioChunk(rate=8000, width=2, channels=1, audio=b"")], UnexpectedEvent),
        ([AudioStart(rate=100, width=2, channels=1)], UnsupportedAudio),
        ([AudioStart(rate=16000, width=2, channels=99)], UnsupportedAudio),
        ([START, AudioChunk(rate=16000, width=9, channels=1, audio=b"")], UnsupportedAudio),
        ([Event(type="audio-start", data={"rate": 16000})], RequestError),
        ([Event(type="detect", data={"names": "okay_nabu"})], RequestError),
        ([Event(type="detect", data={"names": [5]})], RequestError),
    ],
)
async def test_what_is_wrong_is_told_and_the_connection_closed(ends_with, events, error):
    await ends_with(error, *events)


async def test_hanging_up_frees_the_worker(server, until):
    async with Client.connect(server.uri) as client:
        await client.send(START)
        await client.send(chunk(at_10=FAKE_WORD))
        await client.receive()
        assert server.service.streams.running == 1
    await until(lambda: server.service.streams.running == 0)


async def test_a_stream_too_far_behind_is_told_and_the_connection_closed(
    server, client, ends_with, monkeypatch, until
):
    await client.send(START)
    await client.send(chunk(at_10=FAKE_WORD))
    await client.receive()
    monkeypatch.setattr(backlog, "MOST_BEHIND_SECONDS", -1.0)
    await ends_with(Busy, chunk())
    await until(lambda: server.service.streams.running == 0)


async def test_a_stop_amid_the_last_word_is_orderly(serving, monkeypatch, happened, caplog):
    listening, told = threading.Event(), threading.Event()

    def slow(_engine, audio, _request):
        list(audio)
        listening.set()
        told.wait(10)
        yield from ()

    monkeypatch.setattr(FakeEngine, "scores", slow)

    async def stopped(client):
        with pytest.raises(ShuttingDown):
            await client.receive()
        told.set()

    async with AsyncExitStack() as stack:
        async with serving(ROOM) as server:
            client = await stack.enter_async_context(Client.connect(server.uri))
            await client.send(START)
            await client.send(AudioStop())
            await happened(listening)
            waiting = asyncio.create_task(stopped(client))
        await waiting
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_the_info_names_words_and_phrases(client):
    await client.send(Describe())
    program = (await client.receive()).data["wake"][0]
    assert program["installed"]
    assert {model["name"]: model["phrase"] for model in program["models"]} == {
        "fake_word": "fake word",
        "other_word": "other word",
    }
