"""Questions about what runs, uses power or was left on, and about the air and the wet."""

import pytest

from tests.wyoming_servers.llm.agent.inquiries.asked import answer_of, entity, sensor
from wyoming_servers.house.snapshot import Area, Floor, House

AREAS = ("Study", "Loft", "Garten")
HOUSE = House(
    house_id="h",
    language="en",
    floors=(Floor(floor_id="basement", name="Basement", aliases=("Keller",)),),
    areas=(
        Area(area_id="utility", name="Utility", floor="basement"),
        *(Area(area_id=one.casefold(), name=one) for one in AREAS),
    ),
    entities=(
        entity("light", "Desk Lamp", "on", area="study"),
        entity("switch", "Printer", "off", area="study"),
        entity("switch", "Washing Machine", "on", area="utility"),
        entity("climate", "Study Heater", "heat", area="study", temperature=21),
        entity("fan", "Standventilator", "on", area="loft", percentage=40),
        entity("fan", "Loft Blower", "off", area="loft"),
        entity("media_player", "Fernseher", "playing", "tv", "loft"),
        entity("binary_sensor", "Leak", "on", "moisture", "utility"),
        sensor("Washing Machine Time Left", 38, "min", "duration", "utility"),
        sensor("Washing Machine Power", 1840, "W", "power", "utility"),
        sensor("Solarleistung", 2150, "W", "power"),
        sensor("Utility Humidity", 68, "%", "humidity", "utility"),
        sensor("Außenfeuchte", 83, "%", "humidity"),
        sensor("Outdoor Humidity", 82, "%", "humidity"),
        sensor("Study CO2", 980, "ppm", "carbon_dioxide", "study"),
    ),
)
LEFT = "Washing machine time left is 38 min"
DRAWN = "Washing machine power is 1840 W"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("how long until the washing's done", LEFT),
        ("how much time is left on the washing machine", LEFT),
        ("when will the washing machine be finished", LEFT),
        ("how much power is the washing machine using", DRAWN),
        ("what is the washing machine drawing", DRAWN),
        ("how humid is it outside", "Outdoor Humidity: 82 %"),
        ("is the basement wet", "Yes, Leak"),
        ("is the utility damp", "Utility humidity is 68 %"),
        ("how's the air in the study", "Study co2 is 980 ppm"),
        ("what's the heater set to in the study", "Study Heater: 21°"),
        ("what's still on", "Desk Lamp, Fernseher, Standventilator and Washing Machine"),
        ("what's still on in the study", "Desk Lamp"),
        ("is anything on in the study", "Yes, Desk Lamp"),
        ("is the basement dry", "No, Leak is not off"),
        ("what's the humidity like outside", "Outdoor Humidity: 82 %"),
        ("what temp is the heater set at", "Study Heater: 21°"),
        ("is the printer on by any chance", "No, off"),
    ],
)
def test_a_household_is_asked_about_in_english(sentence, told):
    assert answer_of(HOUSE, sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("wie lange läuft die washing machine noch", "Washing Machine Time Left ist 38 min"),
        ("wann ist die washing machine fertig", "Washing Machine Time Left ist 38 min"),
        ("wie viel strom verbraucht die washing machine", "Washing Machine Power ist 1840 W"),
        ("wie viel produziert die solaranlage", "Solarleistung ist 2150 W"),
        ("wie feucht ist es draußen", "Außenfeuchte: 83 %"),
        ("ist der keller nass", "Ja, Leak"),
        ("ist der keller trocken", "Nein, Leak ist nicht aus"),
        ("wie ist die luft im study", "Study CO2 ist 980 ppm"),
        ("was ist im study noch an", "Desk Lamp"),
        ("was ist noch an im study", "Desk Lamp"),
        ("ist im loft noch irgendwas an", "Ja, Fernseher und Standventilator"),
        ("der fernseher ist doch aus oder", "Nein, an"),
        ("wie schnell ist der ventilator", "Standventilator: 40 %"),
    ],
)
def test_a_household_is_asked_about_in_german(sentence, told):
    assert answer_of(HOUSE, sentence, language="de") == told
