"""No model: what the fast path does not understand is honestly not understood."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wyoming_servers.house.language import language_pack
from wyoming_servers.llm.engine import Capabilities, Request, Stop, TextDelta, ToolCall

_SORRY = "Sorry, I couldn't understand that"


class NoModelEngine:
    """Says in the user's language that it did not understand."""

    def __init__(self, options: Any) -> None:
        del options
        self.capabilities = Capabilities()

    def prepare(self, request: Request) -> None:
        """Nothing needs to be got ready."""

    def reply(self, request: Request) -> Iterator[TextDelta | ToolCall | Stop]:
        """Yield the sentence, and nothing else."""
        pack = language_pack(request.language)
        yield TextDelta(text=pack.errors.get("no_intent", _SORRY) if pack else _SORRY)
        yield Stop(reason="not_understood")

    def close(self) -> None:
        """Release nothing."""
