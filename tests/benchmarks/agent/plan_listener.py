"""Listeners of one parser that makes plans; the resolver is the chain's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.conversation import Turn as Said
from wyoming_servers.llm.agent.planned.commands import reading_of
from wyoming_servers.llm.agent.understand import Listener, Understood
from wyoming_servers.llm.nano.planner import Planner
from wyoming_servers.llm.nano.plans import Plan
from wyoming_servers.wire.protocol import Chat

Parse = Callable[[str, str], Plan]
"""Returns the plan of a sentence in a language; empty for none."""


class PlanListener(Listener):
    """Reads each sentence for itself, by its plan alone."""

    def __init__(self, parse: Parse, house: House) -> None:
        super().__init__(house, lambda: datetime.now(UTC).astimezone())
        self._parse = parse

    def understand(self, turn: Said, chat: Chat, questions: int = 0) -> Understood:
        del questions
        language = chat.language or self._house.language
        plan = self._parse(turn.text, language)
        read = reading_of(plan, turn.text, language, self._house, chat.area) if plan else None
        if read is None:
            return Understood(turn=turn, area=chat.area)
        return Understood(turn=turn, area=chat.area, matches=read.matches, score=read.score)


class NanoListener(Listener):
    """Reads each sentence for itself, by the house's own model alone and its gate."""

    def __init__(self, house: House) -> None:
        super().__init__(house, lambda: datetime.now(UTC).astimezone(), Planner())

    def understand(self, turn: Said, chat: Chat, questions: int = 0) -> Understood:
        del questions
        language = chat.language or self._house.language
        planned = self._plans.read(turn, language, chat.area)
        return planned or Understood(turn=turn, area=chat.area)


def without_nano(house: House) -> Listener:
    """Return the whole chain as it is without the house's own model."""
    return Listener(house, lambda: datetime.now(UTC).astimezone())
