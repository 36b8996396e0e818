"""Laramie: the LLM server as a conversation agent that knows this house."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial

from homeassistant.config_entries import ConfigEntry
from homeassistant.const import Platform
from homeassistant.core import HomeAssistant, callback
from homeassistant.exceptions import ConfigEntryAuthFailed, ConfigEntryError
from homeassistant.helpers import config_validation as cv
from homeassistant.helpers import device_registry as dr
from homeassistant.helpers import instance_id
from homeassistant.helpers.start import async_at_started
from homeassistant.helpers.typing import ConfigType

from .actions import register_actions
from .client import LaramieClient
from .const import CONF_MODEL, DOMAIN, SUBENTRY_AI_TASK, SUBENTRY_CONVERSATION
from .errors import NOT_TRUSTED, CannotConnect, LaramieError, NotAuthorized, ServerError
from .foretelling import Foreteller
from .issues import take_back_all, tell_of_model, tell_of_pipeline, tell_of_server
from .keeper import HouseKeeper
from .link import ServerLink
from .listeners import Observed
from .pipeline import follow_pipelines
from .protocol import ErrorCode
from .report import TurnReport
from .satellite import PLATFORMS, SatelliteConfigEntry, is_satellite, set_up_satellite
from .say_again import Reply

_LOGGER = logging.getLogger(__name__)

CONFIG_SCHEMA = cv.config_entry_only_config_schema(DOMAIN)
PLATFORM_OF = {
    SUBENTRY_AI_TASK: Platform.AI_TASK,
    SUBENTRY_CONVERSATION: Platform.CONVERSATION,
}
"""AI tasks bring the camera integration with them: only for who has one."""


@dataclass(kw_only=True)
class LaramieData(Observed):
    """What a loaded entry holds."""

    client: LaramieClient
    link: ServerLink
    keeper: HouseKeeper
    platforms: set[Platform]
    """Those set up; the subentries may be others by the time they are released."""
    last_turn: TurnReport | None = None
    last_reply: Reply | None = None

    def tell_turn(self, report: TurnReport) -> None:
        """Keep what a turn took."""
        self.last_turn = report
        self.tell()


type LaramieConfigEntry = ConfigEntry[LaramieData]


async def async_setup(
    hass: HomeAssistant,
    config: ConfigType,  # noqa: ARG001 - there is nothing to configure
) -> bool:
    """Set up what needs no server."""
    register_actions(hass)
    return True


async def async_setup_entry(
    hass: HomeAssistant, entry: LaramieConfigEntry | SatelliteConfigEntry
) -> bool:
    """Set up a server or a satellite."""
    await (set_up_satellite(hass, entry) if is_satellite(entry) else _set_up_server(hass, entry))
    entry.async_on_unload(entry.add_update_listener(_reload))
    return True


async def _set_up_server(hass: HomeAssistant, entry: LaramieConfigEntry) -> None:
    """Set up a server.

    One that is away is waited for in the background: meanwhile its agents answer through Home
    Assistant's own, which they can only do when they are there.
    """
    client = LaramieClient.of(entry.data)
    try:
        await client.describe_llm()
    except (CannotConnect, ServerError, *NOT_TRUSTED):
        pass  # the link tells of it
    except NotAuthorized as error:
        raise ConfigEntryAuthFailed(translation_domain=DOMAIN, translation_key=error.key) from error
    except LaramieError as error:
        raise ConfigEntryError(translation_domain=DOMAIN, translation_key=error.key) from error
    home_id = (await instance_id.async_get(hass))[:12]
    keeper = HouseKeeper(hass, entry, client, home_id)

    @callback
    def server_changed() -> None:
        entry.runtime_data.tell()
        tell_of_server(hass, entry, link.problem)
        if isinstance(link.problem, NotAuthorized):
            entry.async_start_reauth(hass)
        if link.info:
            _tell_version(hass, entry, link.info.program_version)
            keeper.server_came()
            entry.async_create_background_task(hass, _load_model(hass, entry), "laramie model")

    link = ServerLink(client, entry.unique_id, server_changed)
    platforms = {Platform.BUTTON, Platform.SELECT, Platform.SENSOR} | {
        PLATFORM_OF[subentry.subentry_type] for subentry in entry.subentries.values()
    }
    entry.runtime_data = LaramieData(client=client, link=link, keeper=keeper, platforms=platforms)
    await hass.config_entries.async_forward_entry_setups(entry, platforms)
    keeper.start()
    Foreteller(hass, entry, client, keeper).start()
    entry.async_create_background_task(hass, link.run(), "laramie link")
    if not hass.is_running:  # who adds a server is asked about the voice assistant anyway
        entry.async_on_unload(async_at_started(hass, partial(_look_for_pipelines, entry)))


async def async_unload_entry(
    hass: HomeAssistant, entry: LaramieConfigEntry | SatelliteConfigEntry
) -> bool:
    """Release a server or a satellite."""
    platforms = PLATFORMS if is_satellite(entry) else entry.runtime_data.platforms
    is_unloaded = await hass.config_entries.async_unload_platforms(entry, platforms)
    take_back_all(hass, entry)
    return is_unloaded


@callback
def _tell_version(hass: HomeAssistant, entry: LaramieConfigEntry, version: str | None) -> None:
    """Show what a server is, which may have been another one when it was set up, or away."""
    devices = dr.async_get(hass)
    for device in dr.async_entries_for_config_entry(devices, entry.entry_id):
        devices.async_update_device(device.id, sw_version=version)


@callback
def _look_for_pipelines(entry: LaramieConfigEntry, hass: HomeAssistant) -> None:
    """Tell from now on when no voice assistant uses an entry."""
    tell = partial(tell_of_pipeline, hass, entry)
    entry.async_on_unload(follow_pipelines(hass, entry.entry_id, tell))


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


async def _reload(hass: HomeAssistant, entry: ConfigEntry) -> None:
    """Take up changed options."""
    await hass.config_entries.async_reload(entry.entry_id)
