"""What a filter learns of a room that is computed."""

from __future__ import annotations

import numpy as np

from satellite.adaptive import BLOCK, AdaptiveFilter
from tests.satellite.rooms import RATE, decibel, in_a_room

RANDOM = np.random.default_rng(6)
PLAYED = 0.1 * RANDOM.normal(0, 1, 4 * RATE)
ECHO = in_a_room(PLAYED, 0.08)


def filtered(played, heard):
    adaptive = AdaptiveFilter()
    left = [
        adaptive.feed(
            played[start : start + BLOCK].astype("f4"), heard[start : start + BLOCK].astype("f4")
        )
        for start in range(0, len(heard), BLOCK)
    ]
    return np.concatenate(left)


def test_it_learns_how_a_room_answers():
    left = filtered(PLAYED, ECHO)
    last = slice(3 * RATE, None)
    assert decibel(ECHO[last]) - decibel(left[last]) > 20


def test_who_speaks_meanwhile_stays_as_he_is():
    said = np.zeros(4 * RATE)
    said[3 * RATE :] = 0.05 * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)
    left = filtered(PLAYED, ECHO + said)[3 * RATE :]
    wrong = left - said[3 * RATE :]
    assert decibel(said[3 * RATE :]) - decibel(wrong) > 10


def test_what_is_not_played_is_not_touched():
    said = 0.1 * RANDOM.normal(0, 1, RATE)
    assert np.allclose(filtered(np.zeros(RATE), said), said, atol=1e-6)


def test_nothing_is_ever_made_louder():
    other = in_a_room(PLAYED, 0.03, 0.2, seed=8)
    heard = np.concatenate([ECHO[: 2 * RATE], -other[2 * RATE :]])
    left = filtered(PLAYED, heard)
    for start in range(0, len(heard), BLOCK):
        block = slice(start, start + BLOCK)
        assert np.sum(left[block] ** 2) <= np.sum(heard[block] ** 2) * 1.001
