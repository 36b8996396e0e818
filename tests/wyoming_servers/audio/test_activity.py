"""Where somebody speaks."""

import wave

import numpy as np
import pytest

from wyoming_servers.audio.activity import Activity

RATE = 16_000


def judged(*probabilities):
    """An activity whose detector said this about each frame of 32 ms."""
    activity = Activity(probabilities)
    activity.feed(bytes(1024 * len(probabilities)))
    return activity


def test_silence_is_no_speech():
    activity = Activity()
    activity.feed(bytes(2 * RATE))
    assert not activity.heard
    assert activity.span(300) == (0, 0)
    assert activity.silence_ms == 992


def test_noise_is_no_speech():
    activity = Activity()
    activity.feed(np.random.default_rng(3).normal(0, 800, RATE).astype("<i2").tobytes())
    assert not activity.heard


def test_weak_frames_near_speech_belong_to_it():
    activity = judged(*[0.0] * 20, 0.2, 0.2, *[0.9] * 10, 0.3, *[0.0] * 4)
    assert activity.span(0) == (20 * 512, 33 * 512)
    assert activity.spoken_until == 33 * 512
    assert activity.silence_ms == 4 * 32
    assert activity.surely_spoken_until == 32 * 512


def test_a_weak_frame_far_from_speech_does_not():
    activity = judged(0.2, *[0.0] * 20, *[0.9] * 10, *[0.0] * 20, 0.2)
    assert activity.span(0) == (21 * 512, 31 * 512)


def test_a_click_before_the_speech_is_left_out():
    activity = judged(0.9, *[0.0] * 20, *[0.9] * 10)
    assert activity.span(0) == (21 * 512, 31 * 512)


def test_a_pause_within_speech_is_part_of_it():
    activity = judged(*[0.9] * 10, *[0.0] * 20, *[0.9] * 10)
    assert activity.span(0) == (0, 40 * 512)


def test_the_margin_stays_within_the_beginning():
    assert judged(*[0.9] * 10).span(300) == (0, 5120 + 4800)


@pytest.mark.recordings
def test_people_are_heard_in_pieces_of_any_length(recordings):
    with wave.open(str(recordings / "commands" / "lock_the_front_door.wav")) as file:
        pcm = file.readframes(file.getnframes())
    spans = set()
    for size in (len(pcm), 320, 1024, 3334):
        activity = Activity()
        for start in range(0, len(pcm), size):
            activity.feed(pcm[start : start + size])
        assert activity.heard
        spans.add(activity.span(0))
    (span,) = spans
    assert 0.3 * RATE < span[0] < span[1] < 2 * RATE
