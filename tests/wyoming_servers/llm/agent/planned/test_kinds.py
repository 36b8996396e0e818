from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Entity
from wyoming_servers.llm.agent.planned.commands import reading_of


def cover(name, device_class, area="kitchen"):
    fields = {"name": name, "device_class": device_class, "area": area}
    return Entity(entity_id=f"cover.{name}", domain="cover", **fields)


@pytest.fixture
def moved(home):
    """What a plan would move in a home with some covers, as somebody in the kitchen says it."""

    def move(plan, *covers):
        house = replace(home("fr"), entities=covers)
        reading = reading_of(plan_from(plan), "il fait grand jour", "fr", house, "kitchen")
        return reading and [match.entity_ids for match in reading.matches]

    return move


def test_no_gate_lets_the_day_in(moved):
    assert moved("open covers", cover("portail", "gate")) is None
    assert moved("open covers", cover("portail", "gate"), cover("store", "shade")) == [
        ("cover.store",)
    ]


def test_shades_are_opened_wherever_the_gate_is(moved):
    assert moved("open covers", cover("portail", "gate", "garden"), cover("store", "shade")) == [()]


def test_a_gate_may_be_closed_with_the_rest(moved):
    assert moved("close covers", cover("portail", "gate"), cover("store", "shade")) == [()]


def test_the_door_of_a_room_is_its_gate_where_nothing_else_is_one(moved):
    assert moved("close door", cover("portail", "gate")) == [("cover.portail",)]
    assert moved("close door", cover("portail", "gate"), cover("porte", "door")) == [()]
