"""Read what servers answer to a chat: OpenAI's protocol, and what others make of it.

vLLM, llama-server, LM Studio and OpenAI send a tool call in pieces, Ollama whole; some forget ids,
count every call as the first, or send arguments as an object. What a model thinks comes as
``reasoning_content`` or ``reasoning``, or as text.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wyoming_servers.runtime.openai_server import NoAnswer, ServerFailed, complaint, read_object

from .engine import Stop, TextDelta, ToolCall
from .tool_text import ToolText, new_id

_LOGGER = logging.getLogger(__name__)

Item = TextDelta | ToolCall | Stop


@dataclass
class _Call:
    """A call as far as it has come."""

    id: str
    name: str
    arguments: str


class ChatStream:
    """Takes the events of one answer, or the whole of it, and returns what is certain."""

    def __init__(self, reader: ToolText) -> None:
        self._reader = reader
        self._calls: dict[int, _Call] = {}
        self._has_called = False
        self._is_whole = False
        self._reason = "stop"
        self._usage: Mapping[str, Any] = {}

    def feed(self, data: str) -> Iterator[TextDelta | ToolCall]:
        """Take the data of one event. Raises NoAnswer, ServerFailed."""
        if data.strip() == "[DONE]":
            self._is_whole = True
            return
        event = read_object(data)
        if event.get("error"):
            raise ServerFailed(complaint(data) or "it does not say why")
        try:
            yield from self._take(event)
        except (AttributeError, TypeError, KeyError) as error:
            raise NoAnswer("events of another kind") from error

    def finish(self) -> Iterator[Item]:
        """Yield the rest, and a Stop. Raises ServerFailed when the end of it did not come."""
        if not self._is_whole:
            raise ServerFailed("its answer breaks off")
        for item in self._reader.finish():
            self._has_called = self._has_called or isinstance(item, ToolCall)
            yield item
        yield from self._finished_calls()
        details = self._usage.get("prompt_tokens_details") or {}
        yield Stop(
            reason="tool_calls" if self._has_called else self._reason,
            prompt_tokens=_count(self._usage.get("prompt_tokens")),
            cached_tokens=_count(details.get("cached_tokens")),
            completion_tokens=_count(self._usage.get("completion_tokens")),
        )

    def _take(self, event: Mapping[str, Any]) -> Iterator[TextDelta | ToolCall]:
        self._usage = event.get("usage") or self._usage
        for choice in event["choices"][:1]:
            said = choice.get("delta") or choice.get("message") or {}
            if text := said.get("content"):
                for item in self._reader.push(text):
                    self._has_called = self._has_called or isinstance(item, ToolCall)
                    yield item
            for piece in said.get("tool_calls") or ():
                yield from self._take_call(piece)
            if reason := choice.get("finish_reason"):
                self._is_whole = True
                self._reason = "length" if reason == "length" else "stop"

    def _take_call(self, piece: Mapping[str, Any]) -> Iterator[ToolCall]:
        """Take a piece of a call; the calls before it are whole when another one begins."""
        function = piece.get("function") or {}
        index = piece.get("index") or 0
        call_id, name = piece.get("id") or "", function.get("name") or ""
        arguments = function.get("arguments") or ""
        if not isinstance(arguments, str):
            arguments = json.dumps(arguments)
        begun = self._calls.get(index)
        if begun is None or _is_another(begun, call_id, name):
            yield from self._finished_calls()
            self._calls[index] = _Call(call_id, name, arguments)
        else:
            begun.id = begun.id or call_id
            begun.name = begun.name or name
            begun.arguments += arguments

    def _finished_calls(self) -> Iterator[ToolCall]:
        calls, self._calls = self._calls, {}
        for call in calls.values():
            arguments = _arguments(call.arguments)
            if arguments is None or not call.name:
                _LOGGER.warning("the server sent a call that cannot be read")
                _LOGGER.debug("what it sent: %.200r", call)  # tells what was said
                continue
            self._has_called = True
            yield ToolCall(id=call.id or new_id(), name=call.name, arguments=arguments)


def _is_another(begun: _Call, call_id: str, name: str) -> bool:
    """Whether a piece with the number of a call that has begun is of one more all the same."""
    if call_id and begun.id:
        return call_id != begun.id
    return bool(name and begun.name) and _arguments(begun.arguments) is not None


def _arguments(text: str) -> dict[str, Any] | None:
    """Return the arguments of a call; None when they cannot be read."""
    try:
        found = json.loads(text or "{}", strict=False)
        found = json.loads(found, strict=False) if isinstance(found, str) else found
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _count(tokens: Any) -> int:
    return tokens if isinstance(tokens, int) else 0
