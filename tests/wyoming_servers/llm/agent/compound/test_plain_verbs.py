import pytest

from wyoming_servers.llm.agent.compound.plain_verbs import with_plain_verbs


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("throw the porch light on", "turn the porch light on"),
        ("kettle off and chuck the hall light on", "kettle off and turn the hall light on"),
        ("pop my bedside lamp off then lock up", "turn my bedside lamp off then lock up"),
        ("knock off both lamps and the fan", "turn off both lamps and the fan"),
        ("lights off and fire up the heater", "lights off and turn on the heater"),
        ("stick nan's telly on", "turn nan's telly on"),
        ("leave the lamp but shut off the tv", "leave the lamp but turn off the tv"),
        ("leave the lamp but kill the radio", "leave the lamp but turn off the radio"),
    ],
)
def test_other_verbs_are_said_for_turning(said, meant):
    assert with_plain_verbs(said, "en") == meant


@pytest.mark.parametrize(
    "said",
    [
        "stick the milk on the shopping list",
        "throw the towels on the heater",
        "pop bread on the list",
        "chuck the milk and turn the light on",
        "knock the heating down to 18",
        "shut the door and turn the lamp on",
        "shut off the tv",
    ],
)
def test_what_is_put_somewhere_or_known_already_is_as_it_was_said(said):
    assert with_plain_verbs(said, "en") == said
