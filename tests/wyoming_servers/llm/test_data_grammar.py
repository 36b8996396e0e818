"""Grammars of data, read by llama.cpp's own grammar engine, letter by letter."""

import json
import sys
from pathlib import Path

import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from tests.wyoming_servers.llm.letters import Letters
from wyoming_servers.llm.call_watch import DataWatch
from wyoming_servers.llm.data_grammar import data_grammar
from wyoming_servers.llm.gbnf import Root

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.tiny_gguf import build_tiny_gguf

TOOL = {"name": "t", "parameters": {"properties": {"x": {"type": "integer"}}}}


@pytest.fixture(scope="module")
def letters(tmp_path_factory):
    return Letters(build_tiny_gguf(tmp_path_factory.mktemp("models") / "tiny.gguf", ["Yes"]))


@pytest.fixture(scope="module")
def takes(letters):
    """Tell of values whether a schema's grammar takes them, as JSON writes them."""

    def takes(schema, *values):
        grammar = letters.grammar(data_grammar(schema), (Root.DATA,))
        written = (json.dumps(value, ensure_ascii=False) for value in values)
        return [letters.takes(grammar, text, Root.DATA) for text in written]

    return takes


PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "age": {"type": "integer", "minimum": 0},
        "tags": {"type": "array", "items": {"enum": ["a", "b"]}},
    },
    "required": ["age"],
}
NODE = {
    "$ref": "#/$defs/node",
    "$defs": {
        "node": {
            "type": "object",
            "properties": {"next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]}},
            "required": ["next"],
        }
    },
}


@pytest.mark.parametrize(
    ("schema", "taken", "refused"),
    [
        ({"type": "string"}, ["", "<b> [a] \"quoted\" \\ 'ü' 🎉\n", "a" * 3000], [1, None]),
        ({"type": "string", "minLength": 2, "maxLength": 3}, ["ab", '"ü\n'], ["a", "abcd"]),
        ({"type": "string", "maxLength": 100_000}, ["a" * 3000], [1]),
        ({"type": "string", "format": "date"}, ["2026-11-21"], ["2026-13-01", "today"]),
        ({"type": "string", "format": "time"}, ["23:59:00"], ["24:00:00", "23:59"]),
        ({"type": "string", "format": "date-time"},
         ["2026-11-21T15:00:00", "2026-11-21T15:00:00Z", "2026-11-21T15:00:00+01:00"],
         ["2026-11-21"]),
        ({"type": "string", "format": "entity_id"}, ["light.bed"], [1]),
        ({"type": "integer"}, [0, -7, 123456], [1.5, "1", True]),
        ({"type": "integer", "minimum": 5}, [5, 17, 999], [4, 0, -9]),
        ({"type": "integer", "maximum": -5}, [-5, -17], [-4, 0, 9]),
        ({"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 3}, [1, 2], [0, 3]),
        ({"type": "number", "minimum": 0, "maximum": 1}, [0, 0.5, 1], [1.5, -0.5]),
        ({"type": "number", "minimum": 0.2}, [0.2, 7.25], [-1]),
        ({"type": "boolean"}, [True, False], [0, "true"]),
        ({"type": ["string", "null"]}, ["a", None], [1]),
        ({"type": "string", "nullable": True}, ["a", None], [1]),
        ({"enum": ["up", "down", 3, None]}, ["up", 3, None], ["u", "upp", 30]),
        ({"enum": ["up"], "nullable": True}, ["up", None], ["u"]),
        ({"const": "on"}, ["on"], ["off"]),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, ["a", 1], [True]),
        ({"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
          "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
         [{"a": 1}, {"b": 1}, {"a": 1, "b": 1}], [{}]),
        ({"allOf": [{"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
                    {"properties": {"b": {"type": "integer"}}, "required": ["b"]}]},
         [{"a": 1, "b": 1}], [{"a": 1}, {"b": 1}]),
        ({"type": "array", "items": {"type": "integer"}}, [[], [1], [1] * 900], [1, ["a"]]),
        ({"items": {"enum": ["a"]}, "minItems": 2, "maxItems": 3}, [["a"] * 2, ["a"] * 3],
         [[], ["a"], ["a"] * 4]),
        ({"type": "array", "maxItems": 0}, [[]], [[1]]),
        ({"type": "array", "maxItems": 1}, [[], [1]], [[1, 2]]),
        (PERSON, [{"age": 1}, {"name": "A", "age": 1}, {"age": 1, "tags": ["a", "b"]},
                  {"name": "A", "age": 1, "tags": []}],
         [{}, {"name": "A"}, {"age": -1}, {"age": 1, "name": "A"}, {"age": 1, "other": 1}, []]),
        ({"type": "object", "required": ["a"]}, [{"a": [1]}], [{}, {"b": 1}]),
        ({"properties": {"a": {}}}, [{}, {"a": {"b": [None, 1.5]}}], [{"b": 1}, 1]),
        ({"type": "object", "additionalProperties": False}, [{}], [{"a": 1}]),
        ({"type": "object", "additionalProperties": {"type": "integer"}},
         [{}, {"a": 1, "b": 2}], [{"a": "b"}]),
        (NODE, [{"next": None}, {"next": {"next": {"next": None}}}], [{}, {"next": {}}]),
        ({}, ["a", 1, None, [1, {"a": [True]}], {"b": {}}], []),
        ({"description": "whatever"}, [True, "a"], []),
        ({"type": "unheard-of", "pattern": "a+"}, ["a", 1], []),
    ],
)  # fmt: skip
def test_what_fits_a_schema_is_taken(takes, schema, taken, refused):
    assert takes(schema, *taken) == [True] * len(taken)
    assert takes(schema, *refused) == [False] * len(refused)


def test_no_text_stands_beside_the_data(letters):
    grammar = letters.grammar(data_grammar({"type": "boolean"}), (Root.DATA,))
    assert letters.takes(grammar, "\n\ntrue", Root.DATA)
    for text in ("", "Sure: true", "true.", "```json\ntrue\n```", "<tool_call>"):
        assert not letters.takes(grammar, text, Root.DATA)


@pytest.mark.parametrize(
    "call",
    [
        '<tool_call>\n{"name": "t", "arguments": {"x": 1}}\n</tool_call>',
        '<|python_tag|>{"name": "t", "parameters": {}}',
        '[TOOL_CALLS][{"name": "t", "arguments": {}}]',
        "[TOOL_CALLS]t[ARGS]{}",
    ],
)
def test_with_tools_a_marked_call_may_come_instead(letters, call):
    schema = {"type": "array", "items": {"type": "integer"}}
    grammar = letters.grammar(data_grammar(schema, [TOOL]), (Root.DATA,))
    assert letters.takes(grammar, call, Root.DATA)
    assert letters.takes(grammar, "[1]", Root.DATA)
    assert not letters.takes(
        grammar, call.replace('"x": 1', '"x": "a"').replace("t", "u"), Root.DATA
    )


def test_a_schema_that_never_ends_has_no_grammar(letters, caplog):
    grammar = letters.grammar(data_grammar({"$ref": "#"}), (Root.DATA,))
    assert grammar.begin(Root.DATA) is None
    assert "does not take the grammar of data" in caplog.text


@pytest.mark.parametrize(
    ("thinking", "pieces", "begun"),
    [
        (False, ("{",), [(Root.DATA, "{")]),
        (True, ("hm {", "</thi", "nk>"), [(Root.DATA, "")]),
        (True, ("hm</think>\n\n",), [(Root.DATA, "\n\n")]),
        (True, ("hm", " [1]"), []),
    ],
)
def test_data_begins_at_once_or_behind_an_opened_thought(thinking, pieces, begun):
    watch = DataWatch(thinking=thinking)
    assert [found for piece in pieces if (found := watch.push(piece))] == begun
