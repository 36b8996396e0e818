from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.compound.doing import done
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.compound.room_of_speaker import with_room_of_speaker

_ROOMS = {
    "en": ("Nora's Room", "Uma's Room"),
    "de": ("Noras Zimmer", "Umas Zimmer"),
    "fr": ("Chambre de Nora", "Chambre de Uma"),
    "es": ("Cuarto de Nora", "Cuarto de Uma"),
    "nl": ("Kamer van Nora", "Kamer van Uma"),
    "it": ("Camera di Nora", "Camera di Uma"),
}


@pytest.fixture
def home_of_two(home):
    """A home where Nora and Uma have a room with a lamp each."""

    def read(language):
        house = home(language)
        rooms = zip(("nora", "uma"), _ROOMS[language], strict=True)
        areas = [Area(area_id=who, name=name) for who, name in rooms]
        lamps = [
            Entity(
                entity_id=f"light.{one.area_id}",
                name=f"Moon {one.area_id}",
                domain="light",
                area=one.area_id,
                state="on",
            )
            for one in areas
        ]
        return replace(house, areas=(*house.areas, *areas), entities=(*house.entities, *lamps))

    return read


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "turn off the light in my room"),
        ("en", "turn off the light in this room"),
        ("de", "mach das Licht in meinem Zimmer aus"),
        ("de", "Licht in diesem Zimmer aus"),
        ("fr", "éteins la lumière de ma chambre"),
        ("fr", "éteins la lumière dans cette pièce"),
        ("es", "apaga la luz de mi cuarto"),
        ("es", "apaga la luz de esta habitación"),
        ("nl", "doe het licht in mijn kamer uit"),
        ("nl", "doe het licht in deze kamer uit"),
        ("it", "spegni la luce in camera mia"),
        ("it", "spegni la luce della mia stanza"),
    ],
)
def test_the_room_of_who_speaks_is_the_one_they_are_in(home_of_two, language, said):
    calls, _ = done(home_of_two(language), said, language=language, area="uma")
    assert calls in ([("HassTurnOff", _ROOMS[language][1])], [("HassTurnOff", "Moon uma")])


def test_whose_room_it_is_cannot_be_told_from_a_room_of_all(home_of_two):
    said = "apaga la luz de mi cuarto"
    assert with_room_of_speaker(said, "es", home_of_two("es"), "kitchen") == said
    assert with_room_of_speaker(said, "es", home_of_two("es"), None) == said


def test_a_room_that_is_called_so_keeps_its_name(home_of_two):
    house = home_of_two("en")
    ours = Area(area_id="ours", name="Bedroom", aliases=("our room",))
    house = replace(house, areas=(*house.areas, ours))
    said = "turn off the light in our room"
    assert with_room_of_speaker(said, "en", house, "uma") == said
