from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.planned.commands import reading_of

PANE = Entity(
    entity_id="binary_sensor.pane",
    name="Oculus",
    domain="binary_sensor",
    device_class="window",
    state="on",
)


def response(home, language, text):
    house = replace(home(language), entities=(*home(language).entities, PANE))
    reading = reading_of(plan_from("is open what= oculus"), text, language, house, None)
    return reading.matches[0].response


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "is the Oculus open or shut"),
        ("de", "ist das Oculus offen oder zu"),
        ("fr", "l'Oculus est ouvert ou fermé"),
        ("es", "el Oculus está abierto o cerrado"),
        ("nl", "is het Oculus open of dicht"),
        ("it", "l'Oculus è aperto o chiuso"),
    ],
)
def test_which_of_two_states_is_answered_by_the_state(home, language, text):
    assert response(home, language, text) == "one"


@pytest.mark.parametrize("text", ["is the Oculus open", "is the Oculus open or not"])
def test_whether_something_is_open_is_answered_by_yes_or_no(home, text):
    assert response(home, "en", text) == "one_yesno"
