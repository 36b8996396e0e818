import numpy as np
import pytest

from wyoming_servers.wake.engine import Request
from wyoming_servers.wake.engines.fake import FakeEngine
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.errors import NameUnknown


def heard(samples, *names):
    engine = FakeEngine(WakeOptions())
    audio = [np.asarray(samples, "<i2").tobytes()]
    scores = engine.scores(audio, Request(names=names))
    return [(one.name, one.end_ms, round(one.score, 2)) for one in scores if one.score]


def test_each_peak_is_its_word_at_the_end_of_its_step():
    samples = np.zeros(1600)
    samples[159] = 32767
    samples[160] = -32768
    assert heard(samples) == [("fake_word", 10, 1), ("other_word", 20, 1)]


def test_half_a_peak_is_half_a_word():
    assert heard([0, 16384, 0, -8192]) == [("fake_word", 0, 0.5), ("other_word", 0, 0.25)]


def test_a_word_nobody_asked_for_is_not_told():
    assert heard([32767, -32768], "other_word") == [("other_word", 0, 1)]


def test_an_unknown_word_is_refused():
    with pytest.raises(NameUnknown, match="nobody_knows"):
        heard([0], "nobody_knows")
