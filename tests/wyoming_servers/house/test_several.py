from dataclasses import replace

import pytest

from wyoming_servers.house.matcher import Matcher
from wyoming_servers.house.snapshot import Area, Entity

ON, OFF, LIGHT = "HassTurnOn", "HassTurnOff", "HassLightSet"
CHANGE, TIMER = "LaramieChange", "HassStartTimer"
WARM, FAN = "HassClimateSetTemperature", "HassFanSetSpeed"
ADD, PLAY = "HassListAddItem", "HassMediaSearchAndPlay"

SAID = [
    # language, sentence, then intent and slots per command
    (
        "en",
        "set the bedroom to 19 degrees and the living room to 21",
        (WARM, {"area": "Bedroom", "temperature": 19}),
        (WARM, {"area": "Living Room", "temperature": 21}),
    ),
    (
        "en",
        "set the bedroom to 19 and the living room to 21 degrees",
        (WARM, {"area": "Bedroom", "temperature": 19}),
        (WARM, {"area": "Living Room", "temperature": 21}),
    ),
    (
        "en",
        "set the desk lamp to 50 percent and the thermostat to 22 degrees",
        (LIGHT, {"name": "Desk Lamp", "brightness": 50}),
        (WARM, {"name": "Thermostat", "temperature": 22}),
    ),
    (
        "en",
        "dim the desk lamp and the bed light to 20 percent",
        (LIGHT, {"name": "Desk Lamp", "brightness": 20}),
        (LIGHT, {"name": "Bed Light", "brightness": 20}),
    ),
    (
        "fr",
        "mets du lait et du pain sur la liste de courses et éteins la télé",
        (ADD, {"item": "lait", "name": "Liste de courses"}),
        (ADD, {"item": "pain", "name": "Liste de courses"}),
        (OFF, {"name": "Télé"}),
    ),
    (
        "fr",
        "mets du jazz et ajoute du pain sur la liste de courses et éteins la télé",
        (PLAY, {"search_query": "jazz"}),
        (ADD, {"item": "pain", "name": "Liste de courses"}),
        (OFF, {"name": "Télé"}),
    ),
    (
        "en",
        "turn on the bedroom fan and set it to 60 percent",
        (ON, {"name": "Bedroom Fan"}),
        (FAN, {"name": "Bedroom Fan", "percentage": 60}),
    ),
    (
        "en",
        "turn on the bed light and make it blue",
        (ON, {"name": "Bed Light"}),
        (LIGHT, {"name": "Bed Light", "color": "blue"}),
    ),
    (
        "en",
        "turn the desk lamp and the bed light down to 20 percent, and the TV on",
        (LIGHT, {"name": "Desk Lamp", "brightness": 20}),
        (LIGHT, {"name": "Bed Light", "brightness": 20}),
        (ON, {"name": "TV"}),
    ),
    (
        "en",
        "turn on the bed light and turn it off in ten minutes",
        (ON, {"name": "Bed Light"}),
        (TIMER, {"conversation_command": "turn the bed light off", "minutes": 10}),
    ),
    (
        "en",
        "turn the TV off and on again",
        (OFF, {"name": "TV"}),
        (ON, {"name": "TV"}),
    ),
    (
        "en",
        "turn on the bed light and dim it a bit",
        (ON, {"name": "Bed Light"}),
        (CHANGE, {"name": "Bed Light", "look": "brightness", "step": "down", "size": "little"}),
    ),
    (
        "en",
        "bed light blue and brighter",
        (LIGHT, {"name": "Bed Light", "color": "blue"}),
        (CHANGE, {"name": "Bed Light", "look": "brightness", "step": "up"}),
    ),
    (
        "en",
        "kitchen light red and brighter",
        (LIGHT, {"name": "Kitchen Light", "color": "red"}),
        (CHANGE, {"name": "Kitchen Light", "area": None, "look": "brightness"}),
    ),
    (
        "en",
        "turn on the bed light and make it brighter in here",
        (ON, {"name": "Bed Light"}),
        (CHANGE, {"name": None, "look": "brightness", "step": "up"}),
    ),
    (
        "en",
        "turn on the bed light and dim the lights",
        (ON, {"name": "Bed Light"}),
        (CHANGE, {"name": None, "look": "brightness", "step": "down"}),
    ),
    (
        "en",
        "turn off the bed light and make it darker",
        (OFF, {"name": "Bed Light"}),
        (CHANGE, {"name": None, "look": "brightness", "step": "down"}),
    ),
    (
        "en",
        "turn on the bed light and make it warmer",
        (ON, {"name": "Bed Light"}),
        (CHANGE, {"name": None, "look": "temperature", "step": "up"}),
    ),
    (
        "en",
        "turn on the bedroom fan and ceiling light",
        (ON, {"name": "Bedroom Fan"}),
        (ON, {"name": "Ceiling Light"}),
    ),
    (
        "en",
        "desk lamp and floor lamp off please",
        (OFF, {"name": "Desk Lamp"}),
        (OFF, {"name": "Floor Lamp"}),
    ),
    (
        "en",
        "turn off the TV turn on the floor lamp",
        (OFF, {"name": "TV"}),
        (ON, {"name": "Floor Lamp"}),
    ),
    (
        "en",
        "first turn off the TV, then lock the back door",
        (OFF, {"name": "TV"}),
        (ON, {"name": "Back Door"}),
    ),
    (
        "en",
        "first close the bedroom curtain and then dim the bed light to 20 percent",
        (OFF, {"name": "Bedroom Curtain"}),
        (LIGHT, {"name": "Bed Light", "brightness": 20}),
    ),
    (
        "en",
        "turn on the floor lamp as well as the fountain",
        (ON, {"name": "Floor Lamp"}),
        (ON, {"name": "Fountain"}),
    ),
    (
        "de",
        "stelle das Bettlicht auf 20 Prozent und die Stehlampe auf 40",
        (LIGHT, {"name": "Bettlicht", "brightness": 20}),
        (LIGHT, {"name": "Stehlampe", "brightness": 40}),
    ),
    (
        "de",
        "schalte die Stehlampe ein und stelle sie auf 40 Prozent",
        (ON, {"name": "Stehlampe"}),
        (LIGHT, {"name": "Stehlampe", "brightness": 40}),
    ),
    (
        "de",
        "schalte den Fernseher aus schalte die Stehlampe ein",
        (OFF, {"name": "Fernseher"}),
        (ON, {"name": "Stehlampe"}),
    ),
    (
        "nl",
        "doe de tv uit doe de bedlamp aan",
        (OFF, {"name": "Tv"}),
        (ON, {"name": "Bedlamp"}),
    ),
    (
        "fr",
        "éteins la télé allume le lampadaire",
        (OFF, {"name": "Télé"}),
        (ON, {"name": "Lampadaire"}),
    ),
    (
        "en",
        "floor lamp off bedroom fan on",
        (OFF, {"name": "Floor Lamp"}),
        (ON, {"name": "Bedroom Fan"}),
    ),
    (
        "de",
        "Stehlampe aus Ventilator an",
        (OFF, {"name": "Stehlampe"}),
        (ON, {"name": "Ventilator"}),
    ),
    (
        "nl",
        "staande lamp uit ventilator aan",
        (OFF, {"name": "Staande lamp"}),
        (ON, {"name": "Ventilator"}),
    ),
    (
        "de",
        "mach erst den Fernseher aus und dann die Stehlampe an",
        (OFF, {"name": "Fernseher"}),
        (ON, {"name": "Stehlampe"}),
    ),
    (
        "fr",
        "d'abord éteins la télé puis allume le lampadaire",
        (OFF, {"name": "Télé"}),
        (ON, {"name": "Lampadaire"}),
    ),
    (
        "it",
        "prima spegni la TV e poi accendi la piantana",
        (OFF, {"name": "TV"}),
        (ON, {"name": "Piantana"}),
    ),
    (
        "de",
        "schalte sowohl die Stehlampe als auch den Ventilator ein",
        (ON, {"name": "Stehlampe"}),
        (ON, {"name": "Ventilator"}),
    ),
    (
        "es",
        "enciende tanto la lámpara de pie como el ventilador",
        (ON, {"name": "Lámpara de pie"}),
        (ON, {"name": "Ventilador"}),
    ),
    (
        "nl",
        "zet zowel de staande lamp als de ventilator aan",
        (ON, {"name": "Staande lamp"}),
        (ON, {"name": "Ventilator"}),
    ),
    (
        "fr",
        "allume le lampadaire ainsi que le ventilateur",
        (ON, {"name": "Lampadaire"}),
        (ON, {"name": "Ventilateur"}),
    ),
    (
        "it",
        "accendi la piantana nonché il ventilatore",
        (ON, {"name": "Piantana"}),
        (ON, {"name": "Ventilatore"}),
    ),
    (
        "es",
        "enciende la luz de la cama y bájale al 20 por ciento",
        (ON, {"name": "Luz de la cama"}),
        (LIGHT, {"name": "Luz de la cama", "brightness": 20}),
    ),
    (
        "es",
        "enciende la luz de la cama y apaga la de la cocina",
        (ON, {"name": "Luz de la cama"}),
        (OFF, {"name": "Luz de la cocina"}),
    ),
    (
        "fr",
        "éteins la lumière de la cuisine et allume celle de la chambre",
        (OFF, {"name": "Lumière de la cuisine"}),
        (ON, {"area": "Chambre", "domain": "light"}),
    ),
    (
        "fr",
        "allume le ventilateur et mets-le à 40 %",
        (ON, {"name": "Ventilateur"}),
        (FAN, {"name": "Ventilateur", "percentage": 40}),
    ),
    (
        "es",
        "enciende el ventilador y ponlo al 40 %",
        (ON, {"name": "Ventilador"}),
        (FAN, {"name": "Ventilador", "percentage": 40}),
    ),
    (
        "it",
        "accendi la piantana e mettila blu",
        (ON, {"name": "Piantana"}),
        (LIGHT, {"name": "Piantana", "color": "blue"}),
    ),
    (
        "es",
        "pon el salón a 21 grados y el dormitorio a 18",
        (WARM, {"area": "Salón", "temperature": 21}),
        (WARM, {"area": "Dormitorio", "temperature": 18}),
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "commands"),
    [pytest.param(language, text, wanted, id=text) for language, text, *wanted in SAID],
)
def test_what_a_part_leaves_out_is_borrowed(home, language, text, commands):
    matches = Matcher(home(language)).match_all(text, language)
    assert [match.intent for match in matches] == [intent for intent, _ in commands]
    for match, (_, slots) in zip(matches, commands, strict=True):
        assert {slot: match.slots.get(slot) for slot in slots} == slots


