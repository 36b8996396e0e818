"""Work that costs less when it is done for several at once."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

MOST = 16
"""Jobs done at once: more would let the first of them wait, and cost hardly less."""


class Together(Generic[Job, Result]):
    """Callers on many threads have their jobs done in batches, each by one of them.

    Whoever finds nobody at work does what waits, so nobody waits when alone (flat combining:
    Hendler et al., "Flat Combining and the Synchronization-Parallelism Tradeoff", SPAA 2010).
    """

    def __init__(self, work: Callable[[Sequence[Job]], Sequence[Result]]) -> None:
        """Take what does the jobs; it is never run twice at the same time."""
        self._work = work
        self._calls: deque[_Call[Job, Result]] = deque()
        self._working = threading.Lock()

    def do(self, job: Job) -> Result:
        """Return the job's result; raises what the work raised for its batch."""
        call: _Call[Job, Result] = _Call(job)
        self._calls.append(call)
        with self._working:
            while not call.is_done:
                self._do_next()
        if call.error is not None:
            raise call.error
        return call.results[0]

    def _do_next(self) -> None:
        calls = [self._calls.popleft() for _ in range(min(MOST, len(self._calls)))]
        try:
            results = self._work([call.job for call in calls])
        except Exception as error:  # noqa: BLE001 - each caller raises it on its own thread
            for call in calls:
                call.error = error
        else:
            for call, result in zip(calls, results, strict=True):
                call.results.append(result)


class _Call(Generic[Job, Result]):
    def __init__(self, job: Job) -> None:
        self.job = job
        self.results: list[Result] = []
        self.error: Exception | None = None

    @property
    def is_done(self) -> bool:
        return bool(self.results) or self.error is not None
