"""A model that says nothing, or nothing in time."""

import pytest

from tests.wyoming_servers.llm.agent.talk import DONE, Conversation, brain_of, chat, read
from wyoming_servers.llm.engine import Capabilities, Stop, TextDelta
from wyoming_servers.llm.engines.fake import FakeEngine
from wyoming_servers.llm.running import NotInTime

CALL = {"id": "fake-call", "name": "x", "arguments": {}}


class Late:
    """An engine that is given up, after some words when it has any."""

    def __init__(self, *words):
        self.capabilities = Capabilities(tools=True)
        self._words = words

    def reply(self, request):
        assert request.messages
        for word in self._words:
            yield TextDelta(text=word)
        raise NotInTime("too late")


class Silent:
    """An engine that has nothing to say."""

    capabilities = Capabilities(tools=True)

    def reply(self, request):
        assert request.messages
        yield Stop(reason="stop")


def after_a_call(house, result, language="en"):
    return chat(
        house,
        "make it cosy",
        {"role": "assistant", "content": "", "tool_calls": [CALL]},
        {"role": "tool", "tool_call_id": CALL["id"], "name": "x", "content": result},
        language=language,
    )


@pytest.mark.parametrize(
    ("language", "sorry"),
    [("en", "Sorry, that takes me too long"), ("de", "Tut mir leid, dafür brauche ich zu lange")],
)
def test_an_answer_that_is_given_up_is_told_so(home, language, sorry):
    house = home(language)
    answer = brain_of(house).answer(chat(house, "xyzzy", language=language), Late())
    assert read(answer) == (sorry, [], Stop(reason="timeout"))
    assert answer.source == "fast-path"
    assert not answer.continue_conversation


def test_what_was_done_before_it_was_given_up_is_told(home):
    house = home("en")
    answer = brain_of(house).answer(after_a_call(house, DONE), Late())
    assert read(answer) == ("Done", [], Stop(reason="timeout"))


def test_what_failed_before_is_not_told_as_done(home):
    house = home("en")
    text, _, _ = read(brain_of(house).answer(after_a_call(house, {"error": "x"}), Late()))
    assert "Done" not in text


def test_an_empty_answer_is_not_understood(home):
    house = home("en")
    answer = brain_of(house).answer(chat(house, "nothing to tell"), FakeEngine(None))
    assert read(answer)[0] == "Sorry, I couldn't understand that"
    answer = brain_of(house).answer(
        chat(house, "nothing to tell"), FakeEngine(None), engine_name="fake"
    )
    assert read(answer)[2].reason == "not_understood"
    assert answer.source == "fake"


def test_an_empty_answer_after_a_tool_did_it_is_understood(home):
    house = home("en")
    answer = brain_of(house).answer(after_a_call(house, DONE), Silent())
    assert read(answer) == ("Done", [], Stop(reason="stop"))


def test_what_was_likely_meant_is_asked_instead(home):
    house = home("en")
    answer = brain_of(house).answer(chat(house, "turn on the desk lead"), Late())
    question, _, stop = read(answer)
    assert (question, stop.reason) == ("Did you mean Desk Lamp?", "timeout")
    assert (answer.source, answer.continue_conversation) == ("fast-path", True)
    said = chat(house, "turn on the desk lead", {"role": "assistant", "content": question}, "yes")
    assert read(brain_of(house).answer(said, Late()))[1]


def test_what_was_likely_meant_is_asked_where_no_model_could_do_it(home):
    talk = Conversation(home("en"))
    assert talk.say("turn on the desk lead") == "Did you mean Desk Lamp?"
    [(intent, arguments)] = talk.say("yes")
    assert (intent, arguments["name"]) == ("HassTurnOn", "Desk Lamp")


@pytest.mark.parametrize("text", ["the desk lead is on", "turn on the chapel organ"])
def test_nothing_is_asked_about_talk_or_about_what_sounds_like_nothing(home, text):
    assert Conversation(home("en")).say(text) == "…"


def test_a_model_with_tools_is_asked_before_anything_is_guessed(home):
    answer = brain_of(home("en")).answer(chat(home("en"), "turn on the desk lead"), Silent())
    assert "Did you mean" not in read(answer)[0]
