from dataclasses import replace

import pytest

from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.llm.agent.told_names import ToldNames

EN = {
    "lounge": [
        ("light.strip", "Hue Lightstrip Plus 1"),
        ("light.left", "Nightstand Left"),
        ("light.right", "Nightstand Right"),
        ("switch.noise", "White Noise Machine"),
        ("climate.one", "Daikin Split 1"),
        ("climate.two", "Daikin Split 2"),
        *((f"light.panel_{number}", f"Panel {number}") for number in (1, 2, 3)),
    ],
    "hall": [
        ("lock.august", "August Smart Lock Pro"),
        ("valve.back", "Lawn Sprinkler Back"),
        ("valve.front", "Lawn Sprinkler Front"),
        ("media_player.avr", "Denon AVR-X2700H"),
    ],
}
DE = {
    "stube": [
        ("cover.left", "Rollladen Stube links"),
        ("cover.right", "Rollladen Stube rechts"),
        ("light.spots", "Deckenspots Stube"),
        ("climate.tado", "tado Stube"),
        ("cover.roller", "Rollo Stube"),
        ("light.papa", "Nachttisch Papa"),
        ("light.mama", "Nachttisch Mama"),
    ],
    "kammer": [("switch.plug", "Shelly Plug S 3"), ("vacuum.robot", "Dreame L10s")],
}


def house_of(home, language, rooms):
    house = home(language)
    areas = tuple(Area(area_id=area, name=area.title()) for area in rooms)
    entities = tuple(
        Entity(entity_id=entity_id, name=name, domain=entity_id.partition(".")[0], area=area)
        for area, devices in rooms.items()
        for entity_id, name in devices
    )
    return replace(house, floors=(), areas=areas, entities=entities)


def read(house: House, text, language, area=None):
    return [
        (match.intent, *(house.entity_by_id[one].name for one in match.entity_ids))
        for match in ToldNames(matcher_for(house)).read(text, language, area)
    ]


@pytest.mark.parametrize(
    ("text", "intent", "names"),
    [
        ("make the lightstrip blue", "HassLightSet", ["Hue Lightstrip Plus 1"]),
        ("left nightstand to 10%", "HassLightSet", ["Nightstand Left"]),
        ("lock the august", "HassTurnOn", ["August Smart Lock Pro"]),
        ("turn on the white noise in the lounge", "HassTurnOn", ["White Noise Machine"]),
        ("close the back lawn sprinkler", "HassTurnOff", ["Lawn Sprinkler Back"]),
        (
            "both daikins to 23",
            "HassClimateSetTemperature",
            ["Daikin Split 1", "Daikin Split 2"],
        ),
        ("all three panels on", "HassTurnOn", ["Panel 1", "Panel 2", "Panel 3"]),
        ("both sprinklers off", "HassTurnOff", ["Lawn Sprinkler Back", "Lawn Sprinkler Front"]),
        ("avr off", "HassTurnOff", ["Denon AVR-X2700H"]),
    ],
)
def test_english_names_are_told_by_some_of_their_words(home, text, intent, names):
    assert read(house_of(home, "en", EN), text, "en") == [(intent, *names)]


@pytest.mark.parametrize(
    ("text", "intent", "names"),
    [
        ("mach den linken Rollladen in der Stube zu", "HassTurnOff", ["Rollladen Stube links"]),
        ("Spots in der Stube aus", "HassTurnOff", ["Deckenspots Stube"]),
        ("stell das Tado auf 20 Grad", "HassClimateSetTemperature", ["tado Stube"]),
        ("Shelly aus", "HassTurnOff", ["Shelly Plug S 3"]),
        ("beide Nachttischlampen an", "HassTurnOn", ["Nachttisch Papa", "Nachttisch Mama"]),
        ("Papas Nachttisch aus", "HassTurnOff", ["Nachttisch Papa"]),
        ("Nachttischlampen aus", "HassTurnOff", ["Nachttisch Papa", "Nachttisch Mama"]),
        ("Rollo in der Stube halb zu", "HassSetPosition", ["Rollo Stube"]),
        ("Dreame soll die Stube saugen", "HassVacuumCleanArea", ["Dreame L10s"]),
    ],
)
def test_german_names_are_told_by_some_of_their_words(home, text, intent, names):
    assert read(house_of(home, "de", DE), text, "de") == [(intent, *names)]


