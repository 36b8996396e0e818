from dataclasses import replace

import pytest

from wyoming_servers.house.linked_names import LinkedNames
from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.snapshot import Area, Entity


def device(entity_id, name, area):
    return Entity(entity_id=entity_id, name=name, domain=entity_id.partition(".")[0], area=area)


@pytest.fixture(scope="module")
def house(home):
    known = home("fr")
    devices = (
        device("light.sofa", "Lampe canapé", "living_room"),
        device("climate.small", "Radiateur petit coin", "bathroom"),
        device("climate.child", "Radiateur Léa", "child"),
        device("fan.ceiling", "Ventilateur plafond", "office"),
    )
    return replace(
        known,
        areas=(*known.areas, Area(area_id="child", name="Chambre de Léa")),
        entities=(*known.entities, *devices),
    )


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("allume la lampe du canapé", "allume la Lampe canapé"),
        ("baisse le radiateur du petit coin", "baisse le Radiateur petit coin"),
        ("baisse le radiateur de la chambre", "baisse le Radiateur"),
        ("mets le ventilateur au plafond à fond", "mets le Ventilateur plafond à fond"),
        ("éteins le lampadaire du salon", "éteins le Lampadaire"),
        ("éteins le lampadaire de la chambre", "éteins le lampadaire de la chambre"),
        ("le radiateur de la chambre de Léa", "le radiateur de la chambre de Léa"),
        ("passe Rosie dans le salon", "passe Rosie dans le salon"),
        ("allume la lampe canapé", "allume la lampe canapé"),
    ],
)
def test_names_are_written_as_the_house_has_them(house, said, written):
    assert LinkedNames(house, "fr").written(said) == written


def test_other_languages_are_left_as_they_are(house):
    assert LinkedNames(house, "en").written("lampe du canapé") == "lampe du canapé"


def test_what_is_said_with_small_words_is_done(house):
    match = matcher_for(house).match("allume la lampe du canapé", "fr", "kitchen")
    assert match is not None
    assert match.entity_ids == ("light.sofa",)


def test_a_name_with_its_room_is_no_kind_of_device_here(home):
    known = home("es")
    fans = (device("fan.hot", "Abanico", "office"), device("fan.big", "Torre", "living_room"))
    matcher = matcher_for(replace(known, entities=(*known.entities, *fans)))
    found = matcher.match_all("enciende el abanico de la oficina", "es", "living_room")
    assert not any(match.here for match in found)
