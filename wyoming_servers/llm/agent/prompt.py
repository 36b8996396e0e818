"""What a model is asked: a prefix that stays the same for a house, then what changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from wyoming_servers.house.matcher import Matcher, matcher_for
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.engine import Capabilities, Request
from wyoming_servers.wire.protocol import Chat

from . import retrieve
from .budget import budget_of, estimated_tokens
from .client_prompt import own_words
from .listing import LEVELS, names_by_area
from .offered_tools import OfferedTool, all_tools, most_needed, shortened, tokens_of
from .tail import situation_of, tail_of
from .wording import instructions, wording


@dataclass(frozen=True, kw_only=True)
class Prefix:
    """What all prompts of a house begin with, in one language and for one size of context."""

    stable: str
    """Instructions and what there is in the house: no states, no clock, nobody's place."""
    tools: tuple[OfferedTool, ...]
    is_whole: bool
    """Whether every device is named."""


def chat_request(house: House, chat: Chat, able: Capabilities, now: datetime) -> Request:
    """Return what an engine is asked to answer the last message of a chat."""
    language = chat.language or house.language
    prefix = prefix_of(house, language, able)
    budget = budget_of(able.context_tokens)
    room = budget.tail if prefix.is_whole else budget.long_tail
    tail = tail_of(house, chat, now, most_tokens=room, aliases=not prefix.is_whole)
    told = (_told_by(message) for message in chat.messages if _is_system(message))
    return Request(
        messages=(
            _system(prefix.stable, tail.situation, *told, tail.states),
            *(message for message in chat.messages if not _is_system(message)),
        ),
        stable=prefix.stable,
        tools=prefix.tools,
        language=language,
        options=chat.options,
    )


def preparation(
    house: House, language: str | None, able: Capabilities, now: datetime, area: str | None = None
) -> Request:
    """Return how a request of this house begins now, for filling a model's cache ahead.

    ``area`` is the id of the speaker's. What else a request takes is got ready, too; blocks up to a
    second.
    """
    language = language or house.language
    prefix = prefix_of(house, language, able)
    retrieve.load(house, language)
    return Request(
        messages=(_system(prefix.stable, situation_of(house, language, area, now)),),
        stable=prefix.stable,
        tools=prefix.tools,
        language=language,
    )


def prefix_of(house: House, language: str, able: Capabilities) -> Prefix:
    """Return what all prompts of a house begin with; the same until names, places or tools change.

    A house is listed whole, with all its tools, where that takes little more than half of what
    the model reads. Else the tools are cut short, then names become numbers, and last some tools
    are left out.
    """
    return _prefix(matcher_for(house), language, able.tools, able.context_tokens)


@lru_cache(maxsize=32)
def _prefix(
    matcher: Matcher,
    language: str,
    has_tools: bool,  # noqa: FBT001 - a part of the key
    context_tokens: int,
) -> Prefix:
    house, words = matcher.house, wording(language)
    told = instructions(language)
    room = budget_of(context_tokens).stable - estimated_tokens(told)
    tools = all_tools(house) if has_tools else ()
    names = names_by_area(house, words)
    short = shortened(tools)
    for offered in (tools, short):
        if estimated_tokens(names) + tokens_of(offered) <= room:
            return Prefix(stable=f"{told}\n{names}", tools=offered, is_whole=True)
    # A tool that is missing cannot be used; a name that is missing is looked up.
    most = room // 3 if tools else room
    levels = (level(house, words) for level in (names_by_area, *LEVELS))
    listed = next((text for text in levels if estimated_tokens(text) <= most), "")
    offered = most_needed(house, short, most_tokens=room - estimated_tokens(listed))
    return Prefix(stable=f"{told}\n{listed}", tools=offered, is_whole=listed == names)


def _system(*parts: str) -> Mapping[str, Any]:
    return {"role": "system", "content": "\n\n".join(filter(None, parts))}


def _told_by(message: Mapping[str, Any]) -> str:
    return own_words(str(message.get("content")))


def _is_system(message: Mapping[str, Any]) -> bool:
    return message.get("role") == "system"
