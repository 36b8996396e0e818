"""Answers to questions about qualities: values, comparisons, what is the most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.names import fold
from wyoming_servers.house.snapshot import Entity, House
from wyoming_servers.llm.agent.decimals import with_own_decimals
from wyoming_servers.llm.agent.reply import Found, join, response

from .forms import BEYOND, COMPARED, LOW, MOST
from .values import Value, color_of, extreme, is_low, value_of

QUALITY: Final = "LaramieQuality"
"""An intent of our own. Its slots: ``quality``; ``kind``, one of the kinds of form; ``more`` for
whether more of it was asked for; ``number``, above or below which it should be."""
_MOST_TOLD: Final = 4


def told(match: Match, house: House) -> str:
    """Answer a question about the qualities of the entities of a match, as they are now."""
    entities = [house.entity_by_id[one] for one in match.entity_ids]
    kind, quality = str(match.slots.get("kind", "")), str(match.slots["quality"])
    if kind == LOW:
        return _of_states(match, [one for one in entities if is_low(one)])
    if quality == "color":
        said = [(one.name, color_of(one, match.language)) for one in entities]
        return join(
            [
                f"{name}: {color}" if color else _state(match, one)
                for (name, color), one in zip(said, entities, strict=True)
            ]
        )
    values = [value for one in entities if (value := value_of(quality, one)) is not None]
    if not values:
        return join([_state(match, one) for one in entities[:_MOST_TOLD]])
    text = _judged(kind, match, values)
    numbers = [f"{value.number:g}" for value in values]
    return with_own_decimals(text, numbers, match.language)


def _judged(kind: str, match: Match, values: Sequence[Value]) -> str:
    more = bool(match.slots.get("more", True))
    if kind == MOST and (best := extreme(values, more=more)):
        return _named(best)
    if kind == COMPARED and len(values) == len(match.entity_ids) > 1:
        first, second = values[0].number, values[1].number
        is_so = first > second if more else first < second
        return join([_yes_or_no(match, is_so=is_so), *map(_named, values)])
    if kind == BEYOND and values:
        number = float(match.slots["number"])
        judged = {(one.number > number) is more and one.number != number for one in values}
        said = str(values[0]).strip() if len(values) == 1 else ""
        if said:
            return f"{_yes_or_no(match, is_so=judged.pop())}, {said}"
        yes = [_yes_or_no(match, is_so=judged.pop())] if len(judged) == 1 else []
        return join([*yes, *map(_named, values)])
    return join([_named(one) for one in values[:_MOST_TOLD]])


def _named(value: Value) -> str:
    return f"{value.entity.name}: {value}"


def _state(match: Match, entity: Entity) -> str:
    slots = {"name": entity.name}
    asked = Match(
        text=match.text, language=match.language, intent="HassGetState", slots=slots, response="one"
    )
    return response(asked, Found(matched=[entity]))


def _yes_or_no(match: Match, *, is_so: bool) -> str:
    """Return what the language's answers begin with."""
    asked = Match(
        text=match.text,
        language=match.language,
        intent="HassGetState",
        response="all" if is_so else "any",
    )
    return response(asked, Found())


def _of_states(match: Match, found: Sequence[Entity]) -> str:
    asked = Match(
        text=match.text,
        language=match.language,
        intent="HassGetState",
        slots={"domain": "sensor"},
        response=match.response,
    )
    ordered = sorted(found, key=lambda one: fold(one.name))
    return response(asked, Found(matched=ordered))
