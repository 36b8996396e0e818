"""A command is believed when it fits about as well as plain sounds do."""

import pytest

from wyoming_servers.stt.reject import Candidate, Segment, accepted, confidence

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
        ([("stop", 0.7), ("stop", 0.3)], "stop"),
        ([("stop", 0.3), ("stop", 0.7)], "stop"),
        ([("stop", 0.7), ("mute", 0.8)], None),
        ([("stop", 0.3), ("stop", 0.4)], None),
        ([("stop", 0.3), ("mute", 0.95)], "mute"),
        ([("stop", 0.01), ("stop", 0.95)], None),
        ([("stop", 0.7), ("mute", 0.01), ("stop", 0.7)], "stop"),
        ([("stop", 0.5), ("stop", 0.5), ("stop", 0.5)], None),
        ([(LONG, 0.5), (LONG, 0.3)], None),
        ([(LONG, 0.5), ("stop", 0.3), (LONG, 0.5)], None),
        ([(LONG, 0.5), (LONG, 0.3), (LONG, 0.3)], LONG),
        ([(LONG, 0.4), (LONG, 0.3), (LONG, 0.3)], None),
        ([("", 0.0)], None),
        ([], None),
    ],
)
def test_an_unsure_command_must_be_heard_twice(hearings, text):
    said = accepted(Candidate(*hearing) for hearing in hearings)
    assert (said.text if said else None) == text


def test_a_sure_command_is_not_heard_again():
    def hearings():
        yield Candidate("stop", 0.95)
        pytest.fail("heard again")

    assert accepted(hearings())
