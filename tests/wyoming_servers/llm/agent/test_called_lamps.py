"""Lights that are called lamps, among others."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Area, Entity


def room(home, *names):
    """Return the home with lights in a room of their own."""
    snug = Area(area_id="snug", name="Snug")
    house = home("en")
    lights = (
        Entity(
            entity_id=f"light.snug_{at}",
            name=name,
            domain="light",
            area="snug",
            state="on",
            attributes={"supported_color_modes": ["brightness"], "brightness": 200},
        )
        for at, name in enumerate(names)
    )
    return replace(house, areas=(*house.areas, snug), entities=(*house.entities, *lights))


def about(home, said, *names):
    calls, _ = done(room(home, *names), said, area="snug")
    return [name for _, name in calls]


@pytest.mark.parametrize(
    "said",
    [
        "turn the lamps off",
        "both lamps off",
        "lamps in here off",
        "lamps in the snug off",
        "set the lamps to 10 percent",
        "dim the lamps",
        "turn off the lamps in the snug",
    ],
)
def test_lamps_are_those_that_are_called_so(home, said):
    names = ("Piano Lamp", "Corner Lamp", "Snug Ceiling Light")
    assert about(home, said, *names) == ["Piano Lamp", "Corner Lamp"]


def test_lamps_are_told_beside_another_light(home):
    names = ("Piano Lamp", "Corner Lamp", "Snug Ceiling Light")
    told = about(home, "lamps off and snug ceiling light on", *names)
    assert told == ["Piano Lamp", "Corner Lamp", "Snug Ceiling Light"]


def test_lights_are_all_of_them(home):
    names = ("Piano Lamp", "Corner Lamp", "Snug Ceiling Light")
    assert about(home, "turn the lights off", *names) == ["Snug"]


@pytest.mark.parametrize(
    "names", [("Piano Lamp", "Snug Ceiling Light"), ("Piano Lamp", "Corner Lamp")]
)
def test_lamps_are_all_lights_where_one_or_all_are_called_so(home, names):
    assert about(home, "turn the lamps off", *names) == ["Snug"]