@pytest.mark.parametrize(
    "text",
    [
        "set a timer for 3 hours and 10",
        "timer 2 hours and 30 minutes",
        "open the close door",
        "turn on the bed light and paint it with flowers",
        "turn on the bed light and the moon",
        "turn off the TV turn on the moon",
    ],
)
def test_a_part_that_is_no_command_makes_the_sentence_none(home, text):
    assert Matcher(home("en")).match_all(text, "en") == ()


def test_a_room_is_lent_to_a_device_that_is_called_by_what_it_is(home):
    on, off = Matcher(home("en")).match_all("turn on the bedroom fan and light", "en")
    assert (on.slots["name"], off.slots["area"], off.slots["domain"]) == (
        "Bedroom Fan",
        "Bedroom",
        "light",
    )


def test_the_first_thing_borrows_of_the_next_part_not_of_the_last(home):
    commands = Matcher(home("en")).match_all("bed light and TV off, desk lamp on", "en")
    assert [(one.intent, one.slots["name"]) for one in commands] == [
        ("HassTurnOff", "Bed Light"),
        ("HassTurnOff", "TV"),
        ("HassTurnOn", "Desk Lamp"),
    ]


@pytest.mark.parametrize("text", ["bedroom light and fan off", "bedroom light and fan off thanks"])
def test_a_room_is_lent_where_one_word_tells_the_state_of_both(home, text):
    light, fan = Matcher(home("en")).match_all(text, "en", "living_room")
    assert (light.area_id, fan.slots["name"]) == ("bedroom", "Bedroom Fan")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "floor lamp to 30 percent and blue"),
        ("de", "Stehlampe auf 30 Prozent und blau"),
        ("de", "Stehlampe auf 30 Prozent und warmweiß"),
    ],
)
def test_a_value_alone_is_meant_for_what_was_named_before(home, language, text):
    commands = Matcher(home(language)).match_all(text, language, "living_room")
    assert [one.entity_ids for one in commands] == [("light.living_room_lamp",)] * 2


def test_it_is_what_was_named_though_nothing_joins_the_commands(home):
    found = Matcher(home("en")).match_all("turn on the bed light make it 30 percent", "en", None)
    assert [match.entity_ids for match in found] == [("light.bed_light",)] * 2
    assert [match.intent for match in found] == [ON, LIGHT]


def test_a_kind_beside_a_device_is_of_its_room_where_a_word_tells_that(home):
    things = {"media_player.guest": "Guest TV", "light.guest": "Spot"}
    entities = tuple(
        Entity(entity_id=one, name=name, domain=one.partition(".")[0], area="guest")
        for one, name in things.items()
    )
    whole = home("en")
    areas = (*whole.areas, Area(area_id="guest", name="Guest Bedroom"))
    house = replace(whole, areas=areas, entities=(*whole.entities, *entities))
    found = Matcher(house).match_all("turn off the guest TV and lights", "en", "living_room")
    assert [match.area_id for match in found[1:]] == ["guest"]
