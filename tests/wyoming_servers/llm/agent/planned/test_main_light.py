"""The big light of a room."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.nano.plan_text import plan_from
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.planned.commands import reading_of

DEN = {
    # language, the room, its main light and another one
    "en": ("Den", "Den Ceiling Light", "Reading Lamp"),
    "de": ("Stube", "Deckenlampe Stube", "Leselampe"),
    "fr": ("Salon vert", "Plafonnier du salon vert", "Liseuse"),
    "es": ("Salita", "Luz de la salita", "Lamparita"),
    "nl": ("Zolderkamer", "Plafondlamp zolderkamer", "Leeslamp"),
    "it": ("Camera grande", "Lampadario della camera grande", "Abat-jour"),
}
SAID = {
    "en": "big light",
    "de": "große licht",
    "fr": "grande lumière",
    "es": "luz grande",
    "nl": "grote licht",
    "it": "luce grande",
}


@pytest.fixture
def house_of(home):
    def read(language):
        room, *names = DEN[language]
        lights = (
            Entity(entity_id=f"light.den_{at}", name=name, domain="light", area="den")
            for at, name in enumerate(names)
        )
        house = home(language)
        areas = (*house.areas, Area(area_id="den", name=room))
        return replace(house, areas=areas, entities=(*house.entities, *lights))

    return read


def meant(house, language, area):
    said = f"off what= {SAID[language]}"
    reading = reading_of(plan_from(said), said, language, house, area)
    return reading.matches[0].entity_ids


@pytest.mark.parametrize("language", DEN)
def test_it_is_the_one_on_the_ceiling_of_the_speakers_room(house_of, language):
    assert meant(house_of(language), language, "den") == ("light.den_0",)


def test_it_is_no_room_that_is_called_big(house_of):
    assert not set(meant(house_of("it"), "it", "kitchen")) & {"light.den_0", "light.den_1"}
