"""One of our satellites: its link, what is set on it, and who hears what it says."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict
from functools import partial
from typing import Any, TypeIs

from homeassistant.config_entries import ConfigEntry
from homeassistant.const import Platform
from homeassistant.core import CALLBACK_TYPE, HomeAssistant
from wyoming.event import Event

from .client import ANSWER_SECONDS, Connection, LaramieClient, in_time, parse
from .const import CONF_INFO, CONF_ROOM
from .errors import CannotConnect, NotAuthorized, ServerError
from .issues import tell_of_server
from .link import Link
from .listeners import Observed
from .protocol import INFO_KEY, MIN_VERSION, VERSION, ErrorCode, Message
from .satellite_client import SatelliteInfo, describe_satellite
from .satellite_protocol import SATELLITE, Settings

PLATFORMS = (
    Platform.ASSIST_SATELLITE,
    Platform.BINARY_SENSOR,
    Platform.MEDIA_PLAYER,
    Platform.NUMBER,
    Platform.SELECT,
    Platform.SWITCH,
)

_LOGGER = logging.getLogger(__name__)


class Satellite(Observed):
    """What the entities of a satellite share."""

    def __init__(self, info: SatelliteInfo, client: LaramieClient) -> None:
        """Take what it told of itself when it was last there."""
        super().__init__()
        self.info = info
        self.client = client
        self.link = SatelliteLink(client, info.server_id, self)
        self.settings = Settings()
        self.active = False
        """Whether somebody is being listened to or answered."""
        self._hearers: dict[str, Callable[[Event], None]] = {}
        self._playbacks: set[Connection] = set()

    @property
    def available(self) -> bool:
        """Whether it is there."""
        return self.link.connection is not None

    def hear[T](
        self, kind: str, read: Callable[[Event], T], hearer: Callable[[T], None]
    ) -> CALLBACK_TYPE:
        """Call a hearer with each event of a kind; returns how to stop that."""

        def hear(event: Event) -> None:
            try:
                heard = read(event)
            except (AttributeError, KeyError, TypeError, ValueError) as error:
                text = f"'{event.type}' is not as it should be: {error!r}"
                raise ServerError(text, ErrorCode.BAD_REQUEST) from error
            hearer(heard)

        def stop() -> None:
            del self._hearers[kind]

        self._hearers[kind] = hear
        return stop

    def hear_ours[M: Message](self, kind: type[M], hearer: Callable[[M], None]) -> CALLBACK_TYPE:
        """Call a hearer with each message of ours; returns how to stop that."""
        return self.hear(kind.TYPE, partial(parse, kind), hearer)

    def take(self, event: Event) -> None:
        """Give an event to who hears it. Raises ServerError for one that is broken."""
        if event.type == Settings.TYPE:
            self.settings = parse(Settings, event)
            self.tell()
        elif hear := self._hearers.get(event.type):
            hear(event)

    def post(self, message: Event | Message) -> None:
        """Say something to the satellite. Raises CannotConnect."""
        if self.link.connection is None:
            raise CannotConnect("the satellite is away")
        self.link.connection.post(message)

    def change(self, **settings: Any) -> None:
        """Change settings; the satellite answers with what is set then. Raises CannotConnect."""
        self.post(Settings(**settings))

    @asynccontextmanager
    async def playback(self) -> AsyncIterator[Connection]:
        """Open a connection for a sound; it ends when the satellite goes. Raises CannotConnect."""
        if not self.available:
            raise CannotConnect("the satellite is away")
        async with self.client.connect() as connection:
            self._playbacks.add(connection)
            try:
                yield connection
            finally:
                self._playbacks.remove(connection)

    def left(self) -> None:
        """End what is being played on a satellite that has gone."""
        for connection in self._playbacks:
            connection.abort()

    def set_active(self, *, active: bool) -> None:
        """Tell whether somebody is being listened to or answered."""
        self.active = active
        self.tell()


type SatelliteConfigEntry = ConfigEntry[Satellite]


class SatelliteLink(Link[SatelliteInfo]):
    """The first connection to a satellite, over which turns go."""

    longest_pause = 10.0

    def __init__(self, client: LaramieClient, server_id: str, satellite: Satellite) -> None:
        """Connect to nothing yet."""
        super().__init__(client, server_id, satellite.tell)
        self._satellite = satellite
        self.connection: Connection | None = None
        """Open while the satellite is there."""

    async def _meet(self, connection: Connection) -> SatelliteInfo:
        info = self._client.served(self._known(await describe_satellite(self._client)))
        ours = {"version": VERSION, "min_version": MIN_VERSION}
        await connection.send(Event(type="run-satellite", data={INFO_KEY: ours}))
        async with in_time(ANSWER_SECONDS):
            while (event := await connection.receive()).type != Settings.TYPE:
                pass
        self._satellite.take(event)
        self.connection = connection
        return info

    async def _stay(self, connection: Connection) -> None:
        try:
            await super()._stay(connection)
        finally:
            self.connection = None
            self._satellite.left()
            connection.post(Event(type="pause-satellite"))

    def _take(self, connection: Connection, event: Event) -> None:
        if event.type == "ping":
            connection.post(Event(type="pong", data=event.data))
        else:
            self._satellite.take(event)


def is_satellite(entry: ConfigEntry[Any]) -> TypeIs[SatelliteConfigEntry]:
    """Tell a satellite's entry from a server's."""
    return entry.data.get(CONF_ROOM) == SATELLITE


async def set_up_satellite(hass: HomeAssistant, entry: SatelliteConfigEntry) -> None:
    """Set up a satellite; one that is away is waited for in the background."""
    client = LaramieClient.of(entry.data)
    satellite = entry.runtime_data = Satellite(SatelliteInfo(**entry.data[CONF_INFO]), client)

    def follow() -> None:
        tell_of_server(hass, entry, satellite.link.problem)
        if isinstance(satellite.link.problem, NotAuthorized):
            entry.async_start_reauth(hass)
        info = satellite.link.info
        if info is not None and info != satellite.info:
            _LOGGER.info("%s is another one now", entry.title)
            hass.config_entries.async_update_entry(
                entry, data={**entry.data, CONF_INFO: asdict(info)}
            )

    satellite.listen(follow)
    await hass.config_entries.async_forward_entry_setups(entry, PLATFORMS)
    entry.async_create_background_task(hass, satellite.link.run(), "laramie satellite")
