"""An engine as one request uses it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace

from wyoming_servers.wire.errors import EngineFailed

from .agent.brain import Brain
from .engine import Capabilities, Engine, Request, Stop, TextDelta, ToolCall

_LOGGER = logging.getLogger(__name__)


class EngineCall:
    """Tells the engine how long an answer may be, and when the client has left."""

    def __init__(self, engine: Engine, *, max_tokens: int, stopped: Callable[[], bool]) -> None:
        self._engine = engine
        self._max_tokens = max_tokens
        self._stopped = stopped

    @property
    def capabilities(self) -> Capabilities:
        """What the engine can do."""
        return self._engine.capabilities

    def prepare(self, request: Request) -> None:
        """Get ready, as the engine does."""
        self._engine.prepare(request)

    def reply(self, request: Request) -> Iterator[TextDelta | ToolCall | Stop]:
        """Yield the engine's answer."""
        return self._engine.reply(
            replace(
                request,
                max_tokens=self._max_tokens,
                stopped=self._stopped,
            )
        )

    def close(self) -> None:
        """Leave the engine to its owner."""


def prepare(engine: Engine, brain: Brain, language: str | None) -> Iterator[None]:
    """Get brain and engine ready for a house; blocks, and yields nothing.

    An engine that cannot is no error: it will say so when it is asked.
    """
    brain.prepare(language)
    request = brain.preparation(language, engine.capabilities)
    try:
        engine.prepare(request)
    except EngineFailed as error:
        _LOGGER.warning("the engine cannot be prepared: %s", error)
    yield from ()
