"""Read what a model writes: answer text, tool calls in the usual notations, thoughts.

Notations of tool calls, as the models' own chat templates teach them:

- Hermes, Qwen: ``<tool_call>{"name", "arguments"}</tool_call>``
- Llama 3: ``<|python_tag|>{"name", "parameters"}``, or the bare JSON as the whole answer
- Mistral: ``[TOOL_CALLS][{"name", "arguments"}]``, or ``[TOOL_CALLS]name[ARGS]{arguments}``
- Granite: ``<|tool_call|>[{"name", "arguments"}]``
- Gemma 4: ``<|tool_call>call:name{key:value}<tool_call|>``
- gpt-oss: ``<|channel|>commentary to=functions.name <|message|>{arguments}<|call|>``

Thoughts are left out: ``<think>…</think>`` and its like, and gpt-oss's analysis channel.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Collection, Iterable
from enum import Enum, auto
from uuid import uuid4

from .call_text import read_calls
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
    HEADER = auto()
    """What gpt-oss writes before each message: for whom it is, and which kind of text."""


_CHANNELS = ("<|start|>", "<|channel|>")
_MESSAGE = "<|message|>"
_ENDS_OF_MESSAGES = ("<|end|>", "<|return|>", "<|call|>")
_RECIPIENT = re.compile(r"\bto=(?:functions\.)?([\w.-]+)")
_SPOKEN_THOUGHTS = ("Here is my thought process:", "Here's my thought process:")
_SPOKEN_RESPONSES = ("Here is my response:", "Here's my response:")
"""Granite 3.2 says these in words, at the beginning of an answer."""

_THOUGHTS = {
    "<think>": "</think>",
    "<thinking>": "</thinking>",
    "<thought>": "</thought>",
    "<reasoning>": "</reasoning>",
    "<seed:think>": "</seed:think>",
    "[THINK]": "[/THINK]",
    "◁think▷": "◁/think▷",
    "<|begin_of_thought|>": "<|end_of_thought|>",
    "<|channel>": "<channel|>",
}
_CALLS = {
    "<tool_call>": "</tool_call>",
    "<|tool_call>": "<tool_call|>",
    "<seed:tool_call>": "</seed:tool_call>",
}
_OPENING = {
    **dict.fromkeys(_THOUGHTS, _Mode.THOUGHT),
    **dict.fromkeys(_CALLS, _Mode.MARKED_CALL),
    **dict.fromkeys(("<|python_tag|>", "[TOOL_CALLS]", "<|tool_call|>"), _Mode.CALLS_TO_END),
    **dict.fromkeys(_CHANNELS, _Mode.HEADER),
    # Closed without having been opened: the chat template may have written the opening.
    **dict.fromkeys((*_THOUGHTS.values(), *_CALLS.values()), _Mode.TEXT),
    # Around what is text.
    **dict.fromkeys(("<response>", "</response>", _MESSAGE, *_ENDS_OF_MESSAGES), _Mode.TEXT),
    **dict.fromkeys(("<|begin_of_solution|>", "<|end_of_solution|>"), _Mode.TEXT),
}
_ENDS_OF_CHANNELS = (*_ENDS_OF_MESSAGES, *_CHANNELS)


def _any_of(markers: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, markers)))


_MARKER = _any_of(_OPENING)
_BEGINNINGS = frozenset(marker[:size] for marker in _OPENING for size in range(1, len(marker)))
_LONGEST = max(map(len, _OPENING))
_LONGEST_CLOSING = max(_LONGEST, *map(len, _SPOKEN_RESPONSES))
_JSON_START = re.compile(r"\{|\[\s*\{")
_MAYBE_JSON_START = re.compile(r"\[\s*")


def new_id() -> str:
    """Return an id for a call."""
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
        new_id: Callable[[], str] = new_id,
    ) -> None:
        """Begin an answer; ``thinking`` when the prompt already opened a thought."""
        self.thought_aloud = False
        """Whether a thought ended that nobody had opened: what came before it was one."""
        self._tools = tools
        self._mode = _Mode.TEXT
        self._closing = _MARKER
        """What ends a thought, a call or a header."""
        self._recipient = ""
        """The tool that a message of gpt-oss is for."""
        self._new_id = new_id
        self._pending = ""
        self._began = False
        """Whether there was any text or call; white space before it is dropped."""
        self._begins_message = False
        if thinking:
            self._enter(_Mode.THOUGHT, _THOUGHTS.values())

    @property
    def is_thinking(self) -> bool:
        """Whether a thought has not ended yet."""
        return self._mode is _Mode.THOUGHT

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
                self._call(rest.removesuffix(_half_marker(rest)), found)
            case _Mode.JSON:
                calls = read_calls(rest)
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
        if self._mode in (_Mode.CALLS_TO_END, _Mode.JSON):
            return False
        if not (closed := self._closing.search(self._pending)):
            if self._mode is _Mode.THOUGHT:
                self._pending = self._pending[-_LONGEST_CLOSING:]
            return False
        body = self._pending[: closed.start()]
        # What opens something else is read once more, as that.
        opens = _OPENING.get(closed[0], _Mode.TEXT) is not _Mode.TEXT
        self._pending = self._pending[closed.start() if opens else closed.end() :]
        mode, self._mode = self._mode, _Mode.TEXT
        if mode is _Mode.MARKED_CALL:
            self._call(body, found)
        elif mode is _Mode.HEADER:
            self._read_header(body)
        return True

    def _read_text(self, found: list[TextDelta | ToolCall]) -> bool:
        if not self._began and (entered := self._begin()) is not None:
            return entered
        if marker := _MARKER.search(self._pending):
            self._say(self._pending[: marker.start()], found)
            self._pending = self._pending[marker.end() :]
            self._open(marker[0])
            return True
        certain = self._pending[: len(self._pending) - len(_half_marker(self._pending))].rstrip()
        self._say(certain, found)
        self._pending = self._pending[len(certain) :]
        return False

    def _begin(self) -> bool | None:
        """Look for what counts at the beginning of an answer only; None when it begins plainly."""
        start = self._pending.lstrip()
        if self._tools and _JSON_START.match(start):
            self._mode = _Mode.JSON
            return False
        if self._tools and _MAYBE_JSON_START.fullmatch(start):
            return False
        if start.startswith(_SPOKEN_THOUGHTS):
            self._enter(_Mode.THOUGHT, _SPOKEN_RESPONSES)
            return True
        waits = start and any(phrase.startswith(start) for phrase in _SPOKEN_THOUGHTS)
        return False if waits else None

    def _open(self, marker: str) -> None:
        mode = _OPENING[marker]
        if mode is _Mode.THOUGHT:
            # A call ends a thought that nobody closes.
            self._enter(mode, (_THOUGHTS[marker], *(["<|tool_call>"] if "|" in marker else [])))
        elif mode is _Mode.MARKED_CALL:
            self._recipient = ""
            self._enter(mode, (_CALLS[marker],))
        elif mode is _Mode.HEADER:
            self._enter(mode, (_MESSAGE,))
        else:
            self._mode = mode
            self.thought_aloud = self.thought_aloud or marker in _THOUGHTS.values()

    def _enter(self, mode: _Mode, closings: Iterable[str]) -> None:
        self._mode, self._closing = mode, _any_of(closings)

    def _read_header(self, header: str) -> None:
        """Tell from what gpt-oss writes before a message what the message is."""
        self._recipient = ""
        if recipient := _RECIPIENT.search(header):
            self._recipient = recipient[1]
            self._enter(_Mode.MARKED_CALL, _ENDS_OF_CHANNELS)
        elif "analysis" in header:
            self._enter(_Mode.THOUGHT, _ENDS_OF_CHANNELS)
        else:
            self._begins_message = True

    def _say(self, text: str, found: list[TextDelta | ToolCall]) -> None:
        text = text.rstrip() if self._began else text.strip()
        if not text:
            return
        if self._begins_message and self._began and not text[0].isspace():
            text = f" {text}"
        self._began, self._begins_message = True, False
        found.append(TextDelta(text=text))

    def _call(self, body: str, found: list[TextDelta | ToolCall]) -> None:
        body = f"{self._recipient}{body.strip()}"
        calls = read_calls(body)
        if not calls:
            _LOGGER.warning("the model wrote a tool call that cannot be read")
            _LOGGER.debug("what it wrote: %.200r", body)  # tells what was said
        for name, arguments in calls:
            self._began = True
            found.append(ToolCall(id=self._new_id(), name=name, arguments=arguments))


def _half_marker(text: str) -> str:
    """Return the end of a text that may be the beginning of a marker, or ""."""
    for size in range(min(_LONGEST, len(text)), 0, -1):
        if text[-size:] in _BEGINNINGS:
            return text[-size:]
    return ""
