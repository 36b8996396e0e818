"""What the last turn took."""

from __future__ import annotations

from typing import Any

from homeassistant.components.sensor import (
    SensorDeviceClass,
    SensorEntity,
    SensorEntityDescription,
    SensorStateClass,
)
from homeassistant.const import EntityCategory, UnitOfTime
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback

from . import LaramieConfigEntry
from .entity import ServerEntity

PARALLEL_UPDATES = 0
"""Nothing is polled."""


def _milliseconds(key: str, *, enabled: bool = True) -> SensorEntityDescription:
    return SensorEntityDescription(
        key=key,
        translation_key=key,
        device_class=SensorDeviceClass.DURATION,
        native_unit_of_measurement=UnitOfTime.MILLISECONDS,
        state_class=SensorStateClass.MEASUREMENT,
        suggested_display_precision=0,
        entity_category=EntityCategory.DIAGNOSTIC,
        entity_registry_enabled_default=enabled,
    )


def _tokens(key: str) -> SensorEntityDescription:
    return SensorEntityDescription(
        key=key,
        translation_key=key,
        state_class=SensorStateClass.MEASUREMENT,
        entity_category=EntityCategory.DIAGNOSTIC,
        entity_registry_enabled_default=False,
    )


SENSORS = (
    _milliseconds("heard_ms", enabled=False),  # our STT server decides itself when speech has ended
    _milliseconds("understood_ms"),
    _milliseconds("begun_ms"),
    _milliseconds("answered_ms"),
    _milliseconds("spoken_ms"),
    SensorEntityDescription(
        key="source", translation_key="source", entity_category=EntityCategory.DIAGNOSTIC
    ),
    SensorEntityDescription(
        key="tokens_per_second",
        translation_key="tokens_per_second",
        native_unit_of_measurement="tokens/s",
        state_class=SensorStateClass.MEASUREMENT,
        suggested_display_precision=1,
        entity_category=EntityCategory.DIAGNOSTIC,
    ),
    _tokens("prompt_tokens"),
    _tokens("completion_tokens"),
)
"""Keys are fields of ``TurnReport``."""


async def async_setup_entry(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    entry: LaramieConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the sensors of a server."""
    async_add_entities(TurnSensor(entry, description) for description in SENSORS)


class TurnSensor(ServerEntity, SensorEntity):
    """One sensor; it is told, and asks nothing."""

    def __init__(self, entry: LaramieConfigEntry, description: SensorEntityDescription) -> None:
        """Show one field of the report."""
        super().__init__(entry, description.key)
        self.entity_description = description

    async def async_added_to_hass(self) -> None:
        """Follow the server."""
        self.async_on_remove(self._entry.runtime_data.listen(self.async_write_ha_state))

    @property
    def available(self) -> bool:
        """Whether the server is there."""
        return self._entry.runtime_data.link.info is not None

    @property
    def native_value(self) -> Any:
        """The value of the last turn; none before the first."""
        report = self._entry.runtime_data.last_turn
        return getattr(report, self.entity_description.key, None)
