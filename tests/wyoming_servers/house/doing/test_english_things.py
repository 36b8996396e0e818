"""Sirens, buttons, modes and whites, as they are told in English."""

import pytest

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.layout import check_layout
from wyoming_servers.house.matcher import matcher_for

ON, OFF, DOCK, LIGHT = "HassTurnOn", "HassTurnOff", "HassVacuumReturnToBase", "HassLightSet"
LAYOUT = {
    "name": "Home",
    "areas": {"den": {"name": "Den"}, "yard": {"name": "Yard"}},
    "entities": {
        "light.sofa": {"name": "Sofa Lamp", "area": "den"},
        "light.desk": {"name": "Desk Lamp", "area": "den"},
        "siren.yard": {"name": "Yard Siren", "area": "yard"},
        "humidifier.mister": {"name": "Mister", "area": "den"},
        "valve.zone": {"name": "Zone 3", "area": "yard"},
        "vacuum.henry": {"name": "Henry", "area": "den"},
        "input_boolean.quiet": {"name": "Quiet Hours"},
        "automation.heating": {"name": "Heating Schedule"},
        "button.router": {"name": "Restart Router"},
        "button.phone": {"name": "Find My Phone"},
        "lawn_mower.shaun": {"name": "Shaun", "area": "yard"},
        "scene.cosy": {"name": "Cosy Evening", "area": "den"},
        "lock.den": {"name": "Glass Door", "area": "den"},
        "cover.left": {"name": "Left Drape", "area": "den", "device_class": "curtain"},
        "cover.gate": {"name": "Parking Gate", "area": "yard", "device_class": "gate"},
        "input_button.bell": {"name": "Dinner Bell"},
    },
}


@pytest.fixture(scope="module")
def matcher():
    return matcher_for(SimulatedHome(check_layout(LAYOUT, "here")).snapshot())


@pytest.mark.parametrize(
    ("text", "intent", "entity_id"),
    [
        ("set off the yard siren", ON, "siren.yard"),
        ("silence the yard siren", OFF, "siren.yard"),
        ("start the mister", ON, "humidifier.mister"),
        ("stop the misters", OFF, "humidifier.mister"),
        ("water zone three", ON, "valve.zone"),
        ("enable quiet hours", ON, "input_boolean.quiet"),
        ("cancel quiet hours", OFF, "input_boolean.quiet"),
        ("left drape open", ON, "cover.left"),
        ("left drape closed", OFF, "cover.left"),
        ("left drape 40%", "HassSetPosition", "cover.left"),
        ("parking gate closed", OFF, "cover.gate"),
        ("please disable quiet hours", OFF, "input_boolean.quiet"),
        ("disable the heating schedule", OFF, "automation.heating"),
        ("restart the router", ON, "button.router"),
        ("find my phone please", ON, "button.phone"),
        ("ring the dinner bell", ON, "input_button.bell"),
        ("send Henry back to his dock", DOCK, "vacuum.henry"),
        ("bring henry home", DOCK, "vacuum.henry"),
        ("send Shaun home", "HassLawnMowerDock", "lawn_mower.shaun"),
        ("start cosy evening in the den", ON, "scene.cosy"),
    ],
)
def test_what_is_seldom_told_anything_is_told_by_its_name(matcher, text, intent, entity_id):
    match = matcher.match(text, "en", "den")
    assert (match.intent, match.entity_ids) == (intent, (entity_id,))


@pytest.mark.parametrize(
    "text",
    [
        "the router",
        "parking gate open",
        "start the router",
        "send Henry to bed",
        "the siren sounds",
    ],
)
def test_half_a_name_or_no_deed_is_not_read(matcher, text):
    assert matcher.match(text, "en", "den") is None


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("sofa lamp to soft white", "temperature", 2700),
        ("set the sofa lamp to neutral white", "temperature", 4000),
        ("put the sofa lamp on 3000 K", "temperature", 3000),
        ("sofa lamp 4000k", "temperature", 4000),
        ("den lights to 5000 kelvin", "temperature", 5000),
        ("sofa lamp teal", "color", "teal"),
        ("make the sofa lamp light blue", "color", "lightblue"),
        ("turn the den lights magenta", "color", "magenta"),
        ("sofa lamp white", "color", "white"),
        ("sofa lamp to 30", "brightness", 30),
    ],
)
def test_a_light_is_set_to_more_colours_and_whites(matcher, text, slot, value):
    match = matcher.match(text, "en", "den")
    assert match.intent == LIGHT
    assert match.slots[slot] == value


def test_a_room_is_locked_by_its_locks(matcher):
    match = matcher.match("lock up the den", "en", "yard")
    assert (match.intent, match.area_id, match.slots["domain"]) == (ON, "den", "lock")


@pytest.mark.parametrize(
    ("text", "intent", "area"),
    [
        ("close all the covers", OFF, None),
        ("close the covers", OFF, "den"),
        ("open all covers in the yard", ON, "yard"),
    ],
)
def test_all_kinds_of_covers_are_moved_by_that_word(matcher, text, intent, area):
    match = matcher.match(text, "en", "den")
    assert (match.intent, match.slots["domain"], match.area_id) == (intent, "cover", area)


def test_a_button_that_is_rung_is_told_as_pressed(matcher):
    assert matcher.match("ring the dinner bell", "en", "den").response == "button"
