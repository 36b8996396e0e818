"""The messages of a chat as turns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Message = Mapping[str, Any]


_LONGEST = 600
"""Characters of what somebody says to a house: two dozen things for a list, or half a minute."""


@dataclass(frozen=True, kw_only=True)
class Turn:
    """The last thing the user said, and what followed."""

    text: str
    before: tuple[Message, ...]
    calls: tuple[Mapping[str, Any], ...]
    """Tool calls made since, ``{"id", "name", "arguments"}``."""
    results: Mapping[str, Any]
    """Content of the tool messages, by call id."""

    @property
    def is_long(self) -> bool:
        """Whether it is longer than home commands are: for a model that reads anything."""
        return len(self.text) > _LONGEST

    @property
    def asked(self) -> str:
        """What the assistant said just before; empty when it was not its turn."""
        last = self.before[-1] if self.before else {}
        return str(last.get("content") or "") if last.get("role") == "assistant" else ""


def last_turn(messages: Iterable[Message]) -> Turn | None:
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
    text = " ".join(str(said.get("content") or "").split())
    return Turn(text=text, before=before, calls=tuple(calls), results=results)


def _result(content: Any) -> Any:
    """Return a tool's result; some clients send it as JSON text."""
    if isinstance(content, str):
        try:
            return json.loads(content)
        except ValueError:
            return {"result": content}
    return content
