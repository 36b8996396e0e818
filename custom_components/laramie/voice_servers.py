"""Our wake word, speech-to-text and text-to-speech servers.

They are added with Home Assistant's own ``wyoming`` integration, among stock ones.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from homeassistant.config_entries import ConfigEntry, ConfigEntryState
from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers import entity_registry as er

from .client import LaramieClient
from .const import CONF_SPEECH_CERTIFICATES, CONF_SPEECH_TOKENS
from .errors import LaramieError
from .streams import TRUSTED

WYOMING = "wyoming"
DOMAIN_OF_ROOM = {"wake": "wake_word", "stt": "stt", "tts": "tts"}
"""What a server of each room is to Home Assistant."""


NAME_OF_ROOM = {"wake": "Laramie Wake", "stt": "Laramie STT", "tts": "Laramie TTS"}
"""Names of products are not translated."""
PROGRAMS = {f"laramie-{room}" for room in DOMAIN_OF_ROOM}
"""How our servers name themselves to any Wyoming client."""


@dataclass(frozen=True, kw_only=True)
class VoiceServer:
    """One of our servers in core's ``wyoming``."""

    room: str
    server_id: str
    entry_id: str
    client: LaramieClient
    wants_token: bool
    secure_port: int | None


async def voice_servers(hass: HomeAssistant) -> list[VoiceServer]:
    """Return our servers that are there; their clients show no token yet."""
    entries = hass.config_entries.async_loaded_entries(WYOMING)
    found = await asyncio.gather(*map(_ask, entries))
    return [server for server in found if server is not None]


@callback
def know_each_other(server: VoiceServer, entry: ConfigEntry, llm: LaramieClient) -> None:
    """Have a server asked as it wants to be: with TLS, and shown a token.

    Certificate and token are its own, or else those of the LLM server.
    """
    if server.secure_port:
        certificates = entry.data.get(CONF_SPEECH_CERTIFICATES, {})
        server.client.port = server.secure_port
        server.client.certificate = certificates.get(server.server_id, llm.certificate or TRUSTED)
    if server.wants_token:
        tokens = entry.data.get(CONF_SPEECH_TOKENS, {})
        server.client.token = tokens.get(server.server_id, llm.token)


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


@callback
def server_behind(hass: HomeAssistant, entity_id: str) -> LaramieClient | None:
    """Return our server that an entity stands for, to ping it; None for what is not ours."""
    entity = er.async_get(hass).async_get(entity_id)
    entry = hass.config_entries.async_get_entry((entity and entity.config_entry_id) or "")
    if not entry or entry.domain != WYOMING or entry.state is not ConfigEntryState.LOADED:
        return None
    info = entry.runtime_data.service.info
    is_ours = any(program.name in PROGRAMS for program in (*info.asr, *info.tts))
    return LaramieClient.of(entry.data) if is_ours else None


async def _ask(entry: ConfigEntry) -> VoiceServer | None:
    """Return a server of ours; None for a stock one."""
    client = LaramieClient.of(entry.data)
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
        secure_port=info.secure_port,
    )
