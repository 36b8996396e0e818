import numpy as np
import pytest

from tests.benchmarks.stt_corpus import RATE
from tests.benchmarks.wake_corpus import Audio, Trial
from tests.benchmarks.wake_hear import Listening
from tests.benchmarks.wake_results import ORDINARY, Heard
from wyoming_servers.wake.engine import Score

AUDIO = Audio(samples=np.zeros(6 * RATE, np.float32), phrase_end_ms=2000.0)


def heard(trial, **scores):
    result = Heard()
    series = [
        Score(name=word, end_ms=end_ms, score=its.get(end_ms, 0.0))
        for end_ms in range(80, 6000, 80)
        for word, its in scores.items()
    ]
    Listening(engine="one", lag_ms=50, trial=trial, audio=AUDIO).count(result, series)
    return result


def test_a_word_that_was_said_is_heard_so_long_after_its_end():
    [said] = heard(Trial(source="spoken", word="alexa"), alexa={2080: 0.6, 2160: 0.9}).said
    assert (said.heard, said.delay_ms, said.best) == (True, 80, 0.9)
    assert said.told_off_ms == 30


def test_what_stays_below_the_threshold_is_a_false_reject():
    [said] = heard(Trial(source="spoken", word="alexa"), alexa={2080: 0.4}).said
    assert (said.heard, said.delay_ms, said.best) == (False, None, 0.4)


def test_a_detection_seconds_later_is_not_of_the_phrase():
    [said] = heard(Trial(source="spoken", word="alexa"), alexa={4000: 0.9}).said
    assert not said.heard


def test_another_word_that_is_heard_is_a_false_accept():
    result = heard(Trial(source="spoken", word="alexa"), alexa={}, okay_nabu={2080: 0.6, 2160: 0.8})
    [other] = result.not_said
    assert (other.word, other.source, other.accepted, other.trials) == (
        "okay_nabu", "other words", 1, 1
    )  # fmt: skip
    assert other.peaks == pytest.approx([0.8])


def test_talk_of_several_processes_is_counted_together():
    together = Heard()
    for peak in (0.7, 0.2):
        together.add(heard(Trial(source="talk"), alexa={800: peak}))
    [other] = together.not_said
    assert (other.trials, other.seconds, other.accepted) == (2, 12.0, 1)
    curve = together.trade_off("one", "alexa", {"clean"})
    assert curve.others == pytest.approx((0.7, 0.2))
    assert curve.hours == 12 / 3600
    assert "talk" in ORDINARY
