"""Starts what people made for an occasion when they announce it: "I'm off to bed".

Only a scene or a script whose name is about the very occasion is started, as if its name had been
said. Without one, an announcement asks for nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.by_language import ByLanguage
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Parser, Understood
from wyoming_servers.llm.agent.talk import is_talk
from wyoming_servers.llm.agent.tolerant import DOUBTFUL, Reading
from wyoming_servers.llm.nano.planner import Planner

from .occasion import Occasion, Occasions, plain

TABLES: Final = ByLanguage(__package__, Occasions, "en de fr es nl it")
_MADE: Final = ("scene", "script")
_STOPS: Final = re.compile(r"[.,;!?]+(?:\s+|$)")
_VAGUE: Final = re.compile(
    r"\b(?:something|etwas|was|iets|qualcosa|quelque chose|algo)\b", re.IGNORECASE
)
"""Who watches "something" may want no more than a hint what; a scene is asked about."""
_MOST = 4
"""More are not asked about."""


def announced(
    turn: Turn,
    language: str,
    area: str | None,
    *,
    house: House,
    read: Parser,
) -> Understood | None:
    """Understand an announcement; where several scenes may be meant, one has to be chosen."""
    readings = []
    for entity in _made_for(turn.text, house, language, area)[:_MOST]:
        named = read(replace(turn, text=entity.name), language, area)
        matches = named.matches if named else ()
        if any(match.entity_ids == (entity.entity_id,) for match in matches):
            said = tuple(replace(match, bare=False) for match in matches)
            readings.append(Reading(matches=said))
    if len(readings) == 1:
        is_vague = _VAGUE.search(turn.text) is not None
        score, matches = DOUBTFUL if is_vague else 1.0, readings[0].matches
        return Understood(turn=turn, area=area, matches=matches, score=score, is_guess=is_vague)
    return Understood(turn=turn, area=area, choices=tuple(readings)) if readings else None


def announced_beside(
    turn: Turn,
    language: str,
    area: str | None,
    *,
    house: House,
    read: Parser,
    planner: Planner | None,
) -> Understood | None:
    """Understand an announcement with talk before or behind it: "my back aches, off to bed"."""
    parts = [part for part in _STOPS.split(turn.text) if part.strip()]
    if planner is None or not 1 < len(parts) <= _MOST:
        return None
    for part in parts:
        said = replace(turn, text=part)
        understood = announced(said, language, area, house=house, read=read)
        others = (one for one in parts if one is not part)
        if understood and all(is_talk(one, language, planner, 0.0) for one in others):
            return replace(understood, turn=turn)
    return None


def _made_for(text: str, house: House, language: str, area: str | None) -> list[Entity]:
    """Return what the house has for an announcement: in the speaker's room, else anywhere."""
    known = TABLES.get(language)
    is_question = text.rstrip().endswith("?")
    occasions = known.announced(text) if known and not is_question else ()
    made = ([one for one in house.entities if _is_for(one, each)] for each in occasions)
    found = next(filter(None, made), [])
    return [one for one in found if area and one.area == area] or found


def _is_for(entity: Entity, occasion: Occasion) -> bool:
    if entity.domain not in _MADE:
        return False
    pattern = re.compile(rf"(?<!\w)(?:{occasion.names})(?!\w)")
    return any(pattern.search(plain(name)) for name in (entity.name, *entity.aliases))
