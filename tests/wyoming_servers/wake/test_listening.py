from wyoming_servers.wake.decide import Decision
from wyoming_servers.wake.engine import Detection, Request
from wyoming_servers.wake.engines.fake import FakeEngine
from wyoming_servers.wake.listening import detect
from wyoming_servers.wake.options import WakeOptions

STEP_MS = 10


def pcm(*peaks: int) -> bytes:
    """Return a step of audio for each peak."""
    return b"".join(peak.to_bytes(2, "little", signed=True) * 16 * STEP_MS for peak in peaks)


def heard(*pieces: bytes) -> list[Detection]:
    options = WakeOptions()
    decision = Decision(options, STEP_MS)
    return list(detect(FakeEngine(options), pieces, Request(names=("fake_word",)), decision))


def test_a_word_is_detected_where_its_scores_say_so():
    assert heard(pcm(0, 0), pcm(9000), pcm(30000, 30000)) == [
        Detection(name="fake_word", end_ms=40, score=30000 / 32767)
    ]


def test_near_misses_are_no_detections():
    assert heard(pcm(16000), pcm(0), pcm(16000)) == []
