"""Finds the entities a tool call means, by the rules of Home Assistant's intent helper.

The order of the filters is Home Assistant's (``helpers/intent.py``, ``async_match_targets``): it
decides which failure is told. An area of the speaker only settles ambiguous names.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from wyoming_servers.house.snapshot import Area, Entity, Floor, House

from .errors import AssistError

Place = TypeVar("Place", Area, Floor)
Thing = TypeVar("Thing")


class Reason(Enum):
    """Why nothing was matched, in Home Assistant's words."""

    NAME = "No entities matched the name"
    AREA = "No entities were in the area"
    FLOOR = "No entities were on the floor"
    DOMAIN = "No entities matched the domain"
    DEVICE_CLASS = "No entities matched the device class"
    FEATURE = "No entities supported the required features"
    STATE = "No entities were in the required state"
    INVALID_AREA = "The area does not exist"
    INVALID_FLOOR = "The floor does not exist"
    DUPLICATE_NAME = "Multiple entities share the name"
    MULTIPLE_TARGETS = "Multiple entities matched, but a single target is required"


@dataclass(frozen=True, kw_only=True)
class Constraints:
    """What is asked for."""

    name: str | None = None
    area: str | None = None
    floor: str | None = None
    domains: Collection[str] | None = None
    device_classes: Collection[str] | None = None
    features: int = 0
    states: Collection[str] | None = None
    allow_duplicate_names: bool = False
    single_target: bool = False

    def __bool__(self) -> bool:
        return bool(
            self.name
            or self.area
            or self.floor
            or self.domains
            or self.device_classes
            or self.features
            or self.states
            or self.single_target
        )

    def __str__(self) -> str:
        texts = [
            f"{label} {value!r}"
            for label, value in (("name", self.name), ("area", self.area), ("floor", self.floor))
            if value
        ]
        texts += [
            f"{label} {', '.join(sorted(values))}"
            for label, values in (
                ("domains", self.domains),
                ("device classes", self.device_classes),
                ("states", self.states),
            )
            if values
        ]
        return ", ".join([*texts, f"features {self.features}"] if self.features else texts)


@dataclass(frozen=True, kw_only=True)
class Speaker:
    """Where the user is."""

    area: Area | None = None
    floor: Floor | None = None


@dataclass(frozen=True, kw_only=True)
class Match:
    """What was found."""

    entities: Sequence[Entity]
    areas: Sequence[Area] = ()
    """The areas asked for."""
    floors: Sequence[Floor] = ()
    """The floors asked for."""


class MatchFailedError(AssistError):
    """Nothing was matched, and why."""

    def __init__(self, reason: Reason, constraints: Constraints) -> None:
        super().__init__(f"{reason.value} (given {constraints})")
        self.reason = reason


def match_targets(house: House, constraints: Constraints, speaker: Speaker | None = None) -> Match:
    """Return the entities that fit. Raises MatchFailedError."""
    found: Iterable[Entity] = house.entities
    for wanted, reason, fits in _entity_filters(constraints):
        if wanted:
            found = _some(filter(fits, found), reason, constraints)
    floors: list[Floor] = []
    areas: list[Area] = []
    if constraints.floor:
        floors = find_places(house.floors, constraints.floor)
        _some(floors, Reason.INVALID_FLOOR, constraints)
        found = _some((e for e in found if e.floor in _ids(floors)), Reason.FLOOR, constraints)
    if constraints.area:
        areas = find_places(house.areas, constraints.area)
        _some(areas, Reason.INVALID_AREA, constraints)
        found = _some((e for e in found if e.area in _ids(areas)), Reason.AREA, constraints)
    entities = list(found)
    if constraints.name and not constraints.allow_duplicate_names and len(entities) > 1:
        entities = _settle_name(entities, constraints, speaker or Speaker())
    if constraints.single_target and len(entities) > 1:
        entities = _settle_single(entities, constraints, speaker or Speaker())
    return Match(entities=entities, areas=areas, floors=floors)


def find_places(places: Iterable[Place], name: str) -> list[Place]:
    """Return the areas or floors with this id, name or alias."""

    def fits(place: Place) -> bool:
        return _id(place) == name or _norm(name) in map(_norm, (place.name, *place.aliases))

    return list(filter(fits, places))


def _entity_filters(
    constraints: Constraints,
) -> Iterable[tuple[object, Reason, Callable[[Entity], bool]]]:
    name, features = constraints.name, constraints.features
    return (
        (
            constraints.domains,
            Reason.DOMAIN,
            lambda entity: entity.domain in (constraints.domains or ()),
        ),
        (
            constraints.states,
            Reason.STATE,
            lambda entity: entity.state in (constraints.states or ()),
        ),
        (name, Reason.NAME, lambda entity: name is not None and _is_called(entity, name)),
        (features, Reason.FEATURE, lambda entity: entity.features & features == features),
        (
            constraints.device_classes,
            Reason.DEVICE_CLASS,
            lambda entity: entity.device_class in (constraints.device_classes or ()),
        ),
    )


def _settle_name(
    entities: list[Entity], constraints: Constraints, speaker: Speaker
) -> list[Entity]:
    """Of several with one name, take the one near the speaker: by floor first, then by area."""
    if speaker.floor is not None:
        entities = [e for e in entities if e.floor == speaker.floor.floor_id]
    if len(entities) > 1 and speaker.area is not None:
        entities = [e for e in entities if e.area == speaker.area.area_id]
    if len(entities) > 1:
        raise MatchFailedError(Reason.DUPLICATE_NAME, constraints)
    return _some(entities, Reason.NAME, constraints)


def _settle_single(
    entities: list[Entity], constraints: Constraints, speaker: Speaker
) -> list[Entity]:
    """Take the one in the speaker's area, else the one on the speaker's floor."""
    near = entities
    if speaker.area is not None:
        near = [e for e in entities if e.area == speaker.area.area_id]
    if len(near) > 1 and speaker.floor is not None:
        near = [e for e in entities if e.floor == speaker.floor.floor_id]
    if len(near) != 1:
        raise MatchFailedError(Reason.MULTIPLE_TARGETS, constraints)
    return near


def _some(found: Iterable[Thing], reason: Reason, constraints: Constraints) -> list[Thing]:
    things = list(found)
    if not things:
        raise MatchFailedError(reason, constraints)
    return things


def _is_called(entity: Entity, name: str) -> bool:
    return entity.entity_id == name or _norm(name) in map(_norm, (entity.name, *entity.aliases))


def _norm(name: str) -> str:
    return name.strip().casefold()


def _id(place: Area | Floor) -> str:
    return place.area_id if isinstance(place, Area) else place.floor_id


def _ids(places: Iterable[Area | Floor]) -> set[str]:
    return {_id(place) for place in places}
