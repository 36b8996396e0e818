"""What a client hears where two pieces of audio meet: over the network, from real voices."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from wyoming.tts import Synthesize, SynthesizeChunk, SynthesizeStart, SynthesizeStop
from wyoming.tts import SynthesizeVoice as Voice

from tests.builders.piper_voice import build_piper_voice
from wyoming_servers.tts.handler import CHUNK_BYTES
from wyoming_servers.tts.reading import CLAUSE_PAUSE_MS, SENTENCE_PAUSE_MS
from wyoming_servers.tts.room import ROOM
from wyoming_servers.wire.client import Client

pytest.importorskip("piper")

RATE = 22_050
ENGLISH, GERMAN = "en_US-test-low", "de_DE-test-low"
FIRST, SECOND = "The kitchen light is on.", "Is the door open?"
GERMAN_SENTENCE = "Das Licht ist nicht an und die Tür auch."
NOTHING_KEPT = {"phrases_mb": 0, "phrases_disk_mb": 0}
STEP = 1500
"""Of 32767: what a sample may differ from the one before where two pieces meet."""


@pytest.fixture(scope="module")
def voices(tmp_path_factory):
    """Two voices of random weights and different rates."""
    folder = tmp_path_factory.mktemp("data")
    build_piper_voice(folder / "models" / "tts", ENGLISH, "tiny", rate=16_000)
    build_piper_voice(folder / "models" / "tts", GERMAN, "tiny", language="de")
    return folder


@pytest.fixture
def speaking(serving, voices):
    """Serve Piper with voices that say the same each time."""

    def start(**given):
        told = {"engine": "piper", "voice": ENGLISH, "noise_scale": 0, "noise_w_scale": 0}
        return serving(ROOM, **{"data_dir": voices, **told, **given})

    return start


async def reply(server, *pieces, voice=None):
    """Return the events of a reply to a text that comes in pieces."""
    async with Client.connect(server.uri) as client:
        await client.send(SynthesizeStart(voice=voice))
        for piece in pieces:
            await client.send(SynthesizeChunk(text=piece))
        await client.send(Synthesize(text="".join(pieces)))
        await client.send(SynthesizeStop())
        events = [await client.receive()]
        while events[-1].type != "synthesize-stopped":
            events.append(await client.receive())
        return events


def pcm(events):
    return b"".join(event.payload or b"" for event in events)


def silence(milliseconds):
    return bytes(2 * (RATE * milliseconds // 1000))


def steps_at_joins(audio, *parts):
    """Return how far samples jump where one part of the audio ends and the next begins."""
    samples = np.frombuffer(audio, "<i2").astype(int)
    ends = itertools.accumulate(len(part) // 2 for part in parts[:-1])
    return [abs(samples[end] - samples[end - 1]) for end in ends]


async def test_between_two_sentences_there_is_exactly_the_pause(speaking):
    async with speaking(**NOTHING_KEPT) as server:
        parts = [pcm(await reply(server, text)) for text in (FIRST, SECOND)]
        parts.insert(1, silence(SENTENCE_PAUSE_MS))
        assert pcm(await reply(server, f"{FIRST} {SECOND}")) == b"".join(parts)
        assert max(steps_at_joins(b"".join(parts), *parts)) < STEP


async def test_behind_a_first_clause_there_is_a_shorter_one(speaking):
    async with speaking(**NOTHING_KEPT) as server:
        clauses = "The kitchen light is on,", "and so is the fan."
        parts = [pcm(await reply(server, text)) for text in clauses]
        assert pcm(await reply(server, " ".join(clauses))) == silence(CLAUSE_PAUSE_MS).join(parts)


async def test_however_the_text_comes_the_audio_is_the_same(speaking):
    text = f"{FIRST} {SECOND} It is 21.5 °C in the hall, and 5 °C outside."
    async with speaking(**NOTHING_KEPT) as server:
        whole = pcm(await reply(server, text))
        assert whole == pcm(await reply(server, *text))
        assert whole == pcm(await reply(server, text[:30], text[30:31], text[31:]))


async def test_what_was_kept_joins_what_is_made_without_a_trace(speaking):
    text = f"{FIRST} {SECOND}"
    async with speaking(**NOTHING_KEPT) as server:
        fresh = pcm(await reply(server, text))
    for kept in ([FIRST], [SECOND], [FIRST, SECOND]):
        async with speaking(phrases_disk_mb=0) as server:
            for sentence in kept:
                await reply(server, sentence)
            assert pcm(await reply(server, text)) == fresh


async def test_voices_of_different_rates_share_one_reply(speaking):
    async with speaking(**NOTHING_KEPT) as server:
        german = pcm(await reply(server, GERMAN_SENTENCE, voice=Voice(name=GERMAN)))
        english = [pcm(await reply(server, text)) for text in (FIRST, SECOND)]
        events = await reply(server, f"{FIRST} {GERMAN_SENTENCE} {SECOND}")
    pause = silence(SENTENCE_PAUSE_MS)
    parts = [english[0], pause, german, pause, english[1]]
    assert [event.type for event in events].count("audio-start") == 1
    assert {event.data["rate"] for event in events if event.type.startswith("audio-c")} == {RATE}
    assert pcm(events) == b"".join(parts)
    assert max(steps_at_joins(pcm(events), *parts)) < STEP
    chunks = [event.payload for event in events if event.type == "audio-chunk"]
    assert all(len(chunk) % CHUNK_BYTES == 0 for chunk in chunks[:-1])


async def test_a_reply_at_another_rate_is_one_stream(speaking):
    """The resampler goes through it without a seam: no window or pause starts it anew."""
    async with speaking(**NOTHING_KEPT) as server:
        whole = np.frombuffer(pcm(await reply(server, f"{FIRST} {SECOND}")), "<i2").astype(int)
    async with speaking(**NOTHING_KEPT, rate=44_100) as server:
        twice = np.frombuffer(pcm(await reply(server, f"{FIRST} {SECOND}")), "<i2").astype(int)
    assert abs(len(twice) - 2 * len(whole)) <= 2
    size = min(len(twice) // 2, len(whole))
    loudest = np.abs(whole).max()
    assert np.abs(twice[: 2 * size : 2] - whole[:size]).max() < loudest / 10


async def test_espeak_ng_meets_silence_without_a_click(serving):
    pytest.importorskip("espeakng_loader")
    async with serving(ROOM, engine="espeak-ng", **NOTHING_KEPT) as server:
        whole = pcm(await reply(server, f"{FIRST} {SECOND}"))
        parts = [pcm(await reply(server, text)) for text in (FIRST, SECOND)]
    samples = np.frombuffer(whole, "<i2").astype(int)
    pause = RATE * SENTENCE_PAUSE_MS // 1000
    expected = sum(map(len, parts)) // 2 + pause
    assert len(samples) == pytest.approx(expected, rel=0.01)
    quiet = np.flatnonzero(np.convolve(samples != 0, np.ones(pause), "valid") == 0)
    assert len(quiet), "nowhere is it silent for as long as the pause"
    begin = int(quiet[0])
    assert abs(samples[begin - 1]) < STEP
    assert np.abs(np.diff(samples[begin - 50 : begin + 1])).max() < STEP
