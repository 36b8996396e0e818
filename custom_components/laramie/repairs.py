"""Repairs that Home Assistant can do by itself, or with one word of the user."""

from __future__ import annotations

from typing import Any

import probatio as vol
from homeassistant.components.repairs import RepairsFlow, RepairsFlowResult
from homeassistant.const import CONF_HOST, CONF_PORT, CONF_TOKEN
from homeassistant.core import HomeAssistant

from .client import LaramieClient
from .config_flow import TOKEN
from .const import CONF_CERTIFICATE, CONF_SPEECH_CERTIFICATES, CONF_SPEECH_TOKENS
from .errors import LaramieError, told
from .issues import SPEECH_TOKEN
from .pipeline import create_pipeline
from .streams import fingerprint_at

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


class KnowEachOther(RepairsFlow):
    """Has a speech-to-text server's certificate confirmed, and asks for its token.

    Both are kept once the server serves us with them.
    """

    def __init__(self, known: Known) -> None:
        """Keep it in an entry, for one server."""
        self._known = known
        self._certificate: str | None = known[CONF_CERTIFICATE]

    async def async_step_init(self, _user_input: dict[str, Any] | None = None) -> RepairsFlowResult:
        """Begin with the certificate, where another one is shown than is trusted."""
        if self._certificate:
            shown = await fingerprint_at(self._known[CONF_HOST], self._known[CONF_PORT])
            if shown and shown != self._certificate:
                self._certificate = shown
                return await self.async_step_certificate()
        return await self.async_step_confirm()

    async def async_step_certificate(
        self, user_input: dict[str, Any] | None = None
    ) -> RepairsFlowResult:
        """Have the user compare the fingerprint with what the server says."""
        if user_input is not None:
            if self._known[CONF_TOKEN]:
                return await self.async_step_confirm()
            self._keep(None)
            return self.async_create_entry(data={})
        return self.async_show_form(
            step_id="certificate",
            data_schema=vol.Schema({}),
            description_placeholders={
                CONF_HOST: self._known[CONF_HOST],
                "fingerprint": self._certificate or "",
            },
        )

    async def async_step_confirm(
        self, user_input: dict[str, Any] | None = None
    ) -> RepairsFlowResult:
        """Ask for the token, and try it."""
        errors = {}
        host, port = self._known[CONF_HOST], self._known[CONF_PORT]
        if user_input is not None:
            token = user_input[CONF_TOKEN]
            try:
                await LaramieClient(host, port, token, self._certificate).describe()
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

    def _keep(self, token: str | None) -> None:
        """Save what is known now; the entry reloads by itself and tells the server of the house."""
        entry = self.hass.config_entries.async_get_known_entry(self._known["entry_id"])
        data = dict(entry.data)
        for key, value in (
            (CONF_SPEECH_TOKENS, token),
            (CONF_SPEECH_CERTIFICATES, self._certificate),
        ):
            if value:
                data[key] = {**data.get(key, {}), self._known["server_id"]: value}
        self.hass.config_entries.async_update_entry(entry, data=data)


async def async_create_fix_flow(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    issue_id: str,
    data: Known | None,
) -> RepairsFlow:
    """Return what repairs an issue."""
    repair = KnowEachOther if issue_id.startswith(SPEECH_TOKEN) else CreatePipeline
    return repair(data or {})
