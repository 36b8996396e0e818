"""Read tool calls as models write them: JSON of several shapes, and what is not quite JSON.

- Hermes, Qwen: ``{"name", "arguments"}``; Llama 3: ``"parameters"``; Granite: a list of such
- Mistral: ``name[ARGS]{arguments}``; gpt-oss the same, with the name in the message's header
- Qwen Coder, Nemotron, Seed: ``<function=name><parameter=key>value</parameter></function>``
- Gemma 4: ``call:name{key:<|"|>text<|"|>,other:42}``
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_NAMED_CALL = re.compile(r"(call:)?(?P<name>[\w.-]+)(\[CALL_ID\]\w+)?(\[ARGS\])?(?=\{)")
_BETWEEN = re.compile(r"(?:[ \t\r\n;,]|\[TOOL_CALLS\])*")
_FUNCTION = re.compile(r"<function=(?P<name>[^>]+)>(?P<body>.*?)</function>", re.DOTALL)
_PARAMETER = re.compile(
    r"<parameter=(?P<name>[^>]+)>(?P<value>.*?)(</parameter>|(?=<parameter=)|\Z)", re.DOTALL
)
_GEMMA_QUOTE = '<|"|>'
_BARE_KEY = re.compile(r"(?P<before>[{,]\s*)(?P<key>\w+)\s*:")


def read_calls(body: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the names and arguments of the calls in a text, none when any cannot be read."""
    if functions := list(_FUNCTION.finditer(body)):
        return [(found["name"].strip(), _parameters(found["body"])) for found in functions]
    try:
        return [_read_call(value) for value in _values(_plain_json(body))]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []


def _parameters(body: str) -> dict[str, Any]:
    return {found["name"].strip(): _value(found["value"]) for found in _PARAMETER.finditer(body)}


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text.strip()


def _plain_json(body: str) -> str:
    """Put JSON in place of Gemma's quotes and the keys that have none."""
    if _GEMMA_QUOTE not in body and not body.lstrip().startswith("call:"):
        return body
    parts = body.split(_GEMMA_QUOTE)
    parts[::2] = [_BARE_KEY.sub(r'\g<before>"\g<key>":', part) for part in parts[::2]]
    parts[1::2] = [json.dumps(part) for part in parts[1::2]]
    return "".join(parts)


def _values(body: str) -> Iterator[Any]:
    """Yield the JSON values that stand one behind another, lists opened."""
    decoder = json.JSONDecoder(strict=False)
    at = 0
    while (at := _next_value(body, at)) < len(body):
        named = _NAMED_CALL.match(body, at)
        value, at = decoder.raw_decode(body, named.end() if named else at)
        if named:
            value = {"name": named["name"], "arguments": value}
        yield from value if isinstance(value, list) else [value]


def _next_value(body: str, at: int) -> int:
    """Skip what may stand between two values."""
    between = _BETWEEN.match(body, at)
    return between.end() if between else at


def _read_call(value: Any) -> tuple[str, dict[str, Any]]:
    call = value.get("function", value) if isinstance(value, dict) else value
    if isinstance(call, str):  # {"function": "name", "parameters": {}}
        call = {**value, "name": call}
    name, arguments = call["name"], call.get("arguments", call.get("parameters", {}))
    if isinstance(arguments, str):
        arguments = json.loads(arguments, strict=False)
    if not isinstance(name, str) or not isinstance(arguments, dict):
        raise TypeError(f"no tool call: {value!r}")
    return name, arguments
