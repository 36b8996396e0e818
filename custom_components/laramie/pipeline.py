"""Makes an Assist pipeline of our servers, so that nobody has to pick five entities by hand."""

from __future__ import annotations

from homeassistant.components import assist_pipeline
from homeassistant.components.assist_pipeline.runtime import KEY_ASSIST_PIPELINE
from homeassistant.const import MATCH_ALL
from homeassistant.core import HomeAssistant
from homeassistant.helpers import entity_registry as er

from .errors import NoAgent, NoSpeech
from .voice_servers import voice_servers

DOMAIN_OF_ROOM = {"stt": "stt", "tts": "tts", "wake": "wake_word"}


async def create_pipeline(hass: HomeAssistant, entry_id: str, name: str) -> str:
    """Create a preferred pipeline of our servers and the first agent of an entry; return its id.

    Another speech server serves where none of ours is. Raises NoSpeech or NoAgent.
    """
    agent = _entity(hass, entry_id, "conversation")
    if agent is None:
        raise NoAgent
    ours = {server.room: server.entry_id for server in await voice_servers(hass)}
    engines = {
        room: (ours.get(room) and _entity(hass, ours[room], domain)) or _any(hass, domain)
        for room, domain in DOMAIN_OF_ROOM.items()
    }
    if not (engines["stt"] and engines["tts"]):
        raise NoSpeech
    pipeline = await assist_pipeline.async_create_default_pipeline(
        hass, engines["stt"], engines["tts"], name
    )
    if pipeline is None:
        raise NoSpeech(f"{engines} do not speak {hass.config.language}")
    await assist_pipeline.async_update_pipeline(
        hass,
        pipeline,
        conversation_engine=agent,
        conversation_language=MATCH_ALL,
        wake_word_entity=engines["wake"],
    )
    hass.data[KEY_ASSIST_PIPELINE].pipeline_store.async_set_preferred_item(pipeline.id)
    return pipeline.id


def _entity(hass: HomeAssistant, entry_id: str, domain: str) -> str | None:
    entities = er.async_entries_for_config_entry(er.async_get(hass), entry_id)
    return next(
        (entry.entity_id for entry in entities if entry.domain == domain and not entry.disabled),
        None,
    )


def _any(hass: HomeAssistant, domain: str) -> str | None:
    return next(iter(hass.states.async_entity_ids(domain)), None)
