"""What entities have in common: those of a server, and the one of each of its subentries."""

from __future__ import annotations

from typing import Any

from homeassistant.config_entries import ConfigSubentry
from homeassistant.helpers import device_registry as dr
from homeassistant.helpers.entity import Entity

from . import LaramieConfigEntry
from .const import CONF_MODEL, DOMAIN


class ServerEntity(Entity):
    """One of the entities of a server."""

    _attr_has_entity_name = True
    _attr_should_poll = False

    def __init__(self, entry: LaramieConfigEntry, key: str) -> None:
        """Belong to the server's device."""
        server_id = entry.unique_id or entry.entry_id
        self._entry = entry
        self._attr_unique_id = f"{server_id}-{key}"
        self._attr_device_info = _service(server_id, entry.title, "LLM")


class SubentryEntity(Entity):
    """The one entity of a subentry, named as it."""

    _attr_has_entity_name = True
    _attr_name = None

    def __init__(self, entry: LaramieConfigEntry, subentry: ConfigSubentry) -> None:
        """Take the options; they change only with a reload."""
        self._entry = entry
        self._options: dict[str, Any] = dict(subentry.data)
        self._attr_unique_id = subentry.subentry_id
        self._attr_device_info = _service(
            subentry.subentry_id, subentry.title, self._options.get(CONF_MODEL)
        )


def _service(identifier: str, name: str, model: str | None) -> dr.DeviceInfo:
    return dr.DeviceInfo(
        identifiers={(DOMAIN, identifier)},
        name=name,
        manufacturer="Laramie",
        model=model,
        entry_type=dr.DeviceEntryType.SERVICE,
    )
