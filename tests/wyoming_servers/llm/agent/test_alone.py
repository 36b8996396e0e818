"""Words that were misheard, by themselves and where the model takes the sentence for talk."""

import pytest

from tests.wyoming_servers.llm.agent.talk import Conversation
from tests.wyoming_servers.llm.agent.test_planned import answered


@pytest.mark.parametrize(
    ("text", "deed"),
    [("turn on the coffee mashine", "HassTurnOn"), ("close the garage dor", "HassTurnOff")],
)
def test_what_begins_as_a_command_is_none_the_less_for_a_word_that_was_misheard(home, text, deed):
    calls, _ = answered(home("en"), text, "none", 0.99)
    assert [call.rpartition("__")[2] for call in calls] == [deed]


def test_what_may_be_talk_is_asked_about(home):
    calls, said = answered(home("en"), "coffee mashine on", "none", 0.99)
    assert not calls
    assert said == "Did you mean Coffee Machine?"


def test_parts_of_a_word_are_one_word_for_all_parsers(home):
    talk = Conversation(home("en"))
    assert talk.say("is the bath room light on") == talk.say("is the bathroom light on")
    assert talk.say("turn on the bath room light") == talk.say("turn on the bathroom light")
