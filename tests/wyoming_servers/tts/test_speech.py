import pytest

from wyoming_servers.tts.edges import led_in_and_out
from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines.fake import RATE, FakeEngine
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.tts.phrases import Phrases
from wyoming_servers.tts.spans import Span
from wyoming_servers.tts.speech import speak

FORGETFUL = Phrases(TtsOptions(phrases_mb=0, phrases_disk_mb=0))


@pytest.fixture
def engine():
    return FakeEngine(TtsOptions())


def spoken(engine, *spans, **request):
    return b"".join(speak(engine, spans, Request(**request), FORGETFUL))


def alone(engine, text, **request):
    return b"".join(led_in_and_out(engine.synthesize([text], Request(**request)), RATE))


def test_a_pause_is_silence(engine):
    made = spoken(engine, Span(text="a"), Span(text="b", pause_before_ms=100))
    assert made == alone(engine, "a") + bytes(2 * RATE // 10) + alone(engine, "b")


def test_a_language_takes_its_voice_and_leaves_the_requests(engine):
    made = spoken(engine, Span(text="a", language="de"), Span(text="b"), voice="low", speaker="one")
    assert made == alone(engine, "a", voice="high") + alone(engine, "b", voice="low")


def test_rates_multiply(engine):
    assert spoken(engine, Span(text="abcd", rate=2.0), rate=0.5) == alone(engine, "abcd")


def test_the_next_text_is_not_awaited_before_this_one_is_spoken(engine):
    def spans():
        yield Span(text="a")
        pytest.fail("asked for too early")

    assert next(speak(engine, spans(), Request(), FORGETFUL))
