from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Area
from wyoming_servers.llm.agent.planned.places import place_of


@pytest.fixture
def office(home):
    house = home("en")
    names = ("Meeting Room 1", "Meeting Room 2", "Room Three", "Lab 4")
    rooms = (Area(area_id=name, name=name) for name in names)
    return replace(house, areas=(*house.areas, *rooms))


@pytest.mark.parametrize(
    ("said", "area"),
    [
        ("meeting room 2", "Meeting Room 2"),
        ("meeting rom 2", "Meeting Room 2"),
        ("room three", "Room Three"),
        ("bedroom", "bedroom"),
    ],
)
def test_a_place_is_found_by_its_name_and_number(office, said, area):
    assert place_of(tuple(said.split()), office, "en").area_id == area


@pytest.mark.parametrize("said", ["meeting room", "both meeting rooms", "bedroom 2", "room 4"])
def test_no_number_is_dropped_and_none_is_guessed(office, said):
    assert place_of(tuple(said.split()), office, "en") is None


def test_all_of_something_is_in_no_room_that_is_called_alike(office):
    house = replace(office, areas=(*office.areas, Area(area_id="hall", name="Hall")))
    assert place_of(("hal",), house, "en").area_id == "hall"
    assert place_of(("all",), house, "en") is None


@pytest.mark.parametrize(
    ("said", "language"), [("flat", "en"), ("apartamento", "es"), ("appartement", "nl")]
)
def test_a_home_is_all_of_it_whatever_it_is_called(office, said, language):
    assert place_of((said,), office, language).is_everywhere
