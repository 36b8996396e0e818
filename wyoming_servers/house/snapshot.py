"""A snapshot of the house: its floors, areas, entities and tools, typed and with a hash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wyoming_servers.wire.errors import HouseUnknown, RequestError
from wyoming_servers.wire.protocol import PushHouse, PushHouseDelta, house_hash

_UNREADABLE = (KeyError, TypeError, ValueError, AttributeError, OverflowError)
"""What comes of reading what is no house; the last one of a number that is infinite."""


@dataclass(frozen=True, kw_only=True)
class Floor:
    """A floor of the house."""

    floor_id: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Area:
    """A room or another place."""

    area_id: str
    name: str
    aliases: tuple[str, ...] = ()
    floor: str | None = None
    """Floor id."""


@dataclass(frozen=True, kw_only=True)
class Entity:
    """A device or service that can be asked or told something."""

    entity_id: str
    name: str
    domain: str
    aliases: tuple[str, ...] = ()
    area: str | None = None
    """Area id."""
    floor: str | None = None
    """Floor id."""
    device_class: str | None = None
    features: int = 0
    """Home Assistant's bit field of supported features."""
    state: str = "unknown"
    attributes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Tool:
    """Something the client can do for us in the house."""

    name: str
    description: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    """JSON schema of the arguments."""


@dataclass(frozen=True, kw_only=True)
class House:
    """What is known of one home."""

    house_id: str
    language: str
    time_zone: str | None = None
    """Such as ``Europe/Amsterdam``."""
    floors: tuple[Floor, ...] = ()
    areas: tuple[Area, ...] = ()
    entities: tuple[Entity, ...] = ()
    tools: tuple[Tool, ...] = ()

    @cached_property
    def hash(self) -> str:
        """Hash of names, places and tools; states change without changing it."""
        return house_hash(house_to_data(self))

    @cached_property
    def entity_by_id(self) -> Mapping[str, Entity]:
        """Entities by entity id."""
        return {entity.entity_id: entity for entity in self.entities}

    @cached_property
    def area_by_id(self) -> Mapping[str, Area]:
        """Areas by area id."""
        return {area.area_id: area for area in self.areas}

    @cached_property
    def floor_by_id(self) -> Mapping[str, Floor]:
        """Floors by floor id."""
        return {floor.floor_id: floor for floor in self.floors}

    def now(self) -> datetime:
        """Return the time on its clocks; this machine's where its time zone is not known."""
        try:
            return datetime.now(ZoneInfo(self.time_zone or ""))
        except (ValueError, ZoneInfoNotFoundError):
            return datetime.now().astimezone()


def house_from_message(message: PushHouse) -> House:
    """Read a pushed house. Raises RequestError when its claimed hash is not its hash."""
    try:
        house = House(
            house_id=message.house_id,
            language=message.language,
            time_zone=message.time_zone,
            floors=tuple(_floor(data) for data in message.floors),
            areas=tuple(_area(data) for data in message.areas),
            entities=tuple(entity_from_data(data) for data in message.entities),
            tools=tuple(_tool(data) for data in message.tools),
        )
    except _UNREADABLE as error:
        raise RequestError(f"laramie-house cannot be read: {error!r}") from error
    if house.hash != message.hash:
        raise RequestError(
            f"laramie-house: the hash is {house.hash}, not {message.hash}; "
            "make it with protocol.house_hash from the same data"
        )
    return house


def house_to_message(house: House) -> PushHouse:
    """Make the message that pushes a house."""
    data = house_to_data(house)
    return PushHouse(house_id=house.house_id, hash=house.hash, **data)


def house_to_data(house: House) -> dict[str, Any]:
    """Return the house as JSON, in the shape of ``laramie-house`` without id and hash."""
    return {
        "language": house.language,
        "time_zone": house.time_zone,
        "floors": [
            {"floor_id": floor.floor_id, "name": floor.name, "aliases": list(floor.aliases)}
            for floor in house.floors
        ],
        "areas": [
            {
                "area_id": area.area_id,
                "name": area.name,
                "aliases": list(area.aliases),
                "floor": area.floor,
            }
            for area in house.areas
        ],
        "entities": [entity_to_data(entity) for entity in house.entities],
        "tools": [
            {
                "name": tool.name,
                "description": tool.description,
                "parameters": dict(tool.parameters),
            }
            for tool in house.tools
        ],
    }


def apply_delta(house: House, delta: PushHouseDelta) -> House:
    """Return the house after a delta. Raises HouseUnknown when it is not the delta's base."""
    if delta.base != house.hash:
        raise HouseUnknown(f"house {delta.house_id} has hash {house.hash}, not {delta.base}")
    entities = dict(house.entity_by_id)
    try:
        for data in delta.entities:
            entity = entity_from_data(data)
            entities[entity.entity_id] = entity
        for data in delta.states:
            known = entities.get(data["entity_id"])
            if known is not None:
                entities[known.entity_id] = replace(
                    known, state=str(data["state"]), attributes=dict(data.get("attributes") or {})
                )
    except _UNREADABLE as error:
        raise RequestError(f"laramie-house-delta cannot be read: {error!r}") from error
    for entity_id in delta.removed:
        entities.pop(entity_id, None)
    changed = replace(house, entities=tuple(entities.values()))
    if not (delta.entities or delta.removed):
        vars(changed)["hash"] = house.hash  # states are no part of it, and it takes long to make
    if changed.hash != delta.hash:
        raise HouseUnknown(f"house {delta.house_id} would have hash {changed.hash}: send it whole")
    return changed


def entity_from_data(data: Mapping[str, Any]) -> Entity:
    """Read one entity of ``laramie-house``."""
    entity_id = str(data["entity_id"])
    return Entity(
        entity_id=entity_id,
        name=str(data["name"]),
        domain=str(data.get("domain") or entity_id.partition(".")[0]),
        aliases=tuple(map(str, data.get("aliases") or ())),
        area=data.get("area"),
        floor=data.get("floor"),
        device_class=data.get("device_class"),
        features=int(data.get("features") or 0),
        state=str(data.get("state", "unknown")),
        attributes=dict(data.get("attributes") or {}),
    )


def entity_to_data(entity: Entity) -> dict[str, Any]:
    """Return one entity as in ``laramie-house``."""
    return {
        "entity_id": entity.entity_id,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "area": entity.area,
        "floor": entity.floor,
        "domain": entity.domain,
        "device_class": entity.device_class,
        "features": entity.features,
        "state": entity.state,
        "attributes": dict(entity.attributes),
    }


def _floor(data: Mapping[str, Any]) -> Floor:
    return Floor(
        floor_id=str(data["floor_id"]),
        name=str(data["name"]),
        aliases=tuple(map(str, data.get("aliases") or ())),
    )


def _area(data: Mapping[str, Any]) -> Area:
    return Area(
        area_id=str(data["area_id"]),
        name=str(data["name"]),
        aliases=tuple(map(str, data.get("aliases") or ())),
        floor=data.get("floor"),
    )


def _tool(data: Mapping[str, Any]) -> Tool:
    return Tool(
        name=str(data["name"]),
        description=str(data.get("description") or ""),
        parameters=dict(data.get("parameters") or {}),
    )
