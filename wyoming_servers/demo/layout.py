"""Reads a home from a YAML file, and says which key is wrong and what to do about it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
)

from wyoming_servers.wire.errors import LaramieError

from .domains import domain_of


class HomeFileError(LaramieError):
    """A home file cannot be used; the text names every wrong key."""


EntityId = Annotated[str, StringConstraints(pattern=r"^[a-z_]+\.[a-z0-9_]+$")]
State = Annotated[str, BeforeValidator(lambda value: "" if value is None else str(value))]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class FloorPart(_Part):
    """A floor, by its id."""

    name: str
    aliases: tuple[str, ...] = ()


class AreaPart(_Part):
    """An area, by its id."""

    name: str
    aliases: tuple[str, ...] = ()
    floor: str | None = None


class Target(BaseModel):
    """What a scene or script makes of one entity: a state, and attributes beside it."""

    model_config = ConfigDict(extra="allow", frozen=True)

    state: State

    @property
    def attributes(self) -> dict[str, Any]:
        """All keys but the state."""
        return dict(self.model_extra or {})


class EntityPart(_Part):
    """A device, by its entity id. All but the name is optional."""

    name: str
    area: str | None = None
    aliases: tuple[str, ...] = ()
    device_class: str | None = None
    state: State | None = None
    features: int | tuple[str, ...] | None = None
    """Home Assistant's bit field, or names of features."""
    attributes: dict[str, Any] = Field(default_factory=dict)
    description: str = ""
    """What a script is for."""
    sets: dict[EntityId, Target] = Field(default_factory=dict)
    """What a scene or script does."""
    items: tuple[str, ...] = ()
    """What is on a to-do list."""
    playlist: tuple[dict[str, Any], ...] = ()
    """Attributes of the titles a media player goes through."""


class Layout(_Part):
    """A whole home file."""

    name: str
    language: str = "en"
    speaker: str | None = None
    """Id of the area where the user speaks."""
    floors: dict[str, FloorPart] = Field(default_factory=dict)
    areas: dict[str, AreaPart] = Field(default_factory=dict)
    entities: dict[EntityId, EntityPart] = Field(min_length=1)


class _Loader(yaml.SafeLoader):
    """YAML in which on, off, yes and no are words, because here they are states."""


_Loader.yaml_implicit_resolvers = {
    letter: [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag != "tag:yaml.org,2002:bool" or letter in "tTfF"
    ]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load_layout(path: Path) -> Layout:
    """Read and check a home file. Raises HomeFileError."""
    try:
        data = yaml.load(path.read_text("utf-8"), _Loader)  # noqa: S506  it is a SafeLoader
    except OSError as error:
        raise HomeFileError(f"{path}: {error.strerror or error}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise HomeFileError(f"{path} is no YAML: {error}") from error
    return check_layout(data, str(path))


def check_layout(data: Any, source: str) -> Layout:
    """Check the content of a home file. Raises HomeFileError; ``source`` is named in it."""
    try:
        layout = Layout.model_validate(data)
    except ValidationError as error:
        problems = [_explain(item["loc"], item["type"], item["msg"]) for item in error.errors()]
    else:
        problems = list(_problems(layout))
        if not problems:
            return layout
    raise HomeFileError("\n  ".join([f"{source} cannot be used as a home:", *problems]))


_PARTS: Mapping[object, type[BaseModel]] = {
    "floors": FloorPart,
    "areas": AreaPart,
    "entities": EntityPart,
}


def _explain(where: tuple[int | str, ...], kind: str, message: str) -> str:
    """Say what is wrong at one key and what to do, where the checker's own words do not."""
    if kind == "extra_forbidden":
        part = _PARTS.get(where[0], Layout) if len(where) > 1 else Layout
        message = _unknown("key", str(where[-1]), part.model_fields)
    elif kind == "missing":
        message = "is missing; add it"
    elif kind == "string_pattern_mismatch":
        message = "is no entity id; write domain.name, such as light.kitchen"
    return f"{'.'.join(map(str, where)) or 'the file'}: {message}"


def _problems(layout: Layout) -> Iterator[str]:
    """Yield what is wrong across the file: names of things that are not in it."""
    for where, what, name, known in _references(layout):
        if name is not None and name not in known:
            yield f"{where}: {_unknown(what, name, known)}"


def _references(layout: Layout) -> Iterator[tuple[str, str, str | None, Collection[str]]]:
    """Yield every name that must be known: where it stands, what it is, and what there is."""
    yield "speaker", "area", layout.speaker, layout.areas
    for area_id, area in layout.areas.items():
        yield f"areas.{area_id}.floor", "floor", area.floor, layout.floors
    for entity_id, entity in layout.entities.items():
        where = f"entities.{entity_id}"
        yield f"{where}.area", "area", entity.area, layout.areas
        if isinstance(entity.features, tuple):
            for name in entity.features:
                yield f"{where}.features", "feature", name, domain_of(entity_id).features
        for target in entity.sets:
            yield f"{where}.sets", "entity", target, layout.entities


def _unknown(what: str, name: str, known: Collection[str]) -> str:
    near = get_close_matches(name, known, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are: {', '.join(sorted(known))}"
    return f"there is no {what} {name!r}; {hint if known else 'there are none'}"


def feature_bits(entity_id: str, part: EntityPart) -> int:
    """Return an entity's features as Home Assistant's bit field."""
    domain = domain_of(entity_id)
    if part.features is None:
        return domain.usual_features
    if isinstance(part.features, int):
        return part.features
    return sum(domain.features[name] for name in part.features)