@pytest.mark.parametrize(
    "text",
    [
        "turn on the nightstand",
        "both panels on",
        "don't lock the august",
        "the lightstrip was blue",
        "turn on the lights",
        "the white cat makes a noise",
    ],
)
def test_what_is_told_of_several_or_is_no_command_is_not_read(home, text):
    assert read(house_of(home, "en", EN), text, "en") == []


@pytest.mark.parametrize("text", ["Nachttischlampe aus", "Licht in der Stube aus"])
def test_one_of_two_and_the_light_of_a_room_are_no_name(home, text):
    assert read(house_of(home, "de", DE), text, "de") == []


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        ("turn the pendant on in room 1", "HassTurnOn", {}),
        ("set the pendant in room 1 to 30 percent", "HassLightSet", {"brightness": 30}),
        ("pendant in room 1 off", "HassTurnOff", {}),
    ],
)
def test_the_number_of_a_room_is_no_value(home, text, intent, slots):
    house = house_of(home, "en", {"room 1": [("light.pendant", "Pendant")]})
    [match] = ToldNames(matcher_for(house)).read(text, "en", None)
    assert (match.intent, match.entity_ids) == (intent, ("light.pendant",))
    assert {slot: match.slots[slot] for slot in ("brightness",) if slot in match.slots} == slots


def test_what_the_whole_name_would_part_is_not_read(home):
    rooms = {"stube": [("media_player.one", "Sonos One"), ("climate.stube", "Heizung")]}
    assert read(house_of(home, "de", rooms), "mach die Sonos auf 20", "de", "stube") == []


def test_words_of_a_name_may_stand_beside_those_of_an_alias(home):
    house = house_of(home, "en", EN)
    cooler = Entity(
        entity_id="switch.tank",
        name="Milk Tank Cooler",
        domain="switch",
        aliases=("bulk tank",),
        area="hall",
    )
    house = replace(house, entities=(*house.entities, cooler))
    off = [("HassTurnOff", "Milk Tank Cooler")]
    assert read(house, "switch off the bulk tank cooler", "en") == off
    assert read(house, "switch off the bulk lawn cooler", "en") == []


def test_a_room_that_may_be_another_one_too_tells_no_device(home):
    rooms = {
        "parents": [("cover.one", "Volet roulant")],
        "enfants": [("cover.two", "Volet des enfants")],
    }
    house = house_of(home, "fr", rooms)
    areas = tuple(replace(area, name=f"Chambre des {area.area_id}") for area in house.areas)
    house = replace(house, areas=areas)
    assert not read(house, "ferme le volet de la chambre", "fr")
    assert read(house, "ferme le volet chez les enfants", "fr")


@pytest.mark.parametrize(
    ("language", "text", "room", "name"),
    [
        ("es", "sube la persiana de Ana un cuarto", "cuarto de ana", "Persiana de Ana"),
        ("it", "apri la tapparella di Ana un quarto", "quarto di ana", "Tapparella di Ana"),
        ("fr", "ouvre le volet d'Ana un quart", "quart d'ana", "Volet d'Ana"),
    ],
)
def test_a_quarter_is_no_word_of_a_room(home, language, text, room, name):
    house = house_of(home, language, {room: [("cover.ana", name)]})
    assert read(house, text, language) == []


def test_a_device_is_not_told_with_the_words_of_another_room(home):
    rooms = {
        "nan's room": [("light.nan", "Nan's Bedside Lamp")],
        "our room": [("light.dan", "Dan's Light")],
    }
    house = house_of(home, "en", rooms)
    assert read(house, "turn off the bedside lamp in nan's room", "en")
    assert read(house, "turn off the bedside lamp in our room", "en") == []
