"""Things that were said, and what only serves them."""

from dataclasses import replace

import pytest

from wyoming_servers.house.match import Match
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.serving import asked_if_served
from wyoming_servers.llm.agent.tolerant import SURE


@pytest.fixture
def score_of(home):
    """Return how sure it is that a device is meant that a parser has found."""

    def score(text, name, language, *aliases):
        entity = Entity(entity_id="switch.one", name=name, domain="switch", aliases=aliases)
        house = replace(home(language), entities=(entity,))

        def read(turn, language, area):
            match = Match(
                text=turn.text, language=language, intent="HassTurnOn", entity_ids=("switch.one",)
            )
            return Understood(turn=turn, area=area, matches=(match,))

        turn = Turn(text=text, before=(), calls=(), results={})
        return asked_if_served(turn, language, None, read=read, house=house).score

    return score


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("turn on the cooker", "Cooker Hood", "en"),
        ("start the car", "Car Charger", "en"),
        ("turn off the tank", "Milk Tank Cooler", "en"),
        ("mach das Auto an", "Autoladegerät", "de"),
        ("démarre la voiture", "Chargeur voiture", "fr"),
        ("accendi la macchina", "Caricatore macchina", "it"),
    ],
)
def test_what_serves_a_thing_is_asked_about(score_of, text, name, language):
    assert score_of(text, name, language) < SURE


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("turn on the coffee", "Coffee Machine", "en"),
        ("turn on the hood", "Cooker Hood", "en"),
        ("charge the car", "Car Charger", "en"),
        ("dry the hair", "Hair Dryer", "en"),
        ("turn on the fairy", "Fairy Lights", "en"),
        ("mach den Kaffee an", "Kaffeemaschine", "de"),
        ("lade das Auto", "Autoladegerät", "de"),
        ("recharge le vélo", "Chargeur du vélo", "fr"),
        ("ricarica la bici", "Caricabatterie della bici", "it"),
        ("start the drums", "Tumble Dryer", "en"),
    ],
)
def test_other_halves_of_names_and_deeds_are_sure(score_of, text, name, language):
    assert score_of(text, name, language) >= SURE


def test_another_name_may_be_that_of_the_thing(score_of):
    assert score_of("start the zappi", "Car Charger", "en", "zappi") >= SURE
