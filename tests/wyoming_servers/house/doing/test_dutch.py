import pytest

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import matcher_for

ON, OFF, LIGHT = "HassTurnOn", "HassTurnOff", "HassLightSet"
DARKER = {"look": "brightness", "step": "down"}


@pytest.mark.parametrize(
    ("said", "intent", "slots"),
    [
        ("dim de staande lamp tot dertig procent", LIGHT, {"brightness": 30}),
        ("open de achterdeur", OFF, {"name": "Achterdeur"}),
        ("draai de voordeur van het slot", OFF, {"name": "Voordeur"}),
        ("zet Rosie aan het werk", "HassVacuumStart", {"name": "Rosie"}),
        ("laat Rosie de keuken doen", "HassVacuumCleanArea", {"name": "Rosie", "area": "Keuken"}),
        ("muziek op 30", "HassSetVolume", {"device_class": "speaker"}),
        ("zijn alle jaloezieën dicht", "HassGetState", {"domain": "cover", "state": "closed"}),
        ("gordijn slaapkamer voor de helft dicht", "HassSetPosition", {"position": 50}),
        ("zet de fontein stil", OFF, {"name": "Fontein"}),
        ("volgend verhaal", "HassMediaNext", {}),
        ("waar is Rosie", "HassGetState", {"name": "Rosie"}),
        ("doe het licht in de keuken wat zachter", CHANGE, {**DARKER, "area": "Keuken"}),
        ("staande lamp iets zachter", CHANGE, {**DARKER, "name": "Staande lamp"}),
        ("maak het zachter", CHANGE, {"look": "volume", "step": "down"}),
    ],
)
def test_what_the_dutch_say_is_done(home, said, intent, slots):
    match = matcher_for(home("nl")).match(said, "nl", "living_room")
    assert match is not None
    assert match.intent == intent
    assert {slot: match.slots.get(slot) for slot in slots} == slots


def test_what_is_turned_on_can_be_dimmed_to_a_value(home):
    said = "zet de staande lamp aan en dim hem tot 30 procent"
    matches = matcher_for(home("nl")).match_all(said, "nl", "living_room")
    assert [one.intent for one in matches] == [ON, LIGHT]
