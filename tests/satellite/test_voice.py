"""Replies on their way to the speaker, rendered as its thread does."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest

from satellite.devices import SPEAKER
from satellite.mixer import Mixer
from satellite.state import Signal
from satellite.voice import Voice

FRAMES = 441


@pytest.fixture
def mixer():
    return Mixer(SPEAKER)


@pytest.fixture
def told():
    return []


@pytest.fixture
async def voice(mixer, told):
    return Voice(mixer, told.append)


def say(voice, level):
    voice.begin(SPEAKER)
    voice.put(np.full(SPEAKER.rate // 10, level, "<i2").tobytes())
    voice.end()


async def render(mixer, condition):
    """Play until something is so; return the samples."""
    played = []
    async with asyncio.timeout(20):
        while not condition():
            played.append(np.rint(mixer.render(FRAMES)[:, 0] * 2**15))
            await asyncio.sleep(0)
    return np.concatenate(played)


async def test_a_reply_that_comes_too_soon_is_played_behind_the_first(voice, mixer, told):
    say(voice, 1000)
    say(voice, 2000)
    played = await render(mixer, lambda: told)
    assert told == [Signal.SPOKEN]
    assert list(dict.fromkeys(played[played > 0])) == [1000, 2000]
    assert np.count_nonzero(played) == 2 * (SPEAKER.rate // 10)


async def test_hushed_both_are_silent_and_nothing_is_told(voice, mixer, told):
    say(voice, 1000)
    say(voice, 2000)
    mixer.render(FRAMES)
    voice.hush()
    played = await render(mixer, lambda: mixer.is_silent)
    await asyncio.sleep(0)
    assert played.max() <= 1000
    assert told == []
