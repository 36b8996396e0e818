"""How texts were read lately."""

from dataclasses import replace

import pytest

from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines.fake import FakeEngine
from wyoming_servers.tts.options import TtsOptions
from wyoming_servers.tts.readings import MOST_CHARS, MOST_TEXTS, Readings
from wyoming_servers.tts.spans import Span

SPANS = (Span(text="One."), Span(text="Two."))


def key(text="One. Two.", **request):
    return (text, None, Request(**request))


@pytest.fixture
def able():
    return FakeEngine(TtsOptions()).capabilities


@pytest.fixture
def readings(able):
    readings = Readings()
    assert readings.get(key(), able) is None
    return readings


def test_a_text_is_known_once_it_was_read_to_its_end(readings, able):
    reading = readings.noted(key(), able, SPANS)
    assert next(reading) == SPANS[0]
    assert readings.get(key(), able) is None
    assert list(reading) == [SPANS[1]]
    assert readings.get(key(), able) == SPANS
    assert readings.get(key(language="de"), able) is None


def test_other_voices_read_otherwise(readings, able):
    late = readings.noted(key("late"), able, SPANS)
    list(readings.noted(key(), able, SPANS))
    other = replace(able, identity="other")
    assert readings.get(key(), other) is None
    list(late)
    assert readings.get(key("late"), other) is None


def test_no_more_is_known_than_there_is_room_for(readings, able):
    list(readings.noted(key("a" * (MOST_CHARS + 1)), able, SPANS))
    for number in range(MOST_TEXTS + 1):
        list(readings.noted(key(str(number)), able, SPANS))
    known = [text for text in ("0", "1", "a" * (MOST_CHARS + 1)) if readings.get(key(text), able)]
    assert known == ["1"]
