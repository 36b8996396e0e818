"""The model's answer: what the fast path does not understand."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import datetime

from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.engine import Engine, Stop, TextDelta, ToolCall
from wyoming_servers.wire.protocol import Chat

from .agreement import agrees
from .conversation import last_turn
from .danger import kinds_of, question_before
from .prompt import chat_request


def ask_model(
    chat: Chat, engine: Engine, house: House, now: datetime
) -> Iterator[TextDelta | ToolCall | Stop]:
    """Yield an engine's answer to the last message of a chat; the last item is a Stop."""
    items = engine.reply(chat_request(house, chat, engine.capabilities, now))
    yield from _with_permission(items, chat, house)


def _with_permission(
    items: Iterator[TextDelta | ToolCall | Stop], chat: Chat, house: House
) -> Iterator[TextDelta | ToolCall | Stop]:
    """Put a question in place of a model's call that the client wants confirmed."""
    language = chat.language or house.language
    kinds, turn = kinds_of(chat.options), last_turn(chat.messages)
    agreed = turn is not None and agrees(turn.text, language)
    has_called = False
    try:
        for item in items:
            if isinstance(item, ToolCall):
                question = question_before([item], house, language, kinds)
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
