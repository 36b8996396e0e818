from __future__ import annotations

import asyncio
import threading

import pytest
from wyoming.asr import Transcribe, Transcript
from wyoming.audio import AudioChunk, AudioStart, AudioStop
from wyoming.event import Event
from wyoming.info import Describe

from wyoming_servers.house.snapshot import Entity, House, house_to_message
from wyoming_servers.runtime import requests
from wyoming_servers.runtime.service import Service
from wyoming_servers.stt import handler
from wyoming_servers.stt.engine import Hypothesis
from wyoming_servers.stt.engines.fake import FakeEngine
from wyoming_servers.stt.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import (
    EngineFailed,
    HouseUnknown,
    NameUnknown,
    RequestError,
    UnexpectedEvent,
    UnsupportedAudio,
)
from wyoming_servers.wire.protocol import PARTIALS_KEY, TIMINGS_KEY, PushHouseDelta

SPEECH = {"rate": 16000, "width": 2, "channels": 1}
START = AudioStart(**SPEECH)
LOUD = b"\x11\x22"
HOUSE = House(
    house_id="h",
    language="en",
    entities=(Entity(entity_id="light.bed", name="Bed Light", domain="light"),),
)
PUSHED = house_to_message(HOUSE).to_data()


@pytest.fixture
async def server(serving):
    async with serving(ROOM, endpointing=False, longest_seconds=2) as server:
        yield server


def chunk(milliseconds: int, sample: bytes = LOUD) -> AudioChunk:
    return AudioChunk(**SPEECH, audio=sample * (16 * milliseconds))


async def transcribe(client: Client, *chunks: AudioChunk, start: AudioStart = START) -> Event:
    for event in (Transcribe(language="en"), start, *chunks, AudioStop()):
        await client.send(event)
    return await client.receive()


async def text_of(client: Client, *chunks: AudioChunk, start: AudioStart = START) -> str:
    return Transcript.from_event(await transcribe(client, *chunks, start=start)).text


async def test_an_utterance_is_answered_with_one_transcript_and_its_timings(client):
    event = await transcribe(client, *[chunk(10)] * 48)
    assert event.type == "transcript"
    assert event.data["text"] == "heard 480 ms"
    assert [span["name"] for span in event.data[TIMINGS_KEY]] == ["listen", "decode"]
    await client.send(Describe())
    assert (await client.receive()).type == "info"


async def heard_so_far(client: Client, *chunks: AudioChunk) -> list[tuple[str, str]]:
    """Return the type and text of every event of an utterance for which partials were asked."""
    asked = Transcribe(language="en").event()
    asked.data[PARTIALS_KEY] = True
    for event in (asked, START, *chunks, AudioStop()):
        await client.send(event)
    events = []
    while not events or events[-1][0] != "transcript-stop":
        event = await client.receive()
        events.append((event.type, event.data.get("text", "")))
    return events


async def test_who_asks_is_told_what_is_heard_so_far(client):
    first, *between, last, stop = await heard_so_far(client, *[chunk(50)] * 10)
    assert (first, stop) == (("transcript-start", ""), ("transcript-stop", ""))
    assert between == [("transcript-chunk", "heard 200 ms")]
    assert last == ("transcript", "heard 500 ms")


async def test_chunks_add_up_to_the_transcript_of_an_engine_that_stays_with_its_words(
    client, monkeypatch
):
    words = ["turn", "turn on the", "turn on the", "turn on the light"]

    def steady(_engine, audio, _request):
        list(audio)
        yield from (Hypothesis(text=text) for text in words)
        yield Hypothesis(text=words[-1], final=True)

    monkeypatch.setattr(FakeEngine, "transcribe", steady)
    events = await heard_so_far(client, chunk(100))
    chunks = [text for kind, text in events if kind == "transcript-chunk"]
    assert chunks == ["turn", " on the", " light"]


async def test_silence_has_no_chunks(client):
    kinds = [kind for kind, _ in await heard_so_far(client, chunk(300, b"\0\0"))]
    assert kinds == ["transcript-start", "transcript", "transcript-stop"]


