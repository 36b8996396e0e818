"""What Home Assistant holds, in the shape of the protocol's ``laramie-house``."""

from __future__ import annotations

from typing import Any

import probatio
from homeassistant.components.homeassistant.exposed_entities import async_should_expose
from homeassistant.components.sensor import DOMAIN as SENSOR
from homeassistant.components.sensor import SensorDeviceClass, async_rounded_state
from homeassistant.const import ATTR_DEVICE_CLASS, ATTR_SUPPORTED_FEATURES
from homeassistant.core import HomeAssistant, State, callback
from homeassistant.helpers import area_registry as ar
from homeassistant.helpers import device_registry as dr
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers import floor_registry as fr
from homeassistant.helpers import intent, llm
from homeassistant.util import dt as dt_util

ASSISTANT = "conversation"
"""What entities are exposed to."""

TOLD_ATTRIBUTES = (
    "brightness",
    "current_humidity",
    "current_position",
    "current_temperature",
    "humidity",
    "max_temp",
    "media_album_name",
    "media_artist",
    "media_title",
    "min_temp",
    "percentage",
    "percentage_step",
    "supported_color_modes",
    "temperature",
    "temperature_unit",
    "unit_of_measurement",
    "volume_level",
)
"""What answers are made of: what Home Assistant tells a model, and what a device can do."""

Entity = dict[str, Any]


@callback
def places(hass: HomeAssistant) -> dict[str, Any]:
    """Return ``language``, ``time_zone``, ``areas`` and ``floors``."""
    return {
        "language": hass.config.language,
        "time_zone": hass.config.time_zone,
        "areas": [
            {
                "area_id": area.id,
                "name": area.name,
                "aliases": sorted(area.aliases),
                "floor": area.floor_id,
            }
            for area in ar.async_get(hass).async_list_areas()
        ],
        "floors": [
            {"floor_id": floor.floor_id, "name": floor.name, "aliases": sorted(floor.aliases)}
            for floor in fr.async_get(hass).async_list_floors()
        ],
    }


@callback
def exposed_entities(hass: HomeAssistant) -> dict[str, Entity]:
    """Return all entities that voice assistants may know, by entity id."""
    return {
        state.entity_id: entity(hass, state)
        for state in sorted(hass.states.async_all(), key=lambda state: state.entity_id)
        if async_should_expose(hass, ASSISTANT, state.entity_id)
    }


@callback
def entity(hass: HomeAssistant, state: State) -> Entity:
    """Return one entity with its names, place and state."""
    entry = er.async_get(hass).async_get(state.entity_id)
    names = [name for name in intent.async_get_entity_aliases(hass, entry, state=state) if name]
    area = area_of(hass, entry)
    return {
        "entity_id": state.entity_id,
        "name": names[0] if names else state.name,
        "aliases": names[1:],
        "area": area.id if area else None,
        "floor": area.floor_id if area else None,
        "domain": state.domain,
        "device_class": state.attributes.get(ATTR_DEVICE_CLASS),
        "features": int(state.attributes.get(ATTR_SUPPORTED_FEATURES) or 0),
    } | condition(hass, state)


@callback
def condition(hass: HomeAssistant, state: State) -> dict[str, Any]:
    """Return the part of an entity that changes: ``state`` and ``attributes``."""
    return {
        "state": _shown_state(hass, state),
        "attributes": {
            key: list(map(str, value)) if isinstance(value, list) else value
            for key in TOLD_ATTRIBUTES
            if isinstance(value := state.attributes.get(key), (str, int, float, list))
        },
    }


@callback
def area_of(
    hass: HomeAssistant, entry: er.RegistryEntry | None, device_id: str | None = None
) -> ar.AreaEntry | None:
    """Return where an entity is, by itself or by its device, or where a device is."""
    area_id = entry.area_id if entry else None
    device_id = device_id or (entry.device_id if entry else None)
    if area_id is None and device_id and (device := dr.async_get(hass).async_get(device_id)):
        area_id = dr.async_get_effective_area_id(hass, device)
    return ar.async_get(hass).async_get_area(area_id) if area_id else None


def tools_of(api: llm.APIInstance | None) -> list[dict[str, Any]]:
    """Return the tools of an LLM API, their parameters as JSON schemas."""
    if api is None:
        return []
    return [
        {
            "name": tool.name,
            "description": tool.description or "",
            "parameters": probatio.to_openapi(
                tool.parameters, custom_serializer=api.custom_serializer, openapi_version="3.1.0"
            ),
        }
        for tool in api.tools
    ]


def _shown_state(hass: HomeAssistant, state: State) -> str:
    """Return a state as people read it: rounded, and times in the home's zone."""
    if state.domain == SENSOR:
        if state.attributes.get(ATTR_DEVICE_CLASS) == SensorDeviceClass.TIMESTAMP:
            moment = dt_util.parse_datetime(state.state)
            return dt_util.as_local(moment).isoformat() if moment else state.state
        return async_rounded_state(hass, state.entity_id, state)
    return state.state
