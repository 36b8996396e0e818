"""Lights that are called lamps: "the lamps off" leaves the ceiling light of the room on.

Where one at most is called so, or all are, the word stands for lights of any kind. German and Dutch
have no other word for several lights.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from wyoming_servers.house.matcher import Match
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import Area, Entity, House
from wyoming_servers.house.tags import family_of

from .resolve import Unclear, domains_of
from .targeting import entities_of

_LAMPS: Final = {"en": (re.compile(r"\blamps\b", re.IGNORECASE), {"lamp", "lamps"})}
"""Says that several are meant, and the words of which one is in their names."""
_ANY: Final = {"en": re.compile(r"\blight(?:s|ing)\b", re.IGNORECASE)}
"""Says that others may be meant, too."""
_LIGHT: Final = ("light",)
_SEVERAL: Final = 2


def called_lamps(match: Match, house: House, area: Area | None) -> Match:
    """Return a command about lamps as one about the lights of the place that are called so."""
    family = family_of(match.language)
    if family not in _LAMPS or (match.entity_ids and not match.every):
        return match
    lamps, words = _LAMPS[family]
    if not lamps.search(match.text) or _ANY[family].search(match.text):
        return match
    lights = entities_of(match, house, area) if domains_of(match) == _LIGHT else []
    if isinstance(lights, Unclear):
        return match
    called = [one for one in lights if not words.isdisjoint(_words_of(one))]
    if not _SEVERAL <= len(called) < len(lights):
        return match
    return replace(match, entity_ids=tuple(one.entity_id for one in called), every=True)


def _words_of(entity: Entity) -> frozenset[str]:
    return frozenset(word for name in (entity.name, *entity.aliases) for word in words_of(name))
