"""JSON schemas: whether a value fits one, told without a grammar, and many of them."""

from datetime import date, datetime, time

from hypothesis import strategies as st

_TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "number": (int, float),
    "integer": int,
    "boolean": bool,
    "null": type(None),
}
_FORMATS = {"date": date, "time": time, "date-time": datetime}


def fits(value, schema, top=None):
    """Tell whether a value fits a schema, as far as a grammar holds a model to one."""
    top = schema if top is None else top
    if reference := schema.get("$ref"):
        return fits(value, top["$defs"][reference.removeprefix("#/$defs/")], top)
    kinds = schema.get("type")
    return (
        (
            kinds is None
            or any(_is(value, kind) for kind in ([kinds] * isinstance(kinds, str) or kinds))
        )
        and ("enum" not in schema or any(_same(value, one) for one in schema["enum"]))
        and ("const" not in schema or _same(value, schema["const"]))
        and all(
            any(fits(value, one, top) for one in schema[key])
            for key in ("anyOf", "oneOf")
            if key in schema
        )
        and all(fits(value, one, top) for one in schema.get("allOf", ()))
        and _is_within(value, schema)
        and (not isinstance(value, str) or _is_text(value, schema))
        and (not isinstance(value, list) or _is_list(value, schema, top))
        and (not isinstance(value, dict) or _is_object(value, schema, top))
    )


def _is(value, kind):
    is_boolean = isinstance(value, bool)
    return isinstance(value, _TYPES[kind]) and (kind == "boolean" or not is_boolean)


def _same(value, other):
    return type(value) is type(other) and value == other


def _is_within(value, schema):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return True
    return schema.get("minimum", value) <= value <= schema.get("maximum", value)


def _is_text(value, schema):
    if kind := _FORMATS.get(schema.get("format")):
        try:
            kind.fromisoformat(value)
        except ValueError as error:
            return "day" in str(error)  # of February there may be 31
    return schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value))


def _is_list(value, schema, top):
    count = len(value)
    return schema.get("minItems", 0) <= count <= schema.get("maxItems", count) and all(
        fits(item, schema.get("items", {}), top) for item in value
    )


def _is_object(value, schema, top):
    properties = schema.get("properties", {})
    further = schema.get("additionalProperties", True)
    if further is False and not value.keys() <= properties.keys():
        return False
    further = {} if isinstance(further, bool) else further
    return set(schema.get("required", ())) <= value.keys() and all(
        fits(item, properties.get(key, further), top) for key, item in value.items()
    )


@st.composite
def _numbers(draw, kind):
    low = draw(st.integers(-1000, 1000))
    bounds = {"minimum": low, "maximum": low + draw(st.integers(0, 2000))}
    kept = draw(st.sets(st.sampled_from(sorted(bounds))))
    return {"type": kind} | {key: bounds[key] for key in sorted(kept)}


@st.composite
def _texts(draw):
    fewest = draw(st.integers(0, 5))
    return {"type": "string", "minLength": fewest, "maxLength": fewest + draw(st.integers(0, 9))}


@st.composite
def _lists(draw, schemas):
    fewest = draw(st.integers(0, 2))
    most = fewest + draw(st.integers(0, 2))
    return {"type": "array", "items": draw(schemas), "minItems": fewest, "maxItems": most}


@st.composite
def _objects(draw, schemas):
    keys = draw(st.lists(st.text(max_size=5), unique=True, max_size=4))
    properties = {key: draw(schemas) for key in keys}
    needed = [key for key in keys if draw(st.booleans())]
    return {
        "type": "object",
        "properties": properties,
        "required": needed,
        "additionalProperties": draw(st.booleans()) and bool(keys),
    }


_PLAIN = st.one_of(
    st.sampled_from(
        [
            *({"type": kind} for kind in ("boolean", "null", "integer", "number")),
            *({"type": "string", "format": form} for form in _FORMATS),
            {"type": ["integer", "null"]},
        ]
    ),
    _numbers("integer"),
    _numbers("number"),
    _texts(),
    st.builds(
        lambda values: {"enum": values},
        st.lists(
            st.text(max_size=8) | st.integers() | st.booleans() | st.none(), min_size=1, max_size=4
        ),
    ),
)
SCHEMAS = st.recursive(
    _PLAIN,
    lambda schemas: (
        _lists(schemas)
        | _objects(schemas)
        | st.builds(lambda parts: {"anyOf": parts}, st.lists(schemas, min_size=1, max_size=3))
    ),
    max_leaves=6,
)
"""Schemas whose values have an end, however random."""
