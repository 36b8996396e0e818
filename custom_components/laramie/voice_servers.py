"""Our wake word, speech-to-text and text-to-speech servers.

They are added with Home Assistant's own ``wyoming`` integration, among stock ones.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from homeassistant.config_entries import ConfigEntry
from homeassistant.const import CONF_HOST, CONF_PORT
from homeassistant.core import HomeAssistant

from .client import LaramieClient
from .errors import LaramieError

WYOMING = "wyoming"


@dataclass(frozen=True, kw_only=True)
class VoiceServer:
    """One of our servers in core's ``wyoming``."""

    room: str
    server_id: str
    entry_id: str
    client: LaramieClient


async def voice_servers(hass: HomeAssistant) -> list[VoiceServer]:
    """Return our servers that are there; stock ones are skipped."""
    entries = hass.config_entries.async_loaded_entries(WYOMING)
    found = await asyncio.gather(*(_ask(entry) for entry in entries))
    return [server for server in found if server is not None]


async def _ask(entry: ConfigEntry) -> VoiceServer | None:
    client = LaramieClient(entry.data[CONF_HOST], entry.data[CONF_PORT])
    try:
        info = await client.describe()
    except LaramieError:
        return None
    return VoiceServer(
        room=info.room, server_id=info.server_id, entry_id=entry.entry_id, client=client
    )
