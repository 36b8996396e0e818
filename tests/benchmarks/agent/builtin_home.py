"""A simulated home inside Home Assistant: its own registries, states and intents, our devices.

Every entity stands in the registries with its names, area and features, and in the state machine.
The services that Home Assistant's intents call are ours: they act on the simulated home by the same
rules that the tools of the other subject use, and the states are written back. Lists and players
are entities of their components, because some intents speak to these and to no service.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from homeassistant.components.media_player import MediaPlayerEntity, MediaPlayerEntityFeature
from homeassistant.components.todo import (
    TodoItem,
    TodoItemStatus,
    TodoListEntity,
    TodoListEntityFeature,
)
from homeassistant.core import HomeAssistant
from homeassistant.helpers import entity_registry
from pytest_homeassistant_custom_component.common import MockConfigEntry

from wyoming_servers.bench import hass_home
from wyoming_servers.bench.hass_home import SHOPPING_LIST
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.house.snapshot import House

_COMPONENTS = ("homeassistant", "http", "conversation", "intent")


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
    await hass_home.set_up(hass, house, _COMPONENTS)
    await _add_shopping_list(hass)
    hass_home.offer_services(hass, home)
    areas = hass_home.add_places(hass, house)
    hass_home.add_entities(hass, house, areas)
    for entity in house.entities:
        kind = {"media_player": Player, "todo": ItemList}.get(entity.domain)
        if kind is not None and entity.entity_id != SHOPPING_LIST:
            component = hass.data[entity.domain]
            await component.async_add_entities([kind(entity.entity_id, home, entity.name)])
    return _add_speakers(hass, areas)


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


def _add_speakers(hass: HomeAssistant, areas: Mapping[str, str]) -> dict[str, str]:
    """Put a voice satellite that can keep timers into every area."""
    owner = MockConfigEntry(domain="test")
    owner.add_to_hass(hass)
    return {
        area_id: hass_home.add_speaker(hass, owner.entry_id, known)
        for area_id, known in areas.items()
    }
