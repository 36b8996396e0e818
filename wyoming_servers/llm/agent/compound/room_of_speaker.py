"""The room that somebody speaks in, by its name: "the light in my room", "los de este cuarto".

Homes have several rooms that are called a room of somebody, and one may be called just so. Where
the speaker is in none that is somebody's, what "my room" is cannot be told, and it is kept.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wyoming_servers.house.names import fold
from wyoming_servers.house.snapshot import Area, House
from wyoming_servers.house.tags import family_of

_THIS: Final = {
    "en": "this room",
    "de": "diese[mns]? (?:zimmer|raum)",
    "fr": "cette (?:pièce|chambre)",
    "es": "est[ae] (?:misma? )?(?:habitación|cuarto|pieza|dormitorio|recámara)",
    "it": "questa (?:stanza|camera)",
    "nl": "(?:deze|dit) (?:kamer|ruimte|vertrek)",
}
_MINE: Final = {
    "en": "(?:my|our)(?: own)? (?:room|bedroom)",
    "de": "(?:mein|unser)e?[mns]? (?:eigenen )?(?:zimmer|schlafzimmer|kinderzimmer)",
    "fr": "(?:ma|notre) (?:chambre|pièce)",
    "es": "(?:mi|nuestr[oa]) (?:habitación|cuarto|pieza|dormitorio|recámara|alcoba)",
    "it": "(?:(?:la|alla|della|nella) )?(?:mia|nostra) (?:camera(?: da letto)?|stanza|cameretta)"
    "|(?:camera|stanza|cameretta) (?:mia|nostra)",
    "nl": "(?:mijn|m['\u2019]n|onze) (?:kamer|slaapkamer|kinderkamer)",
}
_PRIVATE: Final = {
    "en": r"(?<!living )(?<!dining )(?<!family )(?<!sitting )(?<!laundry )(?<!utility )"
    r"(?<!front )(?<!great )\broom\b|bedroom|nursery",
    "de": r"(?<!wohn)(?<!ess)(?<!bade)(?<!arbeits)zimmer",
    "fr": "chambre",
    "es": "habitacion|cuarto(?! de bano)|dormitorio|recamara|alcoba|pieza",
    "it": r"camera|cameretta|stanza",
    "nl": r"slaapkamer|kinderkamer|kamer van|['\u2019]s kamer|logeerkamer",
}
"""In the folded names of rooms that are somebody's."""


def with_room_of_speaker(text: str, language: str, house: House, area: str | None) -> str:
    """Return a text with the name of the speaker's room for what stands for it."""
    family, room = family_of(language), house.area_by_id.get(area or "")
    if family not in _THIS or room is None:
        return text
    words = f"{_THIS[family]}|{_MINE[family]}" if is_private(room, family) else _THIS[family]
    names = {fold(name) for one in house.areas for name in (one.name, *one.aliases)}
    return _pattern(words).sub(lambda said: said[0] if fold(said[0]) in names else room.name, text)


def is_private(room: Area, family: str) -> bool:
    """Tell whether a room is somebody's, to sleep in."""
    return any(re.search(_PRIVATE[family], fold(name)) for name in (room.name, *room.aliases))


@lru_cache(maxsize=16)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
