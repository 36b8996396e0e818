import pytest

from tests.wyoming_servers.house.townhouse import townhouse
from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.placed import placed_names
from wyoming_servers.house.snapshot import Area, Entity, House


def names_of(entity_id, language="en"):
    house = townhouse()
    return list(placed_names(house.entity_by_id[entity_id], house, language))


def test_a_name_is_said_with_each_name_of_its_room():
    assert names_of("climate.lounge") == ["Lounge Radiator", "sitting room Radiator"]


@pytest.mark.parametrize("entity_id", ["scene.movie", "cover.first"])
def test_a_name_without_a_room_or_with_it_stays_as_it_is(entity_id):
    assert names_of(entity_id) == []


def test_other_languages_say_it_otherwise():
    assert names_of("climate.lounge", "fr") == []


@pytest.mark.parametrize(
    ("text", "device"),
    [
        ("set the lounge radiator to twenty one and a half", "climate.lounge"),
        ("set the sitting room radiator to 20", "climate.lounge"),
        ("set the bedroom radiator to 20", "climate.bedroom"),
        ("dim the study ceiling light", "light.study"),
    ],
)
def test_the_room_before_a_name_tells_which_one(text, device):
    match = matcher_for(townhouse()).match(text, "en", "garage")
    assert match.entity_ids == (device,)


@pytest.mark.parametrize(
    ("area", "curtains"),
    [("lounge", ()), ("study", ("cover.bedroom",)), (None, ("cover.bedroom",))],
)
def test_what_is_called_by_its_kind_in_another_room_is_not_meant_where_there_are_some(
    area, curtains
):
    match = matcher_for(townhouse()).match("close the curtains", "en", area)
    assert match.entity_ids == curtains


@pytest.mark.parametrize(
    ("text", "language", "area", "heater"),
    [
        ("stell die heizung auf 20", "de", "hall", ("climate.lounge",)),
        ("stell die heizung auf 20", "de", "kids", ()),
        ("mets le chauffage à 20", "fr", "kids", ()),
        ("pon la calefacción a 20", "es", "kids", ()),
        ("zet de verwarming op 20", "nl", "kids", ()),
        ("imposta il riscaldamento a 20", "it", "kids", ()),
    ],
)
def test_the_heating_of_the_room_is_meant_though_another_is_called_heating(
    text, language, area, heater
):
    called = ("Heizung", "Chauffage", "Calefacción", "Verwarming", "Riscaldamento")
    of_the_lounge = {"entity_id": "climate.lounge", "name": "Heating", "aliases": called}
    of_the_kids = {"entity_id": "climate.kids", "name": "Radiator"}
    heaters = (
        Entity(domain="climate", area="lounge", **of_the_lounge),
        Entity(domain="climate", area="kids", **of_the_kids),
    )
    rooms = tuple(Area(area_id=one, name=one.title()) for one in ("lounge", "kids", "hall"))
    house = House(house_id="flat", language="en", areas=rooms, entities=heaters)
    match = matcher_for(house).match(text, language, area)
    assert match.entity_ids == heater
