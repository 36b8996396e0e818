import pytest

from tests.wyoming_servers.house.townhouse import townhouse
from wyoming_servers.house.matcher import matcher_for


def read(text, language="en"):
    return matcher_for(townhouse()).match_all(text, language, "lounge")


@pytest.mark.parametrize(
    ("text", "device", "later"),
    [
        ("turn on the shelf lights for half an hour", "light.shelf", {"minutes": 30}),
        ("turn the ceiling fan on for two hours", "fan.lounge", {"hours": 2}),
        ("shelf lights on for half an hour", "light.shelf", {"minutes": 30}),
        ("start the lawn sprinkler for ten minutes", "valve.lawn", {"minutes": 10}),
        ("turn on the study ceiling light for 20 minutes", "light.study", {"minutes": 20}),
    ],
)
def test_what_is_turned_on_for_a_while_is_turned_off_by_a_timer(text, device, later):
    on, timer = read(text)
    assert (on.intent, on.entity_ids) == ("HassTurnOn", (device,))
    assert timer.intent == "HassStartTimer"
    assert {slot: timer.slots.get(slot) for slot in later} == later
    (off,) = read(timer.slots["conversation_command"])
    assert (off.intent, off.entity_ids) == ("HassTurnOff", (device,))


@pytest.mark.parametrize(
    "text", ["turn on the shelf lights for Alice", "unlock the front door for ten minutes"]
)
def test_anything_else_is_not_done_for_a_while(text):
    assert "HassStartTimer" not in [match.intent for match in read(text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "allume Lawn Sprinkler pendant dix minutes"),
        ("es", "enciende Shelf Lights durante diez minutos"),
        ("it", "accendi Shelf Lights per dieci minuti"),
        ("de", "schalte Shelf Lights für zehn Minuten ein"),
        ("de", "Shelf Lights für zehn Minuten anschalten"),
        ("nl", "zet Shelf Lights aan voor tien minuten"),
        ("nl", "zet Shelf Lights tien minuten aan"),
    ],
)
def test_a_while_is_told_in_other_languages(language, text):
    on, timer = read(text, language)
    assert (on.intent, timer.slots.get("minutes")) == ("HassTurnOn", 10)
    (off,) = read(timer.slots["conversation_command"], language)
    assert (off.intent, off.entity_ids) == ("HassTurnOff", on.entity_ids)


@pytest.mark.parametrize(
    ("language", "text"),
    [("es", "enciende Shelf Lights por favor"), ("it", "accendi Shelf Lights per favore")],
)
def test_a_courtesy_is_no_while(language, text):
    assert [match.intent for match in read(text, language)] == ["HassTurnOn"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "turn on the lights in the study for ten minutes"),
        ("de", "mach das Licht im Study für zehn Minuten an"),
        ("it", "accendi la luce in study per dieci minuti"),
        ("nl", "doe het licht in study tien minuten aan"),
    ],
)
def test_the_lights_of_a_room_are_turned_off_after_a_while_too(language, text):
    on, timer = read(text, language)
    (off,) = read(timer.slots["conversation_command"], language)
    assert (on.intent, off.intent) == ("HassTurnOn", "HassTurnOff")
    assert on.area_id == off.area_id == "study"
