"""Laramie: the LLM server as a conversation agent that knows this house."""

from __future__ import annotations

from dataclasses import dataclass

from homeassistant.config_entries import ConfigEntry
from homeassistant.const import CONF_HOST, CONF_PORT, Platform
from homeassistant.core import HomeAssistant

from .client import LaramieClient

PLATFORMS: tuple[Platform, ...] = ()


@dataclass(kw_only=True)
class LaramieData:
    """What a loaded entry holds."""

    client: LaramieClient


type LaramieConfigEntry = ConfigEntry[LaramieData]


async def async_setup_entry(hass: HomeAssistant, entry: LaramieConfigEntry) -> bool:
    """Set up a server."""
    entry.runtime_data = LaramieData(
        client=LaramieClient(entry.data[CONF_HOST], entry.data[CONF_PORT])
    )
    await hass.config_entries.async_forward_entry_setups(entry, PLATFORMS)
    entry.async_on_unload(entry.add_update_listener(_reload))
    return True


async def async_unload_entry(hass: HomeAssistant, entry: LaramieConfigEntry) -> bool:
    """Release a server."""
    return await hass.config_entries.async_unload_platforms(entry, PLATFORMS)


async def _reload(hass: HomeAssistant, entry: LaramieConfigEntry) -> None:
    """Take up changed options."""
    await hass.config_entries.async_reload(entry.entry_id)
