import pytest

from wyoming_servers.house.doing import LIST_HAS
from wyoming_servers.house.matcher import matcher_for

STATE, WEATHER = "HassGetState", "HassGetWeather"


@pytest.mark.parametrize(
    ("language", "asked", "intent", "slots"),
    [
        ("de", "hab ich die Haustür abgesperrt", STATE, {"name": "Haustür", "state": "locked"}),
        ("de", "habe ich die Kaffeemaschine ausgeschaltet", STATE, {"name": "Kaffeemaschine"}),
        ("de", "ist das Licht im Bad aus", STATE, {"area": "Bad", "state": "off"}),
        ("de", "hast du das Licht ausgemacht", STATE, {"domain": "light", "state": "off"}),
        ("de", "sind die Jalousien unten", STATE, {"device_class": "blind", "state": "closed"}),
        ("de", "wo brennt noch Licht", STATE, {"domain": "light", "state": "on"}),
        ("de", "steht die Garage offen", STATE, {"device_class": "garage", "state": "open"}),
        ("de", "ist die Heizung an", STATE, {"domain": "climate"}),
        ("de", "regnet es gerade", WEATHER, {}),
        ("de", "haben wir noch Milch auf der Liste", LIST_HAS, {"item": "Milch"}),
        ("nl", "heb ik de voordeur op slot gedaan", STATE, {"name": "Voordeur", "state": "locked"}),
        ("nl", "heb je het licht uitgedaan", STATE, {"domain": "light", "state": "off"}),
        ("nl", "is het licht in de badkamer uit", STATE, {"area": "Badkamer", "state": "off"}),
        ("nl", "zijn alle deuren dicht", STATE, {"domain": "binary_sensor", "state": "off"}),
        ("nl", "waar brandt er nog licht", STATE, {"domain": "light", "state": "on"}),
        ("nl", "staat de verwarming aan", STATE, {"domain": "climate"}),
        ("nl", "draait de koffiemachine nog", STATE, {"name": "Koffiemachine", "state": "on"}),
        ("nl", "doet de koffiemachine het nog", STATE, {"name": "Koffiemachine", "state": "on"}),
        ("nl", "is het fris in de badkamer", "HassClimateGetTemperature", {"area": "Badkamer"}),
        ("nl", "regent het", WEATHER, {}),
        ("nl", "staat er nog melk op de lijst", LIST_HAS, {"item": "melk"}),
    ],
)
def test_what_people_ask_is_understood(home, language, asked, intent, slots):
    match = matcher_for(home(language)).match(asked, language, "living_room")
    assert match is not None
    assert match.intent == intent
    assert {slot: match.slots.get(slot) for slot in slots} == slots
