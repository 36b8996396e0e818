"""A chat server on this machine that says what a test tells it: a fake.

No model of use can be had where the tests run. It speaks OpenAI's chat protocol in the dialects of
the servers that differ from it, over real HTTP; and it goes wrong in every way that a server or
the network between does.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from ssl import SSLContext
from typing import Any

from aiohttp import web

from .on_a_thread import on_a_thread
from .requests import Requests, cut, error

USAGE = {
    "prompt_tokens": 20,
    "completion_tokens": 5,
    "prompt_tokens_details": {"cached_tokens": 16},
}


@dataclass
class Asked:
    """One request, and what became of it."""

    body: dict[str, Any]
    headers: dict[str, str]
    abandoned: threading.Event = field(default_factory=threading.Event)
    """Set when the client hangs up before it has its answer."""


class ChatServer(Requests):
    """Answers every request with what it is to say; a test changes its manners by attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.deltas: list[dict[str, Any]] = [{"content": "It"}, {"content": " is on."}]
        """What the next answers are streamed in."""
        self.finish_reason = "stop"
        self.streams = True
        self.says_done = True
        self.models: dict[str, dict[str, Any]] = {"one": {}}
        """The models it tells of; none and it does not tell."""
        self.most_letters = 0
        """The longest conversation it takes, if there is one."""
        self.complains_in_stream = False
        self.trouble: str | None = None
        """What goes wrong on the server after the first delta."""

    def app(self) -> web.Application:
        """Return the application."""
        app = web.Application()
        app.router.add_post("/v1/chat/completions", self._chat)
        app.router.add_get("/v1/models", self._list)
        return app

    async def _chat(self, request: web.Request) -> web.StreamResponse:
        asked = Asked(await request.json(), dict(request.headers))
        self.keep(asked)
        try:
            await self.gates.pass_by("before")
            return self._refusal(request, asked) or await self._answer(request)
        except BaseException:
            asked.abandoned.set()
            raise

    def _refusal(  # noqa: PLR0911 - a list of refusals
        self, request: web.Request, asked: Asked
    ) -> web.Response | None:
        if no_entry := self.no_entry(request):
            return no_entry
        if self.refusals:
            return self.refusals.pop(0)
        if self.models and asked.body.get("model") not in self.models:
            return error(404, f"model '{asked.body.get('model')}' not found")
        if odd := sorted(self.unknown & {*asked.body}):
            said = "does not support tools" if odd == ["tools"] else f"unknown field: {odd[0]}"
            return error(400, said)
        if self.most_letters and len(json.dumps(asked.body["messages"])) > self.most_letters:
            long = error(400, "This model's maximum context length is 600 tokens.")
            if not self.complains_in_stream:
                return long
            return web.Response(body=long.body, content_type="text/event-stream")
        return None

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if not self.streams:
            message: dict[str, Any] = {"content": "", "tool_calls": []}
            for delta in self.deltas:
                message["content"] += delta.get("content") or ""
                message["tool_calls"] += delta.get("tool_calls") or []
            choice = {"message": message, "finish_reason": self.finish_reason}
            return web.json_response({"choices": [choice], "usage": USAGE})
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        for number, event in enumerate(self._events()):
            if number == self.cut_after:
                cut(request)
                break
            if number == 1:
                await self.gates.pass_by("within")
            await response.write(f"data: {event}\n\n".encode())
        return response

    def _events(self) -> list[str]:
        chunks: list[dict[str, Any]] = [
            {"choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
            for delta in self.deltas
        ]
        if self.trouble:
            chunks[1:] = [{"error": {"message": self.trouble}}]
        elif self.finish_reason:
            chunks.append({"choices": [{"delta": {}, "finish_reason": self.finish_reason}]})
        chunks.append({"choices": [], "usage": USAGE})
        return [*map(json.dumps, chunks), *(["[DONE]"] if self.says_done else [])]

    async def _list(self, _request: web.Request) -> web.Response:
        if not self.models:
            return web.Response(status=404)
        data = [{"id": name, **facts} for name, facts in self.models.items()]
        return web.json_response({"data": data})


@contextmanager
def chat_server(tls: SSLContext | None = None) -> Iterator[ChatServer]:
    """Run a server on a thread of its own, so that anybody may block."""
    server = ChatServer()
    with on_a_thread(server.app, server.gates, tls=tls) as port:
        server.url = f"http{'s' if tls else ''}://127.0.0.1:{port}/v1"
        yield server
