"""The one device of a room that bears a word for its kind."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.planned.commands import reading_of

DEN = (
    Entity(entity_id="light.den", name="Den Lamp", domain="light", area="den"),
    Entity(entity_id="light.spots", name="Spots", domain="light", area="den"),
    Entity(entity_id="light.ceiling", name="Den Ceiling Light", domain="light", area="den"),
)


@pytest.fixture
def house(home):
    house = home("en")
    areas = (*house.areas, Area(area_id="den", name="Den"))
    return replace(house, areas=areas, entities=(*house.entities, *DEN))


def meant(house, plan, area="den"):
    said = " ".join(plan.split())
    return [
        match.entity_ids for match in reading_of(plan_from(plan), said, "en", house, area).matches
    ]


def test_it_is_meant_by_that_word(house):
    assert meant(house, "off what= the lamp") == [("light.den",)]


@pytest.mark.parametrize("plan", ["off what= the lamp", "bright what= lamp to= 20"])
def test_it_is_meant_by_that_word_in_a_room_that_was_said(house, plan):
    assert meant(house, f"{plan} where= den", area=None) == [("light.den",)]


@pytest.mark.parametrize("plan", ["off what= light", "off what= lamps"])
def test_what_is_said_of_all_of_a_kind_means_them_all(house, plan):
    assert meant(house, plan) == [()]


def test_elsewhere_the_word_is_one_for_the_kind(house):
    assert meant(house, "off what= lamp", area=None) != [("light.den",)]


def test_it_is_left_out_by_that_word(house):
    assert ("light.den",) not in meant(house, "off all lights where= here but= the lamp")
