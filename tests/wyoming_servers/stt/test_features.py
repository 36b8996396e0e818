"""Features do not depend on loudness or microphone."""

import numpy as np
import pytest

from wyoming_servers.stt.features import features


@pytest.fixture
def speechlike():
    """A second of tone bursts over faint noise."""
    rng = np.random.default_rng(1)
    time = np.arange(16_000) / 16_000
    bursts = np.sin(2 * np.pi * 440 * time) * (np.sin(2 * np.pi * 4 * time) > 0)
    return 6000 * bursts + rng.normal(0, 20, len(time))


def pcm(samples):
    return samples.astype("<i2").tobytes()


def test_a_frame_every_ten_milliseconds(speechlike):
    frames = features(pcm(speechlike))
    assert frames.shape == (98, 13)
    assert frames.dtype == np.float32
    assert np.isfinite(frames).all()


def test_the_mean_is_zero(speechlike):
    assert np.abs(features(pcm(speechlike)).mean(axis=0)).max() < 0.01


def test_loudness_hardly_matters(speechlike):
    loud, quiet = features(pcm(speechlike)), features(pcm(speechlike / 4))
    assert np.abs(loud - quiet).mean() < 0.5


def test_digital_silence_and_too_little_audio_are_no_error():
    assert np.isfinite(features(bytes(32_000))).all()
    assert len(features(bytes(100))) == 0
