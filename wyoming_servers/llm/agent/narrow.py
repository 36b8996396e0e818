"""Which arguments of a tool name things of the house, and its schema with only their names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.snapshot import Area, Entity, Floor, House

Schema = Mapping[str, Any]

_KEPT = 16
"""Choices of tools of houses that are remembered."""


def naming_arguments(tool_name: str) -> frozenset[str]:
    """Return which of a tool's arguments hold names of this house.

    Those of Home Assistant's own intents do; a script may mean anything by "name", and a timer has
    a name of its own.
    """
    intent = tool_name.rpartition("__")[2]
    if intent == "GetLiveContext":
        return frozenset(("name", "area", "domain"))
    if not intent.startswith("Hass") or tool_name.startswith(("script__", "intent_script__")):
        return frozenset()
    places = frozenset(("area", "floor"))
    return places if "Timer" in intent else places | {"name", "domain"}


def tool_domain(tool_name: str, house: House) -> str | None:
    """Return the one domain of entities that a tool is about, where its name tells it."""
    owner = tool_name.rpartition("__")[0]
    return owner if any(entity.domain == owner for entity in house.entities) else None


def narrowed(house: House, tools: Iterable[Schema]) -> tuple[Schema, ...]:
    """Return tools, ``{"name", "parameters"}``, that take only names there are in a house.

    The same object for the same house and tools, whatever the states.
    """
    return _narrowed(matcher_for(house), tuple(str(tool["name"]) for tool in tools))


@lru_cache(maxsize=_KEPT)
def _narrowed(matcher: Matcher, names: Sequence[str]) -> tuple[Schema, ...]:
    house = matcher.house
    known = {tool.name: tool.parameters for tool in house.tools}
    return tuple(
        {"name": name, "parameters": _parameters(name, known[name], house)}
        for name in names
        if name in known
    )


def _parameters(tool_name: str, schema: Schema, house: House) -> Schema:
    properties = schema.get("properties") or {}
    choices = _choices(tool_name, house)
    return {
        **schema,
        "properties": {
            key: _only(value, choices[key]) if choices.get(key) else value
            for key, value in properties.items()
        },
    }


def _choices(tool_name: str, house: House) -> dict[str, list[str]]:
    """Return what the arguments that name something may say."""
    domain = tool_domain(tool_name, house)
    entities = [entity for entity in house.entities if domain in (None, entity.domain)]
    every = {
        "name": _names(entities),
        "area": _names(house.areas),
        "floor": _names(house.floors),
        "domain": sorted({entity.domain for entity in entities}),
    }
    return {key: names for key, names in every.items() if key in naming_arguments(tool_name)}


def _names(things: Iterable[Entity | Area | Floor]) -> list[str]:
    return sorted({name for thing in things for name in (thing.name, *thing.aliases)})


def _only(schema: Any, texts: list[str]) -> Any:
    """Return a schema whose texts are some of the given ones."""
    if not isinstance(schema, Mapping) or "enum" in schema:
        return schema
    if "anyOf" in schema:
        return {**schema, "anyOf": [_only(choice, texts) for choice in schema["anyOf"]]}
    match schema.get("type"):
        case "string":
            return {**schema, "enum": texts}
        case "array":
            return {**schema, "items": _only(schema.get("items", {"type": "string"}), texts)}
    return schema
