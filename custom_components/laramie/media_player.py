"""The speaker of a satellite, for music and for sounds of automations."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from homeassistant.components import media_source
from homeassistant.components.media_player import MediaPlayerEntity
from homeassistant.components.media_player.browse_media import (
    BrowseMedia,
    async_process_play_media_url,
)
from homeassistant.components.media_player.const import (
    ATTR_MEDIA_ANNOUNCE,
    ATTR_MEDIA_EXTRA,
    MediaPlayerDeviceClass,
    MediaPlayerEntityFeature,
    MediaPlayerState,
    MediaType,
)
from homeassistant.core import HomeAssistant
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback
from homeassistant.util.ulid import ulid_now

from .errors import LaramieError
from .playback import play
from .satellite import SatelliteConfigEntry
from .satellite_entity import SatelliteEntity
from .satellite_protocol import Kind, Play, Playback, PlaybackState
from .sound import REPLY_RATE, audio_events, decode

PARALLEL_UPDATES = 0
"""Nothing is polled."""
STATES = {
    PlaybackState.PLAYING: MediaPlayerState.PLAYING,
    PlaybackState.PAUSED: MediaPlayerState.PAUSED,
}

_LOGGER = logging.getLogger(__name__)


async def async_setup_entry(
    hass: HomeAssistant,  # noqa: ARG001 - the same for all
    entry: SatelliteConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the speaker of a satellite that has one."""
    if "volume" in entry.runtime_data.info.settings:
        async_add_entities([Speaker(entry, "speaker")])


class Speaker(SatelliteEntity, MediaPlayerEntity):
    """Home Assistant decodes, the satellite plays, and lowers it while somebody speaks."""

    _attr_device_class = MediaPlayerDeviceClass.SPEAKER
    _attr_translation_key = "speaker"
    _attr_supported_features = (
        MediaPlayerEntityFeature.BROWSE_MEDIA
        | MediaPlayerEntityFeature.MEDIA_ANNOUNCE
        | MediaPlayerEntityFeature.PAUSE
        | MediaPlayerEntityFeature.PLAY
        | MediaPlayerEntityFeature.PLAY_MEDIA
        | MediaPlayerEntityFeature.STOP
        | MediaPlayerEntityFeature.VOLUME_MUTE
        | MediaPlayerEntityFeature.VOLUME_SET
        | MediaPlayerEntityFeature.VOLUME_STEP
    )
    _attr_volume_step = 0.05

    _media: asyncio.Task[None] | None = None
    _media_id = ""
    """Of the playback."""

    @property
    def state(self) -> MediaPlayerState:
        """What the satellite does."""
        return self._attr_state or MediaPlayerState.IDLE

    @property
    def volume_level(self) -> float | None:
        """Of everything it plays."""
        return self._satellite.settings.volume

    @property
    def is_volume_muted(self) -> bool | None:
        """Whether nothing is heard of it."""
        return self._satellite.settings.speaker_muted

    async def async_added_to_hass(self) -> None:
        """Hear what becomes of the media."""
        await super().async_added_to_hass()
        self.async_on_remove(self._satellite.hear_ours(Playback, self._told))

    async def async_will_remove_from_hass(self) -> None:
        """Play no more."""
        self._end()

    async def async_set_volume_level(self, volume: float) -> None:
        """Set the volume. Raises CannotConnect."""
        self._satellite.change(volume=volume)

    async def async_mute_volume(self, mute: bool) -> None:  # noqa: FBT001 - the base's
        """Mute the speaker. Raises CannotConnect."""
        self._satellite.change(speaker_muted=mute)

    async def async_play_media(
        self, media_type: MediaType | str, media_id: str, **kwargs: Any
    ) -> None:
        """Play a sound in place of the one before, or over it. Raises LaramieError."""
        url = media_id
        if media_source.is_media_source_id(media_id):
            url = (await media_source.async_resolve_media(self.hass, media_id, self.entity_id)).url
        url = async_process_play_media_url(self.hass, url)
        if kwargs.get(ATTR_MEDIA_ANNOUNCE):
            message = Play(id=ulid_now(), kind=Kind.ANNOUNCEMENT)
            await play(
                self._satellite, message, audio_events(decode(self.hass, url, REPLY_RATE, 1))
            )
            return
        self._end()
        metadata = kwargs.get(ATTR_MEDIA_EXTRA, {}).get("metadata", {})
        self._attr_media_title = metadata.get("title")
        self._attr_media_content_id, self._attr_media_content_type = media_id, media_type
        self._media_id = ulid_now()
        self._media = self._entry.async_create_background_task(
            self.hass, self._play(self._media_id, url), "laramie satellite media"
        )

    async def async_media_pause(self) -> None:
        """Pause. Raises CannotConnect."""
        self._control(PlaybackState.PAUSED)

    async def async_media_play(self) -> None:
        """Go on. Raises CannotConnect."""
        self._control(PlaybackState.PLAYING)

    async def async_media_stop(self) -> None:
        """Stop. Raises CannotConnect."""
        self._control(PlaybackState.STOPPED)
        self._end()
        self.async_write_ha_state()

    async def async_browse_media(
        self,
        media_content_type: MediaType | str | None = None,  # noqa: ARG002 - the base's
        media_content_id: str | None = None,
    ) -> BrowseMedia:
        """Return what Home Assistant can play."""
        return await media_source.async_browse_media(
            self.hass,
            media_content_id,
            content_filter=lambda item: item.media_content_type.startswith("audio/"),
        )

    async def _play(self, playback_id: str, url: str) -> None:
        info = self._satellite.info
        events = audio_events(decode(self.hass, url, info.media_rate, info.media_channels))
        self._show(MediaPlayerState.PLAYING)
        try:
            await play(self._satellite, Play(id=playback_id, kind=Kind.MEDIA), events)
        except LaramieError as error:
            _LOGGER.warning("%s is not played on: %s", self._attr_media_content_id, error.detail)
        finally:
            if playback_id == self._media_id:
                self._show(MediaPlayerState.IDLE)

    def _told(self, playback: Playback) -> None:
        if playback.id != self._media_id:
            return
        if playback.state == PlaybackState.STOPPED:
            self._end()
            self.async_write_ha_state()
        elif state := STATES.get(playback.state):
            self._show(state)

    def _control(self, state: str) -> None:
        if self._media_id:
            self._satellite.post(Playback(id=self._media_id, state=state))

    def _end(self) -> None:
        if self._media:
            self._media.cancel()
        self._media, self._media_id = None, ""
        self._attr_state = None

    def _show(self, state: MediaPlayerState) -> None:
        self._attr_state = state
        self.async_write_ha_state()
