"""Devices that Home Assistant has no tool to set."""

import pytest

from tests.wyoming_servers.llm.agent.lived_in import LivedIn
from wyoming_servers.llm.agent.phrases import phrase

DEVICES = {
    "humidifier.mister": {"name": "Mister", "area": "lounge", "state": "on"},
    "humidifier.cellar": {"name": "Mister in the Cellar", "state": "on"},
    "water_heater.boiler": {"name": "Boiler", "state": "on"},
    "input_select.mode": {"name": "House Mode", "state": "Home"},
    "alarm_control_panel.house": {"name": "Alarm", "state": "disarmed"},
    "light.lamp": {"name": "Lamp", "area": "lounge"},
}


def lived_in(language):
    return LivedIn(language=language, players=DEVICES)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "set the mister to 50 percent"),
        ("en", "put the boiler at sixty degrees"),
        ("en", "set house mode to away"),
        ("en", "arm the alarm"),
        ("de", "stell den Boiler auf sechzig Grad"),
        ("fr", "mets le boiler à 60 degrés"),
        ("es", "pon el boiler a sesenta grados"),
        ("nl", "zet de boiler op 60 graden"),
        ("it", "metti il boiler a sessanta gradi"),
    ],
)
def test_that_no_tool_sets_it_is_told(language, said):
    home = lived_in(language)
    before = home.home.states()
    assert home.say(said) == phrase("no_tool", language)
    assert home.home.states() == before


@pytest.mark.parametrize(
    "said",
    [
        "the boiler is loud",
        "I was born in 1960",
        "the lamp has 60 watts",
        "alarm",
    ],
)
def test_other_words_with_such_a_name_are_not_understood(said):
    assert lived_in("en").say(said) != phrase("no_tool", "en")


def test_what_can_be_switched_is_not_refused():
    assert lived_in("en").say("turn off the boiler") != phrase("no_tool", "en")
