from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.audio.convert import Converter, convert
from wyoming_servers.audio.formats import SPEECH, AudioFormat

RATES = (8_000, 11_025, 16_000, 22_050, 24_000, 44_100, 48_000, 96_000)
WIDTHS = (1, 2, 3, 4)
HERTZ = 440.0
LEVEL = 0.5
"""Peak of the test tone, of full scale."""

formats = st.builds(
    AudioFormat,
    rate=st.sampled_from(RATES),
    width=st.sampled_from(WIDTHS),
    channels=st.integers(1, 3),
)


def tone(audio: AudioFormat, seconds: float = 0.5) -> bytes:
    """Return a sine, made without the code under test."""
    at = np.arange(int(seconds * audio.rate)) / audio.rate
    sine = LEVEL * np.sin(2 * np.pi * HERTZ * at)
    full = 2 ** (8 * audio.width - 1)
    values = np.rint(sine * (full - 1)).astype(np.int64)
    if audio.width == 1:
        values += 128
    raw = [
        int(value).to_bytes(audio.width, "little", signed=audio.width > 1) * audio.channels
        for value in values
    ]
    return b"".join(raw)


def samples_of(pcm: bytes, audio: AudioFormat) -> np.ndarray:
    """Return the first channel between -1 and 1, read without the code under test."""
    step = audio.frame_bytes
    raw = [pcm[start : start + audio.width] for start in range(0, len(pcm), step)]
    if audio.width == 1:
        return np.array([(value[0] - 128) / 128 for value in raw])
    full = 2 ** (8 * audio.width - 1)
    return np.array([int.from_bytes(value, "little", signed=True) / full for value in raw])


def pieces(pcm: bytes, cuts: list[int]) -> list[bytes]:
    edges = [0, *sorted(cut % (len(pcm) + 1) for cut in cuts), len(pcm)]
    return [pcm[start:end] for start, end in pairwise(edges)]


@given(formats, formats, st.integers(0, 400), st.lists(st.integers(0), max_size=8))
def test_however_the_audio_is_cut_the_output_is_the_same(source, target, frames, cuts):
    pcm = np.random.default_rng(frames).bytes(frames * source.frame_bytes)
    converter = Converter(source, target)
    out = b"".join([*(converter.feed(piece) for piece in pieces(pcm, cuts)), converter.finish()])
    assert out == convert(pcm, source, target)


@given(formats, formats, st.binary(max_size=300))
def test_any_bytes_come_out_as_whole_frames(source, target, pcm):
    out = convert(pcm, source, target)
    assert len(out) % target.frame_bytes == 0
    frames = len(pcm) // source.frame_bytes * target.rate / source.rate
    assert abs(len(out) / target.frame_bytes - frames) <= 2


@given(formats, st.binary(max_size=200))
def test_what_needs_no_conversion_is_not_touched(audio, pcm):
    whole = len(pcm) - len(pcm) % audio.frame_bytes
    assert convert(pcm, audio, audio) == pcm[:whole]


@pytest.mark.parametrize("source_width", WIDTHS)
@pytest.mark.parametrize("target_width", WIDTHS)
@pytest.mark.parametrize("source_rate", [8_000, 16_000, 22_050, 48_000])
@pytest.mark.parametrize("target_rate", [16_000, 22_050])
def test_a_tone_keeps_its_pitch_and_level(source_width, target_width, source_rate, target_rate):
    source = AudioFormat(source_rate, source_width, 2)
    target = AudioFormat(target_rate, target_width, 1)
    heard = samples_of(convert(tone(source), source, target), target)
    assert abs(len(heard) / target.rate - 0.5) < 0.001
    middle = heard[len(heard) // 8 : -len(heard) // 8]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    peak = np.argmax(spectrum) * target.rate / len(middle)
    assert abs(peak - HERTZ) <= target.rate / len(middle)
    assert np.sqrt(2 * np.mean(middle**2)) == pytest.approx(LEVEL, rel=0.02)
    # All that is not the tone: at most the noise of eight bits.
    near = np.abs(np.fft.rfftfreq(len(middle), 1 / target.rate) - HERTZ) < 20
    assert np.sum(spectrum[~near] ** 2) < 1e-3 * np.sum(spectrum[near] ** 2)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_loudest_samples_survive_every_width(width):
    loudest = np.array([32767, -32768, 0, 1, -1], "<i2").tobytes()
    other = AudioFormat(16_000, width)
    back = np.frombuffer(convert(convert(loudest, SPEECH, other), other, SPEECH), "<i2")
    step = 256 if width == 1 else 0
    assert np.max(np.abs(back - np.array([32767, -32768, 0, 1, -1]))) <= step


def test_too_loud_after_resampling_is_clipped_and_does_not_wrap():
    square = np.tile(np.repeat(np.array([32767, -32768], "<i2"), 20), 100).tobytes()
    heard = np.frombuffer(convert(square, SPEECH, AudioFormat(22_050)), "<i2").astype(int)
    assert np.max(np.abs(np.diff(heard))) < 60_000
    assert heard.max() == 32767
    assert heard.min() == -32768


def test_stereo_becomes_the_mean_of_both_and_mono_both_alike():
    stereo = AudioFormat(16_000, 2, 2)
    left_right = np.array([[1000, 3000], [-500, 500]], "<i2").tobytes()
    assert np.frombuffer(convert(left_right, stereo, SPEECH), "<i2").tolist() == [2000, 0]
    mono = np.array([7, -7], "<i2").tobytes()
    assert np.frombuffer(convert(mono, SPEECH, stereo), "<i2").tolist() == [7, 7, -7, -7]


def test_a_stream_comes_out_while_it_goes_in():
    converter = Converter(AudioFormat(48_000), SPEECH)
    second = tone(AudioFormat(48_000), 1.0)
    early = b"".join(converter.feed(second[at : at + 960]) for at in range(0, len(second), 960))
    assert SPEECH.milliseconds(len(early)) > 900
