"""One press makes a voice assistant of our servers."""

from __future__ import annotations

from homeassistant.components.button import ButtonEntity
from homeassistant.const import EntityCategory
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from . import LaramieConfigEntry
from .entity import ServerEntity
from .pipeline import create_pipeline

PARALLEL_UPDATES = 1
"""Two presses make one pipeline."""


async def async_setup_entry(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    entry: LaramieConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the button of a server."""
    async_add_entities([CreatePipeline(entry, "create_pipeline")])


class CreatePipeline(ServerEntity, ButtonEntity):
    """Creates the voice pipeline and makes it the preferred one."""

    _attr_entity_category = EntityCategory.CONFIG
    _attr_translation_key = "create_pipeline"

    async def async_press(self) -> None:
        """Create it. Raises LaramieError when something is missing."""
        await create_pipeline(self.hass, self._entry.entry_id)
