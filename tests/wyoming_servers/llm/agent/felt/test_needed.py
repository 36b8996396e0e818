"""Needs that the house's own model wrote a plan for, and what words and devices say to that."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.felt.test_english import HOUSE, device
from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.llm.agent.felt.feeling import Need
from wyoming_servers.llm.agent.felt.needed import answered, is_told, needs_of


@pytest.mark.parametrize(
    ("plan", "need"),
    [
        ("on lights", Need.LIGHT),
        ("on lights where= hall", Need.LIGHT),
        ("close covers", Need.SHADE),
        ("cooler where= hall", Need.COOLNESS),
        ("pause", Need.QUIETER),
    ],
)
def test_a_plan_for_a_room_is_for_a_need(plan, need):
    assert needs_of(plan_from(plan))[0] is need


@pytest.mark.parametrize(
    "plan", ["on what= lamp", "cooler by= 2", "on lights ; pause", "on vacuum", "none"]
)
def test_a_plan_for_a_device_a_value_or_two_deeds_is_not(plan):
    assert not needs_of(plan_from(plan))


@pytest.mark.parametrize(
    "text",
    [
        "I've dropped my pills and it's too dark to find them",
        "her nose is on the page, it's so gloomy",
    ],
)
def test_words_for_a_need_tell_of_it_whatever_stands_around_them(text):
    assert is_told((Need.LIGHT,), text, "en")
    assert not is_told((Need.WARMTH,), text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "it was too dark to find them",
        "if it gets too dark",
        "I've dropped my pills",
    ],
)
def test_the_past_a_condition_and_no_words_do_not(text):
    assert not is_told((Need.WARMTH, Need.COOLNESS, Need.LOUDER, Need.SUN), text, "en")
    assert not is_told((Need.LIGHT,), text, "en")


def answer(text, plan, *devices):
    reading = answered(plan_from(plan), text, "en", replace(HOUSE, entities=devices), "den")
    return reading and [(match.intent, *match.entity_ids) for match in reading.matches]


FAN = device("fan.hall_fan", "off", area="hall")


def test_a_fan_cools_where_no_thermostat_is():
    done = answer("I could fry an egg in the hall", "cooler where= hall", FAN)
    assert done == [("HassTurnOn", "fan.hall_fan")]
    assert answer("I could fry an egg in the hall", "cooler where= hall") is None


def test_who_names_a_kind_of_device_means_no_other():
    assert answer("the heating in the hall is too high", "cooler where= hall", FAN) is None


def test_a_dehumidifier_airs_a_room_that_has_nothing_better():
    dryer = device("humidifier.dehumidifier", "off", area="hall", device_class="dehumidifier")
    done = answer("it pongs in the hall", "open window where= hall", dryer)
    assert done == [("HassTurnOn", "humidifier.dehumidifier")]
    done = answer("it pongs in the hall", "open window where= hall", dryer, FAN)
    assert done == [("HassTurnOn", "fan.hall_fan")]
