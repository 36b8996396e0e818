from __future__ import annotations

import numpy as np
import pytest
from wyoming.audio import AudioChunk, AudioStart
from wyoming.event import Event
from wyoming.info import Describe
from wyoming.ping import Ping
from wyoming.tts import (
    Synthesize,
    SynthesizeChunk,
    SynthesizeStart,
    SynthesizeStop,
    SynthesizeVoice,
)

from wyoming_servers.tts.handler import CHUNK_BYTES, MOST_BYTES
from wyoming_servers.tts.reading import SENTENCE_PAUSE_MS
from wyoming_servers.tts.room import ROOM
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import EngineFailed, NameUnknown, RequestError, UnexpectedEvent
from wyoming_servers.wire.protocol import TIMINGS_KEY

TEXT = "The light is on. The door is closed. Good night."
BYTES_PER_CHARACTER = 2 * 220
PAUSE_BYTES = 2 * (22050 * SENTENCE_PAUSE_MS // 1000)
TEXT_BYTES = len(TEXT.replace(". ", ".")) * BYTES_PER_CHARACTER + 2 * PAUSE_BYTES


@pytest.fixture
async def server(serving):
    async with serving(ROOM) as server:
        yield server


async def reply(client: Client, last: str) -> list[Event]:
    """Return a reply's events up to its last."""
    events = [await client.receive()]
    while events[-1].type != last:
        events.append(await client.receive())
    return events


def order(events: list[Event]) -> list[str]:
    """Return the events' types, chunks in a row as one."""
    types = [event.type for event in events]
    return [kind for at, kind in enumerate(types) if at == 0 or types[at - 1] != kind]


def pcm(events: list[Event]) -> bytes:
    return b"".join(event.payload or b"" for event in events if event.type == "audio-chunk")


def hertz(events: list[Event], rate: int) -> float:
    samples = np.frombuffer(pcm(events), "<i2")
    return float(np.argmax(np.abs(np.fft.rfft(samples))) * rate / len(samples))


async def send_pieces(client: Client, *pieces: str, voice: SynthesizeVoice | None = None) -> None:
    """Send text as Home Assistant does: piece by piece, then whole for old servers."""
    await client.send(SynthesizeStart(voice=voice))
    for piece in pieces:
        await client.send(SynthesizeChunk(text=piece))
    await client.send(Synthesize(text="".join(pieces)))
    await client.send(SynthesizeStop())


async def test_a_text_is_answered_with_one_reply(client):
    await client.send(Synthesize(text=TEXT))
    events = await reply(client, "audio-stop")
    assert order(events) == ["audio-start", "audio-chunk", "audio-stop"]
    start = AudioStart.from_event(events[0])
    assert (start.rate, start.width, start.channels) == (22050, 2, 1)
    assert len(pcm(events)) == TEXT_BYTES
    names = [span["name"] for span in events[-1].data[TIMINGS_KEY]]
    assert names == ["first audio", "synthesize"]


async def test_text_piece_by_piece_is_one_reply_too(client):
    await send_pieces(client, "The light", " is on. The door is", " closed. Good night.")
    events = await reply(client, "synthesize-stopped")
    assert order(events) == ["audio-start", "audio-chunk", "audio-stop", "synthesize-stopped"]
    assert len(pcm(events)) == TEXT_BYTES
    assert TIMINGS_KEY in events[-1].data


async def test_the_first_sentence_is_spoken_before_the_text_ends(client):
    await client.send(SynthesizeStart())
    await client.send(SynthesizeChunk(text="The light in the kitchen is on. And now"))
    assert (await client.receive()).type == "audio-start"
    assert (await client.receive()).type == "audio-chunk"
    await client.send(SynthesizeStop())
    assert order(await reply(client, "synthesize-stopped"))[-1] == "synthesize-stopped"


@pytest.mark.parametrize("text", ["Hm.", TEXT, "a" * 5000, "A sentence of some length. " * 40])
async def test_all_chunks_but_the_last_are_multiples_of_what_home_assistant_cuts(client, text):
    await send_pieces(client, text)
    chunks = [
        AudioChunk.from_event(event)
        for event in await reply(client, "synthesize-stopped")
        if event.type == "audio-chunk"
    ]
    assert all(len(chunk.audio) % CHUNK_BYTES == 0 for chunk in chunks[:-1])
    assert all(0 < len(chunk.audio) <= MOST_BYTES for chunk in chunks)
    assert {(chunk.rate, chunk.width, chunk.channels) for chunk in chunks} == {(22050, 2, 1)}


async def test_two_texts_in_a_row_are_two_replies_in_order(client):
    await client.send(Synthesize(text="One."))
    await client.send(Synthesize(text="Twenty two."))
    sizes = [len(pcm(await reply(client, "audio-stop"))) for _ in range(2)]
    assert sizes == [4 * BYTES_PER_CHARACTER, 11 * BYTES_PER_CHARACTER]


async def test_a_text_after_one_in_pieces_is_spoken(client):
    await send_pieces(client, "One.")
    await client.send(Synthesize(text="Twenty two."))
    await reply(client, "synthesize-stopped")
    assert len(pcm(await reply(client, "audio-stop"))) == 11 * BYTES_PER_CHARACTER


@pytest.mark.parametrize("text", ["", " ", "\n"])
async def test_nothing_to_say_is_a_reply_without_audio(client, text):
    await client.send(Synthesize(text=text))
    assert order(await reply(client, "audio-stop")) == ["audio-start", "audio-stop"]
    await send_pieces(client, text)
    events = await reply(client, "synthesize-stopped")
    assert order(events) == ["audio-start", "audio-stop", "synthesize-stopped"]


async def test_a_voice_can_be_chosen_by_name_or_language(client):
    for voice, expected in (
        (None, 220),
        (SynthesizeVoice(name="high", speaker="two"), 440),
        (SynthesizeVoice(language="de"), 440),
    ):
        await client.send(Synthesize(text=TEXT, voice=voice))
        assert hertz(await reply(client, "audio-stop"), 22050) == pytest.approx(expected, abs=5)


@pytest.mark.parametrize(
    "voice", [SynthesizeVoice(name="none"), SynthesizeVoice(name="high", speaker="three")]
)
async def test_a_voice_nobody_has_is_told_and_no_audio_begins(client, voice):
    await client.send(Synthesize(text=TEXT, voice=voice))
    with pytest.raises(NameUnknown):
        await client.receive()
    await send_pieces(client, TEXT, voice=voice)
    with pytest.raises(NameUnknown):
        await client.receive()
    await client.send(Synthesize(text=TEXT))
    assert order(await reply(client, "audio-stop"))[0] == "audio-start"


async def test_what_was_said_before_waits_for_nobody(serving, monkeypatch):
    async with serving(ROOM) as server, Client.connect(server.uri) as client:
        await client.send(Synthesize(text=TEXT))
        first = await reply(client, "audio-stop")
        monkeypatch.setattr(server.service, "open", None)  # no engine can be asked now
        await client.send(Synthesize(text=TEXT))
        again = await reply(client, "audio-stop")
        assert order(again) == order(first)
        assert pcm(again) == pcm(first)
        await client.send(Synthesize(text=TEXT, voice=SynthesizeVoice(name="high")))
        with pytest.raises(EngineFailed):
            await client.receive()


def seconds(events: list[Event]) -> float:
    return len(pcm(events)) / 2 / 22050


async def test_what_is_meant_is_spoken(serving):
    for speakable, spoken in ((True, "5 degrees Celsius"), (False, "**5 °C**")):
        async with (
            serving(ROOM, speakable=speakable) as server,
            Client.connect(server.uri) as client,
        ):
            await client.send(Synthesize(text="**5 °C**"))
            events = await reply(client, "audio-stop")
        assert len(pcm(events)) == len(spoken) * BYTES_PER_CHARACTER


async def test_a_real_voice_says_the_words_for_the_signs(serving):
    pytest.importorskip("espeakng_loader")
    texts = ("The bedroom is 21.5 °C **on**.", "The bedroom is 21.5 degrees Celsius on.")
    async with serving(ROOM, engine="espeak-ng") as server, Client.connect(server.uri) as client:
        sizes = []
        for text in texts:
            await client.send(Synthesize(text=text))
            sizes.append(len(pcm(await reply(client, "audio-stop"))))
    assert sizes[0] == pytest.approx(sizes[1], rel=0.02)


async def test_a_sentence_in_another_language_has_its_own_voice(client):
    german = "Das Licht ist nicht an und die Tür auch."
    await client.send(Synthesize(text=german))
    assert hertz(await reply(client, "audio-stop"), 22050) == pytest.approx(440, abs=5)
    await client.send(Synthesize(text="Il fait froid dans la cuisine et les chambres."))
    assert hertz(await reply(client, "audio-stop"), 22050) == pytest.approx(220, abs=5)


@pytest.mark.parametrize("pieces", [1, 7])
async def test_ssml_says_how_to_speak(client, pieces):
    text = "<speak>One<break time='2s'/><prosody rate='200%'>Two</prosody></speak>"
    size = len(text) // pieces + 1
    await send_pieces(client, *(text[at : at + size] for at in range(0, len(text), size)))
    events = await reply(client, "synthesize-stopped")
    assert seconds(events) == pytest.approx(0.03 + 2 + 0.015, abs=0.001)


async def test_ssml_may_be_named(client):
    text = "One<break time='2s'/>Two"
    await client.send(Synthesize(text=text, text_format="ssml"))
    assert seconds(await reply(client, "audio-stop")) == pytest.approx(2.06, abs=0.001)
    await client.send(SynthesizeStart(text_format="ssml"))
    await client.send(SynthesizeChunk(text=text))
    await client.send(SynthesizeStop())
    assert seconds(await reply(client, "synthesize-stopped")) == pytest.approx(2.06, abs=0.001)


@pytest.mark.parametrize("text", ["😀", "\x00", "***", "<speak></speak>", "<speak><p>"])
async def test_what_has_no_words_is_a_reply_without_audio(client, text):
    await client.send(Synthesize(text=text))
    assert order(await reply(client, "audio-stop")) == ["audio-start", "audio-stop"]


async def test_audio_is_sent_at_the_rate_that_is_set(serving):
    async with serving(ROOM, rate=16000) as server, Client.connect(server.uri) as client:
        await client.send(Synthesize(text=TEXT))
        events = await reply(client, "audio-stop")
    assert AudioStart.from_event(events[0]).rate == 16000
    assert hertz(events, 16000) == pytest.approx(220, abs=5)
    assert len(pcm(events)) / 16000 == pytest.approx(TEXT_BYTES / 22050, rel=0.01)


async def test_a_book_does_not_hold_up_the_others(server, client):
    """Its text alone would take minutes to cut; the ping is answered in between."""
    await client.send(Synthesize(text="word " * 1_000_000))
    assert (await client.receive()).type == "audio-start"
    async with Client.connect(server.uri) as other:
        await other.send(Ping())
        assert (await other.receive()).type == "pong"


@pytest.mark.parametrize(
    ("events", "error"),
    [
        ([SynthesizeChunk(text="x")], UnexpectedEvent),
        ([SynthesizeStop()], UnexpectedEvent),
        ([SynthesizeStart(), SynthesizeStart()], UnexpectedEvent),
        ([Event(type="synthesize")], RequestError),
        ([Event(type="synthesize", data={"text": ["x"]})], RequestError),
        ([Event(type="synthesize", data={"text": "x", "voice": {"name": {}}})], RequestError),
        ([SynthesizeStart(), Event(type="synthesize-chunk", data={"text": 5})], RequestError),
    ],
)
async def test_what_is_wrong_is_told_and_the_connection_closed(ends_with, events, error):
    await ends_with(error, *events)


async def test_hanging_up_frees_the_worker(server, until):
    async with Client.connect(server.uri) as client:
        await client.send(SynthesizeStart())
        await client.send(SynthesizeChunk(text="The light in the kitchen is on. And"))
        await client.receive()
        assert server.service.streams.running == 1
    await until(lambda: server.service.streams.running == 0)


async def test_the_info_is_what_home_assistant_reads(client):
    await client.send(Describe())
    program = (await client.receive()).data["tts"][0]
    assert program["installed"]
    assert program["supports_synthesize_streaming"]
    voices = {voice["name"]: voice for voice in program["voices"]}
    assert voices["high"]["languages"] == ["en", "de"]
    assert voices["high"]["speakers"] == [{"name": "one"}, {"name": "two"}]
