"""Tells our text-to-speech servers what the agents are likely to say, in the voices that say it."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from datetime import datetime, timedelta

from homeassistant.components import assist_pipeline
from homeassistant.components.assist_pipeline.runtime import KEY_ASSIST_PIPELINE
from homeassistant.config_entries import ConfigEntry
from homeassistant.const import CONF_LLM_HASS_API, MATCH_ALL
from homeassistant.core import HomeAssistant, callback
from homeassistant.exceptions import HomeAssistantError
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers.event import async_track_time_interval
from homeassistant.helpers.start import async_at_started

from .client import LaramieClient
from .keeper import HouseKeeper
from .protocol import ListReplies, PhrasesKnown, PreparePhrases, Replies
from .voice_servers import VoiceServer, entity_of, know_each_other, voice_servers

LOOK_EVERY = timedelta(minutes=5)
"""How often to look for another house, or for a speech server that has come."""
LOAD_SECONDS = 60.0
"""A server loads the words of a language that nobody has spoken yet."""

_LOGGER = logging.getLogger(__name__)

type Voice = tuple[str, str | None]
"""A text-to-speech entity, and the voice that an assistant has; None for the server's own."""
type Asked = tuple[str, tuple[str, ...]]
"""The language an agent is asked in, and the APIs by which it controls the house."""


class Foreteller:
    """Follows the assistants of an entry's agents, and the house they speak of."""

    def __init__(
        self, hass: HomeAssistant, entry: ConfigEntry, client: LaramieClient, keeper: HouseKeeper
    ) -> None:
        """Tell nothing yet."""
        self._hass = hass
        self._entry = entry
        self._client = client
        self._keeper = keeper
        self._told: object = None
        """The house, the voices and the servers that all is told about."""
        self._wanted = asyncio.Event()

    @callback
    def start(self) -> None:
        """Tell what is to be told until the entry is unloaded."""
        unload = self._entry.async_on_unload

        @callback
        def look(_now: datetime | HomeAssistant) -> None:
            self._wanted.set()

        async def pipelines_changed(*_change: object) -> None:
            self._wanted.set()

        store = self._hass.data[KEY_ASSIST_PIPELINE].pipeline_store
        unload(store.async_add_listener(pipelines_changed))
        unload(async_track_time_interval(self._hass, look, LOOK_EVERY))
        unload(async_at_started(self._hass, look))
        self._entry.async_create_background_task(self._hass, self._run(), "laramie replies")

    async def _run(self) -> None:
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            try:
                await self._tell_what_is_new()
            except HomeAssistantError as error:
                _LOGGER.debug("what is likely to be said is not told: %s", error)

    async def _tell_what_is_new(self) -> None:
        """Tell servers that have not been told yet. Raises HomeAssistantError."""
        if not (voices := self._voices()):
            return
        servers = {
            entity_of(self._hass, server.entry_id, server.room): server
            for server in await voice_servers(self._hass)
            if server.room == "tts"
        }
        _, house_hash = self._keeper.house.identity([])
        ids = {entity_id: server.server_id for entity_id, server in servers.items()}
        now = house_hash, voices, ids
        if now != self._told:
            for (entity_id, voice), asked in voices.items():
                if server := servers.get(entity_id):
                    told = [await self._replies(*question) for question in sorted(asked)]
                    phrases = [phrase for replies in told for phrase in replies]
                    await self._tell_server(server, PreparePhrases(phrases=phrases, voice=voice))
            self._told = now

    @callback
    def _voices(self) -> dict[Voice, set[Asked]]:
        """Return the voices of the assistants that have an agent of ours, and how it is asked."""
        entities = er.async_entries_for_config_entry(er.async_get(self._hass), self._entry.entry_id)
        agents = {entity.entity_id: entity.config_subentry_id for entity in entities}
        found: dict[Voice, set[Asked]] = defaultdict(set)
        for pipeline in assist_pipeline.async_get_pipelines(self._hass):
            if pipeline.conversation_engine in agents and pipeline.tts_engine:
                subentry = self._entry.subentries.get(agents[pipeline.conversation_engine] or "")
                apis = subentry.data.get(CONF_LLM_HASS_API) or () if subentry else ()
                asked = language_of(pipeline), tuple(apis)
                found[pipeline.tts_engine, pipeline.tts_voice].add(asked)
        return found

    async def _replies(self, language: str, apis: tuple[str, ...]) -> list[str]:
        """Return what an agent is likely to say. Raises HomeAssistantError."""
        tools = await self._keeper.tools_for(list(apis), None)
        async with self._client.connect() as connection:

            async def ask(house_id: str, house_hash: str) -> Replies:
                question = ListReplies(house_id=house_id, hash=house_hash, language=language)
                return await connection.ask(question, Replies, LOAD_SECONDS)

            return (await self._keeper.about_house(connection, tools, ask)).replies

    async def _tell_server(self, server: VoiceServer, message: PreparePhrases) -> None:
        know_each_other(server, self._entry, self._client)
        async with server.client.connect() as connection:
            await connection.ask(message, PhrasesKnown)


def language_of(pipeline: assist_pipeline.Pipeline) -> str:
    """Return the language an agent is asked in, as Home Assistant's pipelines choose it."""
    if pipeline.conversation_language != MATCH_ALL:
        return pipeline.conversation_language
    return pipeline.stt_language or pipeline.tts_language or pipeline.language
