from dataclasses import replace

import pytest

from tests.wyoming_servers.llm.agent.talk import Conversation
from wyoming_servers.house.snapshot import Entity


def with_state(house, entity_id, state, **attributes):
    entities = [
        replace(entity, state=state, attributes=attributes)
        if entity.entity_id == entity_id
        else entity
        for entity in house.entities
    ]
    return replace(house, entities=tuple(entities))


@pytest.mark.parametrize(
    ("text", "brightness"),
    [
        ("make the bed light brighter", 70),
        ("dim the bed light", 30),
        ("make the bed light 10 percent brighter", 60),
        ("dim the bed light by 90 percent", 1),
    ],
)
def test_brighter_counts_from_what_is(home, text, brightness):
    house = with_state(home("en"), "light.bed_light", "on", brightness=128)
    [(intent, arguments)] = Conversation(house).say(text)
    assert (intent, arguments["brightness"]) == ("HassLightSet", brightness)


@pytest.mark.parametrize(
    ("now", "text", "wanted"),
    [
        (21, "make the thermostat warmer", 22),
        (21, "turn the thermostat down by 2 degrees", 19),
        (70, "make the thermostat warmer", 72),
    ],
)
def test_warmer_counts_from_what_is_set(home, now, text, wanted):
    house = with_state(home("en"), "climate.living_room", "heat", temperature=now)
    [(intent, arguments)] = Conversation(house).say(text)
    assert (intent, arguments["temperature"]) == ("HassClimateSetTemperature", wanted)


def test_more_is_more_of_what_was_changed_last(home):
    house = with_state(home("en"), "light.bed_light", "on", brightness=128)
    talk = Conversation(house)
    talk.say("set the bed light to 50 percent")
    [(intent, arguments)] = talk.say("a bit more")
    assert (intent, arguments["name"], arguments["brightness"]) == ("HassLightSet", "Bed Light", 60)
    assert Conversation(house).say("a bit more") == "…"


def test_each_thing_goes_on_the_list_by_itself(home):
    calls = Conversation(home("en")).say("add milk and bread to the shopping list")
    assert [arguments["item"] for _, arguments in calls] == ["milk", "bread"]


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("make the plain lamp red", "Plain Lamp cannot change colour"),
        ("set the plain lamp to 50 percent", "Plain Lamp cannot be dimmed"),
        ("dim the plain lamp", "Plain Lamp cannot be dimmed"),
    ],
)
def test_a_light_is_not_told_what_it_cannot_show(home, text, reply):
    house = home("en")
    lamp = Entity(
        entity_id="light.plain",
        name="Plain Lamp",
        domain="light",
        attributes={"supported_color_modes": ["onoff"]},
    )
    assert Conversation(replace(house, entities=(*house.entities, lamp))).say(text) == reply
