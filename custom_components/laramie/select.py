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

NO_MODEL = "no_model"
"""The choice of a server that understands plain commands only."""
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
        """Ask the server what there is; while it is away there is nothing to choose."""
        try:
            self._take(await self._entry.runtime_data.client.models())
        except LaramieError:
            self._attr_available = False

    async def async_select_option(self, option: str) -> None:
        """Have a model loaded, or the one that is loaded released. Raises LaramieError."""
        client = self._entry.runtime_data.client
        self._take(await (client.unload() if option == NO_MODEL else client.load(option)))
        self.async_write_ha_state()

    def _take(self, models: Models) -> None:
        loaded = models.loaded
        names = {str(model["name"]) for model in models.models}
        if loaded is None or loaded in names:
            self._attr_options = [NO_MODEL, *sorted(names)]
        else:  # another program runs it: once released, it could not be had back from here
            self._attr_options = sorted({*names, loaded})
        self._attr_current_option = loaded or NO_MODEL
        self._attr_available = True

    def _look_again(self) -> None:
        self.async_schedule_update_ha_state(force_refresh=True)
