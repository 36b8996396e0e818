from __future__ import annotations

import wave
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wyoming_servers.audio.formats import SPEECH, AudioFormat, AudioFormatError
from wyoming_servers.audio.wav import read_wav, write_wav


@pytest.mark.parametrize("audio", [SPEECH, AudioFormat(8_000, 1), AudioFormat(48_000, 3, 2)])
def test_what_is_written_is_read_back(tmp_path, audio):
    path, pcm = tmp_path / "a.wav", bytes(range(240))
    write_wav(path, pcm, audio)
    assert read_wav(path) == (audio, pcm)


def test_a_file_is_an_ordinary_wav_file(tmp_path):
    write_wav(tmp_path / "a.wav", bytes(44_100), AudioFormat(22_050))
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (22_050, 2, 1)
        assert file.getnframes() == 22_050


def test_a_file_is_converted_to_what_is_wanted(tmp_path):
    write_wav(tmp_path / "a.wav", bytes(4 * 44_100), AudioFormat(44_100, 2, 2))
    audio, pcm = read_wav(tmp_path / "a.wav", SPEECH)
    assert audio == SPEECH
    assert SPEECH.milliseconds(len(pcm)) == pytest.approx(1000, abs=1)


def test_an_empty_recording_is_empty(tmp_path):
    write_wav(tmp_path / "a.wav", b"", AudioFormat(44_100))
    assert read_wav(tmp_path / "a.wav", SPEECH) == (SPEECH, b"")


def test_a_file_that_is_not_there_is_the_systems_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_wav(tmp_path / "none.wav")


def test_a_rate_nobody_can_hear_is_refused(tmp_path):
    write_wav(tmp_path / "a.wav", bytes(100), AudioFormat(100))
    with pytest.raises(AudioFormatError, match="rate"):
        read_wav(tmp_path / "a.wav")


@given(data=st.data())
def test_a_damaged_file_is_read_or_refused_with_advice(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "damaged.wav"
    write_wav(path, bytes(100), SPEECH)
    raw = bytearray(path.read_bytes())
    for at in data.draw(st.lists(st.integers(0, len(raw) - 1), max_size=4)):
        raw[at] = data.draw(st.integers(0, 255))
    path.write_bytes(raw[: data.draw(st.integers(0, len(raw)))])
    with suppress(AudioFormatError):
        audio, _ = read_wav(path, SPEECH)
        assert audio == SPEECH


def test_something_else_is_refused_with_advice(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"ID3\x04 this is an mp3")
    with pytest.raises(AudioFormatError, match="ffmpeg"):
        read_wav(tmp_path / "a.wav")
