import numpy as np
import pytest

from wyoming_servers.wake.engine import Request
from wyoming_servers.wake.engines.fake import FakeEngine
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wire.errors import NameUnknown


def heard(samples, *names, **options):
    engine = FakeEngine(WakeOptions(**options))
    audio = [np.asarray(samples, "<i2").tobytes()]
    return [(word.name, word.end_ms) for word in engine.detect(audio, Request(names=names))]


def test_each_peak_is_its_word():
    samples = np.zeros(1600)
    samples[160] = 32767
    samples[800] = -32768
    assert heard(samples) == [("fake_word", 10), ("other_word", 50)]


def test_a_word_nobody_asked_for_is_not_told():
    assert heard([32767, -32768], "other_word") == [("other_word", 0)]


def test_a_word_is_not_heard_again_within_the_refractory_time():
    samples = np.zeros(16000)
    samples[[0, 1, 7999, 8000]] = 32767
    assert heard(samples, refractory_seconds=0.5) == [("fake_word", 0), ("fake_word", 500)]


def test_an_unknown_word_is_refused():
    with pytest.raises(NameUnknown, match="nobody_knows"):
        heard([0], "nobody_knows")
