"""A text's audio begins and ends in silence, however it is cut."""

import numpy as np
import pytest

from wyoming_servers.tts.edges import FADE_MS, led_in_and_out

RATE = 22_050
FADE = RATE * FADE_MS // 1000
LOUD = np.full(2000, 20_000, "<i2").tobytes()


def faded(*pieces):
    return np.frombuffer(b"".join(led_in_and_out(pieces, RATE)), "<i2").astype(int)


def test_the_edges_rise_and_fall_and_all_between_stays():
    samples = faded(LOUD)
    assert len(samples) == 2000
    assert abs(samples[0]) < 500
    assert abs(samples[-1]) < 500
    assert np.abs(np.diff(samples)).max() < 500
    assert (samples[FADE:-FADE] == 20_000).all()


@pytest.mark.parametrize("size", [2, 100, 2 * FADE, 4 * FADE, 1000, 3998])
def test_however_it_is_cut_it_is_the_same(size):
    pieces = [LOUD[at : at + size] for at in range(0, len(LOUD), size)]
    assert (faded(*pieces) == faded(LOUD)).all()


@pytest.mark.parametrize("count", [0, 1, 2, 3, FADE, 2 * FADE - 1])
def test_what_is_shorter_than_the_fades_is_kept(count):
    samples = faded(LOUD[: 2 * count])
    assert len(samples) == count
    assert count < 2 or abs(samples[0]) <= 10_000 >= abs(samples[-1])


def test_no_more_than_the_fade_is_held_back():
    coming = led_in_and_out(iter([LOUD, LOUD]), RATE)
    assert len(next(coming)) == len(LOUD) - 2 * FADE
