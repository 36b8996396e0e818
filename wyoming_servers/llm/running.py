"""An engine's answer on a thread of its own: whoever wants it waits no longer than they like."""

from __future__ import annotations

import contextvars
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from wyoming_servers.wire.errors import EngineFailed

from .engine import Request, Stop, TextDelta, ToolCall

Item = TextDelta | ToolCall | Stop

_AHEAD = 16
"""Items an engine may be ahead of who reads them."""


class NotInTime(EngineFailed):
    """The answer did not begin in time."""


class Running:
    """One answer under way; ``items`` is for one thread, which also leaves it.

    An engine hears of a leaving by ``Request.stopped``, and its thread ends when it heeds that.
    """

    def __init__(self, reply: Callable[[Request], Iterator[Item]], request: Request) -> None:
        self._changed = threading.Condition()
        self._waiting: deque[Item] = deque()
        self._is_over = False
        self._failure: BaseException | None = None
        self._left = threading.Event()
        own = replace(request, stopped=lambda: self._left.is_set() or request.stopped())
        context = contextvars.copy_context()  # so that log lines name the connection
        self._thread = threading.Thread(
            target=context.run, args=(self._work, reply, own), name="reply", daemon=True
        )
        self._thread.start()

    def items(self, begin_by: float | None = None) -> Iterator[Item]:
        """Yield the answer; raises what the engine raised.

        Raises NotInTime when nothing has come by ``begin_by`` on the monotonic clock, and leaves.
        """
        while True:
            with self._changed:
                while not self._waiting and not self._is_over:
                    self._wait(begin_by)
                if not self._waiting:
                    if self._failure is not None:
                        raise self._failure
                    return
                item = self._waiting.popleft()
                self._changed.notify_all()
            begin_by = None
            yield item

    def leave(self) -> None:
        """Tell the engine that nobody wants the answer any more; returns at once."""
        self._left.set()
        with self._changed:
            self._changed.notify_all()

    def close(self) -> None:
        """Leave, and wait until the engine has heeded it."""
        self.leave()
        self._thread.join()

    def _wait(self, begin_by: float | None) -> None:
        seconds = None if begin_by is None else begin_by - time.monotonic()
        if seconds is not None and seconds <= 0:
            self._left.set()
            raise NotInTime("the answer did not begin in time")
        self._changed.wait(seconds)

    def _work(self, reply: Callable[[Request], Iterator[Item]], request: Request) -> None:
        try:
            self._take(reply(request))
        except BaseException as error:  # noqa: BLE001 - raised where the answer is awaited
            self._failure = error
        finally:
            with self._changed:
                self._is_over = True
                self._changed.notify_all()

    def _take(self, items: Any) -> None:
        try:
            for item in items:
                with self._changed:
                    self._changed.wait_for(
                        lambda: len(self._waiting) < _AHEAD or self._left.is_set()
                    )
                    if self._left.is_set():
                        return
                    self._waiting.append(item)
                    self._changed.notify_all()
        finally:
            if hasattr(items, "close"):
                items.close()
