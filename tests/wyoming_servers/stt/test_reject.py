"""A command is believed when it fits about as well as plain sounds do."""

import math

import pytest

from wyoming_servers.stt.reject import Candidate, Segment, confidence, lead, weigh

SOUNDS = [Segment("AA", 0, 49, -1000.0), Segment("B", 50, 99, -1000.0)]

LONG = "set a timer for 5 minutes"


def words(*scores):
    return [Segment(f"w{i}", i * 50, i * 50 + 49, score) for i, score in enumerate(scores)]


def test_a_command_that_fits_is_believed():
    assert confidence(words(-1000, -1000), SOUNDS) > 0.9


def test_a_command_that_fits_badly_is_not():
    assert confidence(words(-2500, -2500), SOUNDS) < 0.1


def test_one_bad_word_counts():
    even = confidence(words(-1500, -1500), SOUNDS)
    assert confidence(words(-1000, -2000), SOUNDS) < even


def test_speech_taken_for_silence_counts():
    word, gap = Segment("w0", 0, 49, -1000.0), Segment("<sil>", 50, 99, -4000.0, is_word=False)
    assert confidence([word, gap], SOUNDS) < 0.1 < confidence([word], SOUNDS)


@pytest.mark.parametrize("path", [[], [Segment("<sil>", 0, 99, -1.0, is_word=False)]])
def test_no_word_is_no_command(path):
    assert confidence(path, SOUNDS) == 0


@pytest.mark.parametrize(
    ("hearings", "text"),
    [
        ([("stop", 0.95)], "stop"),
        ([("stop", 0.75), ("stop", 0.75)], "stop"),
        ([("stop", 0.1), ("stop", 0.95)], "stop"),
        ([("stop", 0.69), ("stop", 0.68)], None),
        ([("stop", 0.3), ("mute", 0.95)], None),
        ([("stop", 0.01)], ""),
        ([("stop", 0.2), ("mute", 0.2)], ""),
        ([("", 0.0)], ""),
        ([("stop", 0.7)], None),
        ([("stop", 0.7), ("mute", 0.8)], None),
        ([("turn off", 0.7), ("turn on", 0.95)], None),
    ],
)
def test_a_command_is_heard_again_until_it_is_sure_or_hopeless(hearings, text):
    said = weigh([Candidate(*hearing) for hearing in hearings], more=True)
    assert (said.text if said else None) == text


@pytest.mark.parametrize(
    ("hearings", "text"),
    [
        ([("stop", 0.7), ("mute", 0.01), ("stop", 0.85)], "stop"),
        ([("stop", 0.6), ("stop", 0.7), ("stop", 0.6)], "stop"),
        ([(LONG, 0.68), (LONG, 0.64), (LONG, 0.14)], ""),
        ([(LONG, 0.64), (LONG, 0.69), (LONG, 0.26)], ""),
        ([("stop", 0.7), ("stop", 0.6), ("mute", 0.1)], ""),
        ([("turn off", 0.8), ("turn on", 0.95), ("turn off", 0.85)], "turn off"),
        ([("stop", 0.95)], "stop"),
        ([("stop", 0.85)], ""),
        ([("stop", 0.3), ("stop", 0.3), ("stop", 0.2)], ""),
        ([(LONG, 0.4), (LONG, 0.4), (LONG, 0.1)], ""),
    ],
)
def test_in_the_end_a_command_must_be_likely_on_average(hearings, text):
    said = weigh([Candidate(*hearing) for hearing in hearings], more=False)
    assert said.text == text


def test_who_may_have_said_the_opposite_was_not_surely_heard():
    heard = [Candidate("turn off", 0.8), Candidate("turn on", 0.95), Candidate("turn off", 0.85)]
    assert weigh(heard, more=False).sure < 0.9


@pytest.mark.parametrize(
    ("whole", "beginning", "fits", "is_forced"),
    [
        (("turn off the Kitchen Light", 0.97), ("turn all the Kitchen lights", 0.99), True, False),
        (("is the Front Door locked", 0.88), ("is the Front Door", 0.99), False, False),
        (("lower gate", 0.78), ("lock", 0.998), False, True),
    ],
)
def test_a_whole_command_is_weighed_against_a_mere_beginning(whole, beginning, fits, is_forced):
    whole, beginning = Candidate(*whole), Candidate(*beginning)
    assert whole.fits_beside(beginning) is fits
    assert whole.is_forced_beside(beginning) is is_forced


def test_the_lead_is_told_per_frame_of_the_words():
    gap = Segment("<sil>", 50, 99, -1200.0, is_word=False)
    assert lead([Segment("w0", 0, 49, -1500.0), gap], SOUNDS) == pytest.approx(-14.0)
    assert lead([gap], SOUNDS) == -math.inf


@pytest.mark.parametrize(
    ("text", "hearings", "is_safe"),
    [
        ("lock the door", [("lock the door", -12.0)], True),
        ("lock the door", [("lock the door", -25.0)], False),
        ("lock the door", [("lock the door", -25.0), ("lock the door", -12.0)], True),
        ("lock the door", [("lock the door", -25.0), ("mute", -5.0)], False),
        ("is the door locked", [("is the door locked", -25.0)], True),
    ],
)
def test_what_does_something_must_fit_about_as_well_as_english(text, hearings, is_safe):
    heard = [Candidate(said, 0.95, english) for said, english in hearings]
    assert Candidate(text, 0.95).is_safe_by(heard) == is_safe
