"""Tool calls that random weights write: real sampling by llama.cpp, held to a grammar."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from tests.wyoming_servers.llm.agent.talk import NOON, chat
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.llm.agent.arguments import fitted
from wyoming_servers.llm.agent.model import MOST_ROUNDS, ask_model
from wyoming_servers.llm.agent.narrow import narrowed
from wyoming_servers.llm.engine import Request, Stop, TextDelta, ToolCall
from wyoming_servers.llm.engines.llama_cpp import LlamaCppEngine
from wyoming_servers.llm.options import LlmOptions

sys.path.insert(0, str(Path(__file__).parents[3]))
from builders.tiny_gguf import CHATML, build_tiny_gguf

MARKERS = ["<tool_call>", "<|python_tag|>", "[TOOL_CALLS]", "{"]


@pytest.fixture
def make(tmp_path):
    """Make an engine whose model says the given pieces again and again."""
    engines = []

    def make(*script, context_tokens=8192, **model):
        path = build_tiny_gguf(
            tmp_path / f"model-{len(engines)}.gguf", script, context_tokens=16384, **model
        )
        options = LlmOptions(
            model=str(path), context_tokens=context_tokens, threads=1, data_dir=tmp_path
        )
        engines.append(LlamaCppEngine(options))
        return engines[-1]

    yield make
    for engine in engines:
        engine.close()


def write(engine, tools, *, held=(), **options):
    request = Request(
        messages=({"role": "user", "content": "Hi"},),
        tools=tuple({"name": tool["name"], "description": ""} for tool in tools),
        narrowed=held,
        **options,
    )
    *items, stop = engine.reply(request)
    assert isinstance(stop, Stop)
    return items, stop


def calls_of(items):
    return [item for item in items if isinstance(item, ToolCall)]


@pytest.mark.parametrize("marker", MARKERS)
@pytest.mark.parametrize("temperature", [0.0, 3.0])
def test_whatever_random_weights_write_behind_a_marker_is_a_valid_call(
    home, make, marker, temperature
):
    house = home("en")
    held = narrowed(house, [{"name": tool.name} for tool in house.tools])
    engine = make(marker, "x", endless=True)
    most = 1000 if marker == "<tool_call>" else 6000  # the others end by themselves
    items, stop = write(engine, held, held=held, max_tokens=most, temperature=temperature)
    calls = calls_of(items)
    assert calls
    assert stop.reason == "tool_calls"
    schemas = {tool["name"]: tool["parameters"] for tool in held}
    for call in calls:
        assert fitted(schemas[call.name], call.arguments) == {
            key: stripped(value)
            for key, value in call.arguments.items()
            if value is not None and value not in ("", [], {})
        }


def stripped(value):
    """Return an argument without spaces around its texts, which random weights write, too."""
    if isinstance(value, list):
        return [stripped(one) for one in value]
    return value.strip() if isinstance(value, str) else value


TOOL = {
    "name": "turn_on",
    "parameters": {
        "properties": {"name": {"enum": ["Lamp", "Fan"]}},
        "required": ["name"],
        "additionalProperties": False,
    },
}


def test_without_a_grammar_the_same_weights_write_no_call(make):
    engine = make("<tool_call>", "x", endless=True)
    assert not calls_of(write(engine, [TOOL], max_tokens=400)[0])
    assert calls_of(write(engine, [TOOL], held=(TOOL,), max_tokens=400)[0])


def test_what_a_model_writes_right_is_left_as_it_is(make):
    script = ["Sure.", "<tool_call>", '{"name": "turn_on",', ' "arguments": {"name"', ': "Fan"}}']
    engine = make(*script, "</tool_call>", " Done.")
    items, _ = write(engine, [TOOL], held=(TOOL,))
    assert [item.text for item in items if isinstance(item, TextDelta)] == ["Sure.", " Done."]
    [call] = calls_of(items)
    assert (call.name, call.arguments) == ("turn_on", {"name": "Fan"})


def test_an_invented_name_becomes_one_that_there_is(make):
    script = ["<tool_call>", '{"name": "turn_on",', ' "arguments": {"name": "', "Door", '"}}']
    [call] = calls_of(write(make(*script, "</tool_call>"), [TOOL], held=(TOOL,))[0])
    assert call.arguments["name"] in ("Lamp", "Fan")


def test_a_marker_in_a_thought_begins_no_call(make):
    engine = make("<think>", "<tool_call>", "or not", "</think>", "Yes")
    items, _ = write(engine, [TOOL], held=(TOOL,))
    assert items == [TextDelta(text="Yes")]


def test_a_marker_in_a_thought_that_the_prompt_opened_begins_no_call(make):
    template = CHATML.replace("assistant\n", "assistant\n<think>\n")
    engine = make("<tool_call>", "or not", "</think>", "Yes", template=template)
    assert write(engine, [TOOL], held=(TOOL,))[0] == [TextDelta(text="Yes")]


def test_text_before_a_call_stays_free_and_more_calls_may_follow(make):
    engine = make("It", " is", " on", "<tool_call>", endless=True)
    items, _ = write(engine, [TOOL], held=(TOOL,), max_tokens=800)
    texts = [item.text for item in items if isinstance(item, TextDelta)]
    assert texts[:3] == ["It", " is", " on"]
    assert len(calls_of(items)) > 1


@pytest.mark.parametrize("name", ["Fan", "Door"])
def test_a_model_that_writes_calls_in_tags_is_held_to_the_names_there_are(make, name):
    script = ["<tool_call>", "<function=turn_on><parameter=name>", name, "</parameter>"]
    engine = make(*script, "</function></tool_call>")
    [call] = calls_of(write(engine, [TOOL], held=(TOOL,))[0])
    assert call.name == "turn_on"
    assert call.arguments["name"] in ({name} & {"Fan"} or {"Lamp", "Fan"})


def test_a_turn_with_random_weights_in_the_demo_home_comes_to_an_end(make):
    demo = SimulatedHome.default()
    house = demo.snapshot()
    # A token is a letter here: a whole home would be a long prompt.
    house = replace(house, tools=house.tools[3:5], entities=house.entities[:12])
    engine = make("<tool_call>", "x", endless=True, context_tokens=16384)
    messages = [{"role": "user", "content": "make it nice for a film"}]
    for _ in range(MOST_ROUNDS + 1):
        said = chat(house, *messages)
        items = list(ask_model(said, engine, house, NOON))
        assert isinstance(items[-1], Stop)
        calls = calls_of(items)
        if not calls:
            break
        made = [
            {"id": call.id, "name": call.name, "arguments": dict(call.arguments)} for call in calls
        ]
        messages.append({"role": "assistant", "content": "", "tool_calls": made})
        messages += [
            {
                "role": "tool",
                "tool_call_id": call.id,
                "name": call.name,
                "content": demo.call(call.name, call.arguments),
            }
            for call in calls
        ]
    assert not calls
    is_said = any(isinstance(item, TextDelta) for item in items)
    assert is_said or items[-1].reason == "length"  # a call that was cut off is none
