"""Features do not depend on loudness or microphone."""

import numpy as np
import pytest

from wyoming_servers.stt.features import LiveFeatures, features


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


def live(audio, size):
    """Return how many features there are after each piece, and all of them."""
    ear = LiveFeatures()
    found = [ear.feed(audio[start : start + size]) for start in range(0, len(audio), size)]
    counts = np.cumsum([len(some) for some in found]).tolist()
    return counts, np.concatenate([*found, ear.finish()])


def test_live_features_wait_for_a_second_and_then_come_in_steps(speechlike):
    audio = pcm(np.tile(speechlike, 2))
    counts, _ = live(audio, 3200)  # 100 ms
    assert counts[:12] == [0] * 10 + [100, 100]
    assert set(counts[10:]) == {100, 120, 140, 160, 180}


def test_live_features_are_as_many_and_end_almost_the_same(speechlike):
    audio = pcm(np.tile(speechlike, 2))
    _, some = live(audio, 3200)
    whole = features(audio)
    assert some.shape == whole.shape
    assert np.abs(some[-15:] - whole[-15:]).mean() < 0.2


def test_short_audio_has_the_same_features_live(speechlike):
    audio = pcm(speechlike[:8000])
    assert np.allclose(live(audio, 640)[1], features(audio), atol=1e-3)


def test_pieces_of_any_length_give_the_same_live_features(speechlike):
    audio = pcm(np.tile(speechlike, 2))
    _, expected = live(audio, 3200)
    for size in (2, 1024, 50_000):
        assert np.allclose(live(audio, size)[1], expected, atol=1e-3)
