"""Read what a model writes: answer text, tool calls in the usual notations, thoughts.

Notations of tool calls, as the models' own chat templates teach them:

- Hermes, Qwen: ``<tool_call>{"name", "arguments"}</tool_call>``
- Llama 3: ``<|python_tag|>{"name", "parameters"}``, or the bare JSON as the whole answer
- Mistral: ``[TOOL_CALLS][{"name", "arguments"}]``, or ``[TOOL_CALLS]name[ARGS]{arguments}``

Thoughts stand in ``<think>…</think>`` and are left out.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Collection, Iterator
from enum import Enum, auto
from typing import Any
from uuid import uuid4

from .engine import TextDelta, ToolCall

_LOGGER = logging.getLogger(__name__)


class _Mode(Enum):
    """What is being read."""

    TEXT = auto()
    THOUGHT = auto()
    MARKED_CALL = auto()
    """Up to a closing marker."""
    CALLS_TO_END = auto()
    """All the rest is calls."""
    JSON = auto()
    """The whole answer may be a call, or text that looks like one."""


_OPENING = {
    "<think>": _Mode.THOUGHT,
    "<tool_call>": _Mode.MARKED_CALL,
    "<|python_tag|>": _Mode.CALLS_TO_END,
    "[TOOL_CALLS]": _Mode.CALLS_TO_END,
    # Closed without having been opened: the chat template may have written the opening.
    "</think>": _Mode.TEXT,
    "</tool_call>": _Mode.TEXT,
}
_CLOSING = {_Mode.THOUGHT: "</think>", _Mode.MARKED_CALL: "</tool_call>"}

_MARKER = re.compile("|".join(map(re.escape, _OPENING)))
_BEGINNINGS = frozenset(marker[:size] for marker in _OPENING for size in range(1, len(marker)))
_LONGEST = max(map(len, _OPENING))
_JSON_START = re.compile(r"\{|\[\s*\{")
_MAYBE_JSON_START = re.compile(r"\[\s*")
_NAMED_CALL = re.compile(r"(?P<name>[\w.-]+)(\[CALL_ID\]\w+)?(\[ARGS\])?(?=\{)")


def _new_id() -> str:
    return uuid4().hex[:9]  # Mistral's templates insist on nine letters or digits


class ToolText:
    """Takes an answer as it is written; returns what is certain to be text, and whole calls.

    However the answer is cut, the result is the same. Markers and halves of markers are never
    text. JSON without a marker is a call only when it names one of ``tools``.
    """

    def __init__(
        self,
        tools: Collection[str] = (),
        *,
        thinking: bool = False,
        new_id: Callable[[], str] = _new_id,
    ) -> None:
        """Begin an answer; ``thinking`` when the prompt already opened a thought."""
        self._tools = tools
        self._mode = _Mode.THOUGHT if thinking else _Mode.TEXT
        self._new_id = new_id
        self._pending = ""
        self._began = False
        """Whether there was any text or call; white space before it is dropped."""

    def push(self, text: str) -> list[TextDelta | ToolCall]:
        """Take the next piece of the answer."""
        self._pending += text
        found: list[TextDelta | ToolCall] = []
        while self._step(found):
            pass
        return found

    def finish(self) -> list[TextDelta | ToolCall]:
        """Return what is left: the answer is over."""
        rest, self._pending = self._pending, ""
        found: list[TextDelta | ToolCall] = []
        match self._mode:
            case _Mode.TEXT:
                half = _half_marker(rest)
                # One character alone is rather a bracket than a marker cut short.
                self._say(rest[: -len(half)] if len(half) > 1 else rest, found)
            case _Mode.MARKED_CALL | _Mode.CALLS_TO_END:
                self._call(rest, found)
            case _Mode.JSON:
                calls = _read_calls(rest)
                if calls and all(name in self._tools for name, _ in calls):
                    self._call(rest, found)
                else:
                    plain = ToolText(new_id=self._new_id)
                    found = [*plain.push(rest), *plain.finish()]
        return found

    def _step(self, found: list[TextDelta | ToolCall]) -> bool:
        """Read up to the next marker; returns False when there is none yet."""
        if self._mode is _Mode.TEXT:
            return self._read_text(found)
        closing = _CLOSING.get(self._mode)
        if closing is None:
            return False
        body, closed, rest = self._pending.partition(closing)
        if closed:
            if self._mode is _Mode.MARKED_CALL:
                self._call(body, found)
            self._mode, self._pending = _Mode.TEXT, rest
        elif self._mode is _Mode.THOUGHT:
            self._pending = self._pending[-len(closing) :]
        return bool(closed)

    def _read_text(self, found: list[TextDelta | ToolCall]) -> bool:
        if self._tools and not self._began:
            start = self._pending.lstrip()
            if _JSON_START.match(start):
                self._mode = _Mode.JSON
                return False
            if _MAYBE_JSON_START.fullmatch(start):
                return False
        if marker := _MARKER.search(self._pending):
            self._say(self._pending[: marker.start()], found)
            self._mode = _OPENING[marker[0]]
            self._pending = self._pending[marker.end() :]
            return True
        certain = self._pending[: len(self._pending) - len(_half_marker(self._pending))].rstrip()
        self._say(certain, found)
        self._pending = self._pending[len(certain) :]
        return False

    def _say(self, text: str, found: list[TextDelta | ToolCall]) -> None:
        text = text.rstrip() if self._began else text.strip()
        if text:
            self._began = True
            found.append(TextDelta(text=text))

    def _call(self, body: str, found: list[TextDelta | ToolCall]) -> None:
        calls = _read_calls(body)
        if not calls:
            _LOGGER.warning("the model wrote a tool call that cannot be read: %.200r", body)
        for name, arguments in calls:
            self._began = True
            found.append(ToolCall(id=self._new_id(), name=name, arguments=arguments))


def _half_marker(text: str) -> str:
    """Return the end of a text that may be the beginning of a marker, or ""."""
    for size in range(min(_LONGEST, len(text)), 0, -1):
        if text[-size:] in _BEGINNINGS:
            return text[-size:]
    return ""


def _read_calls(body: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the calls in a text, or none when any of it cannot be read."""
    try:
        return [_read_call(value) for value in _values(body)]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []


def _values(body: str) -> Iterator[Any]:
    """Yield the JSON values that stand one behind another, lists opened."""
    decoder = json.JSONDecoder(strict=False)
    at = 0
    while (at := _next_value(body, at)) < len(body):
        named = _NAMED_CALL.match(body, at)
        value, at = decoder.raw_decode(body, named.end() if named else at)
        if named:
            value = {"name": named["name"], "arguments": value}
        yield from value if isinstance(value, list) else [value]


def _next_value(body: str, at: int) -> int:
    """Skip what may stand between two values."""
    return len(body) - len(body[at:].lstrip(" \t\r\n;,"))


def _read_call(value: Any) -> tuple[str, dict[str, Any]]:
    call = value.get("function", value) if isinstance(value, dict) else value
    if isinstance(call, str):  # {"function": "name", "parameters": {}}
        call = {**value, "name": call}
    name, arguments = call["name"], call.get("arguments", call.get("parameters", {}))
    if isinstance(arguments, str):
        arguments = json.loads(arguments, strict=False)
    if not isinstance(name, str) or not isinstance(arguments, dict):
        raise TypeError(f"no tool call: {value!r}")
    return name, arguments
