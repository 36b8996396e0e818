"""The brain of a house: the fast path where it understands, the engine where it does not."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.engine import Engine, Request, Stop, TextDelta, ToolCall
from wyoming_servers.wire.protocol import Chat

from .agreement import agrees
from .conversation import Turn, last_turn
from .danger import kinds_of, question_before
from .fast_path import Plan, find_tool, is_ours, step_of, tell
from .phrases import phrase
from .prompt import situation, stable_prompt
from .understand import QUESTION_MARKS, Listener

FAST_PATH = "fast-path"
"""Name of the source of an answer that needed no model."""


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
            asked = self._said.rstrip().endswith(QUESTION_MARKS)
            self.continue_conversation = asked and item.reason == "stop"
        return item

    def close(self) -> None:
        """Stop the engine: nobody wants the rest."""
        if isinstance(self._items, Generator):
            self._items.close()


class Brain:
    """Answers for one house, keeping nothing between calls. Thread-safe."""

    def __init__(self, house: House, *, now: Callable[[], datetime] | None = None) -> None:
        self.house = house
        self._now = now or (lambda: datetime.now(UTC).astimezone())
        self._listener = Listener(house, self._now)

    def prepare(self, language: str | None = None) -> None:
        """Load a language ahead; blocks up to a second."""
        self._listener.load(language or self.house.language)

    def prompt(self, language: str | None = None) -> str:
        """Return the stable part of the system prompt, for filling a model's cache ahead."""
        return stable_prompt(self.house, language or self.house.language)

    def answer(self, chat: Chat, engine: Engine, *, engine_name: str = "engine") -> Answer:
        """Answer the last message of a chat. Understanding blocks; iterating may, too."""
        turn = last_turn(chat.messages)
        ours = turn is not None and all(is_ours(str(call.get("id"))) for call in turn.calls)
        answer = self._answer_fast(turn, chat, engine) if turn and ours else None
        return answer or self._ask_engine(chat, engine, engine_name)

    def _answer_fast(self, turn: Turn, chat: Chat, engine: Engine) -> Answer | None:
        """Answer without the engine; None when it is not understood, or the engine knows a way."""
        understood = self._listener.understand(turn, chat)
        if not understood:
            return None
        if understood.is_refused:
            return _said(phrase("left_alone", chat.language or self.house.language), asks=False)
        plan, question = self._listener.decide(understood, chat)
        if turn.calls:
            return self._after_tools(plan, turn)
        if plan.lacks_tool and engine.capabilities.tools:
            return None
        if plan.calls and question is None:
            return Answer([*plan.calls, Stop(reason="tool_calls")], FAST_PATH)
        text = question.text if question else plan.text
        return _said(
            text, asks=question is not None, understood=bool(question or not plan.lacks_tool)
        )

    def _after_tools(self, plan: Plan, turn: Turn) -> Answer:
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
        items = self._with_permission(engine.reply(request), chat, language)
        return Answer(items, name)

    def _with_permission(
        self, items: Iterator[TextDelta | ToolCall | Stop], chat: Chat, language: str
    ) -> Iterator[TextDelta | ToolCall | Stop]:
        """Put a question in place of a model's call that the client wants confirmed."""
        kinds, turn = kinds_of(chat.options), last_turn(chat.messages)
        agreed = turn is not None and agrees(turn.text, language)
        has_called = False
        try:
            for item in items:
                if isinstance(item, ToolCall):
                    question = question_before([item], self.house, language, kinds)
                    if question and not (agreed and turn and turn.asked.endswith(question)):
                        # A call before it already runs; the model meets the question once more.
                        if not has_called:
                            yield TextDelta(text=question)
                        yield Stop(reason="tool_calls" if has_called else "stop")
                        return
                    has_called = True
                yield item
        finally:
            if isinstance(items, Generator):
                items.close()


def _said(text: str, *, asks: bool, understood: bool = True) -> Answer:
    items: list[TextDelta | ToolCall | Stop] = [TextDelta(text=text)] if text else []
    stop = Stop(reason="stop" if understood else "not_understood")
    return Answer([*items, stop], FAST_PATH, continue_conversation=asks)


def _is_system(message: Mapping[str, Any]) -> bool:
    return message.get("role") == "system"
