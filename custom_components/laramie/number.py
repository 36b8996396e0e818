"""What can be turned up and down on a satellite, besides its volume."""

from __future__ import annotations

from dataclasses import dataclass

from homeassistant.components.number import NumberEntity, NumberEntityDescription
from homeassistant.const import PERCENTAGE, EntityCategory, UnitOfSoundPressure
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from .satellite import SatelliteConfigEntry
from .satellite_entity import SatelliteEntity

PARALLEL_UPDATES = 0
"""Nothing is polled."""


@dataclass(frozen=True, kw_only=True)
class SettingDescription(NumberEntityDescription):
    """A field of the protocol's ``Settings``."""

    scale: float = 1.0
    """What the field is multiplied by to be shown."""


def _percent(key: str) -> SettingDescription:
    return SettingDescription(
        key=key,
        translation_key=key,
        native_min_value=0,
        native_max_value=100,
        native_step=1,
        native_unit_of_measurement=PERCENTAGE,
        scale=100.0,
        entity_category=EntityCategory.CONFIG,
    )


SETTINGS = (
    SettingDescription(
        key="microphone_gain",
        translation_key="microphone_gain",
        native_min_value=-20,
        native_max_value=40,
        native_step=1,
        native_unit_of_measurement=UnitOfSoundPressure.DECIBEL,
        entity_category=EntityCategory.CONFIG,
    ),
    _percent("ducking"),
    _percent("led_brightness"),
)


async def async_setup_entry(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    entry: SatelliteConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add those that the satellite has."""
    async_add_entities(
        SettingNumber(entry, description)
        for description in SETTINGS
        if description.key in entry.runtime_data.info.settings
    )


class SettingNumber(SatelliteEntity, NumberEntity):
    """One setting; what it is set to, the satellite tells."""

    entity_description: SettingDescription

    def __init__(self, entry: SatelliteConfigEntry, description: SettingDescription) -> None:
        """Show one field of the settings."""
        super().__init__(entry, description.key)
        self.entity_description = description

    @property
    def native_value(self) -> float | None:
        """What it is set to."""
        value = getattr(self._satellite.settings, self.entity_description.key)
        return None if value is None else round(value * self.entity_description.scale, 1)

    async def async_set_native_value(self, value: float) -> None:
        """Set it. Raises CannotConnect."""
        description = self.entity_description
        self._satellite.change(**{description.key: value / description.scale})
