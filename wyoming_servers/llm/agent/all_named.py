"""Whether all that is named is heeded: "spots brighter two degrees warmer" is more than one deed.

The model's plan of a long sentence may lack one of its commands.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wyoming_servers.house.caution import is_careful
from wyoming_servers.house.match import Match
from wyoming_servers.house.named_in import named_in
from wyoming_servers.house.snapshot import Entity, House

from .answers import QUERIES
from .conversation import Turn
from .link_words import excepted
from .questions import Parser, Understood
from .resolve import domains_meant

ROBOTS: Final = frozenset(("vacuum", "lawn_mower"))
"""Kinds of device that have names of their own."""
SWITCHED: Final = ROBOTS.union(
    ("light", "switch", "fan", "cover", "media_player", "climate", "humidifier", "lock")
)
"""Kinds of device that are named for something to be done with them."""


def unless_left_out(
    turn: Turn, language: str, area: str | None, *, read: Parser, house: House
) -> Understood | None:
    """Return what a parser reads; None where nothing is done with a device that was named.

    Another device of its kind will do where the name has one word: "fan" may be any of them.
    """
    understood = read(turn, language, area)
    if not understood or not understood.matches:
        return understood
    is_told = any(one.intent in QUERIES or one.free_text for one in understood.matches)
    if is_told or is_careful(turn.text, language) or excepted(turn.text, language):
        return understood
    if leave_out(understood.matches, turn.text, house, least=2):
        return None
    kinds = frozenset().union(*map(domains_meant, understood.matches))
    called = (one.domain for one in named_in(turn.text, house.entities))
    return understood if kinds.issuperset(SWITCHED.intersection(called)) else None


def leave_out(matches: Sequence[Match], text: str, house: House, *, least: int = 1) -> bool:
    """Tell whether commands do nothing with a device of which so many words are named."""
    named = (one for one in named_in(text, house.entities, least=least) if one.domain in SWITCHED)
    return any(not any(_heeds(match, one) for match in matches) for one in named)


def _heeds(match: Match, entity: Entity) -> bool:
    if match.entity_ids:
        return entity.entity_id in match.entity_ids
    return entity.domain in domains_meant(match)
