"""Lamps beside the bed where none is called so: "the bedside lamps" are those of the bedroom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wyoming_servers.house.named_in import named_in
from wyoming_servers.house.names import small_words
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of

from .counted import AND
from .room_of_speaker import is_private


@dataclass(frozen=True)
class _Lamps:
    """How a language tells of lamps beside a bed."""

    one: str
    many: str
    beside: str
    """What a lamp beside a bed is, with ``LAMP`` in it."""
    both: str


_BESIDE: Final = {
    "en": _Lamps(
        r"lamp|light",
        r"lamps|lights",
        r"(?:bedside|night ?stand|night ?table) (?:table )?LAMP",
        r"both(?: of)?(?: the| our| my)?",
    ),
    "de": _Lamps(
        r"lampe|leuchte", r"lampen|leuchten", r"(?:nachttisch|nachtkast|bett)LAMP", r"beiden?"
    ),
    "fr": _Lamps(
        r"lampe|lumière|veilleuse", r"lampes|lumières|veilleuses", r"LAMP de chevet", r"deux"
    ),
    "es": _Lamps(
        r"lámpara|luz",
        r"lámparas|luces",
        r"LAMP de (?:las? )?(?:noche|mesitas?|mesillas?|velador|buró)(?: de (?:noche|luz))?",
        r"dos|amb[oa]s",
    ),
    "it": _Lamps(
        r"lampada|luce",
        r"lampade|luci",
        r"LAMP (?:del |dei |da |sul |sui )?comodin[oi]",
        r"entramb[ie](?: le)?|tutte e due le",
    ),
    "nl": _Lamps(
        r"lamp|lampje", r"lampen|lampjes", r"(?:nachtkast|nacht|bed)LAMP", r"beide|allebei de"
    ),
}
_ELSEWHERE: Final = re.compile(
    r"ceiling|floor|desk|decke|steh|schreibtisch|plafon|plafond|pied|bureau|techo|escritorio"
    r"|soffitto|terra|scrivania|staand|lámpara de pie",
    re.IGNORECASE,
)
"""In the names of lamps that stand beside no bed."""


def with_bedside_lamps(text: str, language: str, house: House, area: str | None) -> str:
    """Return a text with the lamps of a room for its "bedside lamps", if none is called so.

    The room is the one that is named, else the speaker's.
    """
    family = family_of(language)
    beside = _pattern(family)
    found = beside.search(text) if beside else None
    here = house.area_by_id.get(area or "")
    rooms = named_in(text, house.areas) or ([here] if here else [])
    if beside is None or found is None or len(rooms) != 1 or not is_private(rooms[0], family):
        return text
    there = [one for one in house.entities if one.area == rooms[0].area_id]
    if any(map(beside.search, _names((*there, *named_in(text, house.entities))))):
        return text
    lamps = [one for one in there if one.domain == "light" and _is_lamp(one, family)]
    if not lamps:
        return text
    if not found["many"]:
        return f"{text[: found.start('beside')]}{found['one']}{text[found.end() :]}"
    called = f" {AND[family]} ".join(one.name for one in lamps)
    return f"{text[: found.start()]}{called}{text[found.end() :]}"


def _names(entities: tuple[Entity, ...]) -> list[str]:
    return [name for one in entities for name in (one.name, *one.aliases)]


def _is_lamp(one: Entity, family: str) -> bool:
    """Tell whether a light is called a lamp, and not of another place than beside a bed."""
    lamp = _BESIDE[family].one.partition("|")[0]
    return lamp in one.name.casefold() and not _ELSEWHERE.search(one.name)


@lru_cache(maxsize=8)
def _pattern(family: str) -> re.Pattern[str] | None:
    words = _BESIDE.get(family)
    if words is None:
        return None
    lamp = rf"(?:(?P<many>{words.many})|(?P<one>{words.one}))"
    articles = "|".join(map(re.escape, small_words(family).articles))
    before = rf"(?:(?:{articles})\s+)?(?:(?:{words.both})\s+)?"
    return re.compile(
        rf"(?<!\w){before}(?P<beside>{words.beside.replace('LAMP', lamp)})(?!\w)", re.IGNORECASE
    )
