"""Reads what people feel and perceive in a room: light, warmth, air, noise, looks from outside.

"It's like a cave in here" names no device and tells no deed. A table per language tells by which
words something is lacking, the room of the house what answers it. What was, is elsewhere, of
others or only if, asks for nothing.
"""

from __future__ import annotations

from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.planned.context import Context
from wyoming_servers.llm.agent.planned.places import Place
from wyoming_servers.llm.agent.questions import Understood

from .answers import Room, answer_to
from .statement import stated
from .tables import TABLES


def perceived(turn: Turn, language: str, area: str | None, *, house: House) -> Understood | None:
    """Understand what somebody feels as a wish for what answers it in this house."""
    felt = TABLES.get(language)
    found = stated(turn.text, felt, house, language) if felt else None
    if felt is None or found is None or (area is None and found.place == Place()):
        return None
    context = Context(text=turn.text, language=language, house=house, area=area)
    reading = answer_to(found.need, Room(context=context, place=found.place, names=felt.names))
    if reading is None:
        return None
    return Understood(
        turn=turn, area=area, matches=reading.matches, score=reading.score, is_guess=True
    )
