"""A turn with the server: the chat log goes there, and what comes back goes into the chat log."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from homeassistant.components import conversation
from homeassistant.helpers import llm
from wyoming.event import Event

from .alive import while_alive
from .client import Connection, LaramieClient, in_time, parse
from .house import Tools
from .keeper import HouseKeeper
from .protocol import Chat, ChatDelta, ChatStop
from .report import Stopwatch, TurnReport
from .snapshot import tools_of

MOST_ROUNDS = 10
"""Chats of one turn; a model that calls tools for ever is stopped."""

NOT_UNDERSTOOD = "not_understood"
"""Reason to finish of a server that says just that."""
TIMEOUT = "timeout"
"""Reason to finish of a server whose model took too long to begin."""
GRACE_SECONDS = 3.0
"""A server keeps to the budget by itself; one that is longer silent is taken to be away."""

Delta = conversation.AssistantContentDeltaDict


class Turn:
    """The answer to the last thing said; each round of it ends with text, or with tool calls."""

    def __init__(
        self,
        client: LaramieClient,
        keeper: HouseKeeper,
        chat_log: conversation.ChatLog,
        *,
        agent_id: str,
        time_budget: float,
        directions: str | None = None,
    ) -> None:
        """Ask nothing yet. The model has ``time_budget`` seconds for its first word.

        ``directions`` are for the model, beside those of the chat log.
        """
        self._client = client
        self._keeper = keeper
        self._chat_log = chat_log
        self._agent_id = agent_id
        self._time_budget = time_budget
        self._patience = time_budget + GRACE_SECONDS
        self._directions = directions
        self.watch = Stopwatch()

    @property
    def report(self) -> TurnReport:
        """What it took so far."""
        return self.watch.report

    @property
    def has_begun(self) -> bool:
        """Whether something was said or done already, so that nobody else can answer."""
        return self.report.begun_ms is not None

    @property
    def text(self) -> str:
        """The text that the answer ended with."""
        last = self._chat_log.content[-1]
        return (last.content or "") if isinstance(last, conversation.AssistantContent) else ""

    async def answer(self, options: dict[str, Any] | None = None, **situation: Any) -> ChatStop:
        """Have the chat log answered; ``situation`` are further fields of ``Chat``.

        Raises LaramieError.
        """
        tools = tools_of(self._chat_log.llm_api)
        situation["options"] = {"budget_seconds": self._time_budget, **(options or {})}
        for _ in range(MOST_ROUNDS):
            # Its own connection: a tool may take longer than the server keeps a silent one.
            async with AsyncExitStack() as stack:
                async with self._awaited():
                    connection = await stack.enter_async_context(self._client.connect())
                stop = await self._round(connection, tools, situation)
            if not self._chat_log.unresponded_tool_results:
                break
        return stop

    async def _round(
        self, connection: Connection, tools: Tools, situation: dict[str, Any]
    ) -> ChatStop:
        messages = to_messages(self._chat_log.content)
        if self._directions:
            messages.insert(1, {"role": "system", "content": self._directions})

        async def ask(house_id: str, house_hash: str) -> Event:
            await connection.send(
                Chat(
                    conversation_id=self._chat_log.conversation_id,
                    house_id=house_id,
                    hash=house_hash,
                    messages=messages,
                    **situation,
                )
            )
            return await connection.receive()

        async with self._awaited():
            event = await self._keeper.about_house(connection, tools, ask)
        stops: list[ChatStop] = []
        async for _ in self._chat_log.async_add_delta_content_stream(
            self._agent_id, self._deltas(connection, event, stops)
        ):
            pass
        return stops[0]

    async def _deltas(
        self, connection: Connection, event: Event, stops: list[ChatStop]
    ) -> AsyncIterator[Delta]:
        """Yield what is said and called, from the first event on; the end goes into ``stops``.

        The first words wait for what follows them: the only ones of a server that has not
        understood are the text of an error, and Home Assistant would show both.
        """
        yield {"role": "assistant"}
        first, is_first = "", True
        async for delta in self._received(connection, event, stops):
            if is_first and delta.content:
                first = delta.content
            else:
                if first:
                    yield {"content": first}
                    first = ""
                yield to_delta(delta)
            is_first = False
        if first and stops[0].finish_reason == NOT_UNDERSTOOD:
            self._chat_log.async_add_assistant_content_without_tools(
                conversation.AssistantContent(agent_id=self._agent_id, content=first)
            )
        elif first:
            yield {"content": first}

    async def _received(
        self, connection: Connection, event: Event, stops: list[ChatStop]
    ) -> AsyncIterator[ChatDelta]:
        while event.type != ChatStop.TYPE:
            if event.type == ChatDelta.TYPE:
                self.watch.begun()
                yield parse(ChatDelta, event)
            async with self._awaited():
                event = await connection.receive()
        stop = parse(ChatStop, event)
        self.watch.stopped(stop)
        stops.append(stop)

    @asynccontextmanager
    async def _awaited(self) -> AsyncIterator[None]:
        """Let a block wait for the server. Raises CannotConnect."""
        async with in_time(self._patience), while_alive(self._client):
            yield


def to_messages(contents: Iterable[conversation.Content]) -> list[dict[str, Any]]:
    """Return a chat log as the protocol's messages."""
    return [_to_message(content) for content in contents]


def to_delta(delta: ChatDelta) -> Delta:
    """Return a piece of an answer as the chat log takes it."""
    if (call := delta.tool_call) is None:
        return {"content": delta.content}
    arguments = call.get("arguments") or {}
    tool = llm.ToolInput(tool_name=str(call["name"]), tool_args=arguments, id=str(call["id"]))
    return {"tool_calls": [tool]}


def _to_message(content: conversation.Content) -> dict[str, Any]:
    if isinstance(content, conversation.ToolResultContent):
        return {
            "role": "tool",
            "tool_call_id": content.tool_call_id,
            "name": content.tool_name,
            "content": content.result.data,
        }
    message: dict[str, Any] = {"role": content.role, "content": content.content or ""}
    if isinstance(content, conversation.AssistantContent) and content.tool_calls:
        message["tool_calls"] = [
            {"id": call.id, "name": call.tool_name, "arguments": call.tool_args}
            for call in content.tool_calls
        ]
    return message
