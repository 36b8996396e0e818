"""Answers about several things of a kind, where one of them may have been meant."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import NOON
from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.fast_path import make_plan
from wyoming_servers.llm.agent.planned.commands import reading_of

HEATINGS = tuple(
    Entity(
        entity_id=f"climate.{floor}",
        name=f"{floor.title()} Heating",
        domain="climate",
        state=state,
        attributes={"temperature": warm, "current_temperature": 19.5},
    )
    for floor, state, warm in (("ground", "heat", 21.0), ("upper", "off", 18.0))
)


def told(house, plan, sentence):
    matches = reading_of(plan_from(plan), sentence, "en", house, None).matches
    return make_plan(matches, house, None, NOON).text


def with_heatings(house):
    rest = (one for one in house.entities if one.domain != "climate")
    return replace(house, entities=(*rest, *HEATINGS))


@pytest.mark.parametrize(
    ("plan", "answer"),
    [
        ("is on climate", "Yes, Ground Heating"),
        ("is off climate", "No, Ground Heating is not off"),
        ("which on climate", "Ground Heating"),
        ("state what= heating", "Ground heating is on. Upper heating is off"),
    ],
)
def test_of_several_of_a_kind_each_is_told(home, plan, answer):
    assert told(with_heatings(home("en")), plan, "how is the heating") == answer


@pytest.mark.parametrize(
    ("plan", "sentence", "answer"),
    [
        ("state media", "what is this", "TV"),
        ("state media", "what's the volume", "TV: 40 %. Kitchen Speaker: 30 %"),
    ],
)
def test_a_question_about_a_player_is_what_plays_or_how_loud_it_is(home, plan, sentence, answer):
    assert told(home("en"), plan, sentence) == answer


def with_a_door(house):
    door = Entity(
        entity_id="binary_sensor.shed_door",
        name="Shed Door",
        domain="binary_sensor",
        device_class="door",
        state="off",
    )
    battery = Entity(
        entity_id="sensor.shed_door_battery",
        name="Shed Door Battery",
        domain="sensor",
        device_class="battery",
        state="88",
        attributes={"unit_of_measurement": "%"},
    )
    return replace(house, entities=(*house.entities, door, battery))


def test_how_much_battery_a_door_has_is_not_whether_it_is_open(home):
    house, sentence = with_a_door(home("en")), "what percentage is the shed door battery at"
    assert told(house, "measure battery what= shed door", sentence) == "Shed door battery is 88 %"


def test_german_has_an_answer_about_temperatures_that_no_pattern_read(home):
    plan = plan_from("measure temperature")
    matches = reading_of(plan, "wie kalt ist es hier eigentlich", "de", home("de"), None).matches
    assert make_plan(matches, home("de"), None, NOON).text.count("Grad") >= 1


def test_a_word_for_covers_of_several_classes_is_of_those_there_are(home):
    (match,) = matcher_for(home("es")).match_all("las persianas están abiertas", "es", None)
    assert "clase" not in make_plan((match,), home("es"), None, NOON).text


def test_no_lamp_is_locked_or_not(home):
    house = home("en")
    barn = [
        Entity(entity_id=f"{domain}.barn", name=name, domain=domain, area="barn", state=state)
        for domain, name, state in (("light", "Barn Lights", "on"), ("cover", "Barn Door", "open"))
    ]
    area = Area(area_id="barn", name="Barn")
    house = replace(house, areas=(*house.areas, area), entities=(*house.entities, *barn))
    plan = plan_from("is locked what= barn")
    assert reading_of(plan, "is the barn locked", "en", house, None) is None
