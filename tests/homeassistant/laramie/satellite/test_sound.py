"""What is played: WAV as it streams, and what the decoder makes of the rest."""

from __future__ import annotations

import struct

import pytest

from custom_components.laramie.errors import CannotPlay
from custom_components.laramie.sound import Sound, audio_events, decode, read_wav, seconds_of

pytestmark = pytest.mark.filterwarnings("default")  # Home Assistant's warnings are not ours

SAMPLES = bytes(range(200))


def wav_of(samples=SAMPLES, *, bits=16, before=b"", size=0xFFFFFFFF) -> bytes:
    """A stream: its length is not known when it begins."""
    form = struct.pack("<HHIIHH", 1, 1, 16_000, 32_000, 2, bits)
    return (
        b"RIFF"
        + struct.pack("<I", size)
        + b"WAVE"
        + before
        + b"fmt "
        + struct.pack("<I", len(form))
        + form
        + b"data"
        + struct.pack("<I", size)
        + samples
    )


async def stream(*chunks):
    for chunk in chunks:
        yield chunk


async def collect(sound: Sound) -> bytes:
    return b"".join([chunk async for chunk in sound.pcm])


@pytest.mark.parametrize("size", [1, 7, 44, 1000])
@pytest.mark.parametrize("before", [b"", b"LIST\x03\x00\x00\x00abc\x00"], ids=["plain", "list"])
async def test_a_wav_stream_is_read_however_it_is_cut(size, before):
    raw = wav_of(before=before)
    sound = await read_wav(stream(*(raw[at : at + size] for at in range(0, len(raw), size))))
    assert (sound.rate, sound.channels) == (16_000, 1)
    assert await collect(sound) == SAMPLES


@pytest.mark.parametrize(
    "raw",
    [b"", b"ID3\x04 an mp3", b"RIFF....AVI ", wav_of()[:30], wav_of(bits=24)],
    ids=["nothing", "mp3", "avi", "cut off", "24 bits"],
)
async def test_what_is_no_wav_cannot_be_played(raw):
    with pytest.raises(CannotPlay):
        await read_wav(stream(raw))


async def test_events_hold_whole_samples_and_not_too_many():
    sound = Sound(rate=16_000, channels=2, pcm=stream(bytes(3), bytes(9998), bytes(2)))
    start, *chunks = [event async for event in audio_events(sound)]
    assert start.data.items() >= {"rate": 16_000, "width": 2, "channels": 2}.items()
    assert seconds_of(start) == 0
    assert [len(chunk.payload) for chunk in chunks] == [4096, 4096, 1808]
    assert sum(map(seconds_of, chunks)) == 10_000 / 64_000


async def test_a_decoder_that_is_not_awaited_to_its_end_is_ended(core, tmp_path):
    path = tmp_path / "long.wav"
    path.write_bytes(wav_of(bytes(2_000_000)))  # more than pipes hold
    chunks = decode(core, path.as_uri(), 48_000, 2).pcm
    assert await anext(chunks)
    await chunks.aclose()


async def test_what_a_decoder_says_is_told(core, tmp_path):
    (tmp_path / "words.mp3").write_text("no music")
    with pytest.raises(CannotPlay) as caught:
        await collect(decode(core, (tmp_path / "words.mp3").as_uri(), 48_000, 2))
    assert "words.mp3" in caught.value.detail
