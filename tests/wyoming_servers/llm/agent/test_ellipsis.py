from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import Conversation
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.link_words import (
    addition,
    corrected,
    excepted,
    with_noun,
    without_again,
)


@pytest.mark.parametrize(
    ("language", "text", "added"),
    [
        ("en", "and the bedroom too", "the bedroom"),
        ("en", "no, the other one", "the other one"),
        ("en", "what about the hall?", "the hall"),
        ("en", "just the one in the bedroom", "the one in the bedroom"),
        ("de", "aber nur im Wohnzimmer", "im Wohnzimmer"),
        ("en", "but not the bedroom", None),
        ("en", "the bedroom", None),
        ("de", "und im Wohnzimmer auch", "im Wohnzimmer"),
        ("fr", "et celles du salon aussi", "celles du salon"),
        ("cy", "and the bedroom too", None),
    ],
)
def test_an_addition_is_told_from_a_sentence(language, text, added):
    assert addition(text, language) == added


def test_a_sentence_is_parted_where_it_is_taken_back_or_left_out():
    assert corrected("turn off the lamp, no, wait, the fan", "en") == (
        "turn off the lamp",
        "the fan",
    )
    assert corrected("no", "en") is None
    for text in ("alle Lichter aus außer der Lampe", "alle Lichter außer der Lampe aus"):
        assert excepted(text, "de") == ("alle Lichter aus", "der Lampe")
    assert excepted("lights off but leave the lamp on", "en") == ("lights off", "the lamp")
    assert excepted("apaga todo pero deja encendida la luz", "es") == ("apaga todo", "la luz")
    assert excepted("apaga todo, pero no la luz", "es") == ("apaga todo", "la luz")
    assert excepted("éteins tout mais pas la télé", "fr") == ("éteins tout", "la télé")
    assert excepted("alle lampen op de hal na uit", "nl") == ("alle lampen uit", "de hal")
    assert excepted("alles uit op de tv na", "nl") == ("alles uit", "de tv")
    both = ("alles uit", "de lamp die moet aan")
    assert excepted("alles uit behalve de lamp die moet aan", "nl") == both
    assert excepted("spegni tutto ma non la tele", "it") == ("spegni tutto", "la tele")
    assert without_again("turn it back on", "en") == "turn it on"


def names(calls):
    return [(intent, arguments.get("name")) for intent, arguments in calls]


@pytest.mark.parametrize(
    ("language", "said", "left"),
    [
        ("en", "lights off only not in the kitchen", "in the kitchen"),
        ("de", "Lichter aus nur im Bad nicht", "im Bad"),
        ("de", "Lichter aus, bloß die Lampe nicht", "die Lampe"),
        ("de", "Lichter aus, nur dem Opa lässt du seins", "dem Opa"),
        ("fr", "éteins les lumières juste pas dans la cuisine", "dans la cuisine"),
        ("es", "apaga las luces pero en la cocina no", "en la cocina"),
        ("nl", "lampen uit alleen in de hal niet", "in de hal"),
        ("it", "spegni le luci solo in cucina no", "in cucina"),
    ],
)
def test_what_alone_is_not_meant_is_left_out(language, said, left):
    halves = excepted(said, language)
    assert halves is not None
    assert halves[1] == left


def test_what_is_added_is_done_as_well(home):
    talk = Conversation(home("en"))
    talk.say("turn on the kitchen light")
    assert names(talk.say("and the desk lamp too")) == [("HassTurnOn", "Desk Lamp")]
    assert names(talk.say("the fountain as well")) == [("HassTurnOn", "Fountain")]


def test_a_correction_takes_nothing_back(home):
    talk = Conversation(home("en"))
    talk.say("turn on the kitchen light")
    assert names(talk.say("no, the desk lamp")) == [("HassTurnOn", "Desk Lamp")]


def test_what_is_meant_instead_answers_our_question(home):
    talk = Conversation(home("en"))
    assert talk.say("turn on the kitten light") == "Did you mean Kitchen Light?"
    assert names(talk.say("no, the desk lamp")) == [("HassTurnOn", "Desk Lamp")]


