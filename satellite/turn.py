"""Carries out the table of ``state``: signals in, actions done, and a watch over every phase."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Mapping

from .state import Action, Phase, Signal, State, step

_LOGGER = logging.getLogger(__name__)


class Turn:
    """The one place where the satellite's state changes; belongs to the event loop."""

    def __init__(
        self, do: Mapping[Action, Callable[[], object]], limits: Mapping[Phase, float]
    ) -> None:
        """Take how each action is done, and how many seconds a phase may last at most."""
        self.state = State()
        self._do = do
        self._limits = limits
        self._waiting: deque[Signal] = deque()
        self._hearers: list[Callable[[State], object]] = []
        self._watch: asyncio.TimerHandle | None = None

    def listen(self, hearer: Callable[[State], object]) -> None:
        """Call a hearer with each new state, once all that belongs to it was done."""
        self._hearers.append(hearer)

    def tell(self, signal: Signal) -> None:
        """Take a signal; one that an action tells has to wait until all actions are done."""
        self._waiting.append(signal)
        if len(self._waiting) > 1:
            return
        while self._waiting:
            self._take(self._waiting[0])
            self._waiting.popleft()

    def close(self) -> None:
        """Watch no more."""
        if self._watch:
            self._watch.cancel()

    def _take(self, signal: Signal) -> None:
        before = self.state
        self.state, actions = step(before, signal)
        _LOGGER.debug("%s: %s -> %s %s", signal, before.phase, self.state.phase, list(actions))
        for action in actions:
            try:
                self._do[action]()
            except Exception:
                # The turn goes on: one part that fails must not take the others with it.
                _LOGGER.exception("'%s' cannot be done", action)
        if self.state.phase is not before.phase or Action.LISTEN in actions:
            self._start_watch()
        if self.state != before:
            for hearer in self._hearers:
                hearer(self.state)

    def _start_watch(self) -> None:
        self.close()
        if limit := self._limits.get(self.state.phase):
            loop = asyncio.get_running_loop()
            self._watch = loop.call_later(limit, self.tell, Signal.OVERDUE)
