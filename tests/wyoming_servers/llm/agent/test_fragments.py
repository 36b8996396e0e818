import pytest

from wyoming_servers.house.matcher import Match
from wyoming_servers.llm.agent.fragments import (
    inverse,
    not_but,
    says_value,
    stops,
    undoes,
    with_value,
)

WARM = Match(text="", language="en", intent="HassClimateSetTemperature", slots={"temperature": 22})
BRIGHT = Match(text="", language="en", intent="HassLightSet", slots={"brightness": 50})


@pytest.mark.parametrize(
    ("language", "text", "said", "value"),
    [
        ("en", "make it 21 instead", WARM, 21),
        ("en", "no, twenty one degrees", WARM, 21),
        ("en", "21.5", WARM, 21.5),
        ("en", "40 percent", WARM, None),
        ("en", "40%", WARM, None),
        ("en", "20 degrees", BRIGHT, None),
        ("en", "120", BRIGHT, None),
        ("en", "30 people are here", BRIGHT, None),
        ("en", "the lamp", BRIGHT, None),
        ("de", "nein, dreißig Prozent", BRIGHT, 30),
        ("de", "21,5 Grad", WARM, 21.5),
        ("fr", "non, trente pour cent", BRIGHT, 30),
        ("es", "no, ponlo a treinta", BRIGHT, 30),
        ("nl", "nee, dertig procent", BRIGHT, 30),
        ("cy", "30", BRIGHT, None),
    ],
)
def test_a_number_replaces_the_one_that_was_set(language, text, said, value):
    changed = with_value(text, said, language)
    assert (changed and next(iter(changed.slots.values()))) == value


def test_a_number_replaces_no_two():
    position = Match(text="", language="en", intent="x", slots={"position": 1, "brightness": 2})
    assert with_value("30", position, "en") is None


@pytest.mark.parametrize(
    ("language", "stop", "undo", "other"),
    [
        ("en", "stop it", "undo that", "stop the blind"),
        ("de", "halt es an", "mach das rückgängig", "halte das Rollo an"),
        ("fr", "arrête-la", "annule ça", "arrête la musique"),
        ("es", "páralo", "deshaz eso", "para la música"),
        ("nl", "pauzeer het", "maak dat ongedaan", "stop de muziek"),
    ],
)
def test_short_sentences_are_told_from_longer_ones(language, stop, undo, other):
    assert stops(stop, language)
    assert undoes(undo, language)
    assert not stops(other, language)
    assert not undoes(other, language)


def test_what_was_not_meant_is_parted_from_what_was():
    assert not_but("no, not the kitchen, the bedroom", "en") == ("the kitchen", "the bedroom")
    assert not_but("nicht die Küche sondern das Bad", "de") == ("die Küche", "das Bad")
    assert not_but("not the kitchen", "en") is None


def test_a_value_may_be_said_in_words():
    assert says_value("zehn Minuten", "de")
    assert says_value("no, blue", "en")
    assert not says_value("the bedroom", "en")


def test_only_what_can_be_put_back_is_undone():
    switch = Match(text="", language="en", intent="HassTurnOn", entity_ids=("light.a",))
    undone = inverse(switch, frozenset(("light",)))
    assert undone is not None
    assert undone.intent == "HassTurnOff"
    assert inverse(switch, frozenset(("scene",))) is None
    assert inverse(WARM, frozenset(("climate",))) is None
    room = Match(text="", language="en", intent="HassTurnOff", area_id="kitchen")
    assert inverse(room, frozenset(("light",))) is None
