"""What can be chosen: the model that a server answers with, and what a satellite offers."""

from __future__ import annotations

from homeassistant.components.select import SelectEntity
from homeassistant.const import EntityCategory
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from . import LaramieConfigEntry
from .entity import ServerEntity
from .errors import LaramieError
from .protocol import Models
from .satellite import SatelliteConfigEntry, is_satellite
from .satellite_select import satellite_selects

PARALLEL_UPDATES = 1
"""A server loads one model at a time."""


async def async_setup_entry(
    hass: HomeAssistant,
    entry: LaramieConfigEntry | SatelliteConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the choice of a server's model, or those of a satellite."""
    if is_satellite(entry):
        async_add_entities(satellite_selects(hass, entry))
    else:
        async_add_entities([ModelSelect(entry, "model")], update_before_add=True)


class ModelSelect(ServerEntity, SelectEntity):
    """What is on the server's disk to choose from."""

    _attr_entity_category = EntityCategory.CONFIG
    _attr_translation_key = "model"

    async def async_added_to_hass(self) -> None:
        """Ask again when the server comes or goes, and after each turn."""
        self.async_on_remove(self._entry.runtime_data.listen(self._look_again))

    async def async_update(self) -> None:
        """Ask the server what there is; one that is away leaves nothing to choose."""
        try:
            self._take(await self._entry.runtime_data.client.models())
        except LaramieError:
            self._attr_available = False

    async def async_select_option(self, option: str) -> None:
        """Have a model loaded. Raises LaramieError."""
        self._take(await self._entry.runtime_data.client.load(option))
        self.async_write_ha_state()

    def _take(self, models: Models) -> None:
        self._attr_options = sorted(str(model["name"]) for model in models.models)
        self._attr_current_option = models.loaded
        self._attr_available = bool(self._attr_options)

    def _look_again(self) -> None:
        self.async_schedule_update_ha_state(force_refresh=True)
