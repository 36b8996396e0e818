"""A few threads that decode for all utterances: so many at once, and the most urgent first."""

from __future__ import annotations

import contextvars
import itertools
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from enum import IntEnum
from typing import Any, NamedTuple, TypeVar

Result = TypeVar("Result")


class Urgency(IntEnum):
    """What goes first; among equals, what came first."""

    AWAITED = 0
    """The audio is over."""
    LIKELY = 1
    """The audio may be over."""
    DRAFT = 2
    """Somebody speaks."""


class _Task(NamedTuple):
    urgency: int
    number: int
    future: Future[Any]
    work: Callable[[], Any] | None
    """None ends a thread."""


class Workers:
    """Threads of one engine; worth it for a library that frees Python's lock while it decodes."""

    def __init__(self, count: int) -> None:
        self._tasks: queue.PriorityQueue[_Task] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._count = count
        self._lock = threading.Lock()
        self._unfinished = 0
        self._threads = [
            threading.Thread(target=self._work, name=f"decoder-{number}", daemon=True)
            for number in range(count)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def are_spare(self) -> bool:
        """Whether one has nothing to do."""
        return self._unfinished < self._count

    @property
    def waiting(self) -> int:
        """How much work has not begun."""
        return max(0, self._unfinished - self._count)

    def submit(self, urgency: Urgency, work: Callable[[], Result]) -> Future[Result]:
        """Let work be done. What has not begun can be cancelled; what has begun ends by itself."""
        future: Future[Result] = Future()
        with self._lock:
            self._unfinished += 1
        future.add_done_callback(self._finished)
        context = contextvars.copy_context()  # so that log lines name the connection
        self._put(urgency, future, lambda: context.run(work))
        return future

    def close(self) -> None:
        """Wait for what has begun, and cancel the rest."""
        for _ in self._threads:
            self._put(-1, Future(), None)
        for thread in self._threads:
            thread.join()
        while not self._tasks.empty():
            self._tasks.get().future.cancel()

    def _put(self, urgency: int, future: Future[Any], work: Callable[[], Any] | None) -> None:
        self._tasks.put(_Task(urgency, next(self._numbers), future, work))

    def _work(self) -> None:
        while self._do_next():
            pass

    def _do_next(self) -> bool:
        """Wait for a task and do it; tell whether there may be more."""
        _, _, future, work = self._tasks.get()
        if work is None:
            return False
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(work())
            except BaseException as error:  # noqa: BLE001 - raised where the result is awaited
                future.set_exception(error)
        return True

    def _finished(self, _: Future[Any]) -> None:
        with self._lock:
            self._unfinished -= 1
