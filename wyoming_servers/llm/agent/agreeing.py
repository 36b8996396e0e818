"""What rules read into a statement is asked about where the house's own model is sure it is talk.

"I like it dark" is told by the words that ask for light. The model errs, too, but elsewhere: it
takes little for talk that asked for something.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.nano.plans import NONE

from .conversation import Turn
from .questions import Understood
from .tolerant import DOUBTFUL

_SURE: Final = 0.95
"""How probable it must be that a sentence asks for nothing."""


def agreed(
    turn: Turn,
    language: str,
    area: str | None,
    *,
    read: Callable[[Turn, str, str | None], Understood | None],
    planner: Planner | None,
) -> Understood | None:
    """Return what rules read; something to be asked about where it seems to be talk."""
    understood = read(turn, language, area)
    written = planner.plan(turn.text, language) if understood and planner else None
    if understood is None or written is None:
        return understood
    if written.plan[0].action != NONE or written.probability < _SURE:
        return understood
    return replace(understood, score=min(understood.score, DOUBTFUL), is_guess=True)
