"""What of a model's answer to one sentence of the user is let through, and what it is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.names import words_of
from wyoming_servers.house.snapshot import Area, Entity, Floor, House
from wyoming_servers.llm.engine import ToolCall
from wyoming_servers.wire.protocol import Chat

from .agreement import agrees
from .call_names import Problem, Situation
from .check_call import check_call
from .claims import claims_of
from .conversation import Message, Turn, last_turn
from .danger import kinds_of, question_before
from .phrases import phrase
from .results import failures, has_changed_something, told_failures

_NOTHING_CALLED = (
    "You said that something was or will be done, but you called no tool, so nothing happens. Call "
    "the tool now, or say that you cannot."
)


@dataclass(frozen=True)
class Objection:
    """Why an answer is not let through."""

    reply: str
    """What the user hears instead."""
    messages: tuple[Message, ...] = ()
    """What the model may be told first; nothing when only the user can help."""


class Judge:
    """Knows the turn and the house. For one answer."""

    def __init__(self, chat: Chat, house: House) -> None:
        self._house = house
        self.language = chat.language or house.language
        self._turn = last_turn(chat.messages) or Turn(text="", before=(), calls=(), results={})
        self._kinds = kinds_of(chat.options)
        self._situation = Situation(
            house=house, language=self.language, area=chat.area, turn=self._turn
        )

    @cached_property
    def failures(self) -> str:
        """What to say of the calls of this turn that failed; empty when none did."""
        return told_failures(self._turn, self._house, self.language)

    @cached_property
    def is_claim(self) -> Callable[[str], bool] | None:
        """What tells a claim; None where there is none: no command was given, or it was done."""
        if has_changed_something(self._turn):
            return None
        claims = claims_of(self.language)
        names = _words_of_names(matcher_for(self._house))
        return claims.is_claim if claims.may_be_command(self._turn.text, names) else None

    def of_call(self, call: ToolCall, said: str) -> ToolCall | Objection:
        """Return a call as it goes out, or why it does not; ``said`` is the text before it."""
        checked = check_call(call, self._situation)
        if isinstance(checked, Problem):
            told = () if checked.asks else _told(call, said, checked)
            return Objection(checked.reply, told)
        if self._has_failed_before(checked):
            return Objection(self.failures)
        area = self._situation.area
        question = question_before([checked], self._house, self.language, area, self._kinds)
        if question and not (self._is_agreed and self._turn.asked.endswith(question)):
            return Objection(question)
        return checked

    def of_claim(self, said: str) -> Objection:
        """Return why a claim is not let through."""
        key = "nothing_done" if self._house.tools else "no_tool"
        told: tuple[Message, ...] = (
            {"role": "assistant", "content": said},
            {"role": "user", "content": _NOTHING_CALLED},
        )
        return Objection(phrase(key, self.language), told)

    @property
    def _is_agreed(self) -> bool:
        return agrees(self._turn.text, self.language) is True

    def _has_failed_before(self, call: ToolCall) -> bool:
        return any(
            failed.get("name") == call.name and failed.get("arguments") == call.arguments
            for failed, _ in failures(self._turn)
        )


def _told(call: ToolCall, said: str, problem: Problem) -> tuple[Message, ...]:
    """Return the call and its result as the model would have met them, had it been made."""
    made = {"id": call.id, "name": call.name, "arguments": dict(call.arguments)}
    result: Mapping[str, Any] = {
        "error": "InvalidCall",
        "error_text": f"Nothing was done: {problem.hint}",
    }
    return (
        {"role": "assistant", "content": said, "tool_calls": [made]},
        {"role": "tool", "tool_call_id": call.id, "name": call.name, "content": result},
    )


@lru_cache(maxsize=8)
def _words_of_names(matcher: Matcher) -> frozenset[str]:
    house = matcher.house
    things: tuple[Entity | Area | Floor, ...] = (*house.entities, *house.areas, *house.floors)
    names = (name for thing in things for name in (thing.name, *thing.aliases))
    return frozenset(word for name in names for word in words_of(name))
