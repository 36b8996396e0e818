"""What "it" stands for where another room is told for it."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Area, Entity


@pytest.fixture
def house(home):
    """Return a house with a lamp in the kitchen, and one in a room called "camera"."""
    lamps = [("light.hob", "Luce cappa", "kitchen"), ("light.bed", "Abat-jour", "bedroom")]
    return replace(
        home("it"),
        floors=(),
        areas=(
            Area(area_id="kitchen", name="Cucina"),
            Area(area_id="bedroom", name="Camera da letto", aliases=("camera",)),
        ),
        entities=tuple(
            Entity(entity_id=one, name=name, domain="light", area=area) for one, name, area in lamps
        ),
    )


def test_it_is_not_of_the_room_before_where_another_is_told(house):
    said = "spegni la luce in cucina e accendila in camera"
    calls, _ = done(house, said, language="it", area="kitchen")
    assert ("HassTurnOn", "Cucina") not in calls


def test_it_is_of_the_room_before_where_none_is_told(house):
    said = "spegni la luce in cucina e poi accendila"
    calls, _ = done(house, said, language="it", area="kitchen")
    assert calls == [("HassTurnOff", "Cucina"), ("HassTurnOn", "Cucina")]
