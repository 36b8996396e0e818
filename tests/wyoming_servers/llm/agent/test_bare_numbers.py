from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import Conversation
from wyoming_servers.house.matcher import Match
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.llm.agent.bare_numbers import as_temperature, is_out_of_reach

ROOMS = (Area(area_id="slaapkamer", name="Slaapkamer"), Area(area_id="keuken", name="Keuken"))
THERMOSTAT = Entity(
    entity_id="climate.slaapkamer",
    name="Thermostaat",
    domain="climate",
    area="slaapkamer",
    attributes={"min_temp": 5, "max_temp": 30},
)
HOUSE = House(house_id="h", language="nl", areas=ROOMS, entities=(THERMOSTAT,))


def said(text, value, area="slaapkamer"):
    match = Match(
        text=text,
        language="nl",
        intent="HassLightSet",
        slots={"area": area.title(), "brightness": value, "domain": "light"},
        texts={"area": area.title(), "brightness": str(value)},
        area_id=area,
    )
    return as_temperature(match, HOUSE)


def test_a_number_of_a_room_with_a_thermostat_is_degrees():
    match = said("zet de slaapkamer op zestien", 16)
    assert match.intent == "HassClimateSetTemperature"
    assert match.slots == {"area": "Slaapkamer", "temperature": 16}


@pytest.mark.parametrize(
    ("text", "value", "area"),
    [
        ("zet de slaapkamer op 16 procent", 16, "slaapkamer"),
        ("zet de slaapkamer op 16%", 16, "slaapkamer"),
        ("zet het licht in de slaapkamer op 16", 16, "slaapkamer"),
        ("dim de slaapkamer naar 16", 16, "slaapkamer"),
        ("zet de slaapkamer op 60", 60, "slaapkamer"),
        ("zet de keuken op 16", 16, "keuken"),
    ],
)
def test_what_is_said_of_light_or_no_temperature_stays_brightness(text, value, area):
    assert said(text, value, area).slots["brightness"] == value


def turned(home, text, value=18):
    [(intent, arguments)] = Conversation(home("en"), language="en", area="bedroom").say(text)
    return intent, value in arguments.values()


def test_a_room_is_turned_down_to_degrees_and_its_sound_to_percent(home):
    heated = ("HassClimateSetTemperature", True)
    assert turned(home, "turn the living room down to 18") == heated
    assert turned(home, "turn the living room volume down to 18") == ("HassSetVolume", True)
    assert turned(home, "turn the living room down to 18 percent") == ("HassSetVolume", True)
    assert turned(home, "turn the living room down to 40", 40) == ("HassSetVolume", True)


def sets(value, house=HOUSE, text="noch zwei", **where):
    match = Match(
        text=text,
        language="de",
        intent="HassClimateSetTemperature",
        slots={"temperature": value},
        **where,
    )
    return is_out_of_reach(match, house)


def test_degrees_that_no_thermostat_there_takes_are_out_of_reach():
    assert sets(2)
    assert sets(2, area_id="slaapkamer")
    assert sets(31)
    assert not sets(30)


def test_degrees_out_of_reach_are_meant_where_a_thermostat_or_a_temperature_was_named():
    assert not sets(31, entity_ids=("climate.slaapkamer",))
    assert not sets(2, text="stell die Temperatur auf zwei")
    assert not sets(40, text="vierzig Grad")
    assert sets(2, text="noch zwei Grad")


def test_where_no_thermostat_tells_what_it_takes_nothing_is_out_of_reach():
    assert not sets(2, area_id="keuken")
    assert not sets(2, replace(HOUSE, entities=(replace(THERMOSTAT, attributes={}),)))


def test_no_pattern_reads_degrees_out_of_reach(home):
    house = home("de")
    heater = replace(THERMOSTAT, area=house.areas[0].area_id)
    talk = Conversation(
        replace(house, entities=(*house.entities, heater)),
        language="de",
        area=house.areas[0].area_id,
    )
    assert talk.say("noch zwei") == "…"
    [(intent, arguments)] = talk.say("noch 20")
    assert (intent, arguments["temperature"]) == ("HassClimateSetTemperature", 20)


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("en", "set the heater to 40", "Heater can be set from 5° to 30°"),
        ("en", "set the attic to 40 degrees", "Heater can be set from 5° to 30°"),
        ("en", "turn the heater down to 3", "Heater can be set from 5° to 30°"),
        ("de", "stell die Temperatur auf 35 Grad", "Heater lässt sich von 5° bis 30° einstellen"),
        ("fr", "mets le chauffage à 35 degrés", "Heater se règle de 5° à 30°"),
    ],
)
def test_degrees_that_a_thermostat_does_not_take_are_answered_by_those_it_takes(
    language, text, answer
):
    attic = Area(area_id="attic", name="Attic")
    heater = replace(THERMOSTAT, name="Heater", aliases=("Chauffage",), area="attic")
    house = replace(HOUSE, language=language, areas=(attic,), entities=(heater,))
    assert Conversation(house, language=language, area="attic").say(text) == answer


def test_of_several_thermostats_those_are_set_that_take_so_much(home):
    cellar = replace(
        THERMOSTAT,
        entity_id="climate.cellar",
        name="Cellar Heater",
        attributes={"min_temp": 5, "max_temp": 16},
    )
    other = replace(THERMOSTAT, name="Wall Heater")
    house = replace(home("en"), areas=ROOMS, entities=(other, cellar))
    talk = Conversation(house, language="en", area="slaapkamer")
    [(_, arguments)] = talk.say("set the Slaapkamer to 20 degrees")
    assert arguments["name"] == "Wall Heater"
