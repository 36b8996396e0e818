"""Which tools a model is told of: all of a house's, or those it needs most."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from wyoming_servers.house.snapshot import House

from .budget import estimated_tokens

OfferedTool = Mapping[str, Any]

_ESSENTIAL = ("HassTurnOn", "HassTurnOff", "GetLiveContext")
_OFTEN = ("HassMediaPause", "HassSetVolume", "HassListAddItem")
"""What goes before the other tools of its kind."""
_NEEDLESS = ("GetDateTime",)
"""What the prompt tells anyway."""
_DOMAINS = {
    "Media": "media_player",
    "Volume": "media_player",
    "List": "todo",
    "Light": "light",
    "Climate": "climate",
    "Fan": "fan",
    "Humidifier": "humidifier",
    "Vacuum": "vacuum",
    "LawnMower": "lawn_mower",
    "SetPosition": "cover",
    "StopMoving": "cover",
}
"""What in the name of an intent tells its domain; Home Assistant adds it only since 2026.11."""
_GENERAL = ("intent", "homeassistant", "llm", "")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")
_LONGEST_DESCRIPTION = 100
_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "default")
_UNTOLD = ("properties", "additionalProperties")
_DOMAIN, _CLASS = "domain", "device_class"
_USUAL = 2
"""What belongs to no kind of device, such as timers, counts like a kind of which there are two."""


def all_tools(house: House) -> tuple[OfferedTool, ...]:
    """Return the tools of a house as an engine is told of them, in their own order.

    Arguments that could have one value only, and classes that the house lacks, are left out: a
    model reads every word, and again each time it writes one.
    """
    classes = {entity.device_class for entity in house.entities}
    return tuple(
        {
            "name": tool.name,
            "description": tool.description,
            "parameters": _fitting_parameters(tool.parameters, classes),
        }
        for tool in house.tools
    )


def shortened(tools: Sequence[OfferedTool]) -> tuple[OfferedTool, ...]:
    """Return tools with what a model needs to call them.

    Descriptions end with their first sentence; bounds are left out, as what a call holds is
    checked afterwards.
    """
    return tuple(
        {
            "name": tool["name"],
            "description": _first_sentence(str(tool["description"])),
            "parameters": _short_parameters(tool["parameters"]),
        }
        for tool in tools
    )


def most_needed(
    house: House, tools: Sequence[OfferedTool], *, most_tokens: int
) -> tuple[OfferedTool, ...]:
    """Return the tools that fit, the most needed first to be taken, in their own order.

    What switches and tells comes first; then each kind of device in turn adds a tool, the most
    frequent kind first. Tools of kinds that the house lacks are left out.
    """
    counts = Counter(entity.domain for entity in house.entities)
    groups: dict[str, list[str]] = {}
    ranked: list[tuple[tuple[bool, int, int, str], OfferedTool]] = []
    for tool in sorted(tools, key=lambda tool: not str(tool["name"]).endswith(_OFTEN)):
        name = str(tool["name"])
        group = _group(name)
        count = counts[group] if group in _DOMAINS.values() else _USUAL
        if count and not name.endswith(_NEEDLESS):
            turn = len(groups.setdefault(group, []))
            groups[group].append(name)
            ranked.append(((not name.endswith(_ESSENTIAL), turn, -count, name), tool))
    chosen: list[OfferedTool] = []
    left = most_tokens
    for _, tool in sorted(ranked, key=lambda pair: pair[0]):
        cost = tokens_of([tool])
        if cost <= left:
            left -= cost
            chosen.append(tool)
    return tuple(tool for tool in tools if tool in chosen)


def tokens_of(tools: Sequence[OfferedTool]) -> int:
    """Return about how many tokens tools take in a prompt."""
    return sum(
        estimated_tokens(json.dumps({"type": "function", "function": dict(tool)})) for tool in tools
    )


def _group(name: str) -> str:
    """Return the domain a tool is for; timers are a group of their own, and so is every other."""
    domain, _, intent = name.rpartition("__")
    if domain not in _GENERAL:
        return domain
    if "Timer" in intent:
        return "timer"
    return next((kind for part, kind in _DOMAINS.items() if part in intent), intent)


def _fitting_parameters(
    schema: Mapping[str, Any], classes: AbstractSet[str | None]
) -> dict[str, Any]:
    required = schema.get("required", ())
    properties = {
        name: _fitting_value(name, value, classes)
        for name, value in schema.get("properties", {}).items()
        if name in required or not _is_implied(name, value, classes)
    }
    rest = {key: value for key, value in schema.items() if key not in _UNTOLD}
    return {**rest, "properties": properties}


def _fitting_value(name: str, schema: Any, classes: AbstractSet[str | None]) -> Any:
    if name != _CLASS or not isinstance(schema, Mapping):
        return schema
    fitting = dict(schema)
    if "enum" in fitting:
        fitting["enum"] = [one for one in fitting["enum"] if one in classes]
    if "items" in fitting:
        fitting["items"] = _fitting_value(name, fitting["items"], classes)
    return fitting


def _short_parameters(schema: Mapping[str, Any]) -> dict[str, Any]:
    short = {key: schema[key] for key in ("type", "required") if key in schema}
    properties = schema.get("properties", {}).items()
    return {**short, "properties": {name: _short_value(value) for name, value in properties}}


def _short_value(schema: Any) -> Any:
    if not isinstance(schema, Mapping):
        return schema
    short = {key: value for key, value in schema.items() if key not in _BOUNDS}
    if isinstance(description := short.get("description"), str):
        short["description"] = _first_sentence(description)
    if "items" in short:
        short["items"] = _short_value(short["items"])
    return short


def _is_implied(name: str, schema: Any, classes: AbstractSet[str | None]) -> bool:
    """Tell whether an argument can have one value only, or none that the house knows."""
    choices = schema.get("items", schema).get("enum") if isinstance(schema, Mapping) else None
    if choices is None:
        return False
    return (name == _DOMAIN and len(choices) == 1) or (
        name == _CLASS and classes.isdisjoint(choices)
    )


def _first_sentence(text: str) -> str:
    sentence = _SENTENCE_END.split(text.strip(), maxsplit=1)[0]
    if len(sentence) <= _LONGEST_DESCRIPTION:
        return sentence
    return sentence[:_LONGEST_DESCRIPTION].rpartition(" ")[0]
