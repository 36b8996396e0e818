"""What is asked before what was understood is done."""

from __future__ import annotations

from collections.abc import Collection

from wyoming_servers.house.snapshot import House

from .danger import KINDS, question_before
from .doubts import doubt, long_timer
from .emptying import question
from .fast_path import Plan
from .phrases import phrase
from .questions import Understood, label
from .tolerant import SURE


def permission(
    plan: Plan, understood: Understood, house: House, language: str, kinds: Collection[str]
) -> str | None:
    """Return the question before a plan is carried out; None where there is none.

    ``kinds`` are what the client wants confirmed.
    """
    if emptied := next((step.empties for step in plan.steps if step.empties), ""):
        return question(emptied, language)
    if lasting := next((step.lasts for step in plan.steps if step.lasts), None):
        return long_timer(lasting, language)
    # What was misheard may not open the house unasked.
    wanted = frozenset(kinds if understood.score == 1 else KINDS)
    text = question_before(plan.calls, house, language, understood.area, wanted)
    if text is not None or understood.score >= SURE:
        return text
    doubted = doubt(plan.calls, house, language) if understood.is_guess else None
    names = label(understood.matches, house, language)
    return doubted or phrase("did_you_mean", language, names=names)
