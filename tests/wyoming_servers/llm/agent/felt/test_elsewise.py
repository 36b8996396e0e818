"""Complaints about rooms without what the patterns would change there."""

from dataclasses import replace
from functools import partial

import pytest

from tests.wyoming_servers.llm.agent.felt.test_english import HOUSE, device
from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.match import Match
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.felt.elsewise import answered_elsewise
from wyoming_servers.llm.agent.questions import Understood

FAN = device("fan.hall_fan", "off", area="hall")
CLIMATE = device("climate.hall", "heat", area="hall")


def changed(turn, language, area, step="down"):
    """Read whatever is said as the hall's being too warm, or too cold."""
    slots = {"area": "Hall", "look": "temperature", "step": step}
    match = Match(text=turn.text, language=language, intent=CHANGE, slots=slots, area_id="hall")
    return Understood(turn=turn, area=area, matches=(match,))


def does(text, *devices, step="down"):
    turn = Turn(text=text, before=(), calls=(), results={})
    house = replace(HOUSE, entities=devices)
    read = partial(changed, step=step)
    understood = answered_elsewise(turn, "en", "den", read=read, house=house)
    return [(match.intent, *match.entity_ids) for match in understood.matches]


def test_what_is_complained_of_is_answered_by_what_the_room_has():
    assert does("the hall is sweltering", FAN) == [("HassTurnOn", "fan.hall_fan")]


@pytest.mark.parametrize("devices", [(), (CLIMATE,), (FAN, CLIMATE)])
def test_it_is_changed_where_it_can_be_and_where_nothing_answers(devices):
    assert does("the hall is sweltering", *devices) == [(CHANGE,)]


def test_who_tells_what_to_do_hears_that_it_cannot_be_done():
    assert does("make it cooler in the hall", FAN) == [(CHANGE,)]


@pytest.mark.parametrize(
    ("text", "state", "done"),
    [
        ("it's freezing in the hall", "off", ("HassTurnOn", "climate.hall")),
        ("it's freezing in the hall", "heat", (CHANGE,)),
        ("make it warmer in the hall", "off", (CHANGE,)),
    ],
)
def test_heating_that_is_off_goes_on_where_it_is_cold(text, state, done):
    assert does(text, replace(CLIMATE, state=state), step="up") == [done]
