"""Words that were misheard, by themselves and where the model takes the sentence for talk."""

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
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


@pytest.mark.parametrize(
    ("language", "text", "deeds"),
    [
        (
            "en",
            "turn on the desk lamp no sorry turn off the bed light i mean and open the curtain",
            [("HassTurnOff", "Bed Light"), ("HassTurnOn", "Bedroom Curtain")],
        ),
        (
            "en",
            "turn on the desk lamp no wait the bed light and turn off the coffee machine",
            [("HassTurnOn", "Bed Light"), ("HassTurnOff", "Coffee Machine")],
        ),
        (
            "de",
            "mach die Schreibtischlampe an nein das Bettlicht und mach die Kaffeemaschine aus",
            [("HassTurnOn", "Bettlicht"), ("HassTurnOff", "Kaffeemaschine")],
        ),
    ],
)
def test_a_command_behind_a_correction_lends_it_nothing(home, language, text, deeds):
    calls, _ = done(home(language), text, language=language)
    assert calls == deeds


def test_several_things_may_be_meant_instead_of_one(home):
    calls, _ = done(home("en"), "turn on the desk lamp no the bed light and the coffee machine")
    assert calls == [("HassTurnOn", "Bed Light"), ("HassTurnOn", "Coffee Machine")]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "bed light off and the", "Bed Light"),
        ("en", "turn off the bed light and also", "Bed Light"),
        ("de", "Bettlicht aus und die", "Bettlicht"),
        ("fr", "éteins la lampe de chevet et le", "Lampe de chevet"),
        ("es", "apaga la luz de la cama y la", "Luz de la cama"),
        ("nl", "bedlamp uit en de", "Bedlamp"),
        ("it", "spegni la luce del letto e la", "Luce del letto"),
    ],
)
def test_what_was_said_before_a_sentence_broke_off_is_asked_about(home, language, text, name):
    calls, said = done(home(language), text, language=language)
    assert not calls
    assert name in said


def test_nothing_is_made_of_talk_that_broke_off(home):
    calls, said = done(home("en"), "I like the bed light and the")
    assert (calls, said) == ([], "Sorry, I couldn't understand that")
