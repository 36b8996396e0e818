"""What rules read into a statement is asked about where the house's own model contradicts them.

"I like it dark" is told by the words that ask for light, "it looks gloomy in here" by those for
somebody who looks in. The model errs, too, but elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from wyoming_servers.house.match import Match
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.nano.planner import Planner

from .answers import QUERIES
from .blamed import blames_another
from .conversation import Turn
from .questions import Parser, Understood
from .resolve import domains_meant
from .talk import is_talk
from .tolerant import DOUBTFUL

_TALK: Final = 0.7
"""How probably it is talk where it is asked about. Of 2067 statements that neither rules nor model
had met, and 3154 of the same words that ask for nothing, rules acted on 451 and 89 with 0.95, on
374 and 53 with this, on 336 and 43 with 0.5."""
_STEPS: Final = {"HassTurnOn": "up", "HassTurnOff": "down"}
_WARM, _FRESH, _SHADE = "warm", "fresh", "shade"
_EFFECTS: Final = {
    **dict.fromkeys((("climate", "down"), ("fan", "up"), ("window", "up")), _FRESH),
    **dict.fromkeys((("climate", "up"), ("fan", "down"), ("window", "down")), _WARM),
    **dict.fromkeys((("cover", "down"), ("awning", "up")), _SHADE),
}
"""What comes to the same, by kind of device: who sweats has a fan or a thermostat."""
_PARTED: Final = frozenset(("window", "awning"))
"""Kinds of cover that do something else than others when they open."""


def agreed(
    turn: Turn,
    language: str,
    area: str | None,
    *,
    read: Parser,
    planned: Parser,
    planner: Planner | None,
    house: House,
) -> Understood | None:
    """Return what rules read; something to be asked about where the model contradicts.

    None where the model is sure that it is a question: "do I need a coat today"; or where what is
    complained of is something else: "the printer is wasting power".

    ``planned`` reads by the model's plans, and nothing where none is likely.
    """
    understood = read(turn, language, area)
    if not understood or planner is None:
        return understood
    other = planned(turn, language, area)
    if other and other.matches and all(one.intent in QUERIES for one in other.matches):
        return None
    if blames_another(understood, planner.plan(turn.text, language), house):
        return None
    is_doubted = is_talk(turn.text, language, planner, _TALK)
    if is_doubted or _differs(understood, other, house):
        return replace(understood, score=min(understood.score, DOUBTFUL), is_guess=True)
    return understood


def _differs(one: Understood, other: Understood | None, house: House) -> bool:
    """Tell whether two readings do something else: to other kinds of device, or the contrary."""
    if other is None or not (one.matches and other.matches):
        return False
    return not any(
        _is_alike(first, second) or bool(_effects(first, house) & _effects(second, house))
        for first in one.matches
        for second in other.matches
    )


def _is_alike(one: Match, other: Match) -> bool:
    steps = {_step(one), _step(other)} - {""}
    return len(steps) <= 1 and not _about(one).isdisjoint(_about(other))


def _effects(match: Match, house: House) -> set[str]:
    """Return what a command comes to, by whatever kind of device."""
    devices = [house.entity_by_id[one] for one in match.entity_ids]
    classes = {one.device_class for one in devices} or {match.slots.get("device_class")}
    parts = {str(one) for one in classes if one in _PARTED}
    kinds = parts or domains_meant(match)
    return {_EFFECTS[one] for kind in kinds if (one := (kind, _step(match))) in _EFFECTS}


def _step(match: Match) -> str:
    return str(match.slots.get("step", _STEPS.get(match.intent, "")))


def _about(match: Match) -> frozenset[str]:
    """Return the kinds of device a command is about, else what it does."""
    return domains_meant(match) or frozenset((match.intent,))
