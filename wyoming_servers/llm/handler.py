"""Our chat and the stock ``handle`` events to the brain and back."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import closing

from wyoming.asr import Transcript
from wyoming.event import Event
from wyoming.handle import Handled, HandledChunk, HandledStart, HandledStop, NotHandled

from wyoming_servers.runtime.bridge import Stream
from wyoming_servers.runtime.connection import Connection
from wyoming_servers.runtime.requests import Request
from wyoming_servers.runtime.service import Service
from wyoming_servers.runtime.turns import Turn
from wyoming_servers.wire.frames import parse_message, parse_stock
from wyoming_servers.wire.protocol import (
    Chat,
    ChatDelta,
    ChatStop,
    ListModels,
    ListReplies,
    LoadModel,
    Prepare,
    Prepared,
    PushHouse,
    PushHouseDelta,
    Replies,
    UnloadModel,
)

from .agent.brain import TIMEOUT, Answer, Brain
from .brains import Brains
from .engine import Engine, Stop, TextDelta, ToolCall
from .engine_call import EngineCall, prepare
from .models import list_models, load_model, unload_model
from .patience import Patience
from .running import Item

_DATA = 8
"""How many times as long as what is spoken data may be."""


class LlmHandler:
    """One connection."""

    def __init__(
        self, service: Service, brains: Brains, patience: Patience, connection: Connection
    ) -> None:
        self._service = service
        self._brains = brains
        self._patience = patience
        self._connection = connection
        self._request: Request[Stream[None, Item]] | None = None
        self._thought: _Thought | None = None
        self._preparations: list[Request[Stream[None, None]]] = []

    @property
    def busy(self) -> bool:
        """Whether an answer is owed."""
        if self._request is not None and self._request.running:
            return True
        preparing = any(request.running for request in self._preparations)
        return preparing and not self._service.is_stopping.is_set()

    def close(self) -> None:
        """Stop thinking: the client is gone."""
        if self._thought is not None:
            self._thought.stopped.set()
        if self._request is not None:
            self._request.close()
        for request in self._preparations:
            request.close()

    async def handle(self, event: Event) -> None:
        """Take one event."""
        match event.type:
            case Chat.TYPE:
                chat = parse_message(Chat, event)
                await self._answer(self._brains.of(chat.house_id, chat.hash), chat, _ChatReply)
            case "transcript":
                await self._handle_transcript(parse_stock(Transcript, event))
            case Prepare.TYPE:
                await self._prepare(parse_message(Prepare, event))
            case ListReplies.TYPE:
                await self._foretell(parse_message(ListReplies, event))
            case PushHouse.TYPE | PushHouseDelta.TYPE:
                await self._connection.send(await self._brains.learn(event))
            case ListModels.TYPE:
                await self._send_models()
            case LoadModel.TYPE:
                await load_model(self._service, parse_message(LoadModel, event).model)
                await self._send_models()
            case UnloadModel.TYPE:
                await unload_model(self._service)
                await self._send_models()

    async def _handle_transcript(self, transcript: Transcript) -> None:
        brain = self._brains.without_tools()
        chat = Chat(
            conversation_id=str((transcript.context or {}).get("conversation_id", "")),
            house_id=brain.house.house_id,
            hash=brain.house.hash,
            language=transcript.language or self._service.options.language,
            messages=[{"role": "user", "content": transcript.text}],
        )
        await self._answer(brain, chat, _StockReply)

    async def _answer(
        self, brain: Brain, chat: Chat, reply: type[_ChatReply | _StockReply]
    ) -> None:
        """Start an answer once the last one is complete."""
        if self._request is not None:
            await self._request.finished()
        name = self._service.engine_status.name
        thought = _Thought()
        most = self._service.options.max_tokens * (1 if chat.json_schema is None else _DATA)
        patience = self._patience.left(chat)

        def answer(engine: Engine, _: object) -> Iterator[Item]:
            call = EngineCall(
                engine,
                max_tokens=most,
                stopped=thought.stopped.is_set,
                patience_seconds=patience,
            )
            with closing(call):
                for item in thought.items(brain.answer(chat, call, engine_name=name)):
                    if isinstance(item, Stop) and item.reason == "tool_calls":
                        self._patience.take(chat, call.waited_seconds)
                    yield item

        stream: Stream[None, Item] = await self._service.open(answer)
        sender = reply(self._connection, self._service, thought)
        self._request = Request(self._connection, stream, sender.send)
        self._thought = thought

    async def _prepare(self, message: Prepare) -> None:
        """Get the brain and the engine ready; a chat meanwhile is answered at once."""
        brain = self._brains.of(message.house_id, message.hash)

        async def tell(stream: Stream[None, None]) -> None:
            async for _ in stream:
                pass
            await self._connection.send(Prepared(house_id=message.house_id))

        def get_ready(engine: Engine, _: object) -> Iterator[None]:
            language, area = message.language, message.area
            return prepare(engine, brain, language, area, stopped=self._service.is_stopping.is_set)

        stream: Stream[None, None] = await self._service.open(get_ready)
        running = [request for request in self._preparations if request.running]
        self._preparations = [*running, Request(self._connection, stream, tell)]

    async def _foretell(self, message: ListReplies) -> None:
        brain = self._brains.of(message.house_id, message.hash)
        replies = await asyncio.to_thread(brain.likely_replies, message.language)
        await self._connection.send(Replies(replies=replies))

    async def _send_models(self) -> None:
        await self._connection.send(await asyncio.to_thread(list_models, self._service))


class _Thought:
    """An answer on its way from the engine's thread, and how long its parts took."""

    def __init__(self) -> None:
        self.turn = Turn()
        self.answer: Answer | None = None
        self.stopped = threading.Event()
        """Set when the client has left."""

    def items(self, answer: Answer) -> Iterator[Item]:
        """Yield the answer's items; runs on the engine's thread."""
        self.answer = answer
        self.turn.add("understand", 0.0)
        first = True
        with closing(answer):
            for item in answer:
                if first:
                    self.turn.add("first token", 0.0)
                    first = False
                yield item

    @property
    def source(self) -> str:
        """What answers."""
        return self.answer.source if self.answer else ""


