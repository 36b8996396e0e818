"""What a part of a sentence is to become where it tells no state of its own."""

import pytest

from wyoming_servers.house.matcher import Matcher


def states(home, text, language="en"):
    commands = Matcher(home(language)).match_all(text, language, "living_room")
    return [(one.intent.removeprefix("HassTurn"), one.slots["name"]) for one in commands]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "bed light off, desk lamp and TV on", ("Bed Light", "Desk Lamp", "TV")),
        (
            "de",
            "Bettlicht aus, Schreibtischlampe und Fernseher an",
            ("Bettlicht", "Schreibtischlampe", "Fernseher"),
        ),
    ],
)
def test_without_a_verb_things_become_what_is_told_behind_them(home, language, text, names):
    first, *others = states(home, text, language)
    assert first == ("Off", names[0])
    assert others == [("On", name) for name in names[1:]]


@pytest.mark.parametrize(
    "text",
    [
        "turn off the bed light, the desk lamp and turn the TV on",
        "bed light off, the desk lamp and turn on the TV",
    ],
)
def test_behind_a_verb_things_become_what_was_told_before(home, text):
    assert states(home, text) == [("Off", "Bed Light"), ("Off", "Desk Lamp"), ("On", "TV")]


def test_what_goes_and_what_stops_are_told_apart(home):
    commands = states(home, "get the TV going and the bedroom fan stopped")
    assert commands == [("On", "TV"), ("Off", "Bedroom Fan")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'd like the bed light and the desk lamp at 20 percent"),
        ("en", "can I have the bed light and the desk lamp at 20 percent"),
    ],
)
def test_a_value_is_also_of_what_was_but_wished_for_before(home, language, text):
    commands = Matcher(home(language)).match_all(text, language, "living_room")
    assert [one.slots.get("brightness") for one in commands] == [20, 20]


def test_a_value_is_not_of_what_was_turned_on_before(home):
    text = "can I have the bed light on and the desk lamp at 20 percent"
    commands = Matcher(home("en")).match_all(text, "en", "living_room")
    assert [one.slots.get("brightness") for one in commands] == [None, 20]


def test_all_become_what_was_told_of_the_first(home):
    off = [("Off", "Bed Light"), ("Off", "Desk Lamp"), ("Off", "TV")]
    assert states(home, "bed light off and the desk lamp and the TV") == off


@pytest.mark.parametrize("text", ["make the kitchen red and a bit darker", "kitchen red, dimmer"])
def test_a_change_alone_is_of_the_room_before(home, text):
    commands = Matcher(home("en")).match_all(text, "en", "living_room")
    assert [one.area_id for one in commands] == ["kitchen", "kitchen"]


def test_a_change_of_another_kind_is_not_of_the_room_before(home):
    *_, louder = Matcher(home("en")).match_all(
        "make the kitchen red and the volume up", "en", "living_room"
    )
    assert louder.area_id != "kitchen"


def test_a_verb_waits_for_the_state_that_is_said_behind(home):
    off = [("On", "TV"), ("Off", "Bed Light"), ("Off", "Desk Lamp")]
    assert states(home, "put the TV on and turn the bed light and the desk lamp off") == off


@pytest.mark.parametrize(
    "text",
    [
        "Wohnzimmer Jalousie im Wohnzimmer auf 30",
        "Wohnzimmer Jalousie im Wohnzimmer auf dreißig",
    ],
)
def test_a_number_behind_a_state_is_no_command_of_its_own(home, text):
    commands = Matcher(home("de")).match_all(text, "de", "living_room")
    assert all("Temperature" not in one.intent for one in commands)
