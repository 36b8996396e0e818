"""The model's answer: what the fast path does not understand.

A call goes out only as this house understands it, a claim only when a tool did what it claims. What
is wrong is told to the model once; after that the user hears it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.engine import Capabilities, Engine, Request
from wyoming_servers.wire.protocol import Chat

from .attempt import Attempt, Item, said
from .claims import claims_of
from .judge import Judge
from .narrow import narrowed
from .phrases import phrase
from .prompt import chat_request
from .prompt import preparation as preparation_of
from .results import condensed

MOST_ROUNDS = 6
"""Times in a row that a model may call tools for one sentence of the user."""
_ATTEMPTS = 2
_RESULT_LETTERS = 12_000
"""Most of a tool's result where the model's context is not known."""
_FEWEST_RESULT_LETTERS = 1000


def preparation(
    house: House, language: str | None, able: Capabilities, now: datetime, area: str | None = None
) -> Request:
    """Return what an engine can get ready for; blocks up to a second when the house is new."""
    claims_of(language or house.language)
    request = preparation_of(house, language, able, now, area)
    return replace(request, narrowed=narrowed(house, request.tools))


def ask_model(chat: Chat, engine: Engine, house: House, now: datetime) -> Iterator[Item]:
    """Yield an engine's answer to the last message of a chat; the last item is a Stop."""
    judge = Judge(chat, house)
    if has_called_enough(chat):
        yield from said(judge.failures or phrase("gave_up", judge.language))
        return
    request = request_of(chat, engine.capabilities, house, now)
    attempt = Attempt(judge)
    for _ in range(_ATTEMPTS):
        attempt = Attempt(judge, attempt.heard)
        yield from attempt.items(engine.reply(request))
        if attempt.objection is None:
            return
        if not attempt.objection.messages:
            break
        request = replace(request, messages=(*request.messages, *attempt.objection.messages))
    yield from said(attempt.objection.reply if attempt.objection else "", heard=attempt.heard)


def request_of(chat: Chat, able: Capabilities, house: House, now: datetime) -> Request:
    """Return what the engine is asked, with results of tools that its context can hold."""
    tokens = able.context_tokens  # each holds a letter at least
    most = max(tokens, _FEWEST_RESULT_LETTERS) if tokens else _RESULT_LETTERS
    request = chat_request(house, chat, able, now)
    return replace(
        request,
        narrowed=narrowed(house, request.tools),
        messages=tuple(
            {**message, "content": condensed(message.get("content"), most)}
            if message.get("role") == "tool"
            else message
            for message in request.messages
        ),
    )


def has_called_enough(chat: Chat) -> bool:
    """Tell whether tools were called as often as they may be for the last thing the user said."""
    rounds = 0
    for message in reversed(chat.messages):
        if message.get("role") == "user":
            break
        rounds += bool(message.get("tool_calls"))
    return rounds >= MOST_ROUNDS
