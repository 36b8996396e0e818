"""Spans of a turn: what took how long, from the start of the request."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from time import perf_counter
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Span:
    """A named stretch of a turn."""

    name: str
    start_ms: float
    end_ms: float


class Turn:
    """Collects the spans of one request. Safe to use from an engine's thread."""

    def __init__(self) -> None:
        self._start = perf_counter()
        self._spans: list[Span] = []

    @property
    def now_ms(self) -> float:
        """Milliseconds since the turn began."""
        return (perf_counter() - self._start) * 1000

    def add(self, name: str, start_ms: float, end_ms: float | None = None) -> None:
        """Record a span that ends now, or at ``end_ms``."""
        end = self.now_ms if end_ms is None else end_ms
        self._spans.append(Span(name=name, start_ms=round(start_ms, 1), end_ms=round(end, 1)))

    @contextmanager
    def span(self, name: str) -> Iterator[None]:
        """Record how long the block takes."""
        start = self.now_ms
        try:
            yield
        finally:
            self.add(name, start)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The spans so far, in the order they were recorded."""
        return tuple(self._spans)

    def durations(self) -> dict[str, float]:
        """Return milliseconds by span name, summed where a name stands more than once."""
        durations: dict[str, float] = {}
        for span in self.spans:
            name = span.name.strip()
            durations[name] = round(durations.get(name, 0.0) + span.end_ms - span.start_ms, 1)
        return durations

    def to_data(self) -> list[dict[str, Any]]:
        """Return the spans as JSON, in the order they were recorded."""
        return [asdict(span) for span in self.spans]


class TurnLog:
    """The last turns of a server, for the health page: how long they took, never what was said."""

    def __init__(self, size: int = 50) -> None:
        self._turns: deque[dict[str, Any]] = deque(maxlen=size)

    def record(self, connection: str, turn: Turn, **facts: Any) -> None:
        """Keep a finished turn."""
        self._turns.append({"connection": connection, **facts, "spans": turn.to_data()})

    def to_data(self) -> list[dict[str, Any]]:
        """Return the turns as JSON, the newest last."""
        return list(self._turns)
