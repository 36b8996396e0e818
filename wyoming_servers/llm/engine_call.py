"""An engine as one request uses it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from wyoming_servers.text.plain import PlainText
from wyoming_servers.wire.errors import LaramieError

from .agent.brain import Brain
from .brevity import Brevity
from .engine import Capabilities, Engine, Request, Stop, TextDelta, ToolCall
from .patience import OPTION
from .running import Item, Running

_LOGGER = logging.getLogger(__name__)

_LETTERS_A_TOKEN = 2
"""A reply ends with its sentence from here on; tokens have more letters, which is for the rest."""


class EngineCall:
    """Tells the engine how long an answer may be, and when the client has left.

    Of an answer it leaves what can be spoken, and data as it is. One that has not begun after
    ``patience_seconds`` is given up, and the engine stopped; None waits for ever.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        max_tokens: int,
        stopped: Callable[[], bool],
        patience_seconds: float | None = None,
    ) -> None:
        self.waited_seconds = 0.0
        """How long it took until answers began."""
        self._engine = engine
        self._max_tokens = max_tokens
        self._stopped = stopped
        self._patience_seconds = patience_seconds
        self._running: list[Running] = []

    @property
    def capabilities(self) -> Capabilities:
        """What the engine can do."""
        return self._engine.capabilities

    def prepare(self, request: Request) -> None:
        """Get ready, as the engine does."""
        self._engine.prepare(request)

    def reply(self, request: Request) -> Iterator[Item]:
        """Yield the engine's answer. Raises NotInTime."""
        enough = threading.Event()
        request = replace(
            request,
            options={**request.options, OPTION: self._left_seconds or 0},
            max_tokens=self._max_tokens,
            stopped=lambda: enough.is_set() or self._stopped(),
        )
        running = Running(self._engine.reply, request)
        self._running.append(running)
        try:
            items = self._timely(running)
            yield from items if request.json_schema is not None else self._spoken(items, enough)
        finally:
            running.leave()

    def close(self) -> None:
        """Wait until the engine has heeded that nobody wants more of it; it is not released."""
        for running in self._running:
            running.close()

    @property
    def _left_seconds(self) -> float | None:
        """How long an answer may still take to begin; None for ever."""
        if self._patience_seconds is None:
            return None
        return max(0.0, self._patience_seconds - self.waited_seconds)

    def _timely(self, running: Running) -> Iterator[Item]:
        begun = time.monotonic()
        left = self._left_seconds
        items = running.items(None if left is None else begun + left)
        try:
            first = next(items, None)
        finally:
            self.waited_seconds += time.monotonic() - begun
        if first is not None:
            yield first
        yield from items

    def _spoken(self, items: Iterator[Item], enough: threading.Event) -> Iterator[Item]:
        plain = PlainText()
        brevity = Brevity(_LETTERS_A_TOKEN * self._max_tokens)
        for item in items:
            written = plain.push(item.text) if isinstance(item, TextDelta) else (plain.finish())
            if text := brevity.push(written):
                yield TextDelta(text=text)
            if brevity.is_over:
                enough.set()
            if isinstance(item, Stop):
                yield replace(item, reason="length") if brevity.is_over else item
            elif isinstance(item, ToolCall) and not brevity.is_over:
                yield item


def prepare(
    engine: Engine,
    brain: Brain,
    language: str | None,
    area: str | None,
    *,
    stopped: Callable[[], bool],
) -> Iterator[None]:
    """Get brain and engine ready for a house, and an area of it; blocks, and yields nothing.

    Goes on for the next time when the client has left. An engine that cannot is no error: it will
    say so when it is asked.
    """
    brain.prepare(language)
    request = brain.preparation(language, engine.capabilities, area)
    try:
        engine.prepare(replace(request, stopped=stopped))
    except LaramieError as error:
        _LOGGER.warning("the engine cannot be prepared: %s", error)
    yield from ()
