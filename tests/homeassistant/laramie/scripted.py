"""A server that answers chats as it is told to, for what ours never does."""

from __future__ import annotations

import asyncio

from wyoming.event import Event

INFO = Event(
    type="info",
    data={"laramie": {"version": 1, "min_version": 1, "room": "llm", "server_id": "abc"}},
)


async def let_nobody_in(server: asyncio.Server) -> None:
    """Let in who has knocked, and nobody else: asyncio fails for who is half in as it closes."""
    for listening in server.sockets:
        asyncio.get_running_loop().remove_reader(listening)
    for _ in ("seen", "accepted", "attached"):
        await asyncio.sleep(0)


def delta(**data) -> Event:
    return Event(type="laramie-chat-delta", data=data)


def stop(reason="stop", **data) -> Event:
    return Event(type="laramie-chat-stop", data={"finish_reason": reason} | data)


class Scripted:
    """Answers each chat and preparation in turn, and notes what it was asked."""

    def __init__(self, *answers: list[Event | None], models: tuple[str, ...] = ()) -> None:
        self.answers = list(answers)
        self.asked: list[Event] = []
        self.models = models
        self.loaded = next(iter(models), None)

    def __call__(self, event: Event) -> list[Event | None]:
        if event.type == "describe":
            return [INFO]
        if event.type == "ping":
            return [Event(type="pong")]
        self.asked.append(event)
        if event.type in ("laramie-house", "laramie-house-delta"):
            known = {key: event.data[key] for key in ("house_id", "hash")}
            return [Event(type="laramie-house-known", data=known)]
        if event.type == "laramie-unload":
            self.loaded = None
        if event.type in ("laramie-models", "laramie-load", "laramie-unload"):
            return [self._load(event.data.get("model"))]
        return self.answers.pop(0)

    def _load(self, model: str | None) -> Event:
        if model is not None and model not in self.models:
            return Event(type="error", data={"code": "name-unknown", "text": f"no '{model}'"})
        self.loaded = model or self.loaded
        data = {"models": [{"name": name} for name in self.models], "loaded": self.loaded}
        return Event(type="laramie-models-list", data=data)

    def of(self, kind: str) -> list[dict]:
        """Return the data of the events of a kind."""
        return [event.data for event in self.asked if event.type == kind]
