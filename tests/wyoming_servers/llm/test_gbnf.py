"""Grammars of tool calls, read by llama.cpp's own grammar engine, letter by letter."""

import json
import sys
from pathlib import Path

import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from tests.wyoming_servers.llm.agent.talk import Without, brain_of, chat, read
from tests.wyoming_servers.llm.demo_calls import CALLS, COMMANDS, PLAIN
from tests.wyoming_servers.llm.letters import Letters
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.llm.agent.call_names import Situation
from wyoming_servers.llm.agent.check_call import check_call
from wyoming_servers.llm.agent.narrow import narrowed
from wyoming_servers.llm.call_watch import CallWatch
from wyoming_servers.llm.engine import Stop, ToolCall
from wyoming_servers.llm.gbnf import Root, call_grammar

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.tiny_gguf import build_tiny_gguf


class Calls(Letters):
    """What grammars of tool calls take."""

    def grammar(self, tools):
        return super().grammar(call_grammar(tools))

    def takes(self, grammar, text, root=Root.BARE):
        return super().takes(grammar, text, root)


@pytest.fixture(scope="module")
def letters(tmp_path_factory):
    return Calls(build_tiny_gguf(tmp_path_factory.mktemp("models") / "tiny.gguf", ["Yes"]))


@pytest.fixture(scope="module")
def takes(letters):
    """Tell whether a tool with a schema takes a value as its argument ``x``."""

    def takes(schema, *values, top=()):
        tool = {"name": "t", "parameters": {"properties": {"x": schema}, **dict(top)}}
        grammar = letters.grammar([tool])
        return [letters.takes(grammar, call("t", {"x": value})) for value in values]

    return takes


@pytest.fixture(scope="module")
def house_takes(letters, home):
    house = home("en")
    grammar = letters.grammar(narrowed(house, [{"name": tool.name} for tool in house.tools]))
    return lambda name, arguments: takes_both_ways(letters, grammar, name, arguments)


@pytest.fixture(scope="module")
def demo(letters):
    """The demo's home, and whether its grammar takes a call."""
    house = SimulatedHome.default().snapshot()
    grammar = letters.grammar(narrowed(house, [{"name": tool.name} for tool in house.tools]))
    return house, lambda name, arguments: takes_both_ways(letters, grammar, name, arguments)


def takes_both_ways(letters, grammar, name, arguments):
    is_taken = letters.takes(grammar, call(name, arguments))
    assert letters.takes(grammar, tagged_call(name, arguments), Root.MARKED) == is_taken
    return is_taken


def tagged_call(name, arguments):
    written = {
        key: value if isinstance(value, str) else json.dumps(value)
        for key, value in arguments.items()
    }
    parameters = "".join(
        f"<parameter={key}>\n{text}\n</parameter>\n" for key, text in written.items()
    )
    return f"\n<function={name}>\n{parameters}</function>\n</tool_call>"


def call(name, arguments):
    return json.dumps({"name": name, "arguments": arguments}, ensure_ascii=False)


@pytest.mark.parametrize(
    ("low", "high"), [(0, 100), (-100, 100), (7, 7), (18, 305), (99, 1000), (-5, -2)]
)
def test_whole_numbers_lie_between_their_bounds(takes, low, high):
    values = [*range(low - 12, high + 13)]
    schema = {"type": "integer", "minimum": low, "maximum": high}
    assert takes(schema, *values) == [low <= value <= high for value in values]


def test_numbers_with_a_fraction_lie_between_their_bounds(takes):
    schema = {"type": "number", "minimum": 5, "maximum": 30}
    values = [4.9, 5, 5.5, 9.99, 10, 21.5, 29.9, 30, 30.1, 31, -6, 300]
    assert takes(schema, *values) == [5 <= value <= 30 for value in values]
    schema = {"type": "number", "minimum": -10, "maximum": 10}
    values = [-10.5, -10, -9.5, -0.5, 0, 0.5, 9.5, 10, 10.5]
    assert takes(schema, *values) == [-10 <= value <= 10 for value in values]


