import numpy as np
import pytest

from wyoming_servers.wake.engine import Score
from wyoming_servers.wake.kept import Moment
from wyoming_servers.wake.recent import RecentAudio
from wyoming_servers.wake.recorder import RECORDED_MS, Recorder

STEP_MS = 80


def moments(*scores, threshold=0.5, word="alexa", finish=True) -> list[Moment]:
    """Return what is kept of a stream with these scores, one each 80 ms of audio that counts up."""
    kept: list[Moment] = []
    audio = RecentAudio(RECORDED_MS)
    recorder = Recorder("kitchen", audio, kept.append)
    heard = False
    for number, score in enumerate(scores, 1):
        audio.hear(np.full(16 * STEP_MS, number, "<i2").tobytes())
        woke, heard = score >= threshold and not heard, heard or score >= threshold
        recorder.judge(Score(name=word, end_ms=number * STEP_MS, score=score), threshold, woke=woke)
    if finish:
        recorder.finish()
    return kept


QUIET = [0.0] * 60


def test_a_near_miss_is_kept_with_what_was_around_it():
    [kept] = moments(*QUIET, 0.3, 0.4, 0.1, *QUIET, finish=False)
    assert (kept.word, kept.client, kept.woke) == ("alexa", "kitchen", False)
    assert (kept.peak, kept.threshold) == (0.4, 0.5)
    assert len(kept.pcm) == 4000 * 32
    samples = np.frombuffer(kept.pcm, "<i2")
    assert samples[3000 * 16 - 1] == 61
    assert dict(kept.curve)[3000] == 0.3
    assert dict(kept.curve)[3080] == 0.4


def test_a_word_that_was_heard_is_kept_with_its_peak():
    [kept] = moments(*QUIET, 0.3, 0.6, 0.95, 0.6, 0.3, *QUIET)
    assert (kept.woke, kept.peak) == (True, 0.95)


def test_what_is_far_from_the_threshold_is_not_kept():
    assert moments(*[0.1, 0.19] * 30) == []
    assert len(moments(0.19, threshold=0.3)) == 1


def test_two_near_misses_are_two_moments():
    assert [kept.peak for kept in moments(0.3, *QUIET, 0.4, *QUIET)] == [0.3, 0.4]


def test_a_stream_that_ends_keeps_what_it_has():
    [kept] = moments(0.0, 0.9)
    assert kept.woke
    assert len(kept.pcm) == 160 * 32


@pytest.mark.parametrize("minutes", [1, 2])
def test_a_long_stream_is_held_in_bounded_memory(minutes):
    [kept] = moments(*[0.0] * (750 * minutes), 0.3)
    assert len(kept.pcm) == 3000 * 32
    assert len(kept.curve) < 80
