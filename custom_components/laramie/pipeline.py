"""Makes an Assist pipeline of our servers, so that nobody has to pick five entities by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from homeassistant.components import assist_pipeline, wake_word
from homeassistant.components.assist_pipeline.pipeline import async_get_pipeline
from homeassistant.components.assist_pipeline.runtime import KEY_ASSIST_PIPELINE
from homeassistant.const import MATCH_ALL
from homeassistant.core import CALLBACK_TYPE, HomeAssistant, callback
from homeassistant.helpers import entity_registry as er
from homeassistant.util.hass_dict import HassKey

from .errors import NoAgent, NoSpeech
from .found_servers import add_found_servers
from .voice_servers import DOMAIN_OF_ROOM, WYOMING, entity_of, our_engines

ONE_AT_A_TIME: HassKey[asyncio.Lock] = HassKey("laramie_pipeline")
"""Two presses at once make one pipeline."""
USUAL_WAKE_WORDS = ("okay_nabu", "ok_nabu")
"""What Home Assistant's users say, where a server knows it; else its first."""


async def create_pipeline(hass: HomeAssistant, entry_id: str) -> assist_pipeline.Pipeline:
    """Make a preferred pipeline of our servers and the first agent of an entry; return it.

    Our servers that Home Assistant has found are added. Another speech engine serves where none of
    ours is. The agent's pipeline that is there already is kept as the user has changed it, and gets
    a wake word where it has none. Raises NoSpeech or NoAgent.
    """
    agent = entity_of(hass, entry_id, "conversation")
    if agent is None:
        raise NoAgent
    async with hass.data.setdefault(ONE_AT_A_TIME, asyncio.Lock()):
        return await _create_pipeline(hass, agent)


@callback
def follow_pipelines(
    hass: HomeAssistant, entry_id: str, tell: Callable[[bool], None]
) -> CALLBACK_TYPE:
    """Tell now, and whenever pipelines change, whether one has an agent of an entry.

    Returns how to stop that.
    """

    async def look(*_change: object) -> None:
        entities = er.async_entries_for_config_entry(er.async_get(hass), entry_id)
        agents = {entity.entity_id for entity in entities}
        pipelines = assist_pipeline.async_get_pipelines(hass)
        tell(any(pipeline.conversation_engine in agents for pipeline in pipelines))

    hass.async_create_task(look())
    return hass.data[KEY_ASSIST_PIPELINE].pipeline_store.async_add_listener(look)


@callback
def engines_by_room(hass: HomeAssistant, ours: dict[str, str]) -> dict[str, str | None]:
    """Return the engine to take for each room: ours, or else any, one of the house first."""
    return {
        room: ours.get(room) or _another(hass, domain) for room, domain in DOMAIN_OF_ROOM.items()
    }


def _another(hass: HomeAssistant, domain: str) -> str | None:
    entities = er.async_get(hass).entities
    there = hass.states.async_entity_ids(domain)
    local = [
        entity_id
        for entity_id in there
        if (entry := entities.get(entity_id)) and entry.platform == WYOMING
    ]
    return next(iter([*local, *there]), None)


async def _create_pipeline(hass: HomeAssistant, agent: str) -> assist_pipeline.Pipeline:
    await add_found_servers(hass)
    engines = engines_by_room(hass, await our_engines(hass))
    pipeline = _pipeline_of(hass, agent) or await _new_pipeline(hass, agent, engines)
    wake = engines["wake"]
    if wake and not pipeline.wake_word_entity:
        word = await _wake_word(hass, wake)
        await assist_pipeline.async_update_pipeline(
            hass, pipeline, wake_word_entity=wake, wake_word_id=word
        )
    hass.data[KEY_ASSIST_PIPELINE].pipeline_store.async_set_preferred_item(pipeline.id)
    return async_get_pipeline(hass, pipeline.id)


async def _new_pipeline(
    hass: HomeAssistant, agent: str, engines: dict[str, str | None]
) -> assist_pipeline.Pipeline:
    stt, tts = engines["stt"], engines["tts"]
    if not (stt and tts):
        raise NoSpeech
    state = hass.states.get(agent)
    pipeline = await assist_pipeline.async_create_default_pipeline(
        hass, stt, tts, state.name if state else agent
    )
    if pipeline is None:
        raise NoSpeech(f"{engines} do not speak {hass.config.language}")
    await assist_pipeline.async_update_pipeline(
        hass, pipeline, conversation_engine=agent, conversation_language=MATCH_ALL
    )
    return async_get_pipeline(hass, pipeline.id)


@callback
def _pipeline_of(hass: HomeAssistant, agent: str) -> assist_pipeline.Pipeline | None:
    pipelines = assist_pipeline.async_get_pipelines(hass)
    return next((pipeline for pipeline in pipelines if pipeline.conversation_engine == agent), None)


async def _wake_word(hass: HomeAssistant, entity_id: str) -> str | None:
    """Return the wake word to listen for, of those that an entity knows."""
    entity = wake_word.async_get_wake_word_detection_entity(hass, entity_id)
    words = [word.id for word in await entity.get_supported_wake_words()] if entity else []
    usual = [word for word in USUAL_WAKE_WORDS if word in words]
    return next(iter([*usual, *words]), None)
