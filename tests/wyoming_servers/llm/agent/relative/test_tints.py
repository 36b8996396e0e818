"""Warmer and cooler white, which no thermostat has."""

import pytest

from tests.wyoming_servers.llm.agent.talk import NOON
from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.layout import check_layout
from wyoming_servers.llm.agent.fast_path import make_plan
from wyoming_servers.llm.agent.planned.commands import reading_of
from wyoming_servers.llm.agent.relative.reader import relative

WHITE = {"supported_color_modes": ["color_temp"], "color_temp_kelvin": 3000}
LAYOUT = {
    "name": "Home",
    "areas": {"den": {"name": "Den"}, "hall": {"name": "Hall"}},
    "entities": {
        "light.sofa": {"name": "Sofa Lamp", "area": "den", "state": "on", "attributes": WHITE},
        "light.spots": {
            "name": "Spots",
            "area": "den",
            "state": "on",
            "attributes": {**WHITE, "min_color_temp_kelvin": 2700, "max_color_temp_kelvin": 3400},
        },
        "light.hall": {"name": "Hall Light", "area": "hall", "state": "on", "attributes": WHITE},
        "light.wall": {"name": "Wall Light", "area": "den", "state": "on"},
        "climate.den": {"name": "Den Radiator", "area": "den"},
    },
}


@pytest.fixture
def house():
    return SimulatedHome(check_layout(LAYOUT, "here")).snapshot()


def plan_of(house, text):
    match = relative(text, "en", house, "den")
    return make_plan([match], house, "den", NOON) if match else None


@pytest.mark.parametrize(
    ("text", "kelvin"),
    [
        ("sofa lamp warmer", 2500),
        ("make the sofa lamp a bit cooler", 3300),
        ("sofa lamp a lot colder please", 4000),
        ("spots warmer", 2700),
        ("spots much cooler", 3400),
    ],
)
def test_a_light_gets_warmer_in_its_white(house, text, kelvin):
    [call] = plan_of(house, text).calls
    assert call.name.endswith("HassLightSet")
    assert call.arguments["temperature"] == kelvin


def test_of_a_light_that_shows_one_white_one_hears_so(house):
    plan = plan_of(house, "wall light warmer")
    assert not plan.calls
    assert plan.text == "Wall Light cannot change colour"


def test_a_radiator_gets_warmer_in_degrees(house):
    [call] = plan_of(house, "den radiator warmer").calls
    assert call.arguments["temperature"] == 21


@pytest.mark.parametrize("text", ["hall warmer", "den lights warmer", "sofa lamp 2 degrees warmer"])
def test_a_room_or_all_its_lights_are_not_one_light(house, text):
    plan = plan_of(house, text)
    assert plan is None or not any("light" in call.arguments["domain"] for call in plan.calls)


def test_a_plan_for_brighter_lights_is_one_for_warmer_ones_where_that_was_said(house):
    reading = reading_of(
        plan_from("brighter little what= den lights"),
        *("make the den lights a bit warmer", "en", house, "den"),
    )
    calls = make_plan(reading.matches, house, "den", NOON).calls
    assert {call.arguments["name"]: call.arguments["temperature"] for call in calls} == {
        "Sofa Lamp": 2700,
        "Spots": 2700,
    }
