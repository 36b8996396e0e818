"""One of our satellites in Assist: listens, answers, announces, asks."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from homeassistant.components import intent
from homeassistant.components.assist_pipeline import PipelineEvent, PipelineEventType
from homeassistant.components.assist_satellite import (
    AssistSatelliteAnnouncement,
    AssistSatelliteConfiguration,
    AssistSatelliteEntity,
    AssistSatelliteEntityFeature,
    AssistSatelliteWakeWord,
)
from homeassistant.components.assist_satellite.const import PREANNOUNCE_URL
from homeassistant.const import Platform
from homeassistant.core import CALLBACK_TYPE, HomeAssistant, callback
from homeassistant.helpers import entity_registry as er
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback
from homeassistant.helpers.event import async_call_later
from homeassistant.util.ulid import ulid_now

from .client import in_time
from .const import DOMAIN
from .playback import play
from .satellite import SatelliteConfigEntry
from .satellite_entity import SatelliteEntity
from .satellite_protocol import Kind, Listen, Play
from .satellite_timers import SatelliteTimers
from .satellite_turn import REPLY_FORMAT, SatelliteTurn
from .sound import announcement_events
from .wake_words import slots_of, wake_word_ids

PARALLEL_UPDATES = 0
"""Nothing is polled."""
ANNOUNCEMENT_SECONDS = 300.0
LISTEN_SECONDS = 10.0
"""A satellite that was asked to listen does so by then."""


async def async_setup_entry(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    entry: SatelliteConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the satellite of an entry."""
    async_add_entities([LaramieSatellite(entry)])


class LaramieSatellite(SatelliteEntity, AssistSatelliteEntity):
    """The satellite itself, named as its device."""

    _attr_name = None
    _attr_tts_options = REPLY_FORMAT

    def __init__(self, entry: SatelliteConfigEntry) -> None:
        """Wait for the satellite."""
        super().__init__(entry, "assist_satellite")
        if "volume" in self._satellite.info.settings:
            self._attr_supported_features = (
                AssistSatelliteEntityFeature.ANNOUNCE
                | AssistSatelliteEntityFeature.START_CONVERSATION
            )
        self._turn = SatelliteTurn(self, entry)
        self._timers = SatelliteTimers(self._satellite)
        self._was_there = False
        self._stop_waiting: CALLBACK_TYPE | None = None

    @property
    def pipeline_entity_id(self) -> str | None:
        """The choice of the assistant that the wake word belongs to."""
        slot = self._turn.slot
        return self._select(f"pipeline_{slot + 1}" if slot else "pipeline")

    @property
    def vad_sensitivity_entity_id(self) -> str | None:
        """The choice of how long to wait for more words."""
        return self._select("vad_sensitivity")

    @callback
    def async_get_configuration(self) -> AssistSatelliteConfiguration:
        """Return the wake words there are, and those that are listened for."""
        return AssistSatelliteConfiguration(
            available_wake_words=[
                AssistSatelliteWakeWord(
                    id=word["id"], wake_word=word["phrase"], trained_languages=word["languages"]
                )
                for word in self._satellite.info.wake_words
            ],
            active_wake_words=[word for word in wake_word_ids(self._satellite) if word],
            max_active_wake_words=slots_of(self._satellite),
        )

    async def async_set_configuration(self, config: AssistSatelliteConfiguration) -> None:
        """Listen for other wake words. Raises CannotConnect."""
        self._satellite.change(wake_words=config.active_wake_words)

    async def async_announce(self, announcement: AssistSatelliteAnnouncement) -> None:
        """Return when the announcement was heard. Raises LaramieError."""
        self._turn.end_reply()
        # Home Assistant's usual chime stands for the satellite's own, which it has at hand.
        before = announcement.preannounce_media_id
        chime = before is not None and urlsplit(before).path == PREANNOUNCE_URL
        message = Play(
            id=ulid_now(), kind=Kind.ANNOUNCEMENT, chime=chime, text=announcement.message
        )
        events = announcement_events(
            self.hass,
            token=announcement.tts_token,
            url=announcement.media_id,
            before=None if chime else before,
        )
        async with in_time(ANNOUNCEMENT_SECONDS):
            await play(self._satellite, message, events)

    async def async_start_conversation(
        self, start_announcement: AssistSatelliteAnnouncement
    ) -> None:
        """Announce, and have the satellite listen. Raises LaramieError."""
        await self.async_announce(start_announcement)
        # What it sends then comes after this has returned.
        self._satellite.post(Listen())
        self._stop_waiting = async_call_later(self.hass, LISTEN_SECONDS, self._nothing_heard)

    def on_pipeline_event(self, event: PipelineEvent) -> None:
        """Tell the satellite."""
        if event.type is PipelineEventType.RUN_START:
            self._wait_no_more()
        self._turn.tell(event)

    async def async_added_to_hass(self) -> None:
        """Hear the satellite."""
        await super().async_added_to_hass()
        for stop in self._turn.listen():
            self.async_on_remove(stop)
        if self.registry_entry and (device_id := self.registry_entry.device_id):
            self.async_on_remove(
                intent.async_register_timer_handler(self.hass, device_id, self._timers.take)
            )

    async def async_will_remove_from_hass(self) -> None:
        """End what is going on."""
        self._wait_no_more()
        self._turn.end()

    @callback
    def _changed(self) -> None:
        was_there, self._was_there = self._was_there, self.available
        if was_there and not self.available:
            self._turn.end()
            self._nothing_heard()
        elif self.available and not was_there:
            self._timers.tell_again()
        super()._changed()

    @callback
    def _nothing_heard(self, _now: Any = None) -> None:
        """Let a question that waits for an answer wait no more."""
        self._wait_no_more()
        self._internal_on_pipeline_event(PipelineEvent(PipelineEventType.RUN_END))

    def _wait_no_more(self) -> None:
        if self._stop_waiting:
            self._stop_waiting()
            self._stop_waiting = None

    def _select(self, key: str) -> str | None:
        unique_id = f"{self._satellite.info.server_id}-{key}"
        select = er.async_get(self.hass).async_get_entity_id(Platform.SELECT, DOMAIN, unique_id)
        # One that is disabled has no state: then it is as if nothing were chosen.
        return select if select and self.hass.states.get(select) else None