@pytest.mark.parametrize(
    ("schema", "taken", "refused"),
    [
        ({"type": "integer"}, [0, -7, 123456], [1.5, "1", True]),
        ({"type": "integer", "minimum": 0}, [0, 12], [-1]),
        ({"type": "number"}, [1, -1.25], ["1", None]),
        ({"type": "boolean"}, [True, False], [0, "true"]),
        ({"type": "null"}, [None], [0, ""]),
        ({"type": "string"}, ["", "ü \"quoted\" \\ 'x'", "a" * 200], [1, "a" * 201]),
        ({"type": ["string", "null"]}, ["a", None], [1]),
        ({"type": "string", "nullable": True}, ["a", None], [1]),
        ({"enum": ["up", "down", 3, None]}, ["up", "down", 3, None], ["u", "upp", 30]),
        ({"const": "on"}, ["on"], ["off"]),
        ({"enum": ["Küche", 'The "Den"', "a\\b"]}, ["Küche", 'The "Den"', "a\\b"], ["Den"]),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, ["a", 1], [True]),
        ({"oneOf": [{"enum": ["up"]}, {"type": "integer", "minimum": 0, "maximum": 9}]},
         ["up", 9], ["down", 10]),
        ({"type": "array", "items": {"type": "integer"}}, [[], [1], [1, 2, 3]], [1, ["a"]]),
        ({"type": "array", "items": {"enum": ["a"]}, "minItems": 1, "maxItems": 2},
         [["a"], ["a", "a"]], [[], ["a", "a", "a"]]),
        ({"$ref": "#/$defs/level"}, [1, 5], [6, "a"]),
        ({}, ["a", 1, None, [1, "a"], {"b": 2}], []),
        ({"description": "whatever"}, [True, "a"], []),
        ({"type": "object", "properties": {"r": {"type": "integer"}, "g": {"type": "integer"}},
          "required": ["r"]}, [{"r": 1}, {"g": 2, "r": 1}], [{"g": 2}, {"r": "a"}, {"b": 1}]),
        ({"type": "object", "additionalProperties": True}, [{}, {"a": 1}], [1]),
        ({"allOf": [{"type": "string"}]}, ["a", 1], []),
        ({"type": "unheard-of"}, ["a", 1], []),
    ],
)  # fmt: skip
def test_a_value_fits_its_schema(takes, schema, taken, refused):
    top = {"$defs": {"level": {"type": "integer", "minimum": 1, "maximum": 5}}}
    assert takes(schema, *taken, top=top) == [True] * len(taken)
    assert takes(schema, *refused, top=top) == [False] * len(refused)


def test_a_schema_that_names_itself_has_an_end(takes):
    node = {"type": "object", "properties": {"next": {"$ref": "#/$defs/node"}}}
    assert takes(
        {"$ref": "#/$defs/node"}, {"next": {"next": {}}}, top={"$defs": {"node": node}}
    ) == [True]


def test_keys_come_in_any_order_and_those_required_come(letters):
    kinds = {key: {"type": "integer"} for key in "abcd"}
    grammar = letters.grammar(
        [{"name": "t", "parameters": {"properties": kinds, "required": ["a", "b"]}}]
    )
    orders = ["ab", "ba", "cab", "acb", "bca", "dcba"]
    assert all(letters.takes(grammar, call("t", dict.fromkeys(order, 1))) for order in orders)
    lacking = ["", "a", "b", "cd", "cda"]
    assert not any(letters.takes(grammar, call("t", dict.fromkeys(keys, 1))) for keys in lacking)


def test_a_text_that_is_required_says_something(letters):
    kinds = {"item": {"type": "string"}, "note": {"type": "string"}}
    tool = {"name": "t", "parameters": {"properties": kinds, "required": ["item"]}}
    grammar = letters.grammar([tool])
    assert takes_both_ways(letters, grammar, "t", {"item": "two eggs"})
    assert not takes_both_ways(letters, grammar, "t", {"item": ""})
    assert not takes_both_ways(letters, grammar, "t", {"item": " "})
    assert letters.takes(grammar, call("t", {"item": "eggs", "note": ""}))


def test_one_of_several_keys_can_be_required(house_takes):
    assert house_takes("intent__HassStartTimer", {"minutes": 5, "name": "pizza"})
    assert house_takes("intent__HassStartTimer", {"name": "pizza", "hours": 1, "minutes": 5})
    assert not house_takes("intent__HassStartTimer", {"name": "pizza"})


def test_more_required_keys_than_can_be_written_down_are_left_to_the_check(letters):
    kinds = {key: {"type": "integer"} for key in "abcde"}
    tool = {"name": "t", "parameters": {"properties": kinds, "required": list("abcde")}}
    assert letters.takes(letters.grammar([tool]), call("t", dict.fromkeys("edcba", 1)))


WRITTEN = [
    (Root.MARKED, '\n{"name": "t", "arguments": {"x": 1}}\n</tool_call>'),
    (Root.MARKED, '{"name":"t","arguments":{"x":1}}</tool_call>'),
    (Root.MARKED, "<function=t></function></tool_call>"),
    (Root.MARKED, "\n<function=t>\n<parameter=x>\n1\n</parameter>\n</function>\n</tool_call>"),
    (Root.MARKED, "<function=t><parameter=x>as it is</parameter></function></tool_call>"),
    (Root.TAGGED, '{"name": "t", "parameters": {"x": 1}}'),
    (Root.TAGGED, '{"name": "t", "parameters": {}}; {"name": "t", "parameters": {"x": 2}}'),
    (Root.TAGGED, '{"type": "function", "name": "t", "parameters": {}}'),
    (Root.LISTED, ' [{"name": "t", "arguments": {"x": 1}}, {"name": "t", "arguments": {}}]'),
    (Root.LISTED, '[{"name": "t", "arguments": {}, "id": "a1b2c3d4e"}]'),
    (Root.LISTED, 't[ARGS]{"x": 1}'),
    (Root.LISTED, 't{"x": 1}[TOOL_CALLS]t{}'),
    (Root.LISTED, "t[CALL_ID]a1b2c3d4e[ARGS]{}"),
    (Root.BARE, '{"name": "t", "parameters": {"x": 1}}'),
]


