"""Reads what people feel and perceive in a room: light, warmth, air, noise, looks from outside.

"It's like a cave in here" names no device and tells no deed. A table per language tells by which
words something is lacking, the room of the house what answers it. What was, is elsewhere, of
others or only if, asks for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.named_in import named_in
from wyoming_servers.house.names import fold
from wyoming_servers.house.numbers import spoken_numbers
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.house.tags import family_of
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.planned.context import Context
from wyoming_servers.llm.agent.planned.places import Place
from wyoming_servers.llm.agent.questions import Understood
from wyoming_servers.llm.agent.resolve import domains_meant

from .answers import Room, answer_to
from .statement import stated
from .tables import TABLES

_VALUED: Final = re.compile(r"\b(?:to|at|auf|à|al?|op|su|en) ([^\W\d_]+)")
"""What may be a value that is told in words: "to seventy"."""


def perceived(turn: Turn, language: str, area: str | None, *, house: House) -> Understood | None:
    """Understand what somebody feels as a wish for what answers it in this house."""
    felt = TABLES.get(language)
    found = stated(turn.text, felt, house, language) if felt else None
    if felt is None or found is None or (area is None and found.place == Place()):
        return None
    if not spoken_numbers(family_of(language)).keys().isdisjoint(_VALUED.findall(fold(turn.text))):
        return None
    context = Context(text=turn.text, language=language, house=house, area=area)
    reading = answer_to(found.need, Room(context=context, place=found.place, names=felt.names))
    # "The ceiling lights are too harsh" means no other.
    named = named_in(turn.text, house.entities)
    if reading is None or any(_misses(match, named, area) for match in reading.matches):
        return None
    matches = tuple(_narrowed(match, named) for match in reading.matches)
    return Understood(turn=turn, area=area, matches=matches, score=reading.score, is_guess=True)


def _narrowed(match: Match, named: Sequence[Entity]) -> Match:
    """Return a command that turns off a room's lights as one for those that were named."""
    kinds = domains_meant(match)
    alike = tuple(one.entity_id for one in named if one.domain in kinds)
    if match.intent != "HassTurnOff" or match.entity_ids or not alike:
        return match
    return replace(match, entity_ids=alike, every=True)


def _misses(match: Match, named: Sequence[Entity], area: str | None) -> bool:
    """Tell whether devices of the kind of a command were named, and it is about none of them."""
    kinds, place = domains_meant(match), match.area_id or area
    alike = [one for one in named if one.domain in kinds]
    return bool(alike) and not any(
        one.entity_id in match.entity_ids if match.entity_ids else one.area == place
        for one in alike
    )
