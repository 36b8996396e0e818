"""Questions about values, comparisons and states that the sentence patterns lack."""

from dataclasses import replace
from functools import partial

import pytest

from tests.wyoming_servers.llm.agent.inquiries.asked import answer_of, entity, sensor
from wyoming_servers.house.snapshot import Area, House
from wyoming_servers.llm.agent.inquiries.reader import inquiry

HOUSE = House(
    house_id="h",
    language="en",
    areas=tuple(
        Area(area_id=one.casefold(), name=one)
        for one in ("Kitchen", "Bedroom", "Workshop", "Garden", "Bathroom")
    ),
    entities=(
        entity("light", "Strip", "on", area="kitchen", brightness=51, rgb_color=(0, 0, 255)),
        entity("light", "Pendant", "on", area="bedroom", brightness=204),
        entity("light", "Workshop Lights", "on", area="workshop", brightness=255),
        entity("fan", "Bedroom Fan", "on", area="bedroom", percentage=40),
        entity("cover", "Kitchen Blind", "open", "blind", "kitchen", current_position=70),
        entity("lock", "Front Door", "unlocked"),
        entity("lock", "Steel Door", "locked", area="workshop"),
        entity("media_player", "Radio", "playing", "speaker", "kitchen", volume_level=0.3),
        entity(
            "climate",
            "Kitchen Heating",
            "heat",
            area="kitchen",
            current_temperature=20.5,
            temperature=21,
        ),
        entity("climate", "Bedroom Heating", "off", area="bedroom", current_temperature=17.2),
        entity("switch", "Car Charger", "on"),
        entity("switch", "Kettle", "off", area="kitchen"),
        entity("vacuum", "Rosie", "docked", battery_level=88),
        entity("person", "Ben", "not_home"),
        entity("weather", "Home", "sunny", wind_speed=9.0, wind_speed_unit="km/h", temperature=3),
        entity("binary_sensor", "Hall Motion", "on", "motion", "bedroom"),
        entity("binary_sensor", "Garden Gate", "on", "door", "garden"),
        sensor("Front Door Battery", 34, "%", "battery"),
        sensor("Gate Battery", 8, "%", "battery"),
        sensor("Fridge Temperature", 4.1, "°C", "temperature", "kitchen"),
        sensor("Bathroom Humidity", 71, "%", "humidity", "bathroom"),
        sensor("Garden Temperature", 3.5, "°C", "temperature", "garden"),
        sensor("Milk Tank Temperature", 3.8, "°C", "temperature"),
        sensor("Milk Tank Level", 540, "L"),
        sensor("Workshop Dust", 9, "µg", None, "workshop"),
    ),
)
answer = partial(answer_of, HOUSE)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("what's the battery of the front door at?", "Front door battery is 34 %"),
        ("how much battery does the front door have left", "Front door battery is 34 %"),
        ("how charged is Rosie", "Rosie: 88 %"),
        ("how fast is the bedroom fan going", "Bedroom Fan: 40 %"),
        ("how open is the kitchen blind", "Kitchen Blind: 70 %"),
        ("what's the radio's volume", "Radio: 30 %"),
        ("what colour is the strip", "Strip: blue"),
        ("how cold is the milk tank", "Milk tank temperature is 3.8 °C"),
        ("how much milk is in the tank", "Milk tank level is 540 L"),
        ("how much is left in the tank", "Milk tank level is 540 L"),
        ("how warm is the kitchen heating set", "Kitchen Heating: 21°"),
        ("how high is the dust in the workshop", "Workshop dust is 9 µg"),
        ("is it windy", "Home: 9 km/h"),
    ],
)
def test_a_value_is_told_of_a_device_or_of_the_sensor_called_after_it(sentence, told):
    assert answer(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "is it colder in the bedroom than in the kitchen",
            "Yes. Bedroom Heating: 17.2°. Kitchen Heating: 20.5°",
        ),
        (
            "is it warmer outside than in the bedroom",
            "No. Garden Temperature: 3.5 °C. Bedroom Heating: 17.2°",
        ),
        ("is the strip brighter than the pendant", "No. Strip: 20 %. Pendant: 80 %"),
        ("is it warmer than 20 degrees in the kitchen", "Yes, 20.5°"),
        ("is the humidity in the bathroom above 75", "No, 71 %"),
        ("is the kitchen blind fully open", "No, 70 %"),
        ("which room is the coldest", "Bedroom Heating: 17.2°"),
        ("which light is brightest", "Workshop Lights: 100 %"),
    ],
)
def test_values_are_compared(sentence, told):
    assert answer(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("is the workshop locked", "Yes"),
        ("is the garden shut", "No, open"),
        ("the front door's locked, isn't it?", "No, unlocked"),
        ("is the kettle not on", "No, off"),
        ("front door?", "Front door is unlocked"),
        ("kettle?", "Kettle is off"),
        ("which heatings aren't on", "Bedroom Heating"),
        ("is the front door locked or unlocked", "Front door is unlocked"),
        ("has Ben come home yet", "No, away"),
        ("is the car charging", "Car charger is on"),
        ("is something moving in the bedroom", "Yes, Hall Motion"),
        ("which batteries are low", "Gate Battery"),
        ("do any batteries need changing", "Yes, Gate Battery"),
    ],
)
def test_a_state_is_told_however_it_is_asked_for(sentence, told):
    assert answer(sentence) == told


