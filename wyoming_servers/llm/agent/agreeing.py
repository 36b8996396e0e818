"""What rules read into a statement is asked about where the house's own model contradicts them.

"I like it dark" is told by the words that ask for light, "it looks gloomy in here" by those for
somebody who looks in. The model errs, too, but elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.nano.plans import NONE

from .conversation import Turn
from .questions import Understood
from .resolve import domains_of
from .tolerant import DOUBTFUL

Read = Callable[[Turn, str, str | None], Understood | None]

_SURE: Final = 0.95
"""How probable it must be that a sentence asks for nothing."""
_STEPS: Final = {"HassTurnOn": "up", "HassTurnOff": "down"}


def agreed(
    turn: Turn,
    language: str,
    area: str | None,
    *,
    read: Read,
    planned: Read,
    planner: Planner | None,
) -> Understood | None:
    """Return what rules read; something to be asked about where the model contradicts.

    ``planned`` reads by the model's plans, and nothing where none is likely.
    """
    understood = read(turn, language, area)
    if not understood or planner is None:
        return understood
    if not (
        _is_talk(turn, language, planner) or _differs(understood, planned(turn, language, area))
    ):
        return understood
    return replace(understood, score=min(understood.score, DOUBTFUL), is_guess=True)


def _is_talk(turn: Turn, language: str, planner: Planner) -> bool:
    written = planner.plan(turn.text, language)
    return bool(written and written.plan[0].action == NONE and written.probability >= _SURE)


def _differs(one: Understood, other: Understood | None) -> bool:
    """Tell whether two readings do something else: to other kinds of device, or the contrary."""
    if other is None or not (one.matches and other.matches):
        return False
    return not any(_is_alike(first, second) for first in one.matches for second in other.matches)


def _is_alike(one: Match, other: Match) -> bool:
    steps = {_step(one), _step(other)} - {""}
    is_about_same = not _kinds(one).isdisjoint(_kinds(other))
    return len(steps) <= 1 and (is_about_same or bool({*one.entity_ids} & {*other.entity_ids}))


def _step(match: Match) -> str:
    return str(match.slots.get("step", _STEPS.get(match.intent, "")))


def _kinds(match: Match) -> frozenset[str]:
    """Return the kinds of device a command is about, else what it does."""
    named = frozenset(entity_id.partition(".")[0] for entity_id in match.entity_ids)
    return named or frozenset(domains_of(match)) or frozenset((match.intent,))
