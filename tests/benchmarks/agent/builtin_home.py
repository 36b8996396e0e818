"""A simulated home inside Home Assistant: its own registries, states and intents, our devices.

Every entity stands in the registries with its names, area and features, and in the state machine.
The services that Home Assistant's intents call are ours: they act on the simulated home by the same
rules that the tools of the other subject use, and the states are written back. Lists and players
are entities of their components, because some intents speak to these and to no service.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from homeassistant.components.homeassistant.exposed_entities import async_expose_entity
from homeassistant.components.intent import async_register_timer_handler
from homeassistant.components.media_player import MediaPlayerEntity, MediaPlayerEntityFeature
from homeassistant.components.todo import (
    TodoItem,
    TodoItemStatus,
    TodoListEntity,
    TodoListEntityFeature,
)
from homeassistant.core import HomeAssistant, ServiceCall
from homeassistant.exceptions import HomeAssistantError
from homeassistant.helpers import area_registry, device_registry, entity_registry, floor_registry
from homeassistant.setup import async_setup_component
from pytest_homeassistant_custom_component.common import MockConfigEntry

from wyoming_servers.demo import errors
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.services import SERVICES
from wyoming_servers.house.snapshot import Entity, House

SHOPPING_LIST = "todo.shopping_list"
"""The list that Home Assistant's own shopping list integration keeps."""
_COMPONENTS = ("homeassistant", "http", "conversation", "intent")
_WITHOUT_SETUP = ("person", "zone")
"""Domains that exist as states only."""


class Player(MediaPlayerEntity):
    """A media player whose volume intents step up and down."""

    _attr_should_poll = False

    def __init__(self, entity_id: str, home: Callable[[], SimulatedHome], name: str) -> None:
        self.entity_id = entity_id
        self._attr_unique_id = entity_id
        self._attr_name = name
        self._home = home
        self._attr_supported_features = MediaPlayerEntityFeature(
            home().device(entity_id).entity.features
        )

    @property
    def volume_level(self):
        return self._home().device(self.entity_id).get("volume_level")

    @property
    def state(self):
        return self._home().device(self.entity_id).state

    async def async_set_volume_level(self, volume):
        self._home().perform(self.entity_id, "volume_set", {"volume_level": volume})


class ItemList(TodoListEntity):
    """A to-do list."""

    _attr_should_poll = False
    _attr_supported_features = TodoListEntityFeature(7)

    def __init__(self, entity_id: str, home: Callable[[], SimulatedHome], name: str) -> None:
        self.entity_id = entity_id
        self._attr_unique_id = entity_id
        self._attr_name = name
        self._home = home

    @property
    def todo_items(self):
        return [
            TodoItem(uid=item.uid, summary=item.summary, status=TodoItemStatus(item.status))
            for item in self._home().lists.items(self.entity_id)
        ]

    async def async_create_todo_item(self, item):
        self._home().lists.add(self.entity_id, item.summary)

    async def async_update_todo_item(self, item):
        self._home().lists.complete(self.entity_id, item.uid)

    async def async_delete_todo_items(self, uids):
        for uid in uids:
            self._home().lists.remove(self.entity_id, uid)


async def set_up(
    hass: HomeAssistant, house: House, home: Callable[[], SimulatedHome]
) -> dict[str, str]:
    """Bring a home into a fresh Home Assistant; return the speakers' devices by area id."""
    hass.config.language = house.language
    domains = {entity.domain for entity in house.entities} - {*_WITHOUT_SETUP}
    for component in (*_COMPONENTS, *sorted(domains)):
        if not await async_setup_component(hass, component, {}):
            raise RuntimeError(f"Home Assistant cannot set up {component}")
    await _add_shopping_list(hass)
    _offer_services(hass, home)
    areas = _add_places(hass, house)
    _add_entities(hass, house, areas)
    for entity in house.entities:
        kind = {"media_player": Player, "todo": ItemList}.get(entity.domain)
        if kind is not None and entity.entity_id != SHOPPING_LIST:
            component = hass.data[entity.domain]
            await component.async_add_entities([kind(entity.entity_id, home, entity.name)])
        async_expose_entity(hass, "conversation", entity.entity_id, True)  # noqa: FBT003
    return _add_speakers(hass, areas)


