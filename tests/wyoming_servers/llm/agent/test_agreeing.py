"""Rules and the house's own model about a statement that may be talk."""

import pytest

from tests.wyoming_servers.llm.agent.test_parted import KnowsSome
from wyoming_servers.house.match import Match
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.agreeing import agreed
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.tolerant import SURE

DARK = "I like it dark"
HOUSE = House(
    house_id="h",
    language="en",
    entities=tuple(
        Entity(entity_id=f"{kind}.den", domain=kind.partition(".")[0], name=kind, device_class=of)
        for kind, of in (("fan", None), ("light", None), ("cover", "awning"))
    ),
)
SURE_OF_TALK = KnowsSome({DARK: ("none", 0.99)})
UNSURE = KnowsSome({})


def does(intent, *entity_ids, **slots):
    """Return a parser that takes all but a question for a command."""

    def read(turn, language, area):
        match = Match(
            text=turn.text, language=language, intent=intent, entity_ids=entity_ids, slots=slots
        )
        return None if "?" in turn.text else Understood(turn=turn, area=area, matches=(match,))

    return read


def nothing(turn, language, area):
    del turn, language, area


LIGHTS = does("HassTurnOn", domain="light")


def heard(text, planner, *, read=LIGHTS, planned=nothing):
    turn = Turn(text=text, before=(), calls=(), results={})
    return agreed(turn, "en", "den", read=read, planned=planned, planner=planner, house=HOUSE)


def test_what_the_model_is_sure_is_talk_is_asked_about():
    understood = heard(DARK, SURE_OF_TALK)
    assert understood.matches
    assert understood.score < SURE
    assert understood.is_guess


@pytest.mark.parametrize(
    "planned",
    [
        does("HassTurnOff", domain="cover"),
        does("HassTurnOff", domain="light"),
        does("LaramieChange", look="brightness", step="down"),
        does("HassListAddItem", item="dark"),
    ],
)
def test_where_the_model_would_do_something_else_it_is_asked_about(planned):
    assert heard(DARK, UNSURE, planned=planned).score < SURE


@pytest.mark.parametrize(
    "planned",
    [
        nothing,
        LIGHTS,
        does("HassTurnOn", "light.den", name="Den Light"),
        does("LaramieChange", look="darkness", step="up"),
        does("HassLightSet", domain="light", brightness=80),
    ],
)
def test_rules_are_believed_where_the_model_does_not_contradict_them(planned):
    understood = heard(DARK, UNSURE, planned=planned)
    assert understood.score >= SURE
    assert not understood.is_guess


@pytest.mark.parametrize(
    ("read", "planned"),
    [
        (does("HassTurnOn", "fan.den"), does("LaramieChange", look="temperature", step="down")),
        (does("HassTurnOff", "fan.den"), does("LaramieChange", look="temperature", step="up")),
        (does("HassTurnOn", "cover.den"), does("HassTurnOff", domain="cover")),
    ],
)
def test_what_comes_to_the_same_is_no_contradiction(read, planned):
    assert heard("I'm sweating", UNSURE, read=read, planned=planned).score >= SURE


@pytest.mark.parametrize(
    ("read", "planned"),
    [
        (does("HassTurnOff", "fan.den"), does("LaramieChange", look="temperature", step="down")),
        (does("HassTurnOn", "fan.den"), does("LaramieChange", look="temperature", step="up")),
        (
            does("HassTurnOff", domain="cover"),
            does("LaramieChange", look="brightness", step="down"),
        ),
    ],
)
def test_what_makes_it_worse_or_is_of_something_else_is_one(read, planned):
    assert heard("I'm sweating", UNSURE, read=read, planned=planned).score < SURE


def test_without_a_model_rules_are_believed():
    assert heard(DARK, None).score >= SURE


def test_what_rules_do_not_read_the_model_is_not_asked_about():
    assert heard("dark?", None) is None


def test_what_the_model_is_sure_is_a_question_is_left_to_it():
    assert heard("I need a coat today", UNSURE, planned=does("HassGetWeather")) is None
