"""Whether somebody talks with a satellite."""

from __future__ import annotations

from homeassistant.components.binary_sensor import BinarySensorEntity
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from .satellite import SatelliteConfigEntry
from .satellite_entity import SatelliteEntity

PARALLEL_UPDATES = 0
"""Nothing is polled."""


async def async_setup_entry(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    entry: SatelliteConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the sensor of a satellite."""
    async_add_entities([AssistInProgress(entry, "assist_in_progress")])


class AssistInProgress(SatelliteEntity, BinarySensorEntity):
    """On from the first word until Home Assistant has answered, as for core's satellites."""

    _attr_entity_registry_enabled_default = False
    _attr_translation_key = "assist_in_progress"

    @property
    def is_on(self) -> bool:
        """Whether somebody is being listened to or answered."""
        return self._satellite.active