@pytest.mark.parametrize(("root", "text"), WRITTEN)
def test_each_way_of_writing_a_call_is_known(letters, root, text):
    grammar = letters.grammar([{"name": "t", "parameters": {"properties": {"x": {}}}}])
    assert letters.takes(grammar, text, root)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("intent__HassTurnOn", {"name": "Kitchen Lamp"}),
        ("intent__HassTurnOn", {"name": "light.kitchen_light"}),
        ("intent__HassTurnOn", {"area": "Attic", "domain": ["light"]}),
        ("intent__HassTurnOn", {"domain": "light"}),
        ("intent__HassTurnOn", {"domain": ["lamp"]}),
        ("intent__HassTurnOn", {"device": "Kitchen Light"}),
        ("intent__HassTurnOn", {"name": 7}),
        ("intent__HassFlip", {"name": "Kitchen Light"}),
        ("light__HassLightSet", {"name": "Coffee Machine", "brightness": 5}),
        ("light__HassLightSet", {"name": "Kitchen Light", "brightness": 101}),
        ("light__HassLightSet", {"name": "Kitchen Light", "brightness": "50%"}),
        ("media_player__HassSetVolume", {"name": "TV"}),
        ("media_player__HassSetVolumeRelative", {"volume_step": "louder"}),
        ("homeassistant__GetLiveContext", {"name": "The Moon"}),
    ],
)
def test_what_this_house_has_not_is_refused(house_takes, name, arguments):
    assert not house_takes(name, arguments)


def test_what_may_be_called_anything_is_not_narrowed(house_takes):
    assert house_takes("intent__HassStartTimer", {"minutes": 3, "name": "Kitchen Lamp"})
    assert house_takes("todo__HassListAddItem", {"item": "Kitchen Lamp", "name": "Chores"})
    assert not house_takes("todo__HassListAddItem", {"item": "milk", "name": "Kitchen Light"})


def test_the_schemas_of_a_house_are_the_same_object_whatever_its_states(home):
    tools = [{"name": tool.name} for tool in home("en").tools]
    assert narrowed(home("en"), tools) is narrowed(home("en"), tools)


def watched(*pieces, thinking=False):
    watch = CallWatch(thinking=thinking)
    return [found for piece in pieces if (found := watch.push(piece))]


@pytest.mark.parametrize(
    ("pieces", "begun"),
    [
        (("Sure.", "<tool", "_call>", "\n"), [(Root.MARKED, "")]),
        (("Sure. <tool_call>\n{",), [(Root.MARKED, "\n{")]),
        (("<|python_tag|>",), [(Root.TAGGED, "")]),
        (("[TOOL", "_CALLS]", " ["), [(Root.LISTED, "")]),
        (("\n", '{"'), [(Root.BARE, '\n{"'.strip())]),
        (("It is {", "x}"), []),
        (("<think>", "<tool_call>", "{", "</think>", "{"), [(Root.BARE, "{")]),
        (("<think>I write <tool_call></think>", "Yes"), []),
        (("<thi", "nk>{</th", "ink>Hm <tool_call>"), [(Root.MARKED, "")]),
    ],
)
def test_a_call_begins_where_its_marker_ends_and_in_no_thought(pieces, begun):
    assert watched(*pieces) == begun


def test_a_thought_that_the_prompt_opened_holds_no_call():
    assert watched("hm <tool_call>{", "</think>", thinking=True) == []


def test_every_call_of_the_fast_path_is_taken(demo):
    house, takes = demo
    sentences = [
        command.format(name=entity.name) for command in COMMANDS for entity in house.entities
    ]
    made = [
        call
        for sentence in (*sentences, *PLAIN)
        for call in read(brain_of(house).answer(chat(house, sentence, area="kitchen"), Asleep()))[1]
    ]
    assert len(made) > 150
    assert len({call.name for call in made}) > 15
    assert [call for call in made if not takes(call.name, dict(call.arguments))] == []


class Asleep(Without):
    """An engine that is asked for what the fast path leaves, and says nothing."""

    def reply(self, request):
        del request
        yield Stop(reason="stop")


def test_calls_written_by_hand_are_taken_and_kept(demo):
    house, takes = demo
    assert len(CALLS) >= 100
    assert [each for each in CALLS if not takes(*each)] == []
    situation = Situation(house=house, language="en", area="kitchen")
    for name, arguments in CALLS:
        checked = check_call(ToolCall(id="c", name=name, arguments=arguments), situation)
        if arguments or not name.startswith("intent__HassTurn"):
            assert isinstance(checked, ToolCall), (name, arguments, checked)
            assert set(checked.arguments) >= set(arguments), (name, arguments)
