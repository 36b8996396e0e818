"""More or less of something than it is now, in any order of words."""

from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.relative.steps import done, house_of
from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.snapshot import Area, Entity
from wyoming_servers.llm.agent.relative.reader import relative

NAMES = {
    "en": ("Bar Lights", "Jukebox", "Snug Fan", "Rose Shutters", "Big Awning", "Parlour Heater"),
    "de": ("Stehlampe", "Radio", "Ventilator", "Rollo Küche", "Markise", "Heizung Stube"),
    "fr": ("Lampadaire", "Radio", "Ventilateur", "Volet salon", "Store banne", "Chauffage salon"),
    "nl": ("Staande lamp", "Radio", "Ventilator", "Rolgordijn", "Zonnescherm", "Verwarming hal"),
}


@pytest.fixture
def house(home):
    return lambda language: house_of(language, "Parlour", NAMES[language], home("en").tools)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("bar lights up a touch", "Bar Lights", 70),
        ("the bar lights are a bit too bright", "Bar Lights", 50),
        ("make the bar lights half as bright", "Bar Lights", 30),
        ("bar lights twice as bright", "Bar Lights", 100),
        ("bar lights up to eighty", "Bar Lights", 80),
        ("rose shutters 20 percent open", "Rose Shutters", 20),
        ("the rose shutters three quarters shut", "Rose Shutters", 25),
        ("rose shutters a third closed please", "Rose Shutters", 67),
        ("rose shutters half closed", "Rose Shutters", 50),
        ("rose shutters 20 percent more open", "Rose Shutters", 50),
        ("jukebox five percent up", "Jukebox", 5),
        ("can we have the jukebox half as loud", "Jukebox", 25),
        ("jukebox down by half", "Jukebox", 25),
        ("jukebox down by a fifth", "Jukebox", 40),
        ("bar lights down by a third", "Bar Lights", 40),
        ("make the jukebox more quiet", "Jukebox", "down"),
        ("rose shutters up by a tenth", "Rose Shutters", 40),
        ("double the speed of the snug fan", "Snug Fan", 80),
        ("snug fan one speed down", "Snug Fan", 20),
        ("rose shutters another ten percent up", "Rose Shutters", 40),
        ("rose shutters one step further open", "Rose Shutters", 50),
        ("close the rose shutters by twenty", "Rose Shutters", 10),
        ("open the rose shutters by half", "Rose Shutters", 65),
        ("close the rose shutters by half", "Rose Shutters", 15),
        ("big awning a bit further out", "Big Awning", 60),
        ("parlour heater half a degree higher", "Parlour Heater", 20.5),
        ("give the parlour another two degrees", "Parlour Heater", 22),
        ("parlour heater down by two", "Parlour Heater", 18),
    ],
)
def test_words_for_more_and_less_stand_in_any_order(house, text, name, value):
    assert done(house("en"), text) == (name, value)


@pytest.mark.parametrize(
    ("language", "text", "name", "value"),
    [
        ("de", "Stehlampe halb so hell", "Stehlampe", 30),
        ("de", "die Stehlampe ist zu hell", "Stehlampe", 40),
        ("de", "Rollo Küche noch zehn Prozent runter", "Rollo Küche", 20),
        ("de", "Rollo Küche ein Zehntel runter", "Rollo Küche", 20),
        ("de", "Markise ein Stück weiter raus", "Markise", 60),
        ("de", "Heizung Stube zwei Grad kälter", "Heizung Stube", 18),
        ("fr", "lampadaire vingt pour cent de moins", "Lampadaire", 40),
        ("fr", "le lampadaire un peu moins fort", "Lampadaire", 50),
        ("fr", "le lampadaire est trop lumineux", "Lampadaire", 40),
        ("fr", "monte le lampadaire d'un cran", "Lampadaire", 80),
        ("fr", "descends le volet salon d'un dixième", "Volet salon", 20),
        ("fr", "ouvre le store banne encore un peu plus", "Store banne", 60),
        ("fr", "ventilateur deux fois moins fort", "Ventilateur", 20),
        ("fr", "chauffage salon un demi degré de plus", "Chauffage salon", 20.5),
        ("fr", "baisse le chauffage salon de deux degrés", "Chauffage salon", 18),
        ("nl", "staande lamp half zo fel", "Staande lamp", 30),
        ("nl", "rolgordijn nog tien procent omlaag", "Rolgordijn", 20),
        ("nl", "ventilator een stand lager", "Ventilator", 20),
        ("nl", "radio de helft zachter", "Radio", 25),
        ("nl", "doe het rolgordijn een derde open", "Rolgordijn", 33),
        ("nl", "rolgordijn driekwart dicht", "Rolgordijn", 25),
        ("de", "Markise zu drei Vierteln ausfahren", "Markise", 75),
        ("de", "Rollo Küche ein Drittel zu", "Rollo Küche", 67),
        ("de", "Rollo Küche zu drei Vierteln runter", "Rollo Küche", 25),
        ("de", "schließ das Rollo Küche zu drei Vierteln", "Rollo Küche", 25),
        ("de", "schließe das Rollo Küche zu 60 Prozent", "Rollo Küche", 40),
        ("de", "Rollo Küche zu 60 Prozent rauf", "Rollo Küche", 60),
        ("de", "Rollo Küche zu einem Viertel zu", "Rollo Küche", 75),
        ("de", "Rollo Küche ein Drittel auf", "Rollo Küche", 33),
        ("de", "Rollo Küche um ein Viertel runter", "Rollo Küche", 5),
        ("de", "Stehlampe ein Viertel so hell", "Stehlampe", 15),
        ("de", "Radio ein Zehntel runter", "Radio", 45),
        ("fr", "volet salon aux trois quarts fermé", "Volet salon", 25),
    ],
)
def test_they_do_in_other_languages(house, language, text, name, value):
    assert done(house(language), text) == (name, value)


