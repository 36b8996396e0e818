"""Parts of a sentence that were understood, and what they come to together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wyoming_servers.house.match import Match

from .conversation import Turn
from .questions import Understood

_LATER: Final = "conversation_command"


@dataclass(frozen=True)
class Run:
    """Parts of a text that were understood together."""

    start: int
    end: int
    understood: Understood


def together(turn: Turn, area: str | None, runs: Sequence[Run]) -> Understood | None:
    """Return all commands, each once; None where there are none."""
    read = [run.understood for run in runs]
    matches: list[Match] = []
    for match in (match for one in read for match in one.matches):
        is_said = any(_meaning(match) == _meaning(other) for other in matches)
        if not is_said and not _ends_while(match, matches):
            matches.append(match)
    if not matches:
        return None
    return Understood(
        turn=turn,
        area=area,
        matches=tuple(matches),
        score=min(one.score for one in read),
        is_guess=any(one.is_guess for one in read),
    )


def _ends_while(match: Match, before: Sequence[Match]) -> bool:
    """Tell whether the time before ends it already: "fan on for an hour, then turn it off"."""
    if match.intent != "HassTurnOff" or len(before) <= 1 or _LATER not in before[-1].slots:
        return False
    on = before[-2]
    return on.intent == "HassTurnOn" and bool(set(match.entity_ids) & set(on.entity_ids))


def _meaning(match: Match) -> tuple[object, ...]:
    about = (match.intent, match.entity_ids, match.area_id, match.floor_id, match.here)
    return (*about, sorted((slot, str(value)) for slot, value in match.slots.items()))
