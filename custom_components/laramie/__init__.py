"""Laramie: the LLM server as a conversation agent that knows this house."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from homeassistant.config_entries import ConfigEntry
from homeassistant.const import CONF_HOST, CONF_PORT, Platform
from homeassistant.core import CALLBACK_TYPE, HomeAssistant, callback
from homeassistant.exceptions import ConfigEntryError
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers import instance_id

from .client import LaramieClient
from .const import CONF_MODEL, DOMAIN, SUBENTRY_AI_TASK, SUBENTRY_CONVERSATION
from .errors import CannotConnect, LaramieError, ServerError
from .issues import take_back_all, tell_of_model, tell_of_server
from .keeper import HouseKeeper
from .link import ServerLink
from .protocol import ErrorCode
from .report import TurnReport

_LOGGER = logging.getLogger(__name__)

CONFIG_SCHEMA = cv.config_entry_only_config_schema(DOMAIN)
PLATFORM_OF = {
    SUBENTRY_AI_TASK: Platform.AI_TASK,
    SUBENTRY_CONVERSATION: Platform.CONVERSATION,
}
"""AI tasks bring the camera integration with them: only for who has one."""


@dataclass(kw_only=True)
class LaramieData:
    """What a loaded entry holds."""

    client: LaramieClient
    link: ServerLink
    keeper: HouseKeeper
    platforms: set[Platform]
    """Those set up; the subentries may be others by the time they are released."""
    last_turn: TurnReport | None = None
    listeners: list[Callable[[], None]] = field(default_factory=list)
    """Called when the server comes or goes, and after each turn."""

    def tell_turn(self, report: TurnReport) -> None:
        """Keep what a turn took."""
        self.last_turn = report
        self.tell()

    def listen(self, listener: Callable[[], None]) -> CALLBACK_TYPE:
        """Call a listener from now on; returns how to stop that."""
        self.listeners.append(listener)
        return partial(self.listeners.remove, listener)

    def tell(self) -> None:
        """Tell who shows what is known of the server."""
        for listener in self.listeners:
            listener()


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
        entry.runtime_data.tell()
        tell_of_server(hass, entry, link.problem)
        if link.info:
            keeper.server_came()
            entry.async_create_background_task(hass, _load_model(hass, entry), "laramie model")

    link = ServerLink(client, entry.unique_id, server_changed)
    platforms = {Platform.BUTTON, Platform.SELECT, Platform.SENSOR} | {
        PLATFORM_OF[subentry.subentry_type] for subentry in entry.subentries.values()
    }
    entry.runtime_data = LaramieData(client=client, link=link, keeper=keeper, platforms=platforms)
    await hass.config_entries.async_forward_entry_setups(entry, platforms)
    keeper.start()
    entry.async_create_background_task(hass, link.run(), "laramie link")
    entry.async_on_unload(entry.add_update_listener(_reload))
    return True


async def async_unload_entry(hass: HomeAssistant, entry: LaramieConfigEntry) -> bool:
    """Release a server."""
    take_back_all(hass, entry)
    return await hass.config_entries.async_unload_platforms(entry, entry.runtime_data.platforms)


async def _load_model(hass: HomeAssistant, entry: LaramieConfigEntry) -> None:
    """Have the model of the first agent that has one loaded; there is one at a time."""
    for subentry in entry.subentries.values():
        model = subentry.data.get(CONF_MODEL)
        if model and subentry.subentry_type == SUBENTRY_CONVERSATION:
            try:
                await entry.runtime_data.client.load(model)
            except LaramieError as error:
                _LOGGER.warning("the model %s could not be loaded: %s", model, error.detail)
                is_missing = isinstance(error, ServerError) and error.code == ErrorCode.NAME_UNKNOWN
                tell_of_model(hass, entry, model if is_missing else None)
            else:
                tell_of_model(hass, entry, None)
            return


async def _reload(hass: HomeAssistant, entry: LaramieConfigEntry) -> None:
    """Take up changed options."""
    await hass.config_entries.async_reload(entry.entry_id)
