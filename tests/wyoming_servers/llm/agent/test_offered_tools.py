"""Which tools a model is told of, and how shortly."""

from dataclasses import replace

from wyoming_servers.house.snapshot import Entity, House, Tool
from wyoming_servers.llm.agent.offered_tools import all_tools, most_needed, shortened, tokens_of

LONG = "Turns it on. Then it says what else it can do, at length."
ON = {
    "name": "intent__HassTurnOn",
    "description": LONG,
    "parameters": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "description": LONG},
            "domain": {"type": "array", "items": {"type": "string", "enum": ["light"]}},
            "device_class": {
                "type": "array",
                "items": {"type": "string", "enum": ["blind", "curtain"]},
            },
            "level": {"type": "integer", "minimum": 0, "maximum": 100},
        },
        "required": ["name"],
        "additionalProperties": False,
    },
}


def tool(name):
    return {"name": name, "description": "Does it.", "parameters": {"type": "object"}}


def house_of(*entity_ids, device_class=None):
    return House(
        house_id="h",
        language="en",
        entities=tuple(
            Entity(
                entity_id=entity_id,
                name=entity_id,
                domain=entity_id.partition(".")[0],
                device_class=device_class,
            )
            for entity_id in entity_ids
        ),
    )


def names(tools):
    return [tool["name"] for tool in tools]


def told(house, given):
    """Return the parameters of a tool as a model is told of them."""
    [offered] = all_tools(replace(house, tools=(Tool(**given),)))
    return offered["parameters"]


def test_a_tool_has_what_can_be_meant_in_this_house():
    assert told(house_of("cover.a", device_class="curtain"), ON) == {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string", "description": LONG},
            "device_class": {"type": "array", "items": {"type": "string", "enum": ["curtain"]}},
            "level": {"type": "integer", "minimum": 0, "maximum": 100},
        },
    }


def test_a_class_that_the_house_lacks_is_left_out():
    assert "device_class" not in told(house_of("cover.a"), ON)["properties"]


def test_a_required_argument_is_told_whatever_it_can_be():
    required = {**ON["parameters"], "required": ["name", "domain"]}
    assert "domain" in told(house_of("light.a"), {**ON, "parameters": required})["properties"]


def test_a_short_tool_has_what_a_call_needs():
    [short] = shortened([ON])
    assert short["description"] == "Turns it on."
    assert short["parameters"] == {
        "type": "object",
        "required": ["name"],
        "properties": ON["parameters"]["properties"]
        | {
            "name": {"type": "string", "description": "Turns it on."},
            "level": {"type": "integer"},
        },
    }


def test_a_tool_without_parameters_stays():
    assert shortened([tool("script__movie")])[0]["parameters"] == {
        "type": "object",
        "properties": {},
    }


def test_what_switches_and_tells_comes_before_what_there_is_most_of():
    tools = [
        tool("fan__HassFanSetSpeed"),
        tool("homeassistant__GetLiveContext"),
        tool("HassTurnOff"),
        tool("light__HassLightSet"),
        tool("intent__HassTurnOn"),
    ]
    house = house_of("fan.a", "light.a", "light.b")
    most = tokens_of(tools[:1])
    assert names(most_needed(house, tools, most_tokens=3 * most)) == names(
        [tools[1], tools[2], tools[4]]
    )
    assert names(most_needed(house, tools, most_tokens=4 * most)) == names(tools[1:])
    assert most_needed(house, tools, most_tokens=5 * most) == tuple(tools)
    assert most_needed(house, tools, most_tokens=0) == ()


def test_tools_of_kinds_that_the_house_lacks_are_left_out_whatever_they_are_called():
    tools = [
        *(tool("vacuum__HassVacuumStart"), tool("HassMediaPause"), tool("intent__HassStartTimer")),
        *(tool("HassClimateSetTemperature"), tool("llm__GetDateTime"), tool("script__movie")),
    ]
    chosen = most_needed(house_of("climate.a"), tools, most_tokens=10_000)
    assert names(chosen) == ["intent__HassStartTimer", "HassClimateSetTemperature", "script__movie"]


def test_every_kind_has_its_first_tool_before_one_has_its_second():
    tools = [
        *(tool("media_player__HassMediaNext"), tool("media_player__HassMediaPause")),
        tool("fan__HassFanSetSpeed"),
    ]
    house = house_of("media_player.a", "media_player.b", "fan.a")
    most = tokens_of(tools[1:])
    assert names(most_needed(house, tools, most_tokens=most)) == names(tools[1:])
