"""Data that random weights write: real sampling by llama.cpp, held to a schema."""

import json
import sys
from pathlib import Path

import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from hypothesis import assume, given, settings

from tests.wyoming_servers.llm.schemas import SCHEMAS, fits
from wyoming_servers.llm.engine import Request, TextDelta, ToolCall
from wyoming_servers.llm.engines.llama_cpp import LlamaCppEngine
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.wire.errors import EngineFailed

sys.path.insert(0, str(Path(__file__).parents[3]))
from builders.tiny_gguf import CHATML, build_tiny_gguf

THINKING = CHATML.replace("assistant\n", "assistant\n<think>\n")
TOOL = {
    "name": "turn_on",
    "parameters": {"properties": {"name": {"enum": ["Lamp"]}}, "required": ["name"]},
}
BINS = {"type": "object", "properties": {"bins": {"type": "string"}}, "required": ["bins"]}


@pytest.fixture(scope="module")
def make(tmp_path_factory):
    """Make an engine whose model says the given pieces, again and again unless told otherwise."""
    engines = []
    folder = tmp_path_factory.mktemp("models")

    def make(*script, endless=True, **model):
        path = build_tiny_gguf(
            folder / f"model-{len(engines)}.gguf",
            script,
            endless=endless,
            context_tokens=8192,
            **model,
        )
        options = LlmOptions(model=str(path), context_tokens=8192, threads=1, data_dir=folder)
        engines.append(LlamaCppEngine(options))
        return engines[-1]

    yield make
    for engine in engines:
        engine.close()


@pytest.fixture(scope="module")
def babbling(make):
    return make("x", " y")


def write(engine, schema, *, max_tokens=4000, **given):
    """Return the text and the calls of an answer, and its Stop."""
    request = Request(
        messages=({"role": "user", "content": "Hi"},),
        json_schema=schema,
        max_tokens=max_tokens,
        **given,
    )
    *items, stop = engine.reply(request)
    text = "".join(item.text for item in items if isinstance(item, TextDelta))
    return text, [item for item in items if isinstance(item, ToolCall)], stop


@pytest.mark.parametrize("temperature", [0.0, 3.0])
@settings(max_examples=40, deadline=None)
@given(schema=SCHEMAS)
def test_whatever_random_weights_write_fits_the_schema(babbling, temperature, schema):
    text, _, stop = write(babbling, schema, temperature=temperature)
    # llama.cpp takes overlong UTF-8 for what it spells; no trained model writes any.
    assume("\N{REPLACEMENT CHARACTER}" not in text)
    assert fits(json.loads(text), schema), (schema, text)
    assert stop.reason == "stop"


def test_what_a_model_writes_right_is_left_as_it_is(make):
    written = '{"bins": "**green** <think> [TOOL_CALLS] 😀 <b>"}'
    engine = make('{"bins', '": "**green', written[17:], endless=False)
    assert write(engine, BINS)[0] == written


def test_a_thought_that_the_prompt_opened_is_free(make):
    engine = make("I", " write {", "</think>", "x", template=THINKING)
    assert json.loads(write(engine, {"type": "integer"})[0]) is not None


def test_data_that_is_too_long_is_cut(babbling):
    text, _, stop = write(babbling, {"type": "string"}, max_tokens=20)
    assert text.startswith('"')
    assert (stop.reason, stop.completion_tokens) == ("length", 20)


def test_with_tools_a_call_may_come_first(make):
    pieces = ["<tool_call>", '{"name": "turn_on",', ' "arguments": {"name"', ': "Door"}}']
    engine = make(*pieces, "</tool_call>", endless=False)
    tools = ({"name": "turn_on", "description": ""},)
    text, [call], stop = write(engine, BINS, tools=tools, narrowed=(TOOL,))
    assert (text, call.arguments, stop.reason) == ("", {"name": "Lamp"}, "tool_calls")
    engine = make('{"bins":', ' "none"}', endless=False)
    assert write(engine, BINS, tools=tools, narrowed=(TOOL,))[:2] == ('{"bins": "none"}', [])


def test_a_schema_that_no_model_can_be_held_to_is_told(babbling):
    with pytest.raises(EngineFailed, match="this JSON schema: simplify it"):
        write(babbling, {"$ref": "#"})
