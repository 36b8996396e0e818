from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import Conversation


@pytest.fixture
def in_the_dark(home):
    house = home("en")
    dark = (
        replace(one, state="off", attributes={**one.attributes, "brightness": None})
        if one.domain == "light"
        else one
        for one in house.entities
    )
    return Conversation(replace(house, entities=tuple(dark)))


@pytest.mark.parametrize(
    ("said", "brightness"),
    [
        ("turn on the bed light and dim it", 30),
        ("turn on the bed light and make it a lot dimmer", 10),
        ("bed light blue and brighter", 70),
    ],
)
def test_what_was_turned_on_before_can_be_changed(in_the_dark, said, brightness):
    _, (_, changed) = in_the_dark.say(said)
    assert (changed["name"], changed["brightness"]) == ("Bed Light", brightness)


def test_what_was_turned_off_before_is_not_dimmed(in_the_dark):
    made = in_the_dark.say("turn off the bed light and dim the bed light")
    assert [arguments.get("brightness") for _, arguments in made] == [None]