def test_a_command_is_not_carried_to_what_it_does_not_fit(home):
    talk = Conversation(home("en"))
    talk.say("turn on the kitchen light")
    assert talk.say("and the front door too") == "…"


def test_nothing_is_added_to_nothing(home):
    assert Conversation(home("en")).say("and the bedroom too") == "…"


@pytest.mark.parametrize(
    ("said", "slot", "value"),
    [
        ("set the bedroom to 20 degrees, no, 19", "temperature", 19),
        ("dim the bed light to 30 percent, sorry, to 40", "brightness", 40),
        ("make the bed light red, no, blue", "color", "blue"),
        ("set a timer for ten minutes, no, twelve", "minutes", 12),
    ],
)
def test_a_value_is_corrected_in_the_same_sentence(home, said, slot, value):
    [(_, arguments)] = Conversation(home("en")).say(said)
    assert arguments[slot] == value


def test_only_the_last_value_is_corrected(home):
    said = "set the bedroom to 20 degrees and the living room to 21 degrees, no, 22"
    made = Conversation(home("en")).say(said)
    assert [arguments["temperature"] for _, arguments in made] == [20, 22]


def test_a_name_alone_is_no_command_instead(home):
    talk = Conversation(home("en"))
    assert talk.say("turn off the bed light and the TV, no, just the TV") == "…"


def test_an_exception_that_is_not_among_them_is_not_guessed(home):
    assert Conversation(home("en")).say("turn off all lights except the front door") == "…"


def test_what_alone_bears_a_word_for_its_kind_can_be_left_out(home):
    house = home("en")
    area = next(one.area for one in house.entities if one.domain == "light" and one.area)
    lamp = Entity(entity_id="light.hat", name="Hat Lamp", domain="light", area=area)
    there = [one.name for one in house.entities if (one.area, one.domain) == (area, "light")]
    talk = Conversation(replace(house, entities=(*house.entities, lamp)), area=area)
    said = names(talk.say("turn off all the lights in here except the lamp"))
    assert [name for _, name in said] == there


@pytest.mark.parametrize(
    ("left_out", "done"),
    [
        ("the banker lamp and the globe", ["Wall Light"]),
        ("the lamp", []),
        ("the banker lamp and the moon", []),
    ],
)
def test_what_is_left_out_may_be_named_in_part(home, left_out, done):
    house = home("en")
    lights = ("Tall Banker Lamp", "Globe Lamp", "Wall Light")
    attic = Area(area_id="attic", name="Attic")
    things = tuple(
        Entity(entity_id=f"light.{at}", name=name, domain="light", area="attic")
        for at, name in enumerate(lights)
    )
    house = replace(house, areas=(*house.areas, attic), entities=(*house.entities, *things))
    reply = Conversation(house).say(f"turn off all the lights in the attic except {left_out}")
    assert ([] if isinstance(reply, str) else [name for _, name in names(reply)]) == done


def test_what_differs_in_one_word_is_meant_together(home):
    house = home("en")
    lamps = [
        Entity(entity_id=f"light.{side}", name=f"{side} Bedside Lamp", domain="light")
        for side in ("Left", "Right")
    ]
    talk = Conversation(replace(house, entities=(*house.entities, *lamps)))
    assert names(talk.say("turn on both bedside lamps")) == [
        ("HassTurnOn", "Left Bedside Lamp"),
        ("HassTurnOn", "Right Bedside Lamp"),
    ]
    assert "Left Bedside Lamp or Right" in talk.say("turn on the bedside lamp")


def test_what_stands_for_a_noun_in_an_exception_is_written_out():
    assert with_noun("celui de Louis", "ouvre tous les volets", "fr") == "volet de Louis"
    assert with_noun("la del baño", "apaga las lámparas", "es") == "lámpara del baño"
    assert with_noun("la cuisine", "ouvre tous les volets", "fr") is None
    assert with_noun("that of Louis", "open the blinds", "en") is None
