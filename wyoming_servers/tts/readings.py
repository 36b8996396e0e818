"""How texts were read that were said lately: what is said again need not be read again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator

from .engine import Capabilities, Request
from .spans import Span

MOST_CHARS = 300
"""A longer text is not said twice."""
MOST_TEXTS = 512

Key = tuple[str, str | None, Request]
"""The text as it was written, its format as Wyoming names it, and how it is to be spoken."""


class Readings:
    """The spans of the texts that were said last. Thread-safe: each step is one of a dictionary."""

    def __init__(self) -> None:
        self._able: Capabilities | None = None
        """Whose readings they are: which voices there are may change how a text is read."""
        self._known: OrderedDict[Key, tuple[Span, ...]] = OrderedDict()

    def get(self, key: Key, able: Capabilities) -> tuple[Span, ...] | None:
        """Return how a text was read for these voices."""
        if able is not self._able:
            self._able, self._known = able, OrderedDict()
        return self._known.get(key)

    def noted(self, key: Key, able: Capabilities, spans: Iterable[Span]) -> Iterator[Span]:
        """Yield spans, and note them once they have come to their end."""
        read = []
        for span in spans:
            read.append(span)
            yield span
        known = self._known
        if able is self._able and len(key[0]) <= MOST_CHARS:
            known[key] = tuple(read)
        while len(known) > MOST_TEXTS:
            known.popitem(last=False)
