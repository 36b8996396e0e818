import numpy as np
import pytest

from wyoming_servers.wake.level import Loudness

RATE = 16000
RNG = np.random.default_rng(5)


def noise(seconds, level) -> np.ndarray:
    return RNG.normal(0, level, int(RATE * seconds))


def above_floor(samples, piece=1000) -> float:
    pcm = samples.clip(-32768, 32767).astype("<i2").tobytes()
    loudness = Loudness()
    for start in range(0, len(pcm), 2 * piece):
        loudness.hear(pcm[start : start + 2 * piece])
    return loudness.above_floor_db


CALL = np.concatenate([noise(4, 100), noise(0.8, 1000)])


def test_a_phrase_is_told_against_the_noise_before_it():
    assert above_floor(CALL) == pytest.approx(20, abs=1)


def test_a_microphones_gain_and_offset_change_nothing():
    assert above_floor(CALL * 4 + 500) == pytest.approx(above_floor(CALL), abs=0.5)


def test_pieces_of_any_length_give_the_same():
    assert above_floor(CALL, 17) == above_floor(CALL, 50_000)


def test_a_phrase_long_ago_is_not_the_one_that_was_heard():
    assert above_floor(np.concatenate([CALL, noise(3, 100)])) == pytest.approx(0, abs=1)


def test_a_microphone_that_was_muted_has_no_floor_of_silence():
    muted = np.concatenate([np.zeros(4 * RATE), CALL])
    assert above_floor(muted) == pytest.approx(above_floor(CALL), abs=1)


@pytest.mark.parametrize("samples", [np.zeros(0), np.zeros(100), np.zeros(RATE)])
def test_without_any_sound_nothing_is_above_anything(samples):
    assert above_floor(samples) == 0
