"""What is measured of recordings that are computed."""

from __future__ import annotations

import numpy as np
import pytest

from satellite.diagnosis.advice import summary
from satellite.diagnosis.measure import RATE, Echo, Levels, echo, levels, probe

RANDOM = np.random.default_rng(2)
NOISE = 0.001 * RANDOM.normal(0, 1, 2 * RATE)
"""At -60 dB."""
TIME = np.arange(4 * RATE) / RATE
VOICE = 0.1 * np.sin(2 * np.pi * 300 * TIME) * (np.sin(2 * np.pi * 2 * TIME) > 0)
"""At -23 dB where it sounds."""
GOOD = levels(NOISE, VOICE + np.tile(NOISE, 2))
FOUND = Echo(delay_ms=80, loss_db=12, clipped=0)


def test_speech_and_the_noise_of_the_room_are_told_apart():
    assert GOOD.floor_db == pytest.approx(-60, abs=1)
    assert GOOD.speech_db == pytest.approx(-23, abs=1)
    assert GOOD.peak_db == pytest.approx(-20, abs=0.5)
    assert GOOD.clipped == 0
    assert abs(GOOD.offset) < 0.001


def test_clipping_and_an_offset_are_noticed():
    clipped = levels(NOISE, np.clip(20 * VOICE, -1, 1) * 32_767 / 32_768)
    assert clipped.clipped > 0.1
    assert levels(NOISE, VOICE + 0.05).offset == pytest.approx(0.05, abs=0.001)


@pytest.mark.parametrize(("delay", "loss_db"), [(100, 3), (1500, 20), (5000, 12)])
def test_the_echo_of_a_room_is_found(delay, loss_db):
    walls = RANDOM.normal(0, 1, RATE // 4) * np.exp(-np.arange(RATE // 4) / 800)
    walls[0] = 6
    answer = np.convolve(probe(), walls)
    answer *= np.sqrt(np.var(probe()) / np.var(answer[: len(probe())])) * 10 ** (-loss_db / 20)
    heard = 0.0003 * RANDOM.normal(0, 1, 5 * RATE)
    heard[1000 + delay :][: len(answer)] += answer[: len(heard) - 1000 - delay]
    found = echo(heard, probe(), 1000)
    assert found.delay_ms == pytest.approx(1000 * delay / RATE, abs=1)
    assert found.loss_db == pytest.approx(loss_db, abs=1)


def test_where_nothing_of_it_is_heard_there_is_no_echo():
    assert echo(RANDOM.normal(0, 0.1, 5 * RATE), probe(), 0) is None
    assert echo(np.zeros(5 * RATE), probe(), 0) is None


def changed(**values):
    return Levels(**(vars(GOOD) | values))


@pytest.mark.parametrize(
    ("measured", "found", "left_db", "said"),
    [
        (GOOD, FOUND, 30, "All is well"),
        (GOOD, FOUND, 30, "80 ms after it is told to play, 12 dB quieter than it was told; 30 dB"),
        (changed(speech_db=-120.0), None, None, "nothing but zeros"),
        (changed(speech_db=-90.0), None, None, "next to nothing"),
        (changed(clipped=0.01), None, None, "1.00 % of the samples are clipped"),
        (changed(speech_db=-46.0), None, None, "--microphone-gain 20 or --auto-gain"),
        (changed(floor_db=-30.0), None, None, "only 7 dB above the noise"),
        (changed(offset=-0.02), None, None, "off zero by -2.0 %"),
        (GOOD, None, None, "The test sound was not heard"),
        (GOOD, Echo(delay_ms=80, loss_db=12, clipped=0.1), 30, "overdrives the microphone"),
        (GOOD, Echo(delay_ms=600, loss_db=12, clipped=0), 30, "600 ms late"),
        (GOOD, FOUND, None, "pip install 'laramie[satellite]'"),
        (GOOD, FOUND, 4, "Only 4 dB of the satellite's own voice"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(measured, found, left_db, said):
    sentences = summary(measured, found, left_db)
    assert any(said in sentence for sentence in sentences), sentences
    assert ("All is well." in sentences) == (measured is GOOD and found is FOUND and left_db == 30)
