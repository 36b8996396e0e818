import numpy as np
import pytest

from wyoming_servers.wake import listening
from wyoming_servers.wake.decide import Decision
from wyoming_servers.wake.engine import Capabilities, Request, Score
from wyoming_servers.wake.engines.fake import FakeEngine
from wyoming_servers.wake.kept import Moment
from wyoming_servers.wake.listening import Detection, Ear
from wyoming_servers.wake.options import WakeOptions
from wyoming_servers.wake.recent import RecentAudio
from wyoming_servers.wake.recorder import RECORDED_MS, Recorder

STEP_MS = 10
REQUEST = Request(names=("fake_word",))


def pcm(*peaks: int) -> bytes:
    """Return a step of audio for each peak."""
    return b"".join(peak.to_bytes(2, "little", signed=True) * 16 * STEP_MS for peak in peaks)


def ear(**given) -> Ear:
    return Ear(decision=Decision(WakeOptions()), **given)


def heard(*pieces: bytes, ear=None, engine=None) -> list[Detection]:
    ear = ear or Ear(decision=Decision(WakeOptions()))
    return list(ear.detect(engine or FakeEngine(WakeOptions()), pieces, REQUEST))


def test_a_word_is_detected_where_its_scores_say_so():
    [detection] = heard(pcm(0, 0), pcm(9000), pcm(30000, 30000))
    assert (detection.name, detection.end_ms) == ("fake_word", 40)
    assert detection.score == pytest.approx(30000 / 32767)


def test_near_misses_are_no_detections():
    assert heard(pcm(16000), pcm(0), pcm(16000)) == []


def test_a_detection_tells_how_loud_it_was():
    rng = np.random.default_rng(5)
    noise, voice = (rng.normal(0, level, 16000).astype("<i2") for level in (100, 1000))
    voice[-1] = 32767
    [detection] = heard(noise.tobytes() * 3, voice.tobytes())
    assert detection.above_floor_db == pytest.approx(20, abs=2)


def test_a_word_that_was_nearly_heard_is_remembered_for_a_moment(monkeypatch):
    listens = ear()
    heard(pcm(0), pcm(9000), ear=listens)
    assert listens.nearly_heard("fake_word").score == pytest.approx(9000 / 32767)
    assert listens.nearly_heard("other_word") is None
    monkeypatch.setattr(listening, "_MOMENT_SECONDS", 0.0)
    assert listens.nearly_heard("fake_word") is None


@pytest.mark.parametrize("peaks", [(5000,), (32767, 0, 9000)])
def test_what_is_too_far_off_or_follows_a_detection_is_not_nearly_heard(peaks):
    listens = ear()
    heard(pcm(*peaks), ear=listens)
    nearly = listens.nearly_heard("fake_word")
    assert nearly is None or nearly.score == 1.0


class LateEngine:
    """Tells its scores 180 ms late: a real engine that does is not on every machine."""

    capabilities = Capabilities(words=(), step_ms=STEP_MS, lag_ms=180)

    def scores(self, audio, _request):
        for at, _ in enumerate(audio):
            yield Score(name="fake_word", end_ms=at * 100, score=at / 2)

    def close(self) -> None:
        """Do nothing."""


def test_a_phrase_ended_before_its_score_by_the_engines_lag():
    assert [one.end_ms for one in heard(*[pcm(0)] * 4, engine=LateEngine())] == [0]
    slow = heard(*[pcm(0)] * 4, engine=LateEngine(), ear=strict_ear(1.0))
    assert [one.end_ms for one in slow] == [20]


def strict_ear(threshold) -> Ear:
    return Ear(decision=Decision(WakeOptions(), lambda _: threshold))


def test_what_a_second_opinion_denies_is_not_heard_and_what_follows_may_be():
    asked = []

    def second_time(word, audio):
        asked.append((word, audio))
        return len(asked) > 1

    pieces = pcm(0), pcm(32767), pcm(0), pcm(32767), pcm(0)
    detections = heard(*pieces, ear=ear(confirms=second_time))
    assert [one.end_ms for one in detections] == [40]
    assert [word for word, _ in asked] == ["fake_word"] * 2
    assert asked[1][1] == b"".join(pieces[:4])


def recording(kept: list[Moment]) -> Ear:
    recent = RecentAudio(RECORDED_MS)
    return ear(recent=recent, recorder=Recorder("kitchen", recent, kept.append))


def test_what_was_heard_or_nearly_is_handed_to_be_kept():
    kept: list[Moment] = []
    heard(pcm(*[0] * 200, 12000, *[0] * 150, 32767), ear=recording(kept))
    assert [(one.woke, one.peak) for one in kept] == [(False, 0.366), (True, 1.0)]
    assert len(kept[0].pcm) == (2010 + 1000) * 32


def test_a_stream_that_breaks_still_keeps_what_was_heard():
    kept: list[Moment] = []

    def broken():
        yield pcm(0, 32767)
        raise ConnectionError

    with pytest.raises(ConnectionError):
        list(recording(kept).detect(FakeEngine(WakeOptions()), broken(), REQUEST))
    assert [one.woke for one in kept] == [True]
