"""A grammar of the calls that tools take, in llama.cpp's notation (GBNF).

What a schema says and a grammar cannot is left open: a grammar refuses no call that is valid. Keys
may come in any order. Everything ends: a text is at most ``_MOST_LETTERS`` long, a list at most
``_MOST_ITEMS``, and what lies deeper than ``_DEEPEST`` is any value. Free texts have no "<" and no
"[": nobody says them, and they begin the marks by which calls are told from text.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import groupby, permutations
from os.path import commonprefix
from typing import Any

Schema = Mapping[str, Any]

_MOST_LETTERS = 200
_MOST_ITEMS = 8
_DEEPEST = 4
_MOST_REQUIRED = 3
"""With more keys that must be there, it is not written down that they must."""

_BASIS = rf"""sp ::= " "?
ws ::= [ \n]{{0,2}}
letter ::= [^<\["\\\x00-\x1F\x7F] | "\\" ["\\/bfnrt]
string ::= "\"" letter{{0,{_MOST_LETTERS}}} "\""
natural ::= "0" | [1-9] [0-9]{{0,8}}
integer ::= "-"? natural
fraction ::= "." [0-9]{{1,6}}
number ::= integer fraction?
boolean ::= "true" | "false"
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
    """Behind ``<tool_call>``, up to and with ``</tool_call>``."""
    TAGGED = "tagged"
    """Behind ``<|python_tag|>``, up to the end."""
    LISTED = "listed"
    """Behind ``[TOOL_CALLS]``, up to the end."""
    BARE = "bare"
    """The whole answer."""


def call_grammar(tools: Sequence[Schema]) -> str:
    """Return the grammar of calls of tools, ``{"name", "parameters"}``; see ``Root``."""
    rules = _Rules()
    named = [(str(tool["name"]), rules.arguments(tool)) for tool in tools]
    written = [(json.dumps(name), arguments) for name, arguments in named]
    most = _MOST_ITEMS - 1
    calls = {
        "call": f'"{{" sp kind? "\\"name\\":" sp ({_choice(written, " arguments ")}) id? sp "}}"',
        "named": _choice(named, ' call-id? "[ARGS]"? '),
        Root.MARKED: 'ws call ws "</tool_call>"',
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
            return self._rule(_choice([(_json(value), "") for value in values]))
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
                return self._rule(_number(schema, is_whole=kind == "integer"))
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
        pairs = {
            key: self._rule(
                f"{_literal(json.dumps(key) + ':')} sp {self._value(value, top, depth + 1)}"
            )
            for key, value in properties.items()
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


def _members(pairs: Mapping[str, str], needed: Sequence[str]) -> str:
    """Return the members of an object in any order, with all that are needed."""
    rest = [rule for key, rule in pairs.items() if key not in needed]
    other = f"({' | '.join(rest)})" if rest else ""
    before = f'({other} "," sp){{0,{len(rest)}}} ' if rest else ""
    after = f' ("," sp {other}){{0,{len(rest)}}}' if rest else ""
    if not needed:
        return f"({other}{after})?"
    return " | ".join(
        before + ' "," sp '.join(f"{pairs[key]}{after}" for key in order)
        for order in permutations(needed)
    )


def _number(schema: Schema, *, is_whole: bool) -> str:
    """Return the numbers between a schema's bounds, as far as these are whole."""
    low, high = schema.get("minimum"), schema.get("maximum")
    tail = "" if is_whole else " fraction?"
    if low is None or high is None:
        return ("natural" if low is not None and low >= 0 else "integer") + tail
    low, high = math.floor(low), math.ceil(high)
    found = []
    if high >= 0:
        found += _magnitudes(max(low, 0), high, "", tail)
    if low < 0:
        found += _magnitudes(max(-high, 0 if tail else 1), -low, '"-" ', tail)
    return " | ".join(found)


def _magnitudes(low: int, high: int, sign: str, tail: str) -> list[str]:
    """Return the numbers from low to high; none with a fraction lies beyond."""
    if not tail:
        return [f"{sign}({_between(low, high)})"]
    whole = [f"{sign}{_literal(str(high))}"]
    return [f"{sign}({_between(low, high - 1)}){tail}", *whole] if low < high else whole


def _between(low: int, high: int) -> str:
    """Return the natural numbers from low to high, digit by digit."""
    found = []
    while low <= high:
        end = min(high, 10 ** len(str(low)) - 1)
        found.append(_same_length(str(low), str(end)))
        low = end + 1
    return " | ".join(found)


def _same_length(low: str, high: str) -> str:
    if not low or low == high:
        return _literal(low)
    if low[0] == high[0]:
        return f"{_literal(low[0])} ({_same_length(low[1:], high[1:])})"
    if len(low) == 1:
        return f"[{low}-{high}]"
    rest = len(low) - 1
    first, last = int(low[0]), int(high[0])
    parts = []
    if low[1:].strip("0"):
        parts.append(_same_length(low, low[0] + "9" * rest))
        first += 1
    if high[1:].strip("9"):
        parts.append(_same_length(high[0] + "0" * rest, high))
        last -= 1
    if first <= last:
        parts.append(f"[{first}-{last}] [0-9]{{{rest}}}")
    return " | ".join(parts)


def _choice(texts: Iterable[tuple[str, str]], between: str = "") -> str:
    """Return one of several texts, each followed by a rule; what they begin with is written once.

    So a sampler follows few ways at a time, however many names a house has.
    """
    entries = sorted(dict(texts).items())
    return _branch([(text, f"{between}{rule}" if rule else "") for text, rule in entries])


def _branch(entries: Sequence[tuple[str, str]]) -> str:
    if len(entries) == 1:
        text, tail = entries[0]
        return f"{_literal(text)}{tail}"
    shared = commonprefix([text for text, _ in entries])  # noqa: RUF071 - of texts
    rests = [(text[len(shared) :], tail) for text, tail in entries]
    ways = [_branch(list(group)) for _, group in groupby(rests, key=lambda rest: rest[0][:1])]
    return f"{_literal(shared)} ({' | '.join(ways)})" if shared else " | ".join(ways)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
