"""A chat that wants data: the model is asked, and what it writes is nobody's to change."""

import json
from dataclasses import replace

import pytest

from wyoming_servers.llm.engine import Capabilities, Stop, TextDelta
from wyoming_servers.llm.engines.none import NoModelEngine
from wyoming_servers.llm.running import NotInTime
from wyoming_servers.wire.errors import EngineFailed

from .scripted import ScriptedEngine
from .talk import brain_of, chat, read

SCHEMA = {"type": "object", "properties": {"said": {"type": "string"}}}


def ask(house, engine, *messages, **given):
    said = replace(chat(house, *messages, **given), json_schema=SCHEMA)
    answer = brain_of(house).answer(said, engine)
    return *read(answer), answer


@pytest.mark.parametrize("sentence", ["turn on the bed light", "is the front door locked", "no"])
def test_the_model_is_asked_whatever_is_said(home, sentence):
    engine = ScriptedEngine(['{"said": ', '"I turned on the *Bed Light*. Shall I go on?"}'])
    text, calls, _, answer = ask(home("en"), engine, sentence)
    assert json.loads(text) == {"said": "I turned on the *Bed Light*. Shall I go on?"}
    assert not calls
    assert not answer.continue_conversation
    [request] = engine.requests
    assert request.json_schema == SCHEMA
    assert request.stable


def test_calls_are_made_as_this_house_understands_them(home):
    house = home("en")
    engine = ScriptedEngine([("intent__HassTurnOn", {"name": "the bed lights"})])
    _, [call], stop, _ = ask(house, engine, "make it cosy")
    assert call.arguments == {"name": "Bed Light"}
    assert stop.reason == "tool_calls"


@pytest.mark.parametrize(
    "arguments", [{"name": "The Moon"}, {"name": "Front Door"}], ids=["unknown", "dangerous"]
)
def test_a_call_that_somebody_would_have_to_be_asked_about_is_an_error(home, arguments):
    house = home("en")
    said = replace(chat(house, "all off"), json_schema=SCHEMA, options={"confirm": True})
    engine = ScriptedEngine([("intent__HassTurnOff", arguments)])
    with pytest.raises(EngineFailed, match="HassTurnOff was not called: "):
        read(brain_of(house).answer(said, engine))


def test_a_model_that_calls_for_ever_is_stopped(home):
    call = {"id": "c", "name": "x", "arguments": {}}
    asked = {"role": "assistant", "content": "", "tool_calls": [call]}
    with pytest.raises(EngineFailed):
        ask(home("en"), ScriptedEngine(), "go on", *[asked] * 6)


class Cut(ScriptedEngine):
    """Writes as much as it may."""

    def reply(self, request):
        self.requests.append(request)
        yield TextDelta(text=self._answers.pop(0))
        yield Stop(reason="length", completion_tokens=12)


def test_data_that_was_cut_off_is_an_error(home):
    with pytest.raises(EngineFailed, match="cut off after 12 tokens: ask for less, or raise max"):
        ask(home("en"), Cut('{"said": "I wa'), "tell me a story")
    assert ask(home("en"), Cut('{"said": "I was"}'), "tell me a story")[0] == '{"said": "I was"}'


class Late:
    """Thinks for too long."""

    capabilities = Capabilities()

    def reply(self, request):
        raise NotInTime(str(request))


def test_what_is_missing_is_told_as_ever(home):
    assert ask(home("en"), NoModelEngine(None), "hello")[2].reason == "not_understood"
    assert ask(home("en"), Late(), "hello")[2].reason == "timeout"
