"""What else a room is called."""

import pytest

from wyoming_servers.house.room_names import with_room_names
from wyoming_servers.house.snapshot import Area, Entity, House


def house_of(*areas, language="de", entities=()):
    named = tuple(Area(area_id=name, name=name) for name in areas)
    return House(house_id="h", language=language, areas=named, entities=entities)


@pytest.mark.parametrize(
    ("language", "name", "further"),
    [
        ("de", "Badezimmer", ("Bad",)),
        ("de-AT", "Bad", ("Badezimmer",)),
        ("fr", "Salle de bains", ("salle de bain", "SDB")),
        ("nl", "Huiskamer", ("woonkamer",)),
        ("it", "Camera da letto", ("camera",)),
        ("de", "Küche", ()),
        ("fi", "Bad", ()),
    ],
)
def test_a_room_bears_the_names_of_just_the_same_room(language, name, further):
    [room] = with_room_names(house_of(name, language=language)).areas
    assert room.aliases == further


def test_where_two_rooms_may_be_meant_neither_bears_a_further_name():
    house = house_of("Badezimmer", "Bad")
    assert with_room_names(house) is house


def test_the_name_of_a_device_is_that_of_no_room():
    bath = Entity(entity_id="script.bath", name="Bad", domain="script")
    house = house_of("Badezimmer", entities=(bath,))
    assert with_room_names(house) is house


def test_names_that_somebody_gave_are_kept():
    house = House(
        house_id="h",
        language="de",
        areas=(Area(area_id="b", name="Badezimmer", aliases=("Spa", "Bad")),),
    )
    assert with_room_names(house) is house
