"""Laramie: the LLM server as a conversation agent that knows this house."""

from __future__ import annotations

from dataclasses import dataclass

from homeassistant.config_entries import ConfigEntry
from homeassistant.const import CONF_HOST, CONF_PORT, Platform
from homeassistant.core import HomeAssistant, callback
from homeassistant.exceptions import ConfigEntryError
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers import instance_id

from .client import LaramieClient
from .const import DOMAIN
from .errors import CannotConnect, LaramieError, ServerError
from .keeper import HouseKeeper
from .link import ServerLink

CONFIG_SCHEMA = cv.config_entry_only_config_schema(DOMAIN)
PLATFORMS = (Platform.CONVERSATION,)


@dataclass(kw_only=True)
class LaramieData:
    """What a loaded entry holds."""

    client: LaramieClient
    link: ServerLink
    keeper: HouseKeeper


type LaramieConfigEntry = ConfigEntry[LaramieData]


async def async_setup_entry(hass: HomeAssistant, entry: LaramieConfigEntry) -> bool:
    """Set up a server.

    One that is away is waited for in the background: meanwhile its agents answer through Home
    Assistant's own, which they can only do when they are there.
    """
    client = LaramieClient(entry.data[CONF_HOST], entry.data[CONF_PORT])
    try:
        await client.describe_llm()
    except CannotConnect, ServerError:
        pass  # the link tells of it
    except LaramieError as error:
        raise ConfigEntryError(translation_domain=DOMAIN, translation_key=error.key) from error
    home_id = (await instance_id.async_get(hass))[:12]
    keeper = HouseKeeper(hass, entry, client, home_id)

    @callback
    def server_changed() -> None:
        if link.info:
            keeper.server_came()

    link = ServerLink(client, entry.unique_id, server_changed)
    entry.runtime_data = LaramieData(client=client, link=link, keeper=keeper)
    await hass.config_entries.async_forward_entry_setups(entry, PLATFORMS)
    keeper.start()
    entry.async_create_background_task(hass, link.run(), "laramie link")
    entry.async_on_unload(entry.add_update_listener(_reload))
    return True


async def async_unload_entry(hass: HomeAssistant, entry: LaramieConfigEntry) -> bool:
    """Release a server."""
    return await hass.config_entries.async_unload_platforms(entry, PLATFORMS)


async def _reload(hass: HomeAssistant, entry: LaramieConfigEntry) -> None:
    """Take up changed options."""
    await hass.config_entries.async_reload(entry.entry_id)
