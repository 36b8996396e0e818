"""Whether the house's own model takes what was said for talk that asks for nothing."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.nano.plans import NONE

SURELY: Final = 0.95
"""How probable that must be to ask before what rules read is done."""


def is_talk(text: str, language: str, planner: Planner | None, least: float = SURELY) -> bool:
    """Tell whether a text most likely asks for nothing; False where no model knows its language."""
    written = planner.plan(text, language) if planner else None
    return bool(written and written.plan[0].action == NONE and written.probability >= least)
