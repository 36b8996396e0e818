import numpy as np
import pytest

from wyoming_servers.wake.recent import RecentAudio


def counted(milliseconds, piece_ms, remembered=100) -> RecentAudio:
    """Return audio in which each millisecond has its number."""
    audio = RecentAudio(remembered)
    samples = np.repeat(np.arange(milliseconds), 16).astype("<i2")
    for at in range(0, len(samples), 16 * piece_ms):
        audio.hear(samples[at : at + 16 * piece_ms].tobytes())
    return audio


@pytest.mark.parametrize("piece_ms", [1, 30, 1000])
def test_the_last_of_it_is_remembered_by_its_time(piece_ms):
    audio = counted(1000, piece_ms)
    pcm = np.frombuffer(audio.between(950, 960), "<i2")
    assert pcm.tolist() == np.repeat(np.arange(950, 960), 16).tolist()


def test_what_is_long_ago_is_forgotten():
    audio = counted(1000, 10)
    assert 800 <= audio.begin_ms <= 900
    assert audio.between(0, audio.begin_ms) == b""
    assert len(audio.between(0, 2000)) == (1000 - audio.begin_ms) * 32


def test_what_is_yet_to_come_is_not_there():
    assert len(counted(50, 10).between(40, 90)) == 10 * 32
