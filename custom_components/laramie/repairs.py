"""Repairs that Home Assistant can do by itself: the voice assistant that nobody has made."""

from __future__ import annotations

from typing import Any

import probatio as vol
from homeassistant.components.repairs import RepairsFlow, RepairsFlowResult
from homeassistant.core import HomeAssistant

from .errors import LaramieError
from .pipeline import create_pipeline


class CreatePipeline(RepairsFlow):
    """Makes it after a yes."""

    def __init__(self, entry_id: str) -> None:
        """Make it of a server's agent."""
        self._entry_id = entry_id

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


async def async_create_fix_flow(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    issue_id: str,  # noqa: ARG001 - there is one kind
    data: dict[str, str | int | float | None] | None,
) -> RepairsFlow:
    """Return what repairs an issue."""
    return CreatePipeline(str((data or {})["entry_id"]))
