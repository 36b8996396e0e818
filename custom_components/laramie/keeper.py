"""Keeps the servers of an entry told of the house, soon after it changes and in the background."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime, timedelta

from homeassistant.config_entries import (
    SIGNAL_CONFIG_ENTRY_CHANGED,
    ConfigEntry,
    ConfigEntryChange,
)
from homeassistant.const import CONF_LLM_HASS_API
from homeassistant.core import HomeAssistant, callback
from homeassistant.exceptions import HomeAssistantError
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers import llm
from homeassistant.helpers.dispatcher import async_dispatcher_connect
from homeassistant.helpers.event import async_track_time_interval
from homeassistant.helpers.start import async_at_started

from .client import Connection, LaramieClient
from .const import DOMAIN, SUBENTRY_CONVERSATION
from .errors import NOT_TRUSTED, HouseUnknown, LaramieError, NotAuthorized
from .house import House, Tools
from .issues import tell_of_house, tell_of_token
from .protocol import Prepare, Prepared
from .snapshot import ASSISTANT, area_of, tools_of
from .teller import Teller
from .voice_servers import WYOMING, VoiceServer, know_each_other, voice_servers

SHAPE_SECONDS = 1.0
"""From a changed name or place until the servers know."""
STATE_SECONDS = 10.0
"""From a changed state; a turn brings its server up to date by itself."""
PREPARE_SECONDS = 60.0
"""A large model reads a new house for seconds."""
VERIFY_EVERY = timedelta(minutes=5)

_LOGGER = logging.getLogger(__name__)


class HouseKeeper:
    """Tells the LLM server of names, places, tools and states, and speech servers of names."""

    def __init__(
        self, hass: HomeAssistant, entry: ConfigEntry, client: LaramieClient, home_id: str
    ) -> None:
        """Tell nothing yet."""
        self._hass = hass
        self._entry = entry
        self._client = client
        self.house = House(hass, home_id)
        self._teller = Teller(self.house, states=True)
        self._speech_tellers: dict[str, Teller] = {}
        self._toolsets: list[Tools] = []
        self._shape_changed = asyncio.Event()
        self._states_changed = asyncio.Event()

    @callback
    def start(self) -> None:
        """Follow the house until the entry is unloaded."""
        unload = self._entry.async_on_unload
        for stop in self.house.listen(self._shape_changed.set, self._states_changed.set):
            unload(stop)
        for wanted, seconds, tell in (
            (self._shape_changed, SHAPE_SECONDS, self.tell_all),
            (self._states_changed, STATE_SECONDS, self._tell_llm),
        ):
            self._entry.async_create_background_task(
                self._hass, self._whenever(wanted, seconds, tell), "laramie house"
            )
        unload(
            async_dispatcher_connect(self._hass, SIGNAL_CONFIG_ENTRY_CHANGED, self._entry_changed)
        )
        unload(async_track_time_interval(self._hass, self._verify, VERIFY_EVERY))
        unload(async_at_started(self._hass, self._at_started))

    @callback
    def server_came(self) -> None:
        """Tell a server all: it may have been started anew, with the states of another day."""
        self._teller.forget()
        self._shape_changed.set()

    async def tell(self, connection: Connection, tools: Tools) -> tuple[str, str]:
        """Bring the LLM server up to date; return the id and hash it knows the house by."""
        return await self._teller.tell(connection, tools)

    async def about_house[T](
        self,
        connection: Connection,
        tools: Tools,
        ask: Callable[[str, str], Awaitable[T]],
    ) -> T:
        """Ask about the house, by its id and hash; a server that lost it is told again, once."""
        try:
            return await ask(*await self.tell(connection, tools))
        except HouseUnknown:
            self._teller.forget()
            return await ask(*await self.tell(connection, tools))

    async def prepare(
        self, api_ids: list[str], language: str | None, device_id: str | None
    ) -> None:
        """Have the server get ready for a turn at a device. Raises HomeAssistantError."""
        area = area_of(self._hass, None, device_id)
        tools = await self.tools_for(api_ids, device_id)
        async with self._client.connect() as connection:

            async def ask(house_id: str, house_hash: str) -> Prepared:
                request = Prepare(
                    house_id=house_id,
                    hash=house_hash,
                    language=language,
                    area=area.id if area else None,
                )
                return await connection.ask(request, Prepared, PREPARE_SECONDS)

            await self.about_house(connection, tools, ask)

    async def prepare_agents(self, language: str | None) -> None:
        """Have the server get ready for a turn of each agent. Raises HomeAssistantError."""
        for api_ids in self._chosen_apis():
            await self.prepare(api_ids, language, None)

    async def tell_all(self) -> None:
        """Tell all servers what has changed."""
        if self._hass.is_running:
            self._toolsets = await self._find_toolsets()
            tell_of_house(self._hass, self._entry, len(self.house.entities))
            await self._tell_llm()
            await self._tell_speech(verify=False)

    async def _tell_llm(self) -> None:
        try:
            async with self._client.connect() as connection:
                for tools in self._toolsets:
                    await self._teller.tell(connection, tools)
        except LaramieError as error:
            _LOGGER.debug("the house could not be told to %s: %s", self._client, error.detail)

    async def _tell_speech(self, *, verify: bool) -> None:
        refusing = None
        for server in await voice_servers(self._hass):
            if server.room == "stt":
                try:
                    await self._tell_speech_server(server, verify=verify)
                except LaramieError as error:
                    _LOGGER.debug("%s was not told of the house: %s", server.client, error.detail)
                    if isinstance(error, (NotAuthorized, *NOT_TRUSTED)):
                        refusing = server
        tell_of_token(self._hass, self._entry, refusing)

    async def _tell_speech_server(self, server: VoiceServer, *, verify: bool) -> None:
        """Tell it. Raises LaramieError."""
        know_each_other(server, self._entry, self._client)
        new = Teller(self.house, states=False)
        teller = self._speech_tellers.setdefault(server.server_id, new)
        try:
            async with server.client.connect() as connection:
                await teller.tell(connection, [], verify=verify)
        except LaramieError:
            teller.forget()
            raise

    async def _find_toolsets(self) -> list[Tools]:
        """Return the tools of each agent: those of no place in particular, and of satellites."""
        found: dict[str, Tools] = {}
        for api_ids in self._chosen_apis():
            for device_id in (None, *self._satellites()):
                try:
                    tools = await self.tools_for(api_ids, device_id)
                except HomeAssistantError as error:
                    _LOGGER.debug("the tools of %s are not known yet: %s", api_ids, error)
                    continue
                found[self.house.identity(tools)[0]] = tools
        return list(found.values())

    async def tools_for(self, api_ids: list[str], device_id: str | None) -> Tools:
        """Return the tools that a speaker at a device has. Raises HomeAssistantError."""
        if not api_ids:
            return []
        context = llm.LLMContext(
            platform=DOMAIN,
            context=None,
            language=self._hass.config.language,
            assistant=ASSISTANT,
            device_id=device_id,
        )
        return tools_of(await llm.async_get_api(self._hass, api_ids, context))

    def _chosen_apis(self) -> Iterable[list[str]]:
        for subentry in self._entry.subentries.values():
            if subentry.subentry_type == SUBENTRY_CONVERSATION:
                yield subentry.data.get(CONF_LLM_HASS_API) or []

    def _satellites(self) -> set[str]:
        entities = er.async_get(self._hass).entities.values()
        return {
            entry.device_id
            for entry in entities
            if entry.domain == "assist_satellite" and entry.device_id
        }

    async def _whenever(
        self, wanted: asyncio.Event, seconds: float, tell: Callable[[], Awaitable[None]]
    ) -> None:
        """Tell some time after it is wanted, and what is wanted meanwhile once more."""
        while True:
            await wanted.wait()
            await asyncio.sleep(seconds)
            wanted.clear()
            await tell()

    @callback
    def _entry_changed(self, _change: ConfigEntryChange, entry: ConfigEntry) -> None:
        if entry.domain == WYOMING:
            self._shape_changed.set()

    async def _verify(self, _now: datetime) -> None:
        await self._tell_speech(verify=True)

    @callback
    def _at_started(self, _hass: HomeAssistant) -> None:
        self._shape_changed.set()
