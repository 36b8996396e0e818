import pytest

from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.numbered import one_by_one

LAMPS = tuple(
    Entity(entity_id=f"light.{name}_{number}", name=f"{name} {number}", domain="light")
    for name in ("Row", "LED Panel", "Reihe")
    for number in (1, 2, 3)
)
HOUSE = House(house_id="h", language="en", entities=LAMPS)


@pytest.mark.parametrize(
    ("language", "text", "each"),
    [
        ("en", "turn off rows 1 and 2", ["turn off row 1", "turn off row 2"]),
        ("en", "row 1, 2 and 3 to 40", ["row 1 to 40", "row 2 to 40", "row 3 to 40"]),
        ("en", "panels one and three on", ["panel 1 on", "panel 3 on"]),
        ("de", "Reihen 1 und 2 aus", ["reihe 1 aus", "reihe 2 aus"]),
    ],
)
def test_what_is_said_of_several_numbers_is_said_of_each(language, text, each):
    assert next(one_by_one(text, language, HOUSE)) == each


@pytest.mark.parametrize(
    "text", ["rows 1 and 7 off", "row 1 off", "timer 1 and 2", "dim row 1 to 5 and 6"]
)
def test_numbers_of_nothing_there_are_left(text):
    assert list(one_by_one(text, "en", HOUSE)) == []


def test_letters_are_said_for_names_that_have_them():
    rows = [f"Row {letter} Lights" for letter in "ABC"]
    named = [Entity(entity_id=f"light.{row[4]}", name=row, domain="light") for row in rows]
    meters = [Entity(entity_id="sensor.a", name="Row A Power", domain="sensor")]
    house = House(house_id="h", language="en", entities=(*named, *meters))
    assert list(one_by_one("turn rows A and C off", "en", house)) == [
        ["turn row a off", "turn row c off"],
        ["turn Row A Lights off", "turn Row C Lights off"],
    ]
    assert list(one_by_one("rows A and D off", "en", house)) == []
    assert list(one_by_one("turn row lights A and B off", "en", house)) == [
        ["turn Row A Lights off", "turn Row B Lights off"]
    ]
    assert list(one_by_one("turn row fans A and B off", "en", house)) == []
