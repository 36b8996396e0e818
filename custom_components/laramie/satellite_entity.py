"""What the entities of a satellite have in common."""

from __future__ import annotations

from homeassistant.helpers import device_registry as dr
from homeassistant.helpers.entity import Entity

from .const import DOMAIN
from .satellite import SatelliteConfigEntry


class SatelliteEntity(Entity):
    """One of the entities of a satellite; unavailable while it is away."""

    _attr_has_entity_name = True
    _attr_should_poll = False

    def __init__(self, entry: SatelliteConfigEntry, key: str) -> None:
        """Belong to the satellite's device."""
        self._entry = entry
        self._satellite = entry.runtime_data
        info = self._satellite.info
        self._attr_unique_id = f"{info.server_id}-{key}"
        self._attr_device_info = dr.DeviceInfo(
            identifiers={(DOMAIN, info.server_id)},
            name=info.name,
            manufacturer="Laramie",
            model="Satellite",
            sw_version=info.program_version,
            suggested_area=info.area,
        )

    @property
    def available(self) -> bool:
        """Whether the satellite is there."""
        return self._satellite.available

    async def async_added_to_hass(self) -> None:
        """Follow the satellite."""
        await super().async_added_to_hass()
        self.async_on_remove(self._satellite.listen(self._changed))

    def _changed(self) -> None:
        """Show what the satellite tells now."""
        self.async_write_ha_state()
