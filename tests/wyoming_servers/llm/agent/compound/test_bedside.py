from dataclasses import replace

import pytest

from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.compound.bedside import with_bedside_lamps

ROOMS = {"en": "Bedroom", "de": "Schlafzimmer", "fr": "Chambre", "es": "Dormitorio"} | {
    "nl": "Slaapkamer",
    "it": "Camera",
}


def house_of(home, language, *lights, room=""):
    areas = (
        Area(area_id="room", name=room or ROOMS[language]),
        Area(area_id="other", name="Hall"),
    )
    entities = tuple(
        Entity(entity_id=f"light.{number}", name=name, domain="light", area="room")
        for number, name in enumerate(lights)
    )
    return replace(home(language), areas=areas, floors=(), entities=entities)


@pytest.mark.parametrize(
    ("language", "lights", "said", "meant"),
    [
        (
            "en",
            ("Jo's Lamp", "Dale's Lamp", "Floor Lamp"),
            "turn off both bedside lamps and the fan",
            "turn off Jo's Lamp and Dale's Lamp and the fan",
        ),
        (
            "en",
            ("Jo's Lamp", "Dale's Lamp", "Cans"),
            "nightstand lights to 20",
            "Jo's Lamp and Dale's Lamp to 20",
        ),
        ("en", ("Jo's Lamp", "Dale's Lamp"), "dim the bedside lamp", "dim the lamp"),
        ("en", ("Jo's Lamp", "Dale's Lamp"), "dim jo's bedside lamp", "dim jo's lamp"),
        (
            "de",
            ("Lampe Ida", "Lampe Ole"),
            "mach die Nachttischlampen aus",
            "mach Lampe Ida und Lampe Ole aus",
        ),
        (
            "fr",
            ("Lampe d'Ida", "Lampe de Léo"),
            "éteins les lampes de chevet",
            "éteins Lampe d'Ida et Lampe de Léo",
        ),
        (
            "es",
            ("Lámpara de Ida", "Lámpara de Leo"),
            "apaga las dos lámparas de noche",
            "apaga Lámpara de Ida y Lámpara de Leo",
        ),
        (
            "nl",
            ("Lamp van Ida", "Lamp van Leo"),
            "doe de bedlampen uit",
            "doe Lamp van Ida en Lamp van Leo uit",
        ),
        (
            "it",
            ("Lampada di Ida", "Lampada di Leo"),
            "spegni le luci dei comodini",
            "spegni Lampada di Ida e Lampada di Leo",
        ),
    ],
)
def test_lamps_beside_the_bed_are_those_of_the_bedroom(home, language, lights, said, meant):
    house = house_of(home, language, *lights)
    assert with_bedside_lamps(said, language, house, "room") == meant


@pytest.mark.parametrize(
    ("lights", "room", "area"),
    [
        (("Bedside Lamp", "Jo's Lamp"), "", "room"),
        (("Ceiling Light",), "", "room"),
        (("Jo's Lamp",), "Kitchen", "room"),
        (("Jo's Lamp",), "", "other"),
        (("Jo's Lamp",), "", None),
    ],
)
def test_they_are_no_others_where_one_is_called_so_or_there_is_no_bed(home, lights, room, area):
    house = house_of(home, "en", *lights, room=room)
    said = "turn off the bedside lamps"
    assert with_bedside_lamps(said, "en", house, area) == said
