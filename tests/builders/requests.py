"""What a stand-in for somebody's server was asked."""

from __future__ import annotations

import threading
from typing import Any

from .on_a_thread import Gates


class Requests:
    """Keeps all requests in order; each has a type of its own, ``Asked``."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.news = threading.Condition()
        """Notified when a request comes."""
        self.gates = Gates()
        """``before`` answers and ``within`` them."""

    def wait_for(self, count: int) -> Any:
        """Wait for this many requests; return the last."""
        with self.news:
            assert self.news.wait_for(lambda: len(self.asked) >= count, 20)
        return self.asked[count - 1]
