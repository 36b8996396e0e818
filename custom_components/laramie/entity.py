"""What the entities of a subentry have in common."""

from __future__ import annotations

from typing import Any

from homeassistant.config_entries import ConfigSubentry
from homeassistant.helpers import device_registry as dr
from homeassistant.helpers.entity import Entity

from . import LaramieConfigEntry
from .const import CONF_MODEL, DOMAIN


class SubentryEntity(Entity):
    """The one entity of a subentry, named as it."""

    _attr_has_entity_name = True
    _attr_name = None

    def __init__(self, entry: LaramieConfigEntry, subentry: ConfigSubentry) -> None:
        """Take the options; they change only with a reload."""
        self._entry = entry
        self._options: dict[str, Any] = dict(subentry.data)
        self._attr_unique_id = subentry.subentry_id
        info = entry.runtime_data.link.info
        self._attr_device_info = dr.DeviceInfo(
            identifiers={(DOMAIN, subentry.subentry_id)},
            name=subentry.title,
            manufacturer="Laramie",
            model=self._options.get(CONF_MODEL),
            sw_version=info.program_version if info else None,
            entry_type=dr.DeviceEntryType.SERVICE,
        )
