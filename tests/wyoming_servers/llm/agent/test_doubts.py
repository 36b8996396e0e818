import pytest

from wyoming_servers.llm.agent.doubts import doubt
from wyoming_servers.llm.engine import ToolCall


def calls(intent, *arguments):
    return [
        ToolCall(id=str(number), name=f"intent__{intent}", arguments=given)
        for number, given in enumerate(arguments)
    ]


LAMPS = {"name": "Bed Light"}, {"name": "Desk Lamp"}


@pytest.mark.parametrize(
    ("asked", "made"),
    [
        ("Shall I turn on Bed Light and Desk Lamp?", calls("HassTurnOn", *LAMPS)),
        ("Shall I turn off Bed Light?", calls("HassTurnOff", {"name": "Bed Light"})),
        ("Shall I open Bedroom Curtain?", calls("HassTurnOn", {"name": "Bedroom Curtain"})),
        ("Shall I close Bedroom Curtain?", calls("HassTurnOff", {"name": "Bedroom Curtain"})),
        ("Shall I lock Front Door?", calls("HassTurnOn", {"name": "Front Door"})),
        (
            "Shall I set Bed Light to 20 %?",
            calls("HassLightSet", {"name": "Bed Light", "brightness": 20}),
        ),
        (
            "Shall I set Thermostat to 21.5°?",
            calls("HassClimateSetTemperature", {"name": "Thermostat", "temperature": 21.5}),
        ),
        (
            "Shall I change Bed Light and Desk Lamp?",
            calls(
                "HassLightSet",
                {"name": "Bed Light", "brightness": 20},
                {"name": "Desk Lamp", "brightness": 60},
            ),
        ),
        (
            "Shall I put milk and eggs on the list?",
            calls("HassListAddItem", {"item": "milk"}, {"item": "eggs"}),
        ),
        ("Shall I start Rosie?", calls("HassVacuumStart", {"name": "Rosie"})),
        ("Shall I skip it?", calls("HassMediaNext", {"area": "Kitchen"})),
        ("Shall I mute it?", calls("HassMediaPlayerMute", {"area": "Kitchen"})),
        (
            "Shall I play jazz?",
            calls("HassMediaSearchAndPlay", {"area": "Kitchen", "search_query": "jazz"}),
        ),
        ("Shall I turn the volume up?", calls("HassSetVolumeRelative", {"volume_step": 10})),
        ("Shall I turn the volume down?", calls("HassSetVolumeRelative", {"volume_step": -10})),
        (
            "Shall I turn on Kitchen Light and Counter Spots?",
            calls("HassTurnOn", {"area": "Kitchen", "domain": ["light"]}),
        ),
    ],
)
def test_the_question_tells_what_would_be_done(home, asked, made):
    assert doubt(made, home("en"), "en") == asked


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "nl", "it"])
def test_a_question_is_a_question_in_every_language_of_the_model(home, language):
    house = home("en")
    for intent in ("HassTurnOn", "HassTurnOff"):
        for name in ("Bed Light", "Bedroom Curtain", "Front Door"):
            asked = doubt(calls(intent, {"name": name}), house, language)
            assert asked
            assert name in asked
            assert asked.endswith("?")


@pytest.mark.parametrize(
    "made",
    [
        [],
        calls("HassTurnOn", {"name": "Bed Light"}) + calls("HassTurnOff", {"name": "Desk Lamp"}),
        calls("HassTurnOn", {"name": "Bed Light"}, {"name": "Bedroom Curtain"}),
        calls("HassVacuumReturnToBase", {"name": "Rosie"}),
    ],
)
def test_what_takes_more_than_a_short_question_is_asked_otherwise(home, made):
    assert doubt(made, home("en"), "en") is None


def test_a_language_that_the_model_does_not_speak_is_asked_otherwise(home):
    assert doubt(calls("HassTurnOn", {"name": "Bed Light"}), home("en"), "pl") is None


def test_of_many_the_first_ones_are_told(home):
    asked = doubt(calls("HassTurnOn", {"domain": "light"}), home("en"), "en")
    assert asked == "Shall I turn on Kitchen Light, Counter Spots, Bed Light and 3 more?"
