import numpy as np
import pytest

from wyoming_servers.audio.wav import read_wav
from wyoming_servers.wake.engines.voice_gate import VoiceGate


@pytest.mark.recordings
def test_somebody_who_speaks_is_told_from_noise(recordings):
    gate = VoiceGate(None)
    assert gate.confirms("okay_nabu", read_wav(recordings / "wake" / "okay_nabu.wav")[1])
    noise = read_wav(recordings / "noise" / "background_noise.wav")[1][: 2 * 32000]
    assert not gate.confirms("okay_nabu", noise)


@pytest.mark.parametrize("level", [0, 1000])
def test_nobody_speaks_in_silence_or_hiss(level):
    hiss = np.random.default_rng(3).normal(0, level, 32000).astype("<i2").tobytes()
    assert not VoiceGate(None).confirms("okay_nabu", hiss)


def test_audio_shorter_than_a_frame_has_no_voice():
    assert not VoiceGate(None).confirms("okay_nabu", bytes(100))