class _ChatReply:
    """Sends an answer as ``laramie-chat-delta``s and a ``laramie-chat-stop``."""

    def __init__(self, connection: Connection, service: Service, thought: _Thought) -> None:
        self._connection = connection
        self._service = service
        self._thought = thought

    async def send(self, stream: Stream[None, Item]) -> None:
        """Send the answer as it is made."""
        async for item in stream:
            if isinstance(item, TextDelta):
                await self._connection.send(ChatDelta(content=item.text))
            elif isinstance(item, ToolCall):
                call = {"id": item.id, "name": item.name, "arguments": dict(item.arguments)}
                await self._connection.send(ChatDelta(tool_call=call))
            else:
                await self._connection.send(self._stop(item))

    def _stop(self, stop: Stop) -> ChatStop:
        thought = self._thought
        thought.turn.add("answer", 0.0)
        _record(self._connection, self._service, thought)
        return ChatStop(
            finish_reason=stop.reason,
            continue_conversation=bool(thought.answer and thought.answer.continue_conversation),
            source=thought.source,
            usage={
                "prompt_tokens": stop.prompt_tokens,
                "cached_tokens": stop.cached_tokens,
                "completion_tokens": stop.completion_tokens,
            },
            timings=thought.turn.to_data(),
        )


class _StockReply:
    """Sends an answer as stock ``handled`` events, streamed and whole."""

    def __init__(self, connection: Connection, service: Service, thought: _Thought) -> None:
        self._connection = connection
        self._service = service
        self._thought = thought

    async def send(self, stream: Stream[None, Item]) -> None:
        """Send the answer as it is made."""
        text = ""
        understood = True
        await self._connection.send(HandledStart())
        async for item in stream:
            if isinstance(item, TextDelta):
                text += item.text
                await self._connection.send(HandledChunk(item.text))
            elif isinstance(item, Stop):
                understood = item.reason not in ("not_understood", TIMEOUT)
        _record(self._connection, self._service, self._thought)
        await self._connection.send(Handled(text) if understood else NotHandled(text))
        await self._connection.send(HandledStop())


def _record(connection: Connection, service: Service, thought: _Thought) -> None:
    service.metrics.turns.inc()
    service.metrics.answer_seconds.observe(thought.turn.now_ms / 1000)
    service.turns.record(connection.id, thought.turn, source=thought.source)
