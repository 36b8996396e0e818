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


LEAD = 30


@pytest.fixture
def vowels():
    """A second of three tones with hardly a pause between them, over faint noise."""
    rng = np.random.default_rng(2)
    time = np.arange(16_000) / 16_000
    tones = sum(np.sin(2 * np.pi * hertz * time) for hertz in (300, 900, 2500))
    return 2000 * tones * np.sin(2 * np.pi * 2.5 * time) ** 2 + rng.normal(0, 20, len(time))


def test_speech_with_nothing_before_it_has_the_features_of_speech_in_a_room(vowels):
    room = np.random.default_rng(3).normal(0, 20, LEAD * 160)
    wanted = features(pcm(np.concatenate([room, vowels])))[LEAD:]
    led, cut = features(pcm(vowels), lead=LEAD)[LEAD:], features(pcm(vowels))
    assert np.abs(led - wanted).mean() < np.abs(cut - wanted).mean() / 2


def test_a_made_up_room_is_always_the_same(vowels):
    first, again = (features(pcm(vowels), lead=LEAD) for _ in range(2))
    assert (first == again).all()


def live(audio, size, lead=0):
    """Return how many features there are after each piece, and all of them."""
    ear = LiveFeatures(lead)
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


def test_a_made_up_room_is_part_of_the_first_second_of_live_features(vowels):
    counts, some = live(pcm(np.tile(vowels, 2)), 3200, LEAD)
    assert counts[:8] == [0] * 7 + [100]
    assert some.shape == (LEAD + 198, 13)


def test_short_audio_has_the_same_features_live_behind_a_made_up_room(vowels):
    audio = pcm(vowels[:8000])
    assert np.allclose(live(audio, 640, LEAD)[1], features(audio, lead=LEAD), atol=1e-3)


def test_nothing_behind_a_made_up_room_is_nothing():
    assert len(features(bytes(100), lead=LEAD)) == 0
    assert len(LiveFeatures(LEAD).finish()) == 0
