"""Where in an answer a tool call begins, or the data that it is to be."""

from __future__ import annotations

import re

from .gbnf import Root

_ROOTS = {
    "<tool_call>": Root.MARKED,
    "<|python_tag|>": Root.TAGGED,
    "[TOOL_CALLS]": Root.LISTED,
}
_THINK, _THOUGHT = "<think>", "</think>"
_MARKER = re.compile("|".join(map(re.escape, (*_ROOTS, _THINK))))
_LONGEST = max(map(len, (*_ROOTS, _THINK, _THOUGHT)))


class CallWatch:
    """Follows an answer as it is written; what stands in a thought is no call."""

    def __init__(self, *, thinking: bool = False) -> None:
        """Begin an answer; ``thinking`` when the prompt already opened a thought."""
        self._thinking = thinking
        self._began = False
        self._pending = ""

    def push(self, text: str) -> tuple[Root, str] | None:
        """Take the next piece; returns how a call began with it, and what of it stands there.

        After a call with an end of its own, the next piece is the one behind that end.
        """
        self._pending += text
        while True:
            if self._thinking:
                _, ended, rest = self._pending.partition(_THOUGHT)
                if not ended:
                    break
                self._thinking, self._pending = False, rest
            if not self._began and (start := self._pending.lstrip()):
                self._began = not _is_half_marker(start)
                if start.startswith("{"):
                    return self._begun(Root.BARE, start)
            marker = _MARKER.search(self._pending)
            if marker is None:
                break
            self._pending = self._pending[marker.end() :]
            if marker[0] != _THINK:
                return self._begun(_ROOTS[marker[0]], self._pending)
            self._thinking, self._began = True, False
        self._pending = self._pending[-_LONGEST:]
        return None

    def _begun(self, root: Root, rest: str) -> tuple[Root, str]:
        self._pending = ""
        self._began = True
        return root, rest


class DataWatch:
    """Follows an answer that is to be data: it begins at once, or behind an opened thought."""

    def __init__(self, *, thinking: bool = False) -> None:
        """Begin an answer; ``thinking`` when the prompt already opened a thought."""
        self._thinking = thinking
        self._pending = ""

    def push(self, text: str) -> tuple[Root, str] | None:
        """Take the next piece; returns how the data began with it, and what of it stands there."""
        if not self._thinking:
            return Root.DATA, text
        self._pending += text
        _, ended, rest = self._pending.partition(_THOUGHT)
        if not ended:
            self._pending = self._pending[-_LONGEST:]
            return None
        self._thinking = False
        return Root.DATA, rest


def _is_half_marker(text: str) -> bool:
    return _THINK.startswith(text)
