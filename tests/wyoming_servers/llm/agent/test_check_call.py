"""What a model may write for a call, and what becomes of it in the tests' home."""

import pytest

from tests.wyoming_servers.llm.agent.talk import chat
from wyoming_servers.llm.agent.call_names import Problem, Situation
from wyoming_servers.llm.agent.check_call import check_call
from wyoming_servers.llm.agent.conversation import last_turn
from wyoming_servers.llm.engine import ToolCall

ON, LIGHT, VOLUME = "intent__HassTurnOn", "light__HassLightSet", "media_player__HassSetVolume"
CONTEXT, TIMER = "homeassistant__GetLiveContext", "intent__HassStartTimer"
HEAT, ADD = "climate__HassClimateSetTemperature", "todo__HassListAddItem"


def checked(house, name, arguments, *, area=None, turn=None, language="en"):
    situation = Situation(house=house, language=language, area=area, turn=turn)
    return check_call(ToolCall(id="c", name=name, arguments=arguments), situation)


@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        # As it should be.
        (ON, {"name": "Kitchen Light"}, {"name": "Kitchen Light"}),
        (ON, {"area": "Kitchen", "domain": ["light"]}, {"area": "Kitchen", "domain": ["light"]}),
        (TIMER, {"minutes": 3, "name": "eggs"}, {"minutes": 3, "name": "eggs"}),
        # Names.
        (ON, {"name": "kitchen light"}, {"name": "Kitchen Light"}),
        (ON, {"name": "the kitchen lights"}, {"name": "Kitchen Light"}),
        (ON, {"name": "Kichen Light"}, {"name": "Kitchen Light"}),
        (ON, {"name": "espresso machine"}, {"name": "Coffee Machine"}),
        (ON, {"name": "light.bed_light"}, {"name": "Bed Light"}),
        (ON, {"entity_id": "light.bed_light"}, {"name": "Bed Light"}),
        (ON, {"entity_id": ["light.bed_light"]}, {"name": "Bed Light"}),
        (ON, {"name": "bedroom ceiling light"}, {"name": "Ceiling Light", "area": "Bedroom"}),
        (
            ON,
            {"name": "Ceiling Light", "area": "bedroom"},
            {"name": "Ceiling Light", "area": "Bedroom"},
        ),
        # Places.
        (
            ON,
            {"area": "living_room", "domain": ["light"]},
            {"area": "Living Room", "domain": ["light"]},
        ),
        (
            ON,
            {"area": "livingroom", "domain": ["light"]},
            {"area": "Living Room", "domain": ["light"]},
        ),
        (ON, {"room": "the kitchen", "domain": "light"}, {"area": "Kitchen", "domain": ["light"]}),
        (
            ON,
            {"floor": "upper floor", "domain": "light"},
            {"floor": "Upper Floor", "domain": ["light"]},
        ),
        (
            ON,
            {"area": "Upper Floor", "domain": "light"},
            {"floor": "Upper Floor", "domain": ["light"]},
        ),
        (ON, {"name": "Kitchen", "domain": "light"}, {"area": "Kitchen", "domain": ["light"]}),
        (LIGHT, {"name": "Kitchen", "brightness": 5}, {"area": "Kitchen", "brightness": 5}),
        # Kinds.
        (ON, {"area": "Kitchen", "domain": ["Lights"]}, {"area": "Kitchen", "domain": ["light"]}),
        (
            ON,
            {"name": "Coffee Machine", "domain": ["light"]},
            {"name": "Coffee Machine", "domain": ["switch"]},
        ),
        (ON, {"name": "TV", "device_class": ["speaker"]}, {"name": "TV"}),
        (
            ON,
            {"area": "Kitchen", "domain": "light", "device_class": []},
            {"area": "Kitchen", "domain": ["light"]},
        ),
        # Types and keys.
        (
            LIGHT,
            {"name": "Bed Light", "brightness": "50%"},
            {"name": "Bed Light", "brightness": 50},
        ),
        (LIGHT, {"name": "Bed Light", "brightness": "50"}, {"name": "Bed Light", "brightness": 50}),
        (LIGHT, {"name": "Bed Light", "brightness": 50.0}, {"name": "Bed Light", "brightness": 50}),
        (LIGHT, {"name": "Bed Light", "brightnes": 50}, {"name": "Bed Light", "brightness": 50}),
        (
            LIGHT,
            {"name": "Bed Light", "brightness_pct": 50},
            {"name": "Bed Light", "brightness": 50},
        ),
        (
            LIGHT,
            {"name": "Bed Light", "color": "red", "area": None},
            {"name": "Bed Light", "color": "red"},
        ),
        (VOLUME, {"name": "TV", "volume": "30 %"}, {"name": "TV", "volume_level": 30}),
        (HEAT, {"temperature": "21,5 °C"}, {"temperature": 21.5}),
        (ADD, {"item": "milk", "list": "groceries", "name": "groceries"}, Problem),
        (ADD, {"item": "milk", "name": "groceries"}, {"item": "milk", "name": "Shopping List"}),
        (CONTEXT, {"domain": "lights"}, {"domain": "light"}),
        (CONTEXT, {"domain": ["light", "switches"]}, {"domain": ["light", "switch"]}),
        (CONTEXT, {}, {}),
        ("HassTurnOn", {"name": "TV"}, {"name": "TV"}),
        ("intent__hassturnon", {"name": "TV"}, {"name": "TV"}),
        ("functions.HassTurnOn", {"name": "TV"}, {"name": "TV"}),
        (
            "light__HassLightSett",
            {"name": "Bed Light", "brightness": 1},
            {"name": "Bed Light", "brightness": 1},
        ),
        # What cannot be meant.
        (ON, {}, Problem),
        (ON, {"name": "all"}, Problem),
        (ON, {"name": "Submarine"}, Problem),
        (ON, {"name": ""}, Problem),
        (ON, {"name": {"a": 1}}, Problem),
        (ON, {"name": "Kitchen"}, Problem),
        (ON, {"name": "Bed Light", "area": "Kitchen"}, Problem),
        (ON, {"area": "Attic", "domain": ["light"]}, Problem),
        (ON, {"floor": "Cellar", "domain": ["light"]}, Problem),
        (ON, {"area": "Kitchen", "domain": ["submarine"]}, Problem),
        (ON, {"name": "TV", "speed": 3}, Problem),
        (LIGHT, {"name": "Bed Light", "brightness": 120}, Problem),
        (LIGHT, {"name": "Bed Light", "brightness": "bright"}, Problem),
        (LIGHT, {"name": "Bed Light", "brightness": True}, Problem),
        (LIGHT, {"name": "TV", "brightness": 5}, Problem),
        (TIMER, {"name": "eggs"}, Problem),
        (VOLUME, {"name": "TV"}, Problem),
        ("HassFlip", {"name": "TV"}, Problem),
        ("HassTurnO", {"name": "TV"}, Problem),
        ("", {}, Problem),
    ],
)
def test_a_call_says_what_this_house_understands_or_is_not_made(home, name, arguments, expected):
    found = checked(home("en"), name, arguments)
    if expected is Problem:
        assert isinstance(found, Problem)
        assert found.hint
        assert found.reply
    else:
        assert isinstance(found, ToolCall), found
        assert dict(found.arguments) == expected


