"""Which assistant answers on a satellite, to which wake word, and how long it waits."""

from __future__ import annotations

from collections.abc import Iterator

from homeassistant.components.assist_pipeline.select import (
    AssistPipelineSelect,
    VadSensitivitySelect,
)
from homeassistant.components.select import SelectEntity
from homeassistant.const import EntityCategory
from homeassistant.core import HomeAssistant

from .const import DOMAIN
from .satellite import SatelliteConfigEntry
from .satellite_entity import SatelliteEntity
from .wake_words import slots_of, wake_word_ids

NO_WAKE_WORD = "no_wake_word"


def satellite_selects(hass: HomeAssistant, entry: SatelliteConfigEntry) -> Iterator[SelectEntity]:
    """Return the choices of a satellite."""
    yield VadSelect(hass, entry)
    for slot in range(slots_of(entry.runtime_data)):
        yield PipelineSelect(hass, entry, slot)
        if "wake_words" in entry.runtime_data.info.settings:
            yield WakeWordSelect(entry, slot)


class PipelineSelect(SatelliteEntity, AssistPipelineSelect):
    """The assistant of a slot."""

    def __init__(self, hass: HomeAssistant, entry: SatelliteConfigEntry, slot: int) -> None:
        """Offer the assistants there are."""
        SatelliteEntity.__init__(self, entry, "pipeline")
        server_id = entry.runtime_data.info.server_id
        AssistPipelineSelect.__init__(self, hass, DOMAIN, server_id, index=slot)

    @property
    def available(self) -> bool:
        """Always: Home Assistant keeps what is chosen."""
        return True


class VadSelect(SatelliteEntity, VadSensitivitySelect):
    """How long Home Assistant waits for more words, where speech-to-text leaves that to it."""

    def __init__(self, hass: HomeAssistant, entry: SatelliteConfigEntry) -> None:
        """Offer what core offers."""
        SatelliteEntity.__init__(self, entry, "vad_sensitivity")
        VadSensitivitySelect.__init__(self, hass, entry.runtime_data.info.server_id)

    @property
    def available(self) -> bool:
        """Always: Home Assistant keeps what is chosen."""
        return True


class WakeWordSelect(SatelliteEntity, SelectEntity):
    """The wake word of a slot; what is chosen, the satellite keeps."""

    _attr_entity_category = EntityCategory.CONFIG

    def __init__(self, entry: SatelliteConfigEntry, slot: int) -> None:
        """Offer the wake words that the satellite knows."""
        super().__init__(entry, f"wake_word_{slot + 1}" if slot else "wake_word")
        self._slot = slot
        self._attr_translation_key = "wake_word_n" if slot else "wake_word"
        self._attr_translation_placeholders = {"index": str(slot + 1)}
        self._ids = {word["phrase"]: word["id"] for word in self._satellite.info.wake_words}
        self._attr_options = [NO_WAKE_WORD, *sorted(self._ids)]

    @property
    def current_option(self) -> str:
        """The phrase that is listened for."""
        wanted = wake_word_ids(self._satellite)[self._slot]
        phrases = (phrase for phrase, word_id in self._ids.items() if word_id == wanted)
        return next(phrases, NO_WAKE_WORD)

    async def async_select_option(self, option: str) -> None:
        """Listen for another one. Raises CannotConnect."""
        words = wake_word_ids(self._satellite)
        words[self._slot] = self._ids.get(option)
        self._satellite.change(wake_words=words)
