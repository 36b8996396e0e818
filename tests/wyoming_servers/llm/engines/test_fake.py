import pytest

from wyoming_servers.llm.engine import Request, Stop, TextDelta, ToolCall
from wyoming_servers.llm.engines.fake import FakeEngine
from wyoming_servers.wire.errors import EngineFailed


def say(text):
    return FakeEngine(None).reply(Request(messages=({"role": "user", "content": text},)))


def test_it_echoes_word_by_word():
    *words, stop = say("hello there")
    assert [word.text for word in words] == ["You", " said:", " hello", " there"]
    assert stop == Stop(reason="stop", prompt_tokens=2, completion_tokens=4)


def test_it_calls_a_tool_when_told():
    call, stop = say('call HassTurnOn {"name": "TV"}')
    assert call == ToolCall(id="fake-call", name="HassTurnOn", arguments={"name": "TV"})
    assert stop.reason == "tool_calls"


def test_it_fails_when_told():
    answer = say("fail now")
    assert next(answer) == TextDelta(text="You")
    with pytest.raises(EngineFailed):
        next(answer)