def write_states(hass: HomeAssistant, home: SimulatedHome) -> None:
    """Tell Home Assistant how the devices are."""
    for entity in home.snapshot().entities:
        if entity.entity_id == SHOPPING_LIST:
            continue
        shown = {
            **entity.attributes,
            "friendly_name": entity.name,
            "supported_features": entity.features,
            **({"device_class": entity.device_class} if entity.device_class else {}),
        }
        state = entity.state
        if entity.domain == "todo":
            state = str(home.lists.open(entity.entity_id))
        hass.states.async_set(entity.entity_id, state, shown)


async def _add_shopping_list(hass: HomeAssistant) -> None:
    shopping = MockConfigEntry(domain="shopping_list")
    shopping.add_to_hass(hass)
    await hass.config_entries.async_setup(shopping.entry_id)
    await hass.async_block_till_done()
    registry = entity_registry.async_get(hass)
    [entry] = entity_registry.async_entries_for_config_entry(registry, shopping.entry_id)
    if entry.entity_id != SHOPPING_LIST:
        # Its id is made of its name in the house's language.
        registry.async_update_entity(entry.entity_id, new_entity_id=SHOPPING_LIST)
        await hass.async_block_till_done()


def _offer_services(hass: HomeAssistant, home: Callable[[], SimulatedHome]) -> None:
    async def call(service_call: ServiceCall) -> None:
        data: dict[str, Any] = dict(service_call.data)
        ids = data.pop("entity_id", ())
        try:
            for entity_id in [ids] if isinstance(ids, str) else ids:
                home().perform(entity_id, service_call.service, data)
        except errors.HomeAssistantError as error:
            raise HomeAssistantError(str(error)) from error
        finally:
            write_states(hass, home())

    for name in SERVICES:
        domain, _, service = name.partition(".")
        hass.services.async_register(domain, service, call)


def _add_places(hass: HomeAssistant, house: House) -> dict[str, str]:
    """Return Home Assistant's area ids by ours."""
    floors, areas = floor_registry.async_get(hass), area_registry.async_get(hass)
    floor_ids = {
        floor.floor_id: floors.async_create(floor.name, aliases={*floor.aliases}).floor_id
        for floor in house.floors
    }
    return {
        area.area_id: areas.async_create(
            area.name, aliases={*area.aliases}, floor_id=floor_ids.get(area.floor or "")
        ).id
        for area in house.areas
    }


def _add_entities(hass: HomeAssistant, house: House, areas: Mapping[str, str]) -> None:
    registry = entity_registry.async_get(hass)
    for entity in house.entities:
        if entity.entity_id != SHOPPING_LIST:
            _register(registry, entity)
        registry.async_update_entity(
            entity.entity_id,
            name=entity.name,
            area_id=areas.get(entity.area or ""),
            aliases=[entity_registry.COMPUTED_NAME, *entity.aliases],
        )


def _register(registry: entity_registry.EntityRegistry, entity: Entity) -> None:
    entry = registry.async_get_or_create(
        entity.domain,
        # An entity that its component adds later is to be found again.
        entity.domain,
        entity.entity_id,
        suggested_object_id=entity.entity_id.partition(".")[2],
        original_name=entity.name,
        original_device_class=entity.device_class,
        supported_features=entity.features,
    )
    if entry.entity_id != entity.entity_id:
        raise RuntimeError(f"{entity.entity_id} became {entry.entity_id}")


def _add_speakers(hass: HomeAssistant, areas: Mapping[str, str]) -> dict[str, str]:
    """Put a voice satellite that can keep timers into every area."""
    owner = MockConfigEntry(domain="test")
    owner.add_to_hass(hass)
    devices = device_registry.async_get(hass)
    speakers = {}
    for area_id, known in areas.items():
        device = devices.async_get_or_create(
            config_entry_id=owner.entry_id, identifiers={("test", area_id)}
        )
        devices.async_update_device(device.id, area_id=known)
        async_register_timer_handler(hass, device.id, lambda *_: None)
        speakers[area_id] = device.id
    return speakers
