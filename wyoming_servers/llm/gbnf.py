"""A grammar of the calls that tools take, in llama.cpp's notation (GBNF).

What a schema says and a grammar cannot is left open: a grammar refuses no call that is valid. Keys
may come in any order. Everything ends: a text is at most ``_MOST_LETTERS`` long, a list at most
``_MOST_ITEMS``, and what lies deeper than ``_DEEPEST`` is any value. Free texts have no "<" and no
"[": nobody says them, and they begin the marks by which calls are told from text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import permutations
from typing import Any

from .gbnf_notation import BASIS, json_text, literal, number, one_of

Schema = Mapping[str, Any]

_MOST_LETTERS = 200
_MOST_ITEMS = 8
_DEEPEST = 4
_MOST_REQUIRED = 3
"""With more keys that must be there, it is not written down that they must."""

_BASIS = rf"""{BASIS}letter ::= [^<\["\\\x00-\x1F\x7F] | "\\" ["\\/bfnrt]
string ::= "\"" letter{{0,{_MOST_LETTERS}}} "\""
filled ::= "\"" [^ <\["\\\x00-\x1F\x7F] letter{{0,{_MOST_LETTERS - 1}}} "\""
plain ::= [^ <\[\x00-\x1F\x7F] [^<\[\x00-\x1F\x7F]{{0,{_MOST_LETTERS - 1}}}
scalar ::= string | number | boolean | "null"
scalars ::= "[" sp (scalar ("," sp scalar){{0,{_MOST_ITEMS - 1}}})? "]"
member ::= string ":" sp (scalar | scalars)
members ::= "{{" sp (member ("," sp member){{0,{_MOST_ITEMS - 1}}})? "}}"
value ::= scalar | scalars | members
kind ::= "\"type\":" sp "\"function\"," sp
arguments ::= "," sp "\"" ("arguments" | "parameters") "\":" sp
id ::= "," sp "\"id\":" sp "\"" [a-zA-Z0-9_-]{{1,40}} "\""
call-id ::= "[CALL_ID]" [a-zA-Z0-9]{{1,20}}
"""
_PLAIN = {
    "string": "string",
    "boolean": "boolean",
    "null": '"null"',
}


class Root(StrEnum):
    """Where a call stands in an answer: the grammar's root for what follows there."""

    MARKED = "marked"
    """Behind ``<tool_call>``, up to and with ``</tool_call>``: JSON, or ``<function=…>``."""
    TAGGED = "tagged"
    """Behind ``<|python_tag|>``, up to the end."""
    LISTED = "listed"
    """Behind ``[TOOL_CALLS]``, up to the end."""
    BARE = "bare"
    """The whole answer."""
    DATA = "data"
    """The whole answer, which is no call but JSON of a schema; see ``data_grammar``."""


CALLS = (Root.MARKED, Root.TAGGED, Root.LISTED, Root.BARE)
"""The roots of a grammar of calls."""


def call_grammar(tools: Sequence[Schema]) -> str:
    """Return the grammar of calls of tools, ``{"name", "parameters"}``; see ``Root``."""
    rules = _Rules()
    named = [(str(tool["name"]), rules.arguments(tool)) for tool in tools]
    written = [(json.dumps(name), arguments) for name, arguments in named]
    tagged = [(str(tool["name"]), rules.tagged_arguments(tool)) for tool in tools]
    most = _MOST_ITEMS - 1
    calls = {
        "call": f'"{{" sp kind? "\\"name\\":" sp ({one_of(written, " arguments ")}) id? sp "}}"',
        "named": one_of(named, ' call-id? "[ARGS]"? '),
        "function": f'"<function=" ({one_of(tagged, """ ">" ws """)}) "</function>"',
        Root.MARKED: 'ws (call | function) ws "</tool_call>"',
        Root.TAGGED: f'sp call (";" sp call){{0,{most}}}',
        Root.LISTED: f'sp "[" sp call ("," sp call){{0,{most}}} sp "]" | '
        f'sp named ("[TOOL_CALLS]" named){{0,{most}}}',
        Root.BARE: f"sp call ([;\\n] sp call){{0,{most}}}",
    }
    return _BASIS + "".join(
        f"{name} ::= {body}\n" for name, body in {**rules.named, **calls}.items()
    )


class _Rules:
    """Rules made of schemas; the same body is written once."""

    def __init__(self) -> None:
        self.named: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def arguments(self, tool: Schema) -> str:
        """Return the rule for the arguments of a tool."""
        schema = tool.get("parameters") or {}
        return self._rule(self._object(schema, schema, 0))

    def tagged_arguments(self, tool: Schema) -> str:
        """Return the rule for the arguments of a tool, each in a tag; texts have no quotes."""
        schema = tool.get("parameters") or {}
        pairs = {
            key: self._rule(
                f"{literal(f'<parameter={key}>')} ws {self._plain_text(value, schema)} ws "
                '"</parameter>" ws'
            )
            for key, value in (schema.get("properties") or {}).items()
        }
        bodies = {_members(pairs, needed, "") for needed in _requirements(schema, pairs)}
        return self._rule(" | ".join(sorted(bodies)))

    def _plain_text(self, schema: Any, top: Schema) -> str:
        """Return an expression for a value between two tags."""
        match schema:
            case {"enum": values}:
                texts = [value if isinstance(value, str) else json_text(value) for value in values]
                return self._rule(one_of([(text, "") for text in texts]))
            case {"anyOf": choices} | {"oneOf": choices}:
                return self._either([self._plain_text(choice, top) for choice in choices])
            case {"type": "string"}:
                return "plain"
        return self._either(["plain", "value"]) if schema == {} else self._value(schema, top, 1)

    def _rule(self, body: str) -> str:
        if body not in self._names:
            name = self._names[body] = f"r{len(self._names)}"
            self.named[name] = body
        return self._names[body]

    def _value(self, schema: Any, top: Schema, depth: int) -> str:
        """Return an expression for a value; ``top`` holds what ``$ref`` points to."""
        if not isinstance(schema, Mapping) or depth > _DEEPEST:
            return "value"
        if "$ref" in schema:
            return self._value(_referred(str(schema["$ref"]), top), top, depth + 1)
        if "const" in schema or "enum" in schema:
            values = schema.get("enum", [schema.get("const")])
            return self._rule(one_of([(json_text(value), "") for value in values]))
        if choices := schema.get("anyOf") or schema.get("oneOf"):
            return self._either([self._value(choice, top, depth + 1) for choice in choices])
        kinds = schema.get("type")
        if isinstance(kinds, list):
            return self._either(
                [self._value({**schema, "type": kind}, top, depth) for kind in kinds]
            )
        body = self._plain(schema, top, depth)
        return self._either([body, '"null"']) if schema.get("nullable") else body

    def _either(self, bodies: Iterable[str]) -> str:
        return self._rule(" | ".join(dict.fromkeys(bodies)))

    def _plain(self, schema: Schema, top: Schema, depth: int) -> str:
        match schema.get("type"):
            case "integer" | "number" as kind:
                return self._rule(number(schema, is_whole=kind == "integer"))
            case "array":
                return self._rule(self._array(schema, top, depth))
            case "object":
                return self._rule(self._object(schema, top, depth))
            case kind:
                return _PLAIN.get(str(kind), "value")

    def _array(self, schema: Schema, top: Schema, depth: int) -> str:
        item = self._value(schema.get("items"), top, depth + 1)
        fewest = min(int(schema.get("minItems", 0)), _MOST_ITEMS)
        most = max(fewest, min(int(schema.get("maxItems", _MOST_ITEMS)), _MOST_ITEMS))
        if not most:
            return '"[" sp "]"'
        items = f'{item} ("," sp {item}){{{max(0, fewest - 1)},{most - 1}}}'
        return f'"[" sp {items} "]"' if fewest else f'"[" sp ({items})? "]"'

    def _object(self, schema: Schema, top: Schema, depth: int) -> str:
        properties = schema.get("properties") or {}
        further = schema.get("additionalProperties")
        if not properties:
            return '"{" sp "}"' if further is False or depth == 0 else "members"
        values = {key: self._value(value, top, depth + 1) for key, value in properties.items()}
        for key in schema.get("required") or ():
            if values.get(key) == "string":  # nothing is no item, and no message
                values[key] = "filled"
        pairs = {
            key: self._rule(f"{literal(json.dumps(key) + ':')} sp {value}")
            for key, value in values.items()
        }
        if further:
            pairs["\0"] = "member"
        bodies = {_members(pairs, needed) for needed in _requirements(schema, pairs)}
        return f'"{{" sp ({" | ".join(sorted(bodies))}) sp "}}"'


def _referred(reference: str, top: Schema) -> Any:
    """Return what a reference within a schema points to; None when that is nothing."""
    found: Any = top
    for part in reference.removeprefix("#").strip("/").split("/"):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _requirements(schema: Schema, pairs: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Return sets of keys of which one must be there, as far as that is written down."""
    always = list(schema.get("required") or ())
    choices: Sequence[Any] = schema.get("anyOf") or schema.get("oneOf") or ({},)
    found = []
    for choice in choices:
        given = choice.get("required") or () if isinstance(choice, Mapping) else ()
        needed = tuple(dict.fromkeys(key for key in (*always, *given) if key in pairs))
        found.append(needed if len(needed) <= _MOST_REQUIRED else ())
    return found


def _members(pairs: Mapping[str, str], needed: Sequence[str], comma: str = '"," sp ') -> str:
    """Return the members of an object in any order, with all that are needed."""
    rest = [rule for key, rule in pairs.items() if key not in needed]
    other = f"({' | '.join(rest)})" if rest else ""
    before = f"({other} {comma}){{0,{len(rest)}}} " if rest else ""
    after = f" ({comma}{other}){{0,{len(rest)}}}" if rest else ""
    if not needed:
        return f"({other}{after})?" if rest else '""'
    return " | ".join(
        before + f" {comma}".join(f"{pairs[key]}{after}" for key in order)
        for order in permutations(needed)
    )
