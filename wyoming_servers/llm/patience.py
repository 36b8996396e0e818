"""How long the model may take over its first word: in all rounds of a turn together."""

from __future__ import annotations

import threading
from collections import OrderedDict

from wyoming_servers.wire.errors import RequestError
from wyoming_servers.wire.protocol import Chat

OPTION = "budget_seconds"
"""Of a chat: how long the model may take; within a request, what is left of it."""
_MOST_TURNS = 256
"""Turns that wait for their tools at once; more are forgotten, and have the whole time again."""


class Patience:
    """Remembers what earlier rounds of a turn took: a round ends with tool calls. Thread-safe."""

    def __init__(self, seconds: float) -> None:
        """``seconds`` is for chats that say nothing of it; 0 waits for ever."""
        self._seconds = seconds
        self._taken: OrderedDict[tuple[str, str], float] = OrderedDict()
        self._lock = threading.Lock()

    def left(self, chat: Chat) -> float | None:
        """Return the seconds left for this round, None for ever. Raises RequestError."""
        seconds = chat.options.get(OPTION, self._seconds)
        if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not seconds >= 0:
            raise RequestError(f"{OPTION} must be a number of seconds, or 0 for no limit")
        with self._lock:
            if not _is_further_round(chat):
                self._taken.pop(_key(chat), None)
            taken = self._taken.get(_key(chat), 0.0)
        return max(0.0, seconds - taken) if seconds else None

    def take(self, chat: Chat, seconds: float) -> None:
        """Take the seconds this round waited from what the next one has."""
        with self._lock:
            self._taken[_key(chat)] = self._taken.pop(_key(chat), 0.0) + seconds
            while len(self._taken) > _MOST_TURNS:
                self._taken.popitem(last=False)


def _key(chat: Chat) -> tuple[str, str]:
    return chat.house_id, chat.conversation_id


def _is_further_round(chat: Chat) -> bool:
    return bool(chat.messages) and chat.messages[-1].get("role") == "tool"
