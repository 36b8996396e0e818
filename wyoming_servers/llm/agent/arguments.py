"""The arguments of a tool call, made to fit the tool's JSON schema where it is plain how."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

Schema = Mapping[str, Any]

_MEANT: Mapping[str, tuple[str, ...]] = {
    "name": ("entity_id", "entity", "entity_name", "device", "device_name", "target"),
    "area": ("area_id", "area_name", "room", "room_name", "location"),
    "floor": ("floor_id", "floor_name", "level"),
    "brightness": ("brightness_pct", "brightness_percent"),
    "percentage": ("speed", "percent"),
    "volume_level": ("volume",),
    "temperature": ("target_temperature", "color_temp_kelvin"),
    "todo_list": ("list", "name"),
    "item": ("items", "summary"),
}
"""Keys of tools, and what models write for them."""
_NEAR = 0.8
"""How alike (Ratcliff and Obershelp's ratio) a key or a choice must be to be meant."""
_QUANTITY = re.compile(
    r"\s*(-?\d+(?:[.,]\d+)?)\s*(?:%|percent|°?\s?[CFK]?|degrees|kelvin)\s*", re.IGNORECASE
)
_TRUTH = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


class UnfitError(ValueError):
    """Arguments that cannot be meant; tells a model what is wrong."""


def fitted(parameters: Schema, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return arguments in the keys and types of a schema; empty ones are left out.

    Raises UnfitError.
    """
    properties: Mapping[str, Any] = parameters.get("properties") or {}
    found: dict[str, Any] = {}
    for given_key, value in given.items():
        if value is None or value in ("", [], {}):
            continue
        key = _key(given_key, properties)
        if key is None:
            if parameters.get("additionalProperties") or not properties:
                found[given_key] = value
                continue
            raise UnfitError(f"there is no argument {given_key!r}; there are: {_list(properties)}")
        if key == given_key or key not in found:
            found[key] = _at(key, properties[key], value)
    _check_required(parameters, found)
    return found


def _key(given: str, properties: Mapping[str, Any]) -> str | None:
    if given in properties:
        return given
    plain = given.casefold().replace("-", "_").replace(" ", "_")
    meant = [key for key, said in _MEANT.items() if plain in said and key in properties]
    near = get_close_matches(plain, [*properties], n=1, cutoff=_NEAR)
    return next(iter([*meant, *near]), None)


def _check_required(parameters: Schema, found: Mapping[str, Any]) -> None:
    missing = [key for key in parameters.get("required") or () if key not in found]
    if missing:
        raise UnfitError(f"the argument {missing[0]!r} is missing")
    choices = [
        choice.get("required") or ()
        for choice in parameters.get("anyOf") or ()
        if isinstance(choice, Mapping)
    ]
    if choices and not any(all(key in found for key in choice) for choice in choices):
        raise UnfitError(
            f"one of these is missing: {_list(key for keys in choices for key in keys)}"
        )


def _at(key: str, schema: Any, value: Any) -> Any:
    try:
        return _value(schema, value)
    except UnfitError as error:
        raise UnfitError(f"{key!r} {error}") from None


def _value(schema: Any, value: Any) -> Any:
    if not isinstance(schema, Mapping):
        return value
    if choices := schema.get("anyOf") or schema.get("oneOf"):
        return _one_of(choices, value)
    kind = schema.get("type")
    if isinstance(kind, list):
        return _one_of([{**schema, "type": one} for one in kind], value)
    if isinstance(value, list) and len(value) == 1 and kind not in (None, "array"):
        value = value[0]
    match kind:
        case "string":
            value = _text(value)
        case "integer" | "number":
            value = _number(schema, value, is_whole=kind == "integer")
        case "boolean":
            value = _truth(value)
        case "array":
            return _items(schema, value)
        case "object":
            return _object(schema, value)
    return _choice(schema["enum"], value) if "enum" in schema else value


def _one_of(choices: Sequence[Any], value: Any) -> Any:
    """Return the value as the first choice takes it, unchanged if any takes it so."""
    problem = UnfitError("cannot be read")
    fitting = []
    for choice in choices:
        try:
            fitting.append(_value(choice, value))
        except UnfitError as error:
            problem = error
    if not fitting:
        raise problem
    same = [made for made in fitting if type(made) is type(value) and made == value]
    return (same or fitting)[0]


def _text(value: Any) -> str:
    if isinstance(value, (Mapping, list, bool)):
        raise UnfitError(f"must be a text, not {json.dumps(value)}")
    # Half of a surrogate pair, which JSON can hold, cannot be sent on.
    return str(value).encode(errors="replace").decode().strip()


def _number(schema: Schema, value: Any, *, is_whole: bool) -> int | float:
    low, high = schema.get("minimum", -math.inf), schema.get("maximum", math.inf)
    what = "a whole number" if is_whole else "a number"
    bounds = f" from {low} to {high}" if math.isfinite(high - low) else ""
    read = _QUANTITY.fullmatch(value) if isinstance(value, str) else None
    number: Any = float(read[1].replace(",", ".")) if read else value
    if (
        isinstance(number, bool)
        or not isinstance(number, (int, float))
        or not low <= number <= high
        or not math.isfinite(number)
        or (is_whole and number != int(number))
    ):
        raise UnfitError(f"must be {what}{bounds}, not {value!r}")
    return int(number) if number == int(number) else number


def _truth(value: Any) -> bool:
    found = _TRUTH.get(str(value).casefold())
    if found is None:
        raise UnfitError(f"must be true or false, not {value!r}")
    return found


def _items(schema: Schema, value: Any) -> list[Any]:
    if isinstance(value, str):
        value = [part.strip() for part in value.strip("[]").split(",")]
    return [
        _value(schema.get("items"), item)
        for item in (value if isinstance(value, list) else [value])
    ]


def _object(schema: Schema, value: Any) -> Any:
    if not isinstance(value, Mapping):
        raise UnfitError(f"must be an object, not {value!r}")
    return fitted(schema, value) if schema.get("properties") else dict(value)


def _choice(choices: Sequence[Any], value: Any) -> Any:
    if value in choices:
        return value
    said = {str(choice).casefold(): choice for choice in choices}
    near = get_close_matches(str(value).casefold(), [*said], n=1, cutoff=_NEAR)
    if not near:
        raise UnfitError(f"must be one of {_list(choices)}, not {value!r}")
    return said[near[0]]


def _list(values: Iterable[Any]) -> str:
    return ", ".join(map(str, dict.fromkeys(values)))
