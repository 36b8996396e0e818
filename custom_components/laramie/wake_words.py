"""The wake words of a satellite, one for each of its assistants."""

from __future__ import annotations

from .satellite import Satellite

MOST_SLOTS = 2
"""As many as Home Assistant's own satellites offer."""


def slots_of(satellite: Satellite) -> int:
    """Return how many assistants a satellite has."""
    has_choice = "wake_words" in satellite.info.settings
    return min(satellite.info.slots, MOST_SLOTS) if has_choice else 1


def wake_word_ids(satellite: Satellite) -> list[str | None]:
    """Return the wake word of each slot; None for none."""
    slots = slots_of(satellite)
    words = satellite.settings.wake_words or []
    return [*words, *[None] * slots][:slots]


def slot_of(satellite: Satellite, wake_word: str | None) -> int:
    """Return the slot that a wake word belongs to; the first for any other."""
    words = wake_word_ids(satellite)
    return words.index(wake_word) if wake_word in words and wake_word else 0


def phrase_of(satellite: Satellite, wake_word: str | None) -> str | None:
    """Return what is said for a wake word."""
    for word in satellite.info.wake_words:
        if word["id"] == wake_word:
            return str(word["phrase"])
    return wake_word
