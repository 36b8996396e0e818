"""All of several kinds, of which "all" is said once."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.compound.all_of_kind import means_all, said_of_each, verb_of_all


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "all the lights and fans off", "all the lights and all the fans off"),
        (
            "en",
            "all the lights and fans in the kitchen off",
            "all the lights in the kitchen and all the fans in the kitchen off",
        ),
        ("de", "alle Rollos und Lampen aus", "alle rollos und alle lampen aus"),
        (
            "de",
            "in der Küche alle Lampen und Rollos aus",
            "in der Küche alle lampen und alle rollos in der Küche aus",
        ),
        (
            "fr",
            "éteins toutes les lampes et les ventilateurs",
            "éteins toutes les lampes et éteins tous les ventilateurs",
        ),
        (
            "es",
            "apaga todas las luces y los ventiladores",
            "apaga todas las luces y apaga todos los ventiladores",
        ),
        (
            "it",
            "spegni tutte le luci e i ventilatori",
            "spegni tutte le luci e spegni tutti i ventilatori",
        ),
        ("nl", "alle lampen en ventilatoren uit", "alle lampen en alle ventilatoren uit"),
    ],
)
def test_all_is_told_of_each_kind(home, language, said, meant):
    assert said_of_each(said, language, home(language)) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "all the lights and the fan off"),
        ("en", "all the lights off and fans on"),
        ("de", "alle Lampen und die Heizung aus"),
        ("de", "alle Lampen aus und Rollos zu"),
    ],
)
def test_it_is_not_told_of_one_thing_nor_of_another_command(home, language, said):
    assert said_of_each(said, language, home(language)) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "éteins tous les ventilateurs"), ("es", "apaga todos los ventiladores")],
)
def test_all_of_a_kind_are_not_only_those_here(home, language, said):
    house = home(language)
    fans = [
        Entity(entity_id=f"fan.{area}", name=area, domain="fan", area=area, state="on")
        for area in ("kitchen", "bathroom")
    ]
    assert means_all(said, language, house)
    calls, _ = done(replace(house, entities=(*house.entities, *fans)), said, language=language)
    assert calls == [("HassTurnOff", None)]


def test_all_that_are_here_are_only_those(home):
    assert not means_all("all the fans in here off", "en", home("en"))


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("turn off all the lights", "turn off"),
        ("all lights", ""),
        ("all lights off", None),
        ("the lights", None),
    ],
)
def test_what_is_to_be_done_to_all_of_a_kind_is_found(said, verb):
    assert verb_of_all(said, "en") == verb