def test_what_opens_and_only_tells_so_is_asked_about_before_another_thing_of_its_room():
    window = entity("binary_sensor", "Kitchen Window", "off", "window", "kitchen")
    house = replace(HOUSE, entities=(*HOUSE.entities, window))
    assert answer_of(house, "is the kitchen window open or shut") == "Kitchen window is closed"
    assert answer("is the kitchen blind open or closed") == "Kitchen blind is open"


def test_both_are_so_when_neither_is_not():
    assert answer("are both heatings on") == "No, Bedroom Heating is not on"
    on = tuple(
        replace(one, state="heat") if one.domain == "climate" else one for one in HOUSE.entities
    )
    assert answer_of(replace(HOUSE, entities=on), "are both heatings on") == "Yes"


def test_the_heating_here_is_that_of_the_room():
    assert answer("is the heating on in here", area="bedroom") == "No, off"


@pytest.mark.parametrize(
    "sentence",
    [
        "how bright is the moon",
        "what's the battery of the submarine",
        "is it colder in Oslo than in Rome",
        "the front door is locked",
        "which country is the coldest",
        "how much milk is in a latte",
        "is life short",
    ],
)
def test_what_the_house_does_not_have_is_left_to_others(sentence):
    with pytest.raises(AssertionError):
        answer(sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("de", "wie viel Ladung hat Rosie noch", "Rosie: 88 %"),
        ("de", "ist es im Bedroom kälter als in der Kitchen", "Ja. Bedroom Heating: 17,2°"),
        ("fr", "combien de batterie il reste à Rosie", "Rosie: 88 %"),
        ("fr", "Rosie elle a encore de la batterie", "Rosie: 88 %"),
        ("fr", "est-ce que Rosie a assez de charge", "Rosie: 88 %"),
        ("fr", "il est à combien le milk tank level", "Milk tank level"),
        ("fr", "le milk tank level il est à combien", "Milk tank level"),
        ("fr", "quelle est la vitesse du bedroom fan", "Bedroom Fan: 40 %"),
        ("fr", "est-ce qu'il fait plus froid dans la bedroom que dans la kitchen", "Oui. Bed"),
        ("fr", "est-ce qu'il fait plus de 19 degrés dans la kitchen", "Oui, 20,5°"),
        ("fr", "quelles piles sont à changer", "Gate Battery"),
        ("fr", "la front door est-elle bien fermée à clé", "Non"),
        ("fr", "la front door est fermée à clé", "Non"),
        ("fr", "est-ce que le kettle est allumé", "Non"),
        ("fr", "c'est humide dans la bathroom", "Bathroom humidity"),
        ("nl", "hoe snel draait de bedroom fan", "Bedroom Fan: 40 %"),
        ("nl", "is het in de bedroom kouder dan in de kitchen", "Ja. Bedroom Heating: 17,2°"),
    ],
)
def test_other_languages_have_their_own_ways(language, sentence, told):
    assert answer(sentence, language=language).startswith(told)


def test_who_says_in_french_that_something_is_on_may_want_it_off():
    assert inquiry("le kettle est allumé", "fr", HOUSE, None, late=True) is None
    assert inquiry("le kettle est éteint", "fr", HOUSE, None, late=True) is not None


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("en", "front door locked?", "No, unlocked"),
        ("en", "car charger off?", "No, on"),
        ("en", "is Rosie charged", "Rosie: 88 %"),
        ("de", "Front Door abgeschlossen?", "Nein"),
        ("de", "ist alles abgeschlossen", "Nein"),
        ("en", "heating on in the bedroom?", "No"),
        ("en", "lights on bedroom?", "Yes"),
        ("fr", "la kettle est allumée ?", "Non"),
        ("fr", "tout est bien fermé à clé", "Non"),
    ],
)
def test_who_leaves_out_the_verb_of_a_question_gets_an_answer(language, sentence, told):
    assert answer(sentence, language=language).startswith(told)


def test_any_thing_in_french_is_none_in_particular():
    assert inquiry("ai-je laissé une lampe allumée", "fr", HOUSE, None, late=True) is None


def test_who_would_have_something_set_asks_nothing():
    said = "have the kitchen blind halfway open"
    assert inquiry(said, "en", HOUSE, None, late=True) is None
