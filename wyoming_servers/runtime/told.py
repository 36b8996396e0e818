"""What clients were told went wrong, for the log: a flood of it is a few lines with a count."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from wyoming_servers.wire.errors import LaramieError

WINDOW_SECONDS = 60.0
"""So long errors of one kind, told to one address, are counted together."""
MOST_KINDS = 256
"""Counts that are remembered; then the one that began first is forgotten."""
MOST_LETTERS = 300
"""Of an error; it may repeat what a client has sent."""


@dataclass
class _Count:
    since: float
    """When the first was told, as ``now`` says."""
    times: int = 0


class Told:
    """What one server has told the clients on all its connections; for one event loop."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        """``now`` returns seconds."""
        self._now = now
        self._counts: OrderedDict[tuple[str, str], _Count] = OrderedDict()

    def line(self, address: str, error: LaramieError) -> str | None:
        """Return a line about what an address is told; None when there were enough of its kind.

        There is one for the first, the tenth, the hundredth and so on of a window.
        """
        times = self._count(address, error.code)
        if str(times).rstrip("0") != "1":
            return None
        often = "" if times == 1 else f", {times} times within a minute"
        return f"told the client {address}: {_in_one_line(str(error))} ({error.code}{often})"

    def _count(self, address: str, code: str) -> int:
        now, key = self._now(), (address, code)
        count = self._counts.get(key)
        if count is None or now - count.since >= WINDOW_SECONDS:
            self._counts.pop(key, None)
            count = self._counts[key] = _Count(now)
            if len(self._counts) > MOST_KINDS:
                self._counts.popitem(last=False)
        count.times += 1
        return count.times


def _in_one_line(text: str) -> str:
    """Return a text without line breaks, so that nobody writes lines of their own."""
    return "".join(letter if letter.isprintable() else " " for letter in text[:MOST_LETTERS])