@pytest.mark.parametrize(
    ("arguments", "question"),
    [
        ({"name": "Ceiling Light"}, "In which room: Bedroom or Living Room?"),
        ({"name": "Bedroom Fen Light"}, "Did you mean Bed Light?"),
        ({}, "Which device do you mean?"),
    ],
)
def test_what_may_be_several_is_asked(home, arguments, question):
    found = checked(home("en"), ON, arguments)
    assert isinstance(found, Problem)
    assert found.asks
    assert found.reply.startswith(question)


def test_the_speakers_room_tells_namesakes_apart(home):
    found = checked(home("en"), ON, {"name": "Ceiling Light"}, area="bedroom")
    assert dict(found.arguments) == {"name": "Ceiling Light", "area": "Bedroom"}


def test_here_is_where_the_speaker_is(home):
    arguments = {"area": "here", "domain": ["light"]}
    found = checked(home("en"), ON, arguments, area="bedroom")
    assert found.arguments["area"] == "Bedroom"
    assert isinstance(checked(home("en"), ON, arguments), Problem)


@pytest.mark.parametrize(
    ("word", "name"), [("it", "Bed Light"), ("the other one", "Ceiling Light")]
)
def test_a_word_stands_for_what_was_spoken_of(home, word, name):
    house = home("en")
    call = {"id": "1", "name": ON, "arguments": {"name": "Bed Light"}}
    said = chat(
        house,
        "turn on the bed light",
        {"role": "assistant", "content": "", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "1", "name": ON, "content": {}},
        {"role": "assistant", "content": "On."},
        "make it brighter",
    )
    found = checked(house, ON, {"name": word}, turn=last_turn(said.messages))
    assert found.arguments["name"] == name


def test_names_of_another_language_are_put_right(home):
    found = checked(home("de"), ON, {"name": "das Kuchenlicht"}, language="de")
    assert found.arguments["name"] == "Küchenlicht"


def test_half_a_character_is_not_sent_on(home):
    found = checked(home("en"), ADD, {"item": "milk \ud83d", "name": "Chores"})
    assert found.arguments["item"] == "milk ?"
