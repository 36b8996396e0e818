"""Rooms that are called as kinds of door are."""

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Area, Entity, House

DOORS = (("big_door", "Big Door", "garage"), ("roller", "Roller Door", "hall"))


@pytest.fixture
def house(home):
    return House(
        house_id="h",
        language="en",
        areas=(Area(area_id="garage", name="Garage"), Area(area_id="hall", name="Machine Hall")),
        entities=tuple(
            Entity(
                entity_id=f"cover.{key}",
                name=name,
                domain="cover",
                device_class="garage",
                area=area,
                state="open",
                features=15,
            )
            for key, name, area in DOORS
        ),
        tools=home("en").tools,
    )


def test_the_garage_is_the_room_of_that_name(house):
    assert done(house, "close the garage", area="hall")[0] == [("HassTurnOff", "Garage")]


def test_all_garage_doors_are_all(house):
    calls, _ = done(house, "close all garage doors", area="hall")
    assert ("HassTurnOff", "Garage") not in calls
