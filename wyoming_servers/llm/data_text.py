"""Read an answer that is to be JSON: nothing in it is looked at, and nothing left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .engine import Request, TextDelta, ToolCall
from .tool_text import ToolText


class DataText(ToolText):
    """Takes thoughts and marked calls as ever; from where text begins, the answer is data."""

    def __init__(self, *, thinking: bool = False) -> None:
        """Begin an answer; ``thinking`` when the prompt already opened a thought."""
        super().__init__(thinking=thinking)
        self._is_data = False

    def push(self, text: str) -> list[TextDelta | ToolCall]:
        """Take the next piece of the answer."""
        if self._is_data:
            return _text(text)
        found: list[TextDelta | ToolCall] = []
        for read, letter in enumerate(text, 1):
            found += super().push(letter)
            if any(isinstance(item, TextDelta) for item in found):
                self._is_data = True
                return [*found, *_text(self._pending + text[read:])]
        return found

    def finish(self) -> list[TextDelta | ToolCall]:
        """Return what is left: the answer is over."""
        return [] if self._is_data else super().finish()


def _text(text: str) -> list[TextDelta | ToolCall]:
    return [TextDelta(text=text)] if text else []


def reader_of(request: Request, tools: Sequence[Mapping[str, Any]], *, thinking: bool) -> ToolText:
    """Return what reads the answer to a request of which the model was told ``tools``."""
    if request.json_schema is not None:
        return DataText(thinking=thinking)
    return ToolText({tool["name"] for tool in tools}, thinking=thinking)
