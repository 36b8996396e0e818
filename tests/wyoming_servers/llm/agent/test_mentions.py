from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import Conversation


def names(calls):
    return [(intent, arguments.get("name")) for intent, arguments in calls]


@pytest.mark.parametrize(
    ("language", "first", "then", "name"),
    [
        ("en", "turn on the kitchen light", "turn it off", "Kitchen Light"),
        ("en", "is the floor lamp on", "turn it off please", "Floor Lamp"),
        ("de", "schalte das Küchenlicht ein", "schalte es wieder aus", "Küchenlicht"),
        ("fr", "allume le lampadaire", "éteins-le", "Lampadaire"),
        ("es", "enciende la lámpara de pie", "apágala", "Lámpara de pie"),
        ("nl", "doe de bedlamp aan", "doe hem uit", "Bedlamp"),
    ],
)
def test_it_is_what_was_spoken_of(home, language, first, then, name):
    talk = Conversation(home(language), language=language)
    talk.say(first)
    assert names(talk.say(then)) == [("HassTurnOff", name)]


def test_them_are_all_that_were_spoken_of(home):
    talk = Conversation(home("en"))
    talk.say("turn on the fountain and the bed light")
    assert names(talk.say("turn them off")) == [
        ("HassTurnOff", "Fountain"),
        ("HassTurnOff", "Bed Light"),
    ]


@pytest.mark.parametrize("then", ["turn them off in an hour", "turn both off in an hour"])
def test_they_may_be_meant_for_later(home, then):
    talk = Conversation(home("en"))
    talk.say("turn on the fountain and the bed light")
    commands = [arguments["conversation_command"] for _, arguments in talk.say(then)]
    assert commands == ["turn Fountain off", "turn Bed Light off"]


@pytest.mark.parametrize("then", ["turn it all off", "turn everything off", "turn them both off"])
def test_all_is_what_is_on_where_that_was_asked(home, then):
    house = home("en")
    lit = [
        replace(one, state="on" if one.entity_id == "light.bed_light" else "off")
        for one in house.entities
    ]
    talk = Conversation(replace(house, entities=tuple(lit)))
    talk.say("is anything on in the bedroom")
    assert names(talk.say(then)) == [("HassTurnOff", "Bed Light")]


@pytest.mark.parametrize(
    ("language", "first", "then"),
    [
        ("en", "turn on the fountain and the bed light", "turn them both off"),
        ("de", "mach den Springbrunnen und das Küchenlicht an", "mach beide aus"),
        ("fr", "allume la fontaine et le lampadaire", "éteins-les toutes les deux"),
        ("es", "enciende la fuente y la lámpara de pie", "apágalas todas"),
        ("nl", "doe de fontein en de bedlamp aan", "doe ze allebei uit"),
        ("it", "accendi la fontana e la piantana", "spegnile tutte e due"),
    ],
)
def test_both_and_all_of_them_are_what_was_spoken_of(home, language, first, then):
    talk = Conversation(home(language), language=language)
    told = [name for _, name in names(talk.say(first))]
    assert len(told) == 2
    assert names(talk.say(then)) == [("HassTurnOff", name) for name in told]


@pytest.mark.parametrize(
    ("first", "then", "off"),
    [
        ("which lights are on in the bedroom", "all off except the bed light", "Ceiling Light"),
        ("turn on the fountain and the bed light", "off except the fountain", "Bed Light"),
        ("turn on the fountain and the bed light", "off but not the bed light", "Fountain"),
    ],
)
def test_all_but_some_of_what_was_spoken_of(home, first, then, off):
    talk = Conversation(home("en"))
    talk.say(first)
    assert names(talk.say(f"turn them {then}")) == [("HassTurnOff", off)]


def test_them_may_be_the_devices_of_a_place(home):
    talk = Conversation(home("en"))
    talk.say("turn on the bedroom lights")
    assert talk.say("turn them off") == [("HassTurnOff", {"area": "Bedroom", "domain": ["light"]})]
    assert talk.messages[-1]["content"] == "Turned off the lights"


def test_a_namesake_in_another_room_is_not_meant(home):
    talk = Conversation(home("en"), area="bedroom")
    talk.say("turn on the ceiling light in the living room")
    [(_, arguments)] = talk.say("turn it off")
    assert (arguments["name"], arguments["area"]) == ("Ceiling Light", "Living Room")


def test_the_other_one_is_of_the_same_kind_in_the_same_place(home):
    talk = Conversation(home("en"))
    talk.say("turn on the kitchen light")
    assert names(talk.say("turn off the other one")) == [("HassTurnOff", "Counter Spots")]


def test_a_sentence_goes_on_after_the_one_before(home):
    talk = Conversation(home("en"))
    talk.say("turn on the floor lamp")
    assert names(talk.say("and the fountain")) == [("HassTurnOn", "Fountain")]


def test_a_value_is_set_again(home):
    talk = Conversation(home("en"))
    talk.say("set the bed light to 50 percent")
    [(intent, arguments)] = talk.say("make it 20 percent")
    assert (intent, arguments["name"], arguments["brightness"]) == ("HassLightSet", "Bed Light", 20)


def test_what_was_not_spoken_of_is_asked_for(home):
    talk = Conversation(home("en"))
    assert talk.say("turn it on") == "Which device do you mean?"
    assert talk.is_open
    assert names(talk.say("the fountain")) == [("HassTurnOn", "Fountain")]


def test_what_was_spoken_of_long_ago_is_asked_for(home):
    talk = Conversation(home("en"))
    talk.say("turn on the fountain")
    for _ in range(3):
        talk.say("what time is it")
    assert talk.say("turn it off") == "Which device do you mean?"


@pytest.mark.parametrize(
    "sentence",
    [
        "don't turn it off",
        "i like it",
        "is it raining",
        "it was on",
        "should it be on",
    ],
)
def test_not_every_it_is_a_device(home, sentence):
    talk = Conversation(home("en"))
    talk.say("turn on the fountain")
    assert talk.say(sentence) == "…"
