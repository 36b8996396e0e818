"""Our wake word, speech-to-text and text-to-speech servers.

They are added with Home Assistant's own ``wyoming`` integration, among stock ones.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from homeassistant.config_entries import ConfigEntry
from homeassistant.const import CONF_HOST, CONF_PORT
from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers import entity_registry as er

from .client import LaramieClient
from .const import CONF_SPEECH_TOKENS
from .errors import LaramieError

WYOMING = "wyoming"
DOMAIN_OF_ROOM = {"wake": "wake_word", "stt": "stt", "tts": "tts"}
"""What a server of each room is to Home Assistant."""


NAME_OF_ROOM = {"wake": "Laramie Wake", "stt": "Laramie STT", "tts": "Laramie TTS"}
"""Names of products are not translated."""


@dataclass(frozen=True, kw_only=True)
class VoiceServer:
    """One of our servers in core's ``wyoming``."""

    room: str
    server_id: str
    entry_id: str
    client: LaramieClient
    wants_token: bool


async def voice_servers(hass: HomeAssistant) -> list[VoiceServer]:
    """Return our servers that are there; their clients show no token yet."""
    entries = hass.config_entries.async_loaded_entries(WYOMING)
    found = await asyncio.gather(*map(_ask, entries))
    return [server for server in found if server is not None]


@callback
def show_token(server: VoiceServer, entry: ConfigEntry, token: str | None) -> None:
    """Have a server that wants a token shown its own, or else the LLM server's."""
    if server.wants_token:
        tokens = entry.data.get(CONF_SPEECH_TOKENS, {})
        server.client.token = tokens.get(server.server_id, token)


async def our_engines(hass: HomeAssistant) -> dict[str, str]:
    """Return the entities of our servers, by room."""
    engines: dict[str, str] = {}
    for server in await voice_servers(hass):
        domain = DOMAIN_OF_ROOM.get(server.room)
        if domain and (entity_id := entity_of(hass, server.entry_id, domain)):
            engines.setdefault(server.room, entity_id)
    return engines


@callback
def entity_of(hass: HomeAssistant, entry_id: str, domain: str) -> str | None:
    """Return the first entity of a config entry in a domain."""
    entities = er.async_entries_for_config_entry(er.async_get(hass), entry_id)
    return next(
        (entry.entity_id for entry in entities if entry.domain == domain and not entry.disabled),
        None,
    )


async def _ask(entry: ConfigEntry) -> VoiceServer | None:
    """Return a server of ours; None for a stock one."""
    client = LaramieClient(entry.data[CONF_HOST], entry.data[CONF_PORT])
    try:
        info = await client.describe()
    except LaramieError:
        return None
    return VoiceServer(
        room=info.room,
        server_id=info.server_id,
        entry_id=entry.entry_id,
        client=client,
        wants_token=info.wants_token,
    )
