"""A complaint that the patterns know, about a room without what they would change: a fan instead.

"The stable is sweltering" asks for cooler air; of a stable without a thermostat it is the fan. And
heating that is off has to go on where it is freezing, whatever it is set to.
"""

from __future__ import annotations

from typing import Final

from wyoming_servers.house.changes import CHANGE
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.conversation import Turn
from wyoming_servers.llm.agent.questions import Parser, Understood

from . import perceived

_LOOKS: Final = {"temperature": "climate", "darkness": "light", "brightness": "light"}


def answered_elsewise(
    turn: Turn, language: str, area: str | None, *, read: Parser, house: House
) -> Understood | None:
    """Return what a parser reads, or what answers it where the room that was said cannot do it."""
    understood = read(turn, language, area)
    if not understood or len(understood.matches) != 1:
        return understood
    match = understood.matches[0]
    kind = _LOOKS.get(str(match.slots.get("look")))
    where = match.area_id or (area if match.here else None)
    if match.intent != CHANGE or kind is None or match.entity_ids or not where:
        return understood
    there = [one for one in house.entities if one.domain == kind and one.area == where]
    is_warmed = kind == "climate" and match.slots.get("step") == "up"
    if there and not (is_warmed and all(one.state == "off" for one in there)):
        return understood
    if not there and not match.area_id:
        return understood
    return perceived(turn, language, area, house=house) or understood
