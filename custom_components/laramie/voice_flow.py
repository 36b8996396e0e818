"""Makes the voice assistant: offered once a server is added, and later as its *Configure*."""

from __future__ import annotations

import asyncio
from typing import Any

from homeassistant.config_entries import ConfigEntryState, ConfigFlowResult, OptionsFlow

from .errors import LaramieError
from .found_servers import found_servers, missing_rooms, wait_for_servers
from .pipeline import create_pipeline, engines_by_room
from .voice_servers import NAME_OF_ROOM, our_engines

WAIT_SECONDS = 60.0
"""Servers that were started together are found within seconds of each other."""
SOON_SECONDS = 5.0
"""A browser that is shown progress misses its end when that comes before it listens for it."""
NONE = "-"


class VoiceFlow(OptionsFlow):
    """Waits for our voice servers, adds those that were found, and makes the pipeline."""

    _waiting: asyncio.Task[None] | None = None

    async def async_step_init(self, _user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Offer it."""
        if self.config_entry.state is not ConfigEntryState.LOADED:
            return self.async_abort(reason="entry_not_loaded")
        found = await our_engines(self.hass) | await found_servers(self.hass)
        return self.async_show_menu(
            menu_options=["wait", "later"],
            description_placeholders={
                "servers": _names([room for room in NAME_OF_ROOM if room in found])
            },
        )

    async def async_step_wait(self, _user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Wait for servers that are not there yet, and add them."""
        if self._waiting is None:
            self._waiting = self.hass.async_create_task(
                wait_for_servers(self.hass, WAIT_SECONDS), "laramie servers", eager_start=False
            )
            await asyncio.wait((self._waiting,), timeout=SOON_SECONDS)
        if not self._waiting.done():
            return self.async_show_progress(
                progress_action="wait",
                description_placeholders={"servers": _names(await missing_rooms(self.hass))},
                progress_task=self._waiting,
            )
        self._waiting = None
        missing = await missing_rooms(self.hass)
        return self.async_show_progress_done(next_step_id="missing" if missing else "create")

    async def async_step_missing(
        self, _user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Say what is missing, and offer what can be done without it."""
        engines = engines_by_room(self.hass, await our_engines(self.hass))
        can_do_without = engines["stt"] and engines["tts"]
        return self.async_show_menu(
            menu_options=["wait", *(["create"] if can_do_without else []), "later"],
            description_placeholders={"servers": _names(await missing_rooms(self.hass))},
        )

    async def async_step_create(
        self, _user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Make the pipeline."""
        try:
            pipeline = await create_pipeline(self.hass, self.config_entry.entry_id)
        except LaramieError as error:
            return self.async_abort(reason=error.key)
        return self.async_abort(reason="created", description_placeholders={"name": pipeline.name})

    async def async_step_later(self, _user_input: dict[str, Any] | None = None) -> ConfigFlowResult:
        """Leave it."""
        return self.async_abort(reason="later")


def _names(rooms: list[str]) -> str:
    return ", ".join(NAME_OF_ROOM[room] for room in rooms) or NONE
