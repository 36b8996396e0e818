"""The house of ``house.yaml``: its rooms, what is exposed, and the states it begins with."""

from __future__ import annotations

from typing import Any

from .api import Api

ROOMS = {
    "Kitchen": (
        "light.kitchen_light",
        "light.counter_lights",
        "switch.coffee_machine",
        "binary_sensor.kitchen_window",
    ),
    "Living Room": (
        "light.living_room_lamp",
        "light.ceiling_lights",
        "cover.living_room_blind",
        "climate.living_room_thermostat",
        "media_player.living_room_speaker",
        "scene.mood_lighting",
    ),
    "Hallway": ("lock.front_door",),
    "Bedroom": ("light.bed_light", "cover.bedroom_blind", "fan.ceiling_fan"),
    "Office": ("light.office_lights", "light.desk_lamp"),
    "Garden": ("switch.sprinkler", "sensor.outdoor_humidity"),
}
NOWHERE = ("weather.home_weather",)
ENTITIES = (*(entity for entities in ROOMS.values() for entity in entities), *NOWHERE)
ALIASES = {"switch.coffee_machine": ["coffee maker"]}

FIRST = (
    ("light.turn_off", {"entity_id": ["light.kitchen_light", "light.counter_lights"]}),
    ("light.turn_on", {"entity_id": "light.living_room_lamp", "brightness": 180}),
    ("light.turn_off", {"entity_id": ["light.ceiling_lights", "light.bed_light"]}),
    ("light.turn_on", {"entity_id": ["light.office_lights", "light.desk_lamp"]}),
    ("switch.turn_off", {"entity_id": ["switch.coffee_machine", "switch.sprinkler"]}),
    ("fan.turn_off", {"entity_id": "fan.ceiling_fan"}),
    ("lock.unlock", {"entity_id": "lock.front_door"}),
    ("cover.open_cover", {"entity_id": "cover.living_room_blind"}),
    ("cover.close_cover", {"entity_id": "cover.bedroom_blind"}),
    ("climate.set_hvac_mode", {"entity_id": "climate.living_room_thermostat", "hvac_mode": "heat"}),
    ("climate.set_temperature", {"entity_id": "climate.living_room_thermostat", "temperature": 20}),
    ("media_player.media_play", {"entity_id": "media_player.living_room_speaker"}),
)
"""Actions that bring the house into its first state."""


async def furnish(api: Api) -> None:
    """Put the entities into rooms, name them and expose them, as their owner would."""
    areas = {area["name"]: area for area in await api.call("config/area_registry/list")}
    for name, entities in ROOMS.items():
        # Onboarding has made some of them.
        area = areas.get(name) or await api.call("config/area_registry/create", name=name)
        for entity_id in entities:
            await _place(api, entity_id, area_id=area["area_id"])
    for entity_id, aliases in ALIASES.items():
        await _place(api, entity_id, aliases=[None, *aliases])
    await expose(api, ENTITIES)
    await reset(api)


async def reset(api: Api) -> None:
    """Bring the house into its first state."""
    for action, data in FIRST:
        await api.act(action, **data)


async def expose(api: Api, entity_ids: tuple[str, ...]) -> None:
    """Let voice assistants know of entities."""
    await api.call(
        "homeassistant/expose_entity",
        assistants=["conversation"],
        entity_ids=list(entity_ids),
        should_expose=True,
    )


async def _place(api: Api, entity_id: str, **given: Any) -> None:
    await api.call("config/entity_registry/update", entity_id=entity_id, **given)
