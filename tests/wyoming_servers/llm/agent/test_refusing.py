"""Refusals that a pattern for lists takes for things."""

import pytest

from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.refusing import unless_refused


@pytest.fixture
def read(home):
    """Return what reads a sentence in a language, where there is a list."""

    def strictly(turn, language, area):
        matches = matcher_for(home(language)).match_all(turn.text, language, area)
        return Understood(turn=turn, area=area, matches=matches)

    def reading(text, language):
        turn = Turn(text=text, before=(), calls=(), results={})
        return unless_refused(turn, language, None, read=strictly)

    return reading


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("add no more chocolate to the shopping list", "en"),
        ("add nothing to the shopping list", "en"),
        ("setz bloß keine Chips auf die Einkaufsliste", "de"),
        ("schreib nicht Butter auf die Einkaufsliste", "de"),
        ("ajoute surtout pas de bière à la liste de courses", "fr"),
        ("zet geen snoep op de boodschappenlijst", "nl"),
        ("aggiungi niente alla lista della spesa", "it"),
    ],
)
def test_what_is_not_to_go_on_a_list_is_left(read, text, language):
    understood = read(text, language)
    assert understood.is_refused
    assert understood.matches == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("add non-alcoholic beer to the shopping list", "en"),
        ("add no-bake cheesecake to the shopping list", "en"),
        ("add don't forget the bins to the shopping list", "en"),
        ("setz Pizza ohne Salami auf die Einkaufsliste", "de"),
        ("ajoute de l'eau sans gaz à la liste de courses", "fr"),
        ("añade leche sin lactosa a la lista de la compra", "es"),
    ],
)
def test_a_thing_may_lack_something(read, text, language):
    understood = read(text, language)
    assert not understood.is_refused
    assert understood.matches[0].intent.endswith("AddItem")


def test_a_command_about_a_device_is_passed_on(read):
    understood = read("turn off all the lights", "en")
    assert [match.intent for match in understood.matches] == ["HassTurnOff"]


def test_a_question_is_no_thing(read):
    assert not read("hoeveel staat er op mijn boodschappenlijst", "nl")


def test_some_of_a_thing_is_no_question(read):
    assert read("zet wat kaas op de boodschappenlijst", "nl").matches[0].slots["item"] == "wat kaas"