async def test_silence_is_an_empty_transcript(client):
    assert await text_of(client, chunk(300, b"\0\0")) == ""


async def test_an_utterance_without_any_audio_is_an_empty_transcript(client):
    assert await text_of(client) == ""


async def test_one_connection_can_ask_again(client):
    assert await text_of(client, chunk(100)) == "heard 100 ms"
    assert await text_of(client, chunk(200)) == "heard 200 ms"


async def test_other_audio_is_converted(client):
    stereo = {"rate": 48000, "width": 4, "channels": 2}
    second = AudioChunk(**stereo, audio=b"\0\0\x11\x22" * (2 * 48 * 1000))
    text = await text_of(client, second, start=AudioStart(**stereo))
    assert 995 <= int(text.split()[1]) <= 1000


async def test_samples_may_be_cut_in_two(client):
    halves = [AudioChunk(**SPEECH, audio=LOUD * 16 * 50 + b"\x11")]
    halves += [AudioChunk(**SPEECH, audio=b"\x22" + LOUD * (16 * 50 - 1))]
    assert await text_of(client, *halves) == "heard 100 ms"


async def test_the_longest_utterance_ends_by_itself(client):
    for event in (Transcribe(), START, *[chunk(500)] * 5):
        await client.send(event)
    assert (await client.receive()).data["text"] == "heard 2500 ms"
    await client.send(chunk(500))
    await client.send(AudioStop())
    assert await text_of(client, chunk(100)) == "heard 100 ms"


@pytest.mark.parametrize("language", ["en", "en-GB", "en_US", None])
async def test_a_language_is_known_by_its_base(client, language):
    await client.send(Transcribe(language=language))
    await client.send(START)
    await client.send(AudioStop())
    assert (await client.receive()).type == "transcript"


async def test_a_language_nobody_knows_is_told_and_the_connection_stays(client):
    await client.send(Transcribe(language="tlh"))
    await client.send(START)
    with pytest.raises(NameUnknown, match=r"tlh.*en"):
        await client.receive()
    await client.send(chunk(100))
    await client.send(AudioStop())
    assert await text_of(client, chunk(100)) == "heard 100 ms"


async def test_a_pushed_house_is_listened_for(client):
    await client.send(house_to_message(HOUSE))
    known = await client.receive()
    assert known.data == {"house_id": "h", "hash": HOUSE.hash}
    assert await text_of(client, chunk(100)) == "heard 100 ms Bed Light"


async def test_who_speaks_right_after_a_restart_is_heard_as_one_of_this_house(serving):
    async with serving(ROOM, endpointing=False) as server, Client.connect(server.uri) as client:
        await client.send(house_to_message(HOUSE))
        await client.receive()
    async with serving(ROOM, endpointing=False) as server, Client.connect(server.uri) as client:
        assert await text_of(client, chunk(100)) == "heard 100 ms Bed Light"


async def test_a_server_that_has_stopped_leaves_nothing_running(serving, until):
    before = asyncio.all_tasks()
    async with serving(ROOM) as server:
        await until(lambda: server.service.engine)
        assert asyncio.all_tasks() - before
    assert not asyncio.all_tasks() - before


async def test_a_change_to_a_house_nobody_knows_asks_for_the_house(client):
    await client.send(PushHouseDelta(house_id="h", base="0" * 16, hash="1" * 16))
    with pytest.raises(HouseUnknown):
        await client.receive()
    await client.send(house_to_message(HOUSE))
    assert (await client.receive()).type == "laramie-house-known"


async def test_a_house_can_be_pushed_while_somebody_speaks(server, client):
    await client.send(START)
    await client.send(chunk(100))
    async with Client.connect(server.uri) as other:
        await other.send(house_to_message(HOUSE))
        await other.receive()
    await client.send(AudioStop())
    assert (await client.receive()).data["text"].startswith("heard 100 ms")


