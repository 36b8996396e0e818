"""Echo cancellation in a room that is computed: its walls answer for 0.3 s."""

from __future__ import annotations

import numpy as np
import pytest

from satellite.echo import BLOCK_BYTES, TAIL_SECONDS, EchoCanceller
from tests.satellite.rooms import RATE, cancelled, decibel, in_a_room, speechlike, to_pcm
from wyoming_servers.audio.formats import SPEECH, AudioFormat

pytest.importorskip("livekit", reason="livekit is not installed")


@pytest.fixture
def canceller():
    return EchoCanceller(SPEECH)


@pytest.mark.parametrize("delay_seconds", [0.02, 0.15])
def test_what_is_played_is_taken_out(canceller, delay_seconds):
    played = speechlike(8, seed=1)
    echo = in_a_room(played, delay_seconds)
    left = cancelled(played, echo, canceller)
    second_half = slice(5 * RATE, 8 * RATE)
    assert decibel(echo[second_half]) - decibel(left[second_half]) > 25


def test_who_speaks_meanwhile_is_heard(canceller):
    played = speechlike(8, seed=1)
    said = np.zeros(8 * RATE)
    said[6 * RATE : 7 * RATE] = 0.1 * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)
    left = cancelled(played, in_a_room(played, 0.05) + said, canceller)
    spoken = slice(6 * RATE + RATE // 4, 7 * RATE)
    assert abs(decibel(left[spoken]) - decibel(said[spoken])) < 6


def test_where_nothing_is_played_nothing_is_changed(canceller):
    heard = to_pcm(speechlike(1, seed=2))
    assert canceller.hear(heard[:777]) + canceller.hear(heard[777:]) == heard


def test_some_time_after_the_sound_it_is_at_rest_again(canceller):
    canceller.play(to_pcm(speechlike(0.1, seed=1)))
    canceller.hear(bytes(int((TAIL_SECONDS + 0.1) * SPEECH.bytes_per_second)))
    heard = to_pcm(speechlike(1, seed=2))
    assert canceller.hear(heard) == heard


def test_what_is_played_may_have_another_rate():
    canceller = EchoCanceller(AudioFormat(22_050))
    canceller.play(bytes(2 * 22_050))
    assert len(canceller.hear(bytes(BLOCK_BYTES))) == BLOCK_BYTES


def test_steady_noise_is_taken_out_and_speech_is_not():
    noise = 0.02 * np.random.default_rng(3).normal(0, 1, 8 * RATE)
    said = np.zeros(8 * RATE)
    said[6 * RATE :] = speechlike(2, seed=4)
    canceller = EchoCanceller(SPEECH, echo=False, noise_suppression=True)
    left = np.frombuffer(canceller.hear(to_pcm(said + noise)), "<i2") / 32767
    quiet, spoken = slice(4 * RATE, 6 * RATE), slice(6 * RATE, 8 * RATE)
    assert decibel(noise[quiet]) - decibel(left[quiet]) > 12
    assert decibel(said[spoken]) - decibel(left[spoken]) < 6


def test_speech_from_afar_is_brought_to_one_loudness():
    said = speechlike(12, seed=4)
    levels = []
    for far in (1.0, 0.05):
        canceller = EchoCanceller(SPEECH, echo=False, auto_gain=True)
        heard = np.frombuffer(canceller.hear(to_pcm(far * said)), "<i2") / 32767
        levels.append(decibel(heard[8 * RATE :]))
    assert levels[0] - levels[1] < 20  # 26 dB before
