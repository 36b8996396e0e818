"""What sounds at once, rendered as the speaker's thread does."""

from __future__ import annotations

import math

import numpy as np
import pytest

from satellite.devices import SPEAKER
from satellite.mixer import RAMP_SECONDS, Mixer
from satellite.track import FADE_SECONDS, Kind, Track

SECOND = SPEAKER.rate
FADE = int(FADE_SECONDS * SECOND)
BLOCK = 441
RAMP = BLOCK * math.ceil(RAMP_SECONDS * SECOND / BLOCK)


@pytest.fixture
def mixer():
    return Mixer(SPEAKER)


def sound(kind, level, seconds=1):
    track = Track(kind, SPEAKER)
    track.begin(SPEAKER)
    track.put(np.full(SECOND * seconds, level, "<i2").tobytes())
    track.end()
    return track


def rendered(mixer, frames=SECOND):
    blocks = [mixer.render(BLOCK)[:, 0] for _ in range(frames // BLOCK)]
    return np.rint(np.concatenate(blocks) * 2**15)


def test_what_sounds_at_once_is_added(mixer):
    mixer.add(sound(Kind.CHIME, 1000))
    mixer.add(sound(Kind.REPLY, 500))
    assert (rendered(mixer)[FADE:] == 1500).all()


def test_a_track_that_replaces_one_not_heard_yet_sounds_alone(mixer):
    mixer.replace(sound(Kind.CHIME, 1000))
    mixer.replace(sound(Kind.CHIME, 500))
    assert rendered(mixer).max() == 500


def test_a_track_that_replaces_one_fades_it_out(mixer):
    mixer.replace(sound(Kind.CHIME, 1000))
    rendered(mixer, SECOND // 2)
    mixer.replace(sound(Kind.CHIME, 500))
    assert (rendered(mixer)[FADE:] == 500).all()


def test_a_track_replaces_none_of_another_kind(mixer):
    mixer.add(sound(Kind.REPLY, 1000))
    mixer.replace(sound(Kind.CHIME, 500))
    assert (rendered(mixer)[FADE:] == 1500).all()


def test_media_is_lowered_while_somebody_speaks(mixer):
    mixer.add(sound(Kind.MEDIA, 4000, 3))
    assert rendered(mixer).max() == 4000
    mixer.add(sound(Kind.REPLY, 0))
    assert (rendered(mixer)[RAMP:] == 4000 * mixer.ducking).all()
    assert rendered(mixer)[RAMP:].min() == 4000


def test_a_muted_speaker_goes_on_in_silence(mixer):
    mixer.muted = True
    mixer.add(sound(Kind.REPLY, 1000))
    assert not rendered(mixer)[RAMP:].any()
    rendered(mixer)
    assert mixer.is_silent
