from __future__ import annotations

import pytest

from wyoming_servers.audio.formats import SPEECH, AudioFormat, AudioFormatError


def test_speech_is_16_khz_16_bit_mono():
    assert (SPEECH.rate, SPEECH.width, SPEECH.channels) == (16_000, 2, 1)
    assert SPEECH.bytes_per_second == 32_000


def test_a_frame_holds_a_sample_of_every_channel():
    assert AudioFormat(48_000, 3, 6).frame_bytes == 18


def test_bytes_are_told_in_milliseconds():
    assert AudioFormat(22_050, 2, 2).milliseconds(4 * 2205) == 100


@pytest.mark.parametrize(
    ("rate", "width", "channels"), [(4_000, 1, 1), (192_000, 4, 8), (44_100, 3, 2)]
)
def test_what_can_be_converted_is_taken(rate, width, channels):
    assert AudioFormat.checked(rate, width, channels) == AudioFormat(rate, width, channels)


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ((3_999, 2, 1), "rate"),
        ((192_001, 2, 1), "rate"),
        ((16_000.0, 2, 1), "rate"),
        (("16000", 2, 1), "rate"),
        ((None, 2, 1), "rate"),
        ((True, 2, 1), "rate"),
        ((16_000, 0, 1), "width"),
        ((16_000, 5, 1), "width"),
        ((16_000, 2, 0), "channels"),
        ((16_000, 2, 9), "channels"),
        ((16_000, 2, [1]), "channels"),
    ],
)
def test_what_cannot_is_named_with_what_can(wrong, name):
    with pytest.raises(AudioFormatError, match=rf"audio {name} .*: send \d+ to \d+"):
        AudioFormat.checked(*wrong)
