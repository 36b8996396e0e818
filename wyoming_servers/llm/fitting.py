"""Make a conversation fit into the model's context."""

from __future__ import annotations

import json
import logging
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import Any

_LOGGER = logging.getLogger(__name__)

Messages = Sequence[Mapping[str, Any]]

_FEWEST_LETTERS = 200
"""A tool's result is cut no shorter."""
_TURNS_AT_ONCE = 4
"""Old turns go by so many, so that not every turn begins otherwise and is read anew."""


def fit(
    messages: Messages, read: Callable[[Messages], list[int]], *, most_tokens: int
) -> list[int]:
    """Return the tokens of a conversation, cut to ``most_tokens`` where that can be done.

    Long results of tools are cut, and say so; then the oldest turns are left out; then results are
    cut further. The system prompt and what the user said last always stay.
    """
    # A token is rarely less than a letter; a result of megabytes is not even counted whole.
    kept = _shorten(messages, 2 * most_tokens)
    tokens = read(kept)
    if len(tokens) > most_tokens:
        kept = _without_oldest_turns(kept, lambda fewer: len(read(fewer)) <= most_tokens)
        tokens = read(kept)
    letters = 2 * most_tokens
    while len(tokens) > most_tokens and letters > _FEWEST_LETTERS:
        letters = max(_FEWEST_LETTERS, letters // 2)
        kept = _shorten(kept, letters)
        tokens = read(kept)
    return tokens


def text_of(content: Any) -> str:
    """Return a message's content as text."""
    if content is None or isinstance(content, str):
        return content or ""
    return json.dumps(content, ensure_ascii=False)


def _shorten(messages: Messages, letters: int) -> list[Mapping[str, Any]]:
    return [
        {**message, "content": _cut(text_of(message.get("content")), letters)}
        if message.get("role") == "tool"
        else message
        for message in messages
    ]


def _cut(text: str, letters: int) -> str:
    if len(text) <= letters:
        return text
    _LOGGER.warning("a tool's result of %d letters is cut to %d", len(text), letters)
    return f"{text[:letters]}… [cut: only the first {letters} letters are shown]"


def _without_oldest_turns(
    messages: Messages, fits: Callable[[Messages], bool]
) -> list[Mapping[str, Any]]:
    """Leave out as many of the oldest turns as must go, and a few more; the last one stays."""
    starts = [index for index, message in enumerate(messages) if message.get("role") == "user"]
    last = len(starts) - 1
    if last < 1:
        return [*messages]

    def without(count: int) -> list[Mapping[str, Any]]:
        return [*messages[: starts[0]], *messages[starts[count] :]]

    fewest = 1 + bisect_left(range(1, last), True, key=lambda count: fits(without(count)))  # noqa: FBT003 - the first that fits
    rounded = -(-fewest // _TURNS_AT_ONCE) * _TURNS_AT_ONCE
    count = rounded if rounded < last else fewest
    _LOGGER.info("the conversation is long: its oldest %d turns are left out", count)
    return without(count)
