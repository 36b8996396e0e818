"""What goes up or down behind a blind or a heater is not the volume: "… und im Bad runter".

Alone "up" and "down" are said of the volume, where no other thing was spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.device_words import device_words
from wyoming_servers.house.match import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import House
from wyoming_servers.house.tags import family_of

_SOUND: Final = {
    "en": r"loud|quiet|volume|sound|music|soft|noise|mute",
    "de": r"laut|leise|ton\b|musik|lautstärke|stumm",
    "fr": r"fort|\bson\b|volume|musique|bruit|doucement",
    "es": r"volumen|sonido|fuerte|música|ruido|alto|bajo",
    "it": r"volume|suono|audio|forte|musica|rumore|alto|basso",
    "nl": r"zacht|hard|stil|luid|volume|geluid|muziek",
}
"""How words begin, or what is in them, that tell of sound."""
_LOUDNESS: Final = "HassSetVolumeRelative"
_PLAYER: Final = "media_player"
_SEVERAL: Final = 2


def is_other_way(matches: Sequence[Match], text: str, language: str, house: House) -> bool:
    """Tell whether one of several commands sets the volume where nothing was said of what plays."""
    if len(matches) < _SEVERAL or not any(map(_is_loudness_there, matches)):
        return False
    return not (_tells_sound(text, language) or _names_a_player(text, language, house))


def _is_loudness_there(match: Match) -> bool:
    """Tell whether a command sets the volume of all that plays in a room that was told."""
    is_change = match.intent == CHANGE and match.slots.get("look") == "volume"
    is_told = "area" in match.slots and not match.here and not match.entity_ids
    return is_told and (is_change or match.intent == _LOUDNESS)


def _tells_sound(text: str, language: str) -> bool:
    words = _SOUND.get(family_of(language))
    return words is None or _pattern(words).search(text) is not None


def _names_a_player(text: str, language: str, house: House) -> bool:
    said = words_of(text)
    kinds = device_words(language)
    if any(_PLAYER in kinds.get(word, ()) for word in said):
        return True
    players = (one for one in house.entities if one.domain == _PLAYER)
    names = (name for one in players for name in (one.name, *one.aliases))
    return any(set(words_of(name)) <= set(said) for name in names)


@lru_cache(maxsize=8)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
