import pytest

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.matcher import matcher_for

ON, OFF, LIGHT, WARM = "HassTurnOn", "HassTurnOff", "HassLightSet", "HassClimateSetTemperature"
DONE = [
    ("de", "Kinoabend", ON, {"name": "Kinoabend"}),
    ("de", "Markise ausfahren", ON, {"device_class": "awning"}),
    ("de", "hol die Markise rein", OFF, {"device_class": "awning"}),
    ("de", "Markise rein", OFF, {"device_class": "awning"}),
    ("de", "Luftbefeuchter an", ON, {"name": "Luftbefeuchter"}),
    ("de", "dreh das Gartenwasser auf", ON, {"name": "Gartenwasser"}),
    ("de", "Gartenwasser aus", OFF, {"name": "Gartenwasser"}),
    ("de", "Kaffeemaschine stopp", OFF, {"name": "Kaffeemaschine"}),
    ("de", "alle Heizungen auf 20 Grad", WARM, {"domain": "climate", "temperature": 20}),
    ("de", "Rosie los", "HassVacuumStart", {"name": "Rosie"}),
    ("de", "Stehlampe lila", LIGHT, {"name": "Stehlampe", "color": "purple"}),
    ("de", "Ich will Licht", ON, {"domain": "light"}),
    ("de", "Mach in der Küche die Kaffeemaschine an", ON, {"name": "Kaffeemaschine"}),
    ("de", "Thermostat auf 22", WARM, {"name": "Thermostat", "temperature": 22}),
    ("de", "Rosie soll saugen", "HassVacuumStart", {"name": "Rosie"}),
    ("de", "schick Rosie heim", "HassVacuumReturnToBase", {"name": "Rosie"}),
    ("de", "schalte den Fernseher stumm", "HassMediaPlayerMute", {"device_class": "tv"}),
    ("de", "brich den Timer ab", "HassCancelTimer", {}),
    ("de", "Stell den Timer auf 8 Minuten", "HassStartTimer", {"minutes": 8, "name": None}),
    ("de", "stell mir einen Timer auf 1 Stunde und 20 Minuten", "HassStartTimer", {"hours": 1}),
    ("de", "Jalousie ein Stück runter", CHANGE, {"look": "position", "step": "down"}),
    ("de", "dreh die Heizung auf", CHANGE, {"look": "temperature", "step": "up"}),
    ("de", "zu hell", CHANGE, {"look": "brightness", "step": "down"}),
    ("de", "mach die Küche dunkel", OFF, {"domain": "light", "area": "Küche"}),
    ("de", "Küche finster machen", OFF, {"domain": "light", "area": "Küche"}),
    ("de", "mach das Licht in der Küche finster", OFF, {"domain": "light", "area": "Küche"}),
    ("de", "Licht in der Küche dunkel machen", OFF, {"domain": "light", "area": "Küche"}),
    ("de", "mach es hier düster", OFF, {"domain": "light", "area": "Wohnzimmer"}),
    ("nl", "Filmavond", ON, {"name": "Filmavond"}),
    ("nl", "zonnescherm uit", ON, {"device_class": "awning"}),
    ("nl", "staande lamp turquoise", LIGHT, {"name": "Staande lamp", "color": "turquoise"}),
    ("nl", "zet de koffiemachine aan in de keuken", ON, {"name": "Koffiemachine"}),
    ("nl", "thermostaat op 21", WARM, {"name": "Thermostaat", "temperature": 21}),
    ("nl", "Rosie moet gaan stofzuigen", "HassVacuumStart", {"name": "Rosie"}),
    ("nl", "sluit de voordeur af", ON, {"name": "Voordeur"}),
    ("nl", "ga verder met de muziek", "HassMediaUnpause", {"device_class": "speaker"}),
    ("nl", "maak me over 20 minuten wakker", "HassStartTimer", {"minutes": 20}),
    ("nl", "schrijf boter op de boodschappenlijst", "HassListAddItem", {"item": "boter"}),
    ("nl", "zet ook gist op het lijstje", "HassShoppingListAddItem", {"item": "gist"}),
    ("nl", "verwijder alle timers", "HassCancelAllTimers", {}),
    ("nl", "jaloezie een beetje omlaag", CHANGE, {"look": "position", "step": "down"}),
    ("nl", "het is hier zo benauwd", CHANGE, {"look": "air"}),
]


@pytest.mark.parametrize(("language", "text", "intent", "slots"), DONE)
def test_what_people_say_is_done(home, language, text, intent, slots):
    match = matcher_for(home(language)).match(text, language, area="living_room")
    assert match is not None
    assert match.intent == intent
    assert {slot: match.slots.get(slot) for slot in slots} == slots


@pytest.mark.parametrize(
    ("language", "text", "commands"),
    [
        ("de", "mach das Licht in der Küche an und im Bad aus", [(ON, "Küche"), (OFF, "Bad")]),
        ("de", "mach das Licht in der Küche und im Bad aus", [(OFF, "Küche"), (OFF, "Bad")]),
        ("nl", "doe het licht in de keuken aan en in de gang uit", [(ON, "Keuken"), (OFF, "Gang")]),
    ],
)
def test_what_the_second_command_leaves_out_is_borrowed(home, language, text, commands):
    matches = matcher_for(home(language)).match_all(text, language, "living_room")
    assert [(match.intent, match.slots.get("area")) for match in matches] == commands


def test_a_value_alone_is_of_what_was_named_before(home):
    said = "Schreibtischlampe an und auf 20 Prozent dimmen"
    matches = matcher_for(home("de")).match_all(said, "de", "living_room")
    assert [match.entity_ids for match in matches] == [("light.office_desk",)] * 2


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Haben wir noch Milch auf der Liste?"), ("nl", "Hebben we nog melk op de lijst?")],
)
def test_a_question_about_a_list_puts_nothing_on_it(home, language, text):
    match = matcher_for(home(language)).match(text, language)
    assert match is not None
    assert "Add" not in match.intent
