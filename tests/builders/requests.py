"""What a stand-in for somebody's server was asked."""

from __future__ import annotations

import threading
from typing import Any

from aiohttp import web

from .on_a_thread import Gates


class Requests:
    """Keeps all requests in order; each has a type of its own, ``Asked``."""

    def __init__(self) -> None:
        self.url = ""
        self.key = ""
        """The key it wants, if it wants one."""
        self.unknown: set[str] = set()
        """Fields and formats that it refuses."""
        self.refusals: list[web.Response] = []
        """What the next requests are answered instead."""
        self.cut_after: int | None = None
        """After how many pieces the connection breaks off; of an answer in one piece before it."""
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

    def keep(self, asked: Any) -> None:
        """Add a request."""
        with self.news:
            self.asked.append(asked)
            self.news.notify_all()

    def no_entry(self, request: web.Request) -> web.Response | None:
        """Return what is answered to who has not the key."""
        sent = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if sent == self.key or not self.key:
            return None
        return error(401, f"Incorrect API key provided: {sent}")


def error(status: int, message: str) -> web.Response:
    """Return an error as OpenAI's servers tell it."""
    return web.json_response({"error": {"message": message, "code": None}}, status=status)


def cut(request: web.Request) -> None:
    """Break the connection off."""
    assert request.transport
    request.transport.close()
