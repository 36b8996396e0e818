"""Adds a server: found by zeroconf or by the Supervisor, or given by its address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import probatio as vol
from homeassistant.config_entries import (
    SOURCE_HASSIO,
    SOURCE_REAUTH,
    SOURCE_USER,
    ConfigEntry,
    ConfigEntryState,
    ConfigFlowResult,
    ConfigSubentryData,
    ConfigSubentryFlow,
    FlowType,
)
from homeassistant.const import CONF_HOST, CONF_LLM_HASS_API, CONF_PORT, CONF_TOKEN
from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers import discovery_flow, llm
from homeassistant.helpers.selector import (
    TextSelector,
    TextSelectorConfig,
    TextSelectorType,
)
from homeassistant.helpers.service_info.hassio import HassioServiceInfo
from homeassistant.helpers.service_info.zeroconf import ZeroconfServiceInfo

from .client import LaramieClient
from .const import (
    CONF_CERTIFICATE,
    CONF_CONFIRM,
    DEFAULT_CONFIRM,
    DEFAULT_PORT,
    DOMAIN,
    SUBENTRY_AI_TASK,
    SUBENTRY_CONVERSATION,
)
from .errors import LaramieError, NotAuthorized, told
from .satellite import is_satellite
from .satellite_flow import SatelliteFlow
from .subentry_flow import AgentFlow
from .voice_flow import VoiceFlow
from .voice_servers import NAME_OF_ROOM, WYOMING

ADDRESS = vol.Schema(
    {
        vol.Required(CONF_HOST): str,
        vol.Required(CONF_PORT, default=DEFAULT_PORT): vol.All(int, vol.Range(1, 65535)),
    }
)
TOKEN = vol.Schema(
    {
        vol.Required(CONF_TOKEN): TextSelector(
            TextSelectorConfig(type=TextSelectorType.PASSWORD, autocomplete="current-password")
        )
    }
)
NAME = "Laramie"
ADDRESS_KEYS = (CONF_HOST, CONF_PORT, CONF_CERTIFICATE)


class LaramieFlow(SatelliteFlow, domain=DOMAIN):
    """One entry per server, known by its ``server_id`` wherever it moves."""

    VERSION = 1

    async def async_step_user(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Ask for an address."""
        errors = {}
        entry = self._entry_in_question()
        known = entry.data if entry else {}
        if user_input is not None:
            self._address = dict(user_input)
            try:
                return await self._secured_or_take()
            except LaramieError as error:
                errors["base"] = told(error)
        return self.async_show_form(
            step_id="user",
            data_schema=self.add_suggested_values_to_schema(ADDRESS, user_input or known),
            errors=errors,
        )

    async def async_step_token(self, user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Ask for the token of a server that wants one."""
        return await self._ask_for_token("token", user_input)

    async def async_step_reauth(self, entry_data: Mapping[str, Any]) -> ConfigFlowResult:
        """Take up that a server does not take our token any more, or wants TLS."""
        self._address = {key: entry_data[key] for key in ADDRESS_KEYS if key in entry_data}
        if CONF_CERTIFICATE not in self._address:
            try:
                return await self._secured_or_take()
            except LaramieError as error:
                told(error)
        return await self.async_step_reauth_confirm()

    async def async_step_reauth_confirm(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Ask for the token that it takes."""
        return await self._ask_for_token("reauth_confirm", user_input)

    async def async_step_reconfigure(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Ask for another address of the same server."""
        return await self.async_step_user(user_input)

    async def async_step_zeroconf(self, discovery_info: ZeroconfServiceInfo) -> ConfigFlowResult:
        """Take a server that announces itself."""
        return await self._discovered(
            discovery_info.host, discovery_info.port, discovery_info.properties.get("server_id")
        )

    async def async_step_hassio(self, discovery_info: HassioServiceInfo) -> ConfigFlowResult:
        """Take a server that runs as an app of the Supervisor, and hand on others of the app."""
        _hand_on(self.hass, discovery_info)
        address = urlsplit(discovery_info.config["uri"])
        return await self._discovered(address.hostname, address.port, None)

    async def async_step_confirm(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Let the user decide about a discovered server."""
        if user_input is not None:
            return self._create(self._address)
        self._set_confirm_only()
        return self.async_show_form(
            step_id="confirm", description_placeholders={"host": self._address[CONF_HOST]}
        )

    async def async_on_create_entry(self, result: ConfigFlowResult) -> ConfigFlowResult:
        """Go on to the voice assistant, where the server can be used."""
        entry = result["result"]
        if entry.state is ConfigEntryState.LOADED and self.async_supports_options_flow(entry):
            flow = await self.hass.config_entries.options.async_init(entry.entry_id)
            result["next_flow"] = (FlowType.OPTIONS_FLOW, flow["flow_id"])
        return result

    @classmethod
    @callback
    def async_supports_options_flow(cls, config_entry: ConfigEntry) -> bool:
        """Tell whether there is anything to *Configure*: with a satellite there is not."""
        return not is_satellite(config_entry)

    @staticmethod
    @callback
    def async_get_options_flow(
        config_entry: ConfigEntry,  # noqa: ARG004 - the same for all
    ) -> VoiceFlow:
        """Return what *Configure* does."""
        return VoiceFlow()

    @classmethod
    @callback
    def async_get_supported_subentry_types(
        cls,
        config_entry: ConfigEntry,
    ) -> dict[str, type[ConfigSubentryFlow]]:
        """Return what can be added to a server; nothing can to a satellite."""
        if is_satellite(config_entry):
            return {}
        return {SUBENTRY_CONVERSATION: AgentFlow, SUBENTRY_AI_TASK: AgentFlow}

    async def _ask_for_token(
        self, step_id: str, user_input: dict[str, Any] | None
    ) -> ConfigFlowResult:
        errors = {}
        if user_input is not None:
            given = self._address | user_input
            try:
                return await self._satellite_at(given) or await self._server_at(given)
            except LaramieError as error:
                errors["base"] = told(error)
        return self.async_show_form(
            step_id=step_id,
            data_schema=TOKEN,
            errors=errors,
            description_placeholders={"host": self._address[CONF_HOST]},
        )

    async def _discovered(
        self, host: str | None, port: int | None, server_id: str | None
    ) -> ConfigFlowResult:
        """Offer a server, or follow one that moved; only what answers there is believed."""
        self._address = {CONF_HOST: host, CONF_PORT: port}
        if server_id:
            known = await self.async_set_unique_id(server_id)
            if known and self._address.items() <= known.data.items():
                return self.async_abort(reason="already_configured")
        self.context["title_placeholders"] = {"name": f"{NAME} ({host})"}
        try:
            return await self._secured_or_take()
        except LaramieError as error:
            return self.async_abort(reason=told(error))

    async def _take(self) -> ConfigFlowResult:
        """Take the satellite or server at the address; asks for a token where one is wanted."""
        entry = self._entry_in_question()
        token = {CONF_TOKEN: entry.data[CONF_TOKEN]} if entry and CONF_TOKEN in entry.data else {}
        try:
            given = self._address | token
            return await self._satellite_at(given) or await self._server_at(given)
        except NotAuthorized:
            reauth = self.source == SOURCE_REAUTH
            return await (self.async_step_reauth_confirm() if reauth else self.async_step_token())

    async def _server_at(self, address: dict[str, Any]) -> ConfigFlowResult:
        """Take the LLM server at an address. Raises LaramieError."""
        client = LaramieClient.of(address)
        info = await client.find_llm()
        entry = self._entry_in_question()
        by_hand = entry is not None or self.source == SOURCE_USER
        await self.async_set_unique_id(info.server_id, raise_on_progress=not by_hand)
        if not entry:
            self._abort_if_known()
        client.served(info)
        if entry:
            return self._change(entry, address)
        if by_hand or CONF_TOKEN in address:
            return self._create(address)
        return await self.async_step_confirm()

    def _change(self, entry: ConfigEntry, address: dict[str, Any]) -> ConfigFlowResult:
        """Change an entry; one that is set up listens for it, and reloads by itself."""
        self._abort_if_unique_id_mismatch(reason="another_server")
        if entry.update_listeners:
            return self.async_update_and_abort(entry, data_updates=address)
        return self.async_update_reload_and_abort(entry, data_updates=address)

    def _create(self, address: dict[str, Any]) -> ConfigFlowResult:
        return self.async_create_entry(
            title=f"{NAME} ({address[CONF_HOST]})",
            data=address,
            subentries=[
                ConfigSubentryData(
                    data={
                        CONF_LLM_HASS_API: [llm.LLM_API_ASSIST],
                        CONF_CONFIRM: list(DEFAULT_CONFIRM),
                    },
                    subentry_type=SUBENTRY_CONVERSATION,
                    title=NAME,
                    unique_id=None,
                )
            ],
        )


@callback
def _hand_on(hass: HomeAssistant, app: HassioServiceInfo) -> None:
    """Have core's ``wyoming`` find the other servers of an app.

    The Supervisor would tell it of one of them only.
    """
    for room, name in NAME_OF_ROOM.items():
        if uri := app.config.get(room):
            server = HassioServiceInfo(
                config={"uri": uri}, name=name, slug=app.slug, uuid=f"{app.uuid}-{room}"
            )
            discovery_flow.async_create_flow(hass, WYOMING, {"source": SOURCE_HASSIO}, server)
