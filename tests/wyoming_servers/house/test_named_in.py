import pytest

from wyoming_servers.house.named_in import named_in, names_a_place
from wyoming_servers.house.snapshot import Entity


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("the bed light blinds me", ["Bed Light"]),
        ("the Bed Light, and the TV!", ["Bed Light", "TV"]),
        ("a bed by the light", []),
    ],
)
def test_what_is_named_stands_there_word_for_word(home, said, named):
    found = [one.name for one in named_in(said, home("en").entities)]
    assert sorted(found) == sorted(named)


def test_rooms_and_floors_are_places(home):
    house = home("en")
    assert names_a_place("the living room AC", house)
    assert not names_a_place("the AC", house)


def test_names_of_fewer_words_may_be_left(home):
    found = named_in("the Bed Light and the TV", home("en").entities, least=2)
    assert [one.name for one in found] == ["Bed Light"]


def test_a_name_is_not_found_in_a_longer_one():
    lamps = [
        Entity(entity_id=f"light.{name}", name=name, domain="light")
        for name in ("Lamp", "Floor Lamp")
    ]
    assert [one.name for one in named_in("the floor lamp", lamps)] == ["Floor Lamp"]
    assert [one.name for one in named_in("the lamp by the floor", lamps)] == ["Lamp"]
