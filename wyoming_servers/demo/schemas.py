"""The tools of Home Assistant's Assist API: which a home has, and whether arguments fit one.

``assist_tools.json`` is what Home Assistant itself offers; ``test_assist_tools.py`` writes it and
holds it against the running thing.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

from wyoming_servers.house.snapshot import Tool

from .device import Device

_ANY_HOME = ("intent", "homeassistant", "llm")
_FOR_COVERS = ("intent__HassSetPosition", "intent__HassStopMoving")
_NO_ARGUMENTS = {"type": "object", "properties": {}, "additionalProperties": False}


@cache
def assist_tools() -> tuple[Tool, ...]:
    """Return what Home Assistant offers a voice satellite in a home that has everything."""
    text = files(__package__).joinpath("assist_tools.json").read_text("utf-8")
    return tuple(Tool(**data) for data in json.loads(text))


def offered_tools(devices: Iterable[Device]) -> tuple[Tool, ...]:
    """Return the tools a home with these devices has, in Home Assistant's order of domains."""
    by_domain: dict[str, list[Device]] = {}
    for device in devices:
        by_domain.setdefault(device.entity.domain, []).append(device)
    tools = [_script(device) for device in by_domain.get("script", ())]
    for tool in assist_tools():
        if _is_offered(tool, by_domain):
            known = tool.name == "todo__get_items"
            tools.append(_for_lists(tool, by_domain["todo"]) if known else tool)
    return tuple(sorted(tools, key=lambda tool: tool.name.partition("__")[0]))


def _is_offered(tool: Tool, domains: Collection[str]) -> bool:
    if tool.name in _FOR_COVERS:
        return "cover" in domains or "valve" in domains
    owner = tool.name.partition("__")[0]
    return owner in _ANY_HOME or owner in domains


def _for_lists(tool: Tool, lists: list[Device]) -> Tool:
    """Return the tool that reads lists, with the names of the lists there are."""
    properties = dict(tool.parameters["properties"])
    names = [name for device in lists for name in (device.entity.name, *device.entity.aliases)]
    properties["todo_list"] = {**properties["todo_list"], "enum": names}
    return replace(tool, parameters={**tool.parameters, "properties": properties})


def _script(device: Device) -> Tool:
    entity = device.entity
    aliases = f"Aliases: {sorted((entity.name, *entity.aliases))}"
    return Tool(
        name=f"script__{entity.entity_id.partition('.')[2]}",
        description=f"{device.description}. {aliases}" if device.description else aliases,
        parameters=_NO_ARGUMENTS,
    )


def check(parameters: Mapping[str, Any], arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments as their schema wants them. Raises ValueError with what is wrong.

    Like Home Assistant's validators it takes a number in a string and one value for a list.
    Arguments the schema does not know are left out.
    """
    properties = parameters.get("properties", {})
    checked: dict[str, Any] = {}
    for name, schema in properties.items():
        if name in arguments:
            try:
                checked[name] = _value(schema, arguments[name])
            except (TypeError, ValueError, OverflowError) as error:
                raise ValueError(f"{error} at '{name}'") from error
        elif "default" in schema:
            checked[name] = schema["default"]
    missing = [name for name in parameters.get("required", ()) if name not in arguments]
    if missing:
        raise ValueError(f"required key not provided at '{missing[0]}'")
    choices = parameters.get("anyOf", ({"required": ()},))
    if not any(all(name in arguments for name in choice["required"]) for choice in choices):
        raise ValueError("required key not provided")
    return checked


def _value(schema: Mapping[str, Any], value: Any) -> Any:
    if "anyOf" in schema:
        return _first(schema["anyOf"], value)
    match schema.get("type"):
        case "integer":
            value = int(value)
        case "number":
            value = float(value)
        case "array":
            values = value if isinstance(value, list) else [value]
            return [_value(schema["items"], item) for item in values]
        case "string":
            if value is None or isinstance(value, (list, dict)):
                raise ValueError("value should be a string")
            value = str(value)
    if "enum" in schema and value not in schema["enum"]:
        raise ValueError(f"value must be one of {schema['enum']}")
    if "minimum" in schema and value < schema["minimum"]:
        raise ValueError(f"value must be at least {schema['minimum']}")
    if "maximum" in schema and value > schema["maximum"]:
        raise ValueError(f"value must be at most {schema['maximum']}")
    return value


def _first(schemas: list[Mapping[str, Any]], value: Any) -> Any:
    """Return the value by the first schema it fits."""
    for schema in schemas:
        try:
            return _value(schema, value)
        except (TypeError, ValueError, OverflowError):
            continue
    raise ValueError("no valid value")