@pytest.mark.parametrize(
    "text",
    [
        "the bar lights are brighter now",
        "are the bar lights a bit brighter",
        "should the bar lights be a bit dimmer",
        "the bar lights were too bright yesterday",
        "don't turn the jukebox down a bit",
        "if it is loud turn the jukebox down a bit",
        "I turned the heater down a bit",
        "the price of beer went up twenty percent",
        "rose shutters up",
        "big awning up a bit",
        "bar lights up and down a bit",
        "parlour heater up by twenty",
        "bar lights two degrees warmer",
        "another one",
        "two more",
    ],
)
def test_what_is_no_step_of_one_device_is_left_to_others(house, text):
    assert relative(text, "en", house("en"), None) is None


@pytest.mark.parametrize(
    "text",
    [
        "le lampadaire est plus lumineux maintenant que l'autre",
        "est-ce que le lampadaire est plus fort",
        "si la radio est trop forte baisse un peu",
        "hier le lampadaire était trop fort",
        "je n'ai pas monté le chauffage salon de deux degrés",
        "monte le volet salon",
        "baisse le store banne d'un quart",
    ],
)
def test_so_it_is_in_french(house, text):
    assert relative(text, "fr", house("fr"), None) is None


def test_a_step_is_a_change_as_the_patterns_have_it(house):
    match = relative("bar lights ten percent brighter", "en", house("en"), None)
    assert (match.intent, match.slots["look"], match.slots["amount"]) == (CHANGE, "brightness", 10)


@pytest.mark.parametrize(
    ("said", "language"),
    [("make the telly quieter", "en"), ("mach den Fernseher leiser", "de"), ("tv zachter", "nl")],
)
def test_a_television_is_no_other_player_of_the_room(house, said, language):
    assert relative(said, language, house(language), "room") is None


def test_of_several_elsewhere_the_one_is_meant_whose_name_ends_so(house):
    fans = [
        Entity(entity_id=f"fan.{name}", name=name, domain="fan", features=4095, state="on")
        for name in ("Standventilator", "Badlüfter")
    ]
    home = house("de")
    others = [one for one in home.entities if one.domain != "fan"]
    match = relative("Ventilator langsamer", "de", replace(home, entities=(*others, *fans)), None)
    assert match is not None
    assert match.entity_ids == ("fan.Standventilator",)


def test_the_light_of_a_room_is_all_of_its_lights(house):
    home = house("de")
    [room] = home.areas
    lights = [
        Entity(entity_id=f"light.{name}", name=name, domain="light", area=room.area_id, state="on")
        for name in ("Spiegellicht", "Stern")
    ]
    home = replace(home, entities=tuple(lights))
    match = relative("das Licht in Parlour halb so hell", "de", home, None)
    assert match is not None
    assert match.entity_ids == ("light.Spiegellicht", "light.Stern")
    assert match.slots["times"] == 0.5
    assert relative("Parlour halb so hell", "de", home, None) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "turn down Lena's music"),
        ("en", "Lena's music down a notch"),
        ("de", "mach die Musik von Lena leiser"),
        ("fr", "baisse la musique de Lena"),
        ("es", "baja la música de Lena"),
        ("nl", "zet de muziek van Lena zachter"),
        ("it", "abbassa la musica di Lena"),
    ],
)
def test_somebodys_music_is_what_plays_in_their_room(home, language, text):
    rooms = {
        "en": "Lena's Room",
        "de": "Zimmer von Lena",
        "fr": "Chambre de Lena",
        "es": "Cuarto de Lena",
        "nl": "Kamer van Lena",
        "it": "Camera di Lena",
    }
    area = Area(area_id="lena", name=rooms[language])
    speaker = Entity(entity_id="media_player.jbl", name="JBL", domain="media_player", area="lena")
    house = replace(home(language), areas=(area,), entities=(speaker,))
    match = relative(text, language, house, None)
    assert match
    assert (match.area_id, match.slots["look"]) == ("lena", "volume")
    silent = replace(house, entities=())
    assert relative(text, language, silent, None) is None
