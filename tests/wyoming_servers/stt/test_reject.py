"""A command is believed when it fits about as well as plain sounds do."""

import pytest

from wyoming_servers.stt.reject import Segment, confidence

SOUNDS = [Segment("AA", 0, 49, -1000.0), Segment("B", 50, 99, -1000.0)]


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
