"""Rules and the house's own model about a statement that may be talk."""

from functools import partial

import pytest

from tests.wyoming_servers.llm.agent.test_parted import KnowsSome
from wyoming_servers.house.match import Match
from wyoming_servers.llm.agent.agreeing import agreed
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.tolerant import SURE

DARK = "I like it dark"


def read(turn, language, area):
    """Take all but a question for a wish for light."""
    light = Match(text=turn.text, language=language, intent="HassTurnOn")
    return None if "?" in turn.text else Understood(turn=turn, area=area, matches=(light,))


def heard(text, planner):
    turn = Turn(text=text, before=(), calls=(), results={})
    return partial(agreed, read=read, planner=planner)(turn, "en", "den")


def test_what_the_model_is_sure_is_talk_is_asked_about():
    understood = heard(DARK, KnowsSome({DARK: ("none", 0.99)}))
    assert understood.matches
    assert understood.score < SURE
    assert understood.is_guess


@pytest.mark.parametrize("planner", [None, KnowsSome({DARK: ("on :lights", 0.5)}), KnowsSome({})])
def test_rules_are_believed_where_the_model_does_not_contradict_them(planner):
    understood = heard(DARK, planner)
    assert understood.score >= SURE
    assert not understood.is_guess


def test_what_rules_do_not_read_the_model_is_not_asked_about():
    assert heard("dark?", None) is None
