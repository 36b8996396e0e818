"""Repairs that Home Assistant can do by itself, or with one word of the user."""

from __future__ import annotations

from typing import Any

import probatio as vol
from homeassistant.components.repairs import RepairsFlow, RepairsFlowResult
from homeassistant.const import CONF_HOST, CONF_PORT, CONF_TOKEN
from homeassistant.core import HomeAssistant

from .client import LaramieClient
from .config_flow import TOKEN
from .const import CONF_SPEECH_TOKENS
from .errors import LaramieError, told
from .issues import SPEECH_TOKEN
from .pipeline import create_pipeline

type Known = dict[str, Any]
"""What an issue was shown with."""


class CreatePipeline(RepairsFlow):
    """Makes the voice assistant that nobody has made, after a yes."""

    def __init__(self, known: Known) -> None:
        """Make it of a server's agent."""
        self._entry_id: str = known["entry_id"]

    async def async_step_init(self, _user_input: dict[str, Any] | None = None) -> RepairsFlowResult:
        """Begin."""
        return await self.async_step_confirm()

    async def async_step_confirm(
        self, user_input: dict[str, Any] | None = None
    ) -> RepairsFlowResult:
        """Ask, and make it."""
        if user_input is None:
            return self.async_show_form(step_id="confirm", data_schema=vol.Schema({}))
        try:
            await create_pipeline(self.hass, self._entry_id)
        except LaramieError as error:
            return self.async_abort(reason=error.key)
        return self.async_create_entry(data={})


class GiveToken(RepairsFlow):
    """Asks for the token of a speech-to-text server, and keeps it once the server takes it."""

    def __init__(self, known: Known) -> None:
        """Keep it in an entry, for one server."""
        self._known = known

    async def async_step_init(self, _user_input: dict[str, Any] | None = None) -> RepairsFlowResult:
        """Begin."""
        return await self.async_step_confirm()

    async def async_step_confirm(
        self, user_input: dict[str, Any] | None = None
    ) -> RepairsFlowResult:
        """Ask, and try it."""
        errors = {}
        host = self._known[CONF_HOST]
        if user_input is not None:
            token = user_input[CONF_TOKEN]
            try:
                await LaramieClient(host, self._known[CONF_PORT], token).describe()
            except LaramieError as error:
                errors["base"] = told(error)
            else:
                self._keep(token)
                return self.async_create_entry(data={})
        return self.async_show_form(
            step_id="confirm",
            data_schema=TOKEN,
            errors=errors,
            description_placeholders={CONF_HOST: host},
        )

    def _keep(self, token: str) -> None:
        """Save it; the entry reloads by itself and tells the server of the house."""
        entry = self.hass.config_entries.async_get_known_entry(self._known["entry_id"])
        tokens = {**entry.data.get(CONF_SPEECH_TOKENS, {}), self._known["server_id"]: token}
        self.hass.config_entries.async_update_entry(
            entry, data={**entry.data, CONF_SPEECH_TOKENS: tokens}
        )


async def async_create_fix_flow(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    issue_id: str,
    data: Known | None,
) -> RepairsFlow:
    """Return what repairs an issue."""
    repair = GiveToken if issue_id.startswith(SPEECH_TOKEN) else CreatePipeline
    return repair(data or {})
