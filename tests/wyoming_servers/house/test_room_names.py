"""What else a room is called."""

import pytest

from wyoming_servers.house.room_names import with_room_names
from wyoming_servers.house.snapshot import Area, Entity, Floor, House


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


@pytest.mark.parametrize(
    ("language", "names", "further"),
    [
        ("fr", ("Rez-de-chaussée", "Étage"), (("en bas",), ("en haut",))),
        ("es", ("Segundo piso", "Primer piso"), (("arriba",), ("abajo",))),
        ("es", ("Planta baja", "Primer piso"), (("abajo",), ("arriba",))),
        ("es", ("Planta baja", "Buhardilla"), ((), ())),
        ("es", ("Planta baja", "Primera planta", "Segunda planta"), ((), (), ())),
    ],
)
def test_of_two_floors_one_is_below_and_one_above(language, names, further):
    floors = tuple(Floor(floor_id=name, name=name) for name in names)
    house = House(house_id="h", language=language, floors=floors)
    assert tuple(floor.aliases for floor in with_room_names(house).floors) == further


def test_a_floor_that_somebody_called_downstairs_stays_as_it_is():
    floors = (
        Floor(floor_id="a", name="Rez-de-chaussée"),
        Floor(floor_id="b", name="Étage", aliases=("en bas",)),
    )
    house = House(house_id="h", language="fr", floors=floors)
    assert with_room_names(house) is house
