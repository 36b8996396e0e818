"""What is said when something went wrong, in the language it was asked in."""

from __future__ import annotations

from homeassistant.core import HomeAssistant
from homeassistant.helpers.translation import async_get_translations

from .const import DOMAIN
from .errors import CannotConnect, LaramieError

BROKEN_OFF = "turn_broken_off"
"""After a part of the answer."""


async def say(hass: HomeAssistant, language: str, key: str) -> str:
    """Return the sentence of a translation key; English where there is no other."""
    base = language.partition("-")[0]
    sentences = await async_get_translations(hass, base, "exceptions", {DOMAIN})
    return sentences[f"component.{DOMAIN}.exceptions.{key}.message"]


def excuse(error: LaramieError) -> str:
    """Return the key of what is said instead of an answer that nobody could give."""
    return "turn_away" if isinstance(error, CannotConnect) else "turn_failed"
