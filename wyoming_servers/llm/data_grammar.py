"""A grammar of the JSON that fits a schema, in llama.cpp's notation (GBNF).

Stricter than that of tool calls: what it takes fits the schema, but for ``pattern``,
``multipleOf``, ``uniqueItems``, bounds that are no whole numbers, and sizes over ``_MOST_COUNTED``;
these are for whoever asked to check. Keys come in the order of the schema, and no others than it
names.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .gbnf import Root, Schema, call_grammar
from .gbnf_notation import BASIS, json_text, literal, one_of, within

_MOST_COUNTED = 500
"""Larger bounds of letters and items are left out: llama.cpp writes every repetition down."""
_FAR = 10**9 - 1
"""Stands for the bound that a number does not have."""
_ANNOTATIONS = ("title", "description", "default", "examples", "$schema", "$defs", "definitions")
"""What says nothing of how a value is written."""
_RULES = r"""char ::= [^"\\\x00-\x1F\x7F] | "\\" ["\\/bfnrt]
text ::= "\"" char* "\""
list ::= "[" sp (any ("," sp any)*)? "]"
map ::= "{" sp (text ":" sp any ("," sp text ":" sp any)*)? "}"
any ::= text | number | boolean | "null" | list | map
day ::= [1-9] [0-9]{3} "-" ("0" [1-9] | "1" [0-2]) "-" ("0" [1-9] | [12] [0-9] | "3" [01])
hour ::= [01] [0-9] | "2" [0-3]
clock ::= hour ":" [0-5] [0-9] ":" [0-5] [0-9]
date ::= "\"" day "\""
time ::= "\"" clock "\""
date-time ::= "\"" day "T" clock ("Z" | [+-] hour ":" [0-5] [0-9])? "\""
"""
_FORMATS = ("date", "time", "date-time")
_PLAIN = {"boolean": "boolean", "null": '"null"'}
_KINDS = {
    "object": ("properties", "additionalProperties", "required"),
    "array": ("items", "minItems", "maxItems"),
    "string": ("pattern", "format", "minLength", "maxLength"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
}
"""Keywords that tell the type of a value whose schema does not."""
_CALLED = {
    Root.MARKED: "<tool_call>",
    Root.TAGGED: "<|python_tag|>",
    Root.LISTED: "[TOOL_CALLS]",
}


def data_grammar(schema: Schema, tools: Sequence[Schema] = ()) -> str:
    """Return the grammar of ``Root.DATA``: JSON of a schema, or, with tools, a marked call."""
    rules = _Rules(schema)
    answers = [rules.value(schema)]
    if tools:
        answers += [f"{literal(mark)} {root}" for root, mark in _CALLED.items()]
    named = {**rules.named, Root.DATA: f"ws ({' | '.join(answers)})"}
    written = "".join(f"{name} ::= {body}\n" for name, body in named.items())
    return f"{call_grammar(tools) if tools else BASIS}{_RULES}{written}"


class _Rules:
    """Rules made of a schema; the same body is written once."""

    def __init__(self, top: Schema) -> None:
        """``top`` holds what ``$ref`` points to."""
        self.named: dict[str, str] = {}
        self._top = top
        self._names: dict[str, str] = {}

    def value(self, schema: Any) -> str:
        """Return an expression for a value."""
        if not isinstance(schema, Mapping):
            return "any"
        if schema.get("nullable"):
            return self._either((self.value({**schema, "nullable": False}), '"null"'))
        if "$ref" in schema:
            return self._referred(str(schema["$ref"]))
        if "const" in schema or "enum" in schema:
            values = schema.get("enum", [schema.get("const")])
            return self._rule(one_of([(json_text(value), "") for value in values]))
        key = next((key for key in ("anyOf", "oneOf", "allOf") if schema.get(key)), None)
        return self._combined(schema, key) if key else self._typed(schema)

    def _combined(self, schema: Schema, key: str) -> str:
        rest: Schema = {name: value for name, value in schema.items() if name != key}
        if key != "allOf":
            return self._either(self.value(self._both(rest, part)) for part in schema[key])
        for part in schema[key]:
            rest = self._both(rest, part)
        return self.value(rest)

    def _typed(self, schema: Schema) -> str:
        kinds = schema.get("type") or next(
            (kind for kind, words in _KINDS.items() if any(word in schema for word in words)), None
        )
        if isinstance(kinds, list):
            return self._either(self._plain(schema, kind) for kind in kinds)
        return self._plain(schema, kinds)

    def _plain(self, schema: Schema, kind: str | None) -> str:
        match kind:
            case "integer" | "number":
                return self._rule(_number(schema, is_whole=kind == "integer"))
            case "array":
                return self._rule(self._array(schema))
            case "object":
                return self._rule(self._object(schema))
            case "string":
                return _text(schema)
            case _:
                return _PLAIN.get(str(kind), "any")

    def _array(self, schema: Schema) -> str:
        items = _many(
            self.value(schema.get("items")), schema.get("minItems"), schema.get("maxItems")
        )
        return f'"[" sp {items} "]"'

    def _object(self, schema: Schema) -> str:
        needed = schema.get("required") or ()
        properties = dict(schema.get("properties") or {})
        properties |= dict.fromkeys(key for key in needed if key not in properties)
        further = schema.get("additionalProperties", True)
        if properties:
            return f'"{{" sp {self._members(properties, needed)} "}}"'
        if further is False:
            return '"{" sp "}"'
        member = f'text ":" sp {self.value(further)}'
        members = _many(
            self._rule(member), schema.get("minProperties"), schema.get("maxProperties")
        )
        return f'"{{" sp {members} "}}"'

    def _members(self, properties: Schema, needed: Iterable[str]) -> str:
        """Return the members of an object in order, those left out that need not be there."""
        rest = ""  # what may follow once there is a member
        beginnings: list[str] = []
        for key, schema in reversed(list(properties.items())):
            pair = self._rule(f"{literal(json.dumps(key) + ':')} sp {self.value(schema)}")
            if key in needed:
                beginnings = []
            beginnings.insert(0, f"{pair} {rest}")
            member = f'"," sp {pair}'
            rest = self._rule(f"{member if key in needed else f'({member})?'} {rest}")
        begun = f"({' | '.join(beginnings)})"
        return begun if any(key in needed for key in properties) else f"{begun}?"

    def _referred(self, reference: str) -> str:
        """Return the rule of what a reference points to; it may point to what holds it."""
        if reference not in self._names:
            name = self._names[reference] = f"d{len(self._names)}"
            self.named[name] = self.value(self._found(reference))
        return self._names[reference]

    def _found(self, reference: str) -> Any:
        found: Any = self._top
        for part in filter(None, reference.removeprefix("#").split("/")):
            found = found.get(part) if isinstance(found, Mapping) else None
        return found

    def _both(self, one: Schema, other: Any) -> Schema:
        """Return a schema of what fits both of two."""
        told = {key: value for key, value in one.items() if key not in _ANNOTATIONS}
        if not told or not isinstance(other, Mapping):
            return other if isinstance(other, Mapping) else one
        if "$ref" in other:
            other = self._found(str(other["$ref"])) or {}
        both = {**told, **other}
        if "properties" in told and "properties" in other:
            both["properties"] = {**told["properties"], **other["properties"]}
        if "required" in told and "required" in other:
            both["required"] = [*told["required"], *other["required"]]
        return both

    def _either(self, bodies: Iterable[str]) -> str:
        return self._rule(" | ".join(dict.fromkeys(bodies)))

    def _rule(self, body: str) -> str:
        if body not in self._names:
            name = self._names[body] = f"d{len(self._names)}"
            self.named[name] = body
        return self._names[body]


def _text(schema: Schema) -> str:
    if (form := schema.get("format")) in _FORMATS:
        return str(form)
    letters = _times(schema.get("minLength"), schema.get("maxLength"))
    return f'"\\"" char{letters} "\\""'


def _number(schema: Schema, *, is_whole: bool) -> str:
    """Return the numbers between a schema's bounds; one that is no whole number is widened."""
    low = _bound(schema, "minimum", "exclusiveMinimum", 1, is_whole=is_whole)
    high = _bound(schema, "maximum", "exclusiveMaximum", -1, is_whole=is_whole)
    if low is None and high is None:
        return "integer" if is_whole else "number"
    low = min(-_FAR, high or 0) if low is None else low
    high = max(_FAR, low) if high is None else max(low, high)
    return within(low, high, "" if is_whole else " fraction?")


def _bound(
    schema: Schema, inclusive: str, exclusive: str, sign: int, *, is_whole: bool
) -> int | None:
    """Return the lowest number with sign 1, the highest one with -1; None when there is none."""
    bounds = []
    if (least := schema.get(inclusive)) is not None:
        bounds.append(math.ceil(sign * least) if is_whole else math.floor(sign * least))
    if (beyond := schema.get(exclusive)) is not None and not isinstance(beyond, bool):
        bounds.append(math.floor(sign * beyond) + is_whole)
    return sign * max(bounds) if bounds else None


def _many(item: str, fewest: int | None, most: int | None) -> str:
    """Return items with commas between them."""
    if most == 0:
        return ""
    left = None if most is None else most - 1
    items = f'{item} ("," sp {item}){_times(max(0, (fewest or 0) - 1), left)}'
    return items if fewest else f"({items})?"


def _times(fewest: int | None, most: int | None) -> str:
    """Return how often something comes, as far as that is written down."""
    low = min(fewest or 0, _MOST_COUNTED)
    high = "" if most is None or most > _MOST_COUNTED else max(low, most)
    return f"{{{low},{high}}}" if low or high != "" else "*"