@pytest.mark.parametrize(
    ("events", "error"),
    [
        ([chunk(10)], UnexpectedEvent),
        ([AudioStop()], UnexpectedEvent),
        ([START, START], UnexpectedEvent),
        ([START, AudioChunk(rate=8000, width=2, channels=1, audio=b"")], UnexpectedEvent),
        ([AudioStart(rate=1, width=2, channels=1)], UnsupportedAudio),
        ([Event(type="transcribe", data={"language": 5})], RequestError),
        ([Event(type="audio-start", data={"rate": "16000", "width": 2})], RequestError),
        ([Event(type="laramie-house", data={"house_id": "h"})], RequestError),
        ([Event(type="laramie-house", data={**PUSHED, "hash": "wrong"})], RequestError),
    ],
)
async def test_what_is_wrong_is_told_and_the_connection_closed(ends_with, events, error):
    await ends_with(error, *events)


async def test_hanging_up_ends_long_work_after_the_audio(server, monkeypatch, happened, until):
    at_work, given_up = threading.Event(), threading.Event()

    def thorough(_engine, audio, request):
        list(audio)
        at_work.set()
        while not request.given_up():
            pass
        given_up.set()
        yield Hypothesis(text="", final=True)

    monkeypatch.setattr(FakeEngine, "transcribe", thorough)
    async with Client.connect(server.uri) as client:
        for event in (START, chunk(100), AudioStop()):
            await client.send(event)
        await happened(at_work)
    await happened(given_up)
    await until(lambda: server.service.streams.running == 0)


async def test_who_waits_for_an_engine_that_hangs_is_told(serving, monkeypatch):
    hangs = threading.Event()

    def hanging(_engine, audio, request):
        del request
        list(audio)
        hangs.wait()
        yield Hypothesis(text="too late", final=True)

    monkeypatch.setattr(FakeEngine, "transcribe", hanging)
    monkeypatch.setattr(handler, "HUNG_SECONDS", 0.0)
    monkeypatch.setattr(requests, "LOOK_SECONDS", 0.01)
    async with (
        serving(ROOM, endpointing=False, answer_seconds=1e-3) as server,
        Client.connect(server.uri) as client,
    ):
        with pytest.raises(EngineFailed, match="hangs"):
            await transcribe(client, chunk(1))
        hangs.set()


async def test_an_engine_that_others_get_answers_from_does_not_hang(serving, monkeypatch, until):
    goes, looks = threading.Event(), []

    def slow(_engine, audio, request):
        del request
        list(audio)
        goes.wait()
        yield Hypothesis(text="there", final=True)

    def look(self, ending):
        looks.append(hangs(self, ending))
        return looks[-1]

    hangs = handler.SttHandler._hangs
    monkeypatch.setattr(FakeEngine, "transcribe", slow)
    monkeypatch.setattr(handler.SttHandler, "_hangs", look)
    monkeypatch.setattr(Service, "still_seconds", 0.0)  # somebody else has just been answered
    monkeypatch.setattr(handler, "HUNG_SECONDS", 0.0)
    monkeypatch.setattr(requests, "LOOK_SECONDS", 0.01)
    async with (
        serving(ROOM, endpointing=False, answer_seconds=1e-3) as server,
        Client.connect(server.uri) as client,
    ):
        transcript = asyncio.create_task(text_of(client, chunk(1)))
        await until(lambda: len(looks) > 3)
        goes.set()
        assert await transcript == "there"
    assert not any(looks)


async def test_hanging_up_frees_the_worker(server, until):
    async with Client.connect(server.uri) as client:
        await client.send(START)
        await client.send(chunk(100))
        await client.send(Describe())
        await client.receive()
        assert server.service.streams.running == 1
    await until(lambda: server.service.streams.running == 0)


async def test_the_info_is_what_home_assistant_reads(client):
    await client.send(Describe())
    program = (await client.receive()).data["asr"][0]
    assert program["installed"]
    assert program["models"][0]["languages"] == ["en"]
    assert not program["prefers_auto_gain_enabled"]
    assert not program["prefers_noise_reduction_enabled"]
