"""The microphone of a satellite."""

from __future__ import annotations

from typing import Any

from homeassistant.components.switch import SwitchEntity
from homeassistant.const import EntityCategory
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
    """Add the switch of a satellite."""
    async_add_entities([MicrophoneMute(entry, "microphone_muted")])


class MicrophoneMute(SatelliteEntity, SwitchEntity):
    """On while the satellite hears nothing; it still plays."""

    _attr_entity_category = EntityCategory.CONFIG
    _attr_translation_key = "microphone_muted"

    @property
    def is_on(self) -> bool | None:
        """Whether it hears nothing."""
        return self._satellite.settings.microphone_muted

    async def async_turn_on(self, **_: Any) -> None:
        """Mute. Raises CannotConnect."""
        self._satellite.change(microphone_muted=True)

    async def async_turn_off(self, **_: Any) -> None:
        """Hear again. Raises CannotConnect."""
        self._satellite.change(microphone_muted=False)
