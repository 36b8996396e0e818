"""The brain of a house: the fast path where it understands, the engine where it does not."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from wyoming_servers.house.matcher import Match, matcher_for
from wyoming_servers.house.names import fold, without_articles
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.engine import Engine, Request, Stop, TextDelta, ToolCall
from wyoming_servers.wire.protocol import Chat

from .fast_path import Plan, find_tool, is_ours, make_plan, step_of, tell
from .prompt import situation, stable_prompt

FAST_PATH = "fast-path"
"""Name of the source of an answer that needed no model."""

_QUESTION_MARKS = ("?", "\N{FULLWIDTH QUESTION MARK}", "\N{ARABIC QUESTION MARK}", ";")


class Answer:
    """An answer as it is made: iterate it once; the last item, and only it, is a Stop."""

    def __init__(
        self,
        items: Iterable[TextDelta | ToolCall | Stop],
        source: str,
        *,
        continue_conversation: bool = False,
    ) -> None:
        self.source = source
        """``fast-path`` or the engine's name."""
        self.continue_conversation = continue_conversation
        """Whether the microphone should stay open; certain once the Stop has come."""
        self._items = iter(items)
        self._said = ""

    def __iter__(self) -> Iterator[TextDelta | ToolCall | Stop]:
        return self

    def __next__(self) -> TextDelta | ToolCall | Stop:
        item = next(self._items)
        if isinstance(item, TextDelta):
            self._said += item.text
        elif isinstance(item, Stop) and self.source != FAST_PATH:
            asked = self._said.rstrip().endswith(_QUESTION_MARKS)
            self.continue_conversation = asked and item.reason == "stop"
        return item

    def close(self) -> None:
        """Stop the engine: nobody wants the rest."""
        if isinstance(self._items, Generator):
            self._items.close()


@dataclass(frozen=True, kw_only=True)
class _Turn:
    """The last thing the user said, and what followed."""

    text: str
    before: tuple[Mapping[str, Any], ...]
    calls: tuple[Mapping[str, Any], ...]
    results: Mapping[str, Any]
    """Content of the tool messages, by call id."""


class Brain:
    """Answers for one house, keeping nothing between calls. Thread-safe."""

    def __init__(self, house: House, *, now: Callable[[], datetime] | None = None) -> None:
        self.house = house
        self._matcher = matcher_for(house)
        self._now = now or (lambda: datetime.now(UTC).astimezone())

    def prepare(self, language: str | None = None) -> None:
        """Load a language ahead; blocks up to a second."""
        self._matcher.load(language or self.house.language)

    def prompt(self, language: str | None = None) -> str:
        """Return the stable part of the system prompt, for filling a model's cache ahead."""
        return stable_prompt(self.house, language or self.house.language)

    def answer(self, chat: Chat, engine: Engine, *, engine_name: str = "engine") -> Answer:
        """Answer the last message of a chat. Understanding blocks; iterating may, too."""
        turn = _last_turn(chat.messages)
        if turn is None or any(not is_ours(str(call.get("id"))) for call in turn.calls):
            return self._ask_engine(chat, engine, engine_name)
        matches, area = self._understand(turn, chat)
        if not matches:
            return self._ask_engine(chat, engine, engine_name)
        plan = make_plan(matches, self.house, area, self._now())
        if turn.calls:
            return self._after_tools(plan, turn)
        if plan.lacks_tool and engine.capabilities.tools:
            return self._ask_engine(chat, engine, engine_name)
        if plan.calls:
            return Answer([*plan.calls, Stop(reason="tool_calls")], FAST_PATH)
        return _said(plan.text, asks=plan.asks, understood=not plan.lacks_tool)

    def _understand(self, turn: _Turn, chat: Chat) -> tuple[tuple[Match, ...], str | None]:
        """Return the commands and the area they are about.

        The answer to our own question, a room, completes the sentence before it.
        """
        language = chat.language or self.house.language
        question = turn.before[-1] if turn.before else {}
        earlier = _last_turn(turn.before)
        if question.get("role") == "assistant" and question.get("content") and earlier:
            room = self._room(turn.text, language)
            matches = self._matcher.match_all(earlier.text, language, chat.area) if room else ()
            plan = make_plan(matches, self.house, chat.area, self._now())
            if plan.asks and plan.text == question["content"]:
                return self._matcher.match_all(earlier.text, language, room), room
        return self._matcher.match_all(turn.text, language, chat.area), chat.area

    def _room(self, text: str, language: str) -> str | None:
        """Return the area id when a text names a room and says nothing else of weight."""
        said = fold(without_articles(text, language))
        for area in self.house.areas:
            for name in (area.name, *area.aliases):
                known = fold(without_articles(name, language))
                words = said.split()
                if known == said or (known in said and len(words) <= len(known.split()) + 2):
                    return area.area_id
        return None

    def _after_tools(self, plan: Plan, turn: _Turn) -> Answer:
        used = {
            step_of(str(call["id"])): (
                call.get("arguments") or {},
                turn.results.get(str(call["id"])),
            )
            for call in turn.calls
        }
        return _said(tell(plan, used, self.house), asks=False)

    def _ask_engine(self, chat: Chat, engine: Engine, name: str) -> Answer:
        language = chat.language or self.house.language
        now = None if find_tool(self.house, "GetDateTime") else self._now()
        told = [str(message.get("content")) for message in chat.messages if _is_system(message)]
        prompt = "\n\n".join(
            part
            for part in (
                stable_prompt(self.house, language),
                *told,
                situation(self.house, chat.area, now),
            )
            if part
        )
        request = Request(
            messages=(
                {"role": "system", "content": prompt},
                *(message for message in chat.messages if not _is_system(message)),
            ),
            tools=tuple(
                {
                    "name": tool.name,
                    "description": tool.description,
                    "parameters": dict(tool.parameters),
                }
                for tool in self.house.tools
            )
            if engine.capabilities.tools
            else (),
            language=language,
            options=chat.options,
        )
        return Answer(engine.reply(request), name)


def _said(text: str, *, asks: bool, understood: bool = True) -> Answer:
    items: list[TextDelta | ToolCall | Stop] = [TextDelta(text=text)] if text else []
    stop = Stop(reason="stop" if understood else "not_understood")
    return Answer([*items, stop], FAST_PATH, continue_conversation=asks)


def _is_system(message: Mapping[str, Any]) -> bool:
    return message.get("role") == "system"


def _last_turn(messages: Iterable[Mapping[str, Any]]) -> _Turn | None:
    """Return the last turn that a user message began, or None."""
    known = tuple(messages)
    starts = [index for index, message in enumerate(known) if message.get("role") == "user"]
    if not starts:
        return None
    before, (said, *after) = known[: starts[-1]], known[starts[-1] :]
    calls = [call for message in after for call in message.get("tool_calls") or ()]
    results = {
        str(message.get("tool_call_id")): _result(message.get("content"))
        for message in after
        if message.get("role") == "tool"
    }
    return _Turn(
        text=str(said.get("content") or ""), before=before, calls=tuple(calls), results=results
    )


def _result(content: Any) -> Any:
    """Return a tool's result; some clients send it as JSON text."""
    if isinstance(content, str):
        try:
            return json.loads(content)
        except ValueError:
            return {"result": content}
    return content
