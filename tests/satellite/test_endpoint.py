"""When a command has ended, by real speech and the real detector."""

from __future__ import annotations

import pytest

from satellite.endpoint import Endpoint
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.audio.wav import read_wav

PIECE = 2048
SECOND = bytes(SPEECH.bytes_per_second)


@pytest.fixture
def ended():
    return []


@pytest.fixture
def hear(ended):
    """Hear audio; returns where the command had ended, in seconds, None if it has not."""
    heard = 0

    def hear(pcm):
        nonlocal heard
        endpoint = Endpoint(0.7, lambda: ended.append(heard / SPEECH.bytes_per_second))
        for start in range(0, len(pcm), PIECE):
            heard = start + PIECE
            endpoint.hear(pcm[start : start + PIECE])
        return ended[0] if ended else None

    return hear


@pytest.mark.recordings
def test_a_command_ends_once_and_so_long_after_its_last_sound(hear, ended, recordings):
    _, said = read_wav(recordings / "commands" / "turn_off_lights_in_the_office.wav", SPEECH)
    length = len(said) / SPEECH.bytes_per_second
    assert hear(said + 3 * SECOND) == pytest.approx(length + 0.5, abs=0.7)
    assert len(ended) == 1


def test_where_nobody_speaks_nothing_ends(hear):
    assert hear(5 * SECOND) is None


@pytest.mark.recordings
def test_the_rest_of_a_wake_word_is_no_command(hear, recordings):
    _, phrase = read_wav(recordings / "wake" / "okay_nabu.wav", SPEECH)
    assert hear(phrase[-SPEECH.bytes_per_second // 5 :] + 3 * SECOND) is None
