from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import NOON
from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.llm.agent.fast_path import make_plan
from wyoming_servers.llm.agent.planned.commands import reading_of

NOW = {
    "cover": {"current_position": 60},
    "light": {"brightness": 51, "supported_color_modes": ["color_temp"]},
    "fan": {"percentage": 30},
    "media_player": {"volume_level": 0.2},
}


@pytest.fixture
def house(home):
    whole = home("en")
    entities = tuple(
        replace(one, state="on", attributes=NOW[one.domain]) if one.domain in NOW else one
        for one in whole.entities
    )
    return replace(whole, entities=entities)


def called(house, plan, text):
    reading = reading_of(plan_from(plan), text, "en", house, "living_room")
    return make_plan(reading.matches, house, "living_room", NOON).calls[0]


@pytest.mark.parametrize(
    ("plan", "text", "slot", "value"),
    [
        ("close what= bedroom curtain by= 20", "curtain another 20 percent down", "position", 40),
        (
            "open what= bedroom curtain by= a quarter",
            "raise the curtain by a quarter",
            "position",
            85,
        ),
        ("close little what= bedroom curtain", "curtain a bit further down", "position", 50),
        ("open little what= bedroom curtain", "open the curtain a bit more", "position", 70),
        ("brighter what= bed light by= twice", "bed light twice as bright", "brightness", 40),
        ("brighter what= bed light by= 3 times", "three times as bright", "brightness", 60),
        ("faster what= bedroom fan by= twice", "twice as fast", "percentage", 60),
        ("faster what= bedroom fan by= 2", "bedroom fan two speeds up", "percentage", 70),
        ("faster what= bedroom fan by= 2", "bedroom fan up 2 percent", "percentage", 32),
        ("louder what= tv by= twice", "make the tv twice as loud", "volume_level", 40),
        ("color what= bed light to= 2700 kelvin", "bed light 2700 kelvin", "temperature", 2700),
    ],
)
def test_a_step_is_counted_from_what_there_is(house, plan, text, slot, value):
    assert called(house, plan, text).arguments[slot] == value


def test_opening_and_closing_go_all_the_way_unless_an_amount_is_said(house):
    call = called(house, "close what= bedroom curtain", "close the bedroom curtain")
    assert call.name.endswith("HassTurnOff")


@pytest.mark.parametrize(
    "plan", ["warmer what= thermostat by= twice", "color what= bed light to= 27 kelvin"]
)
def test_what_cannot_be_counted_is_left(house, plan):
    assert reading_of(plan_from(plan), plan, "en", house, "living_room") is None


@pytest.mark.parametrize("plan", ["warmer where= bedroom 2", "warmer where= bedroom by= 2"])
def test_a_number_behind_a_room_is_the_amount(house, plan):
    (match,) = reading_of(plan_from(plan), "the bedroom two warmer", "en", house, None).matches
    assert (match.area_id, match.slots["amount"]) == ("bedroom", 2)
