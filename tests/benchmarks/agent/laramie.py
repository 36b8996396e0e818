"""Laramie without a big model: the server over TCP, and single parsers in process."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.turn import MOST_ROUNDS
from wyoming_servers.house.matcher import matcher_for
from wyoming_servers.house.snapshot import House, house_to_message
from wyoming_servers.llm.agent.brain import Brain
from wyoming_servers.llm.agent.conversation import Turn as Said
from wyoming_servers.llm.agent.understand import Listener, Understood
from wyoming_servers.llm.engine import TextDelta, ToolCall
from wyoming_servers.llm.engines.none import NoModelEngine
from wyoming_servers.runtime.processes import RoomProcess, running
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.frames import parse_message
from wyoming_servers.wire.protocol import Chat, ChatDelta, ChatStop, HouseKnown, Prepare, Prepared

from .judge import Turn
from .sentences import Sentence
from .simulated import fresh_home, reading_of

Reply = tuple[str, list[dict[str, Any]], ChatStop]
"""What is said, the tool calls, and how it ended."""
Ask = Callable[[Chat], Awaitable[Reply]]

_CONFIRM = ("lock", "garage", "alarm")
"""What the integration has confirmed unless it is told otherwise."""
_SECONDS = 60.0
"""How long one sentence may take."""


@asynccontextmanager
async def llm_server(data_dir: Path) -> AsyncIterator[str]:
    """Run the server in a process of its own; yields its address."""
    options = ("--host", "127.0.0.1", "--port", "0", "--log-level", "warning")
    arguments = (*options, "--data-dir", str(data_dir), "--engine", "none")
    room = RoomProcess("llm", arguments)
    async with running([room]):
        yield room.uri


async def ask_all(
    uri: str, home_file: Path, sentences: Iterable[Sentence]
) -> AsyncIterator[tuple[Sentence, Turn]]:
    """Say each sentence in a home that is as its file says; yields what came of it."""
    house = fresh_home(home_file).snapshot()
    async with Client.connect(uri) as client:
        await client.send(house_to_message(house))
        await client.wait_for(HouseKnown.TYPE)
        await client.send(
            Prepare(house_id=house.house_id, hash=house.hash, language=house.language)
        )
        await client.wait_for(Prepared.TYPE)

        async def ask(chat: Chat) -> Reply:
            await client.send(chat)
            return await _answer(client)

        async for judged in _say_all(ask, home_file, sentences):
            yield judged


async def ask_all_in_process(
    listener_of: Callable[[House], Listener], home_file: Path, sentences: Iterable[Sentence]
) -> AsyncIterator[tuple[Sentence, Turn]]:
    """Say each sentence to a brain with another listener, in this process."""
    house = fresh_home(home_file).snapshot()
    brain, none = Brain(house), NoModelEngine(None)
    brain._listener = listener_of(house)
    brain.prepare()

    async def ask(chat: Chat) -> Reply:
        answer = brain.answer(chat, none)
        *items, stop = answer
        text = "".join(item.text for item in items if isinstance(item, TextDelta))
        calls = [
            {"id": item.id, "name": item.name, "arguments": dict(item.arguments)}
            for item in items
            if isinstance(item, ToolCall)
        ]
        asks = answer.continue_conversation
        return text, calls, ChatStop(finish_reason=stop.reason, continue_conversation=asks)

    async for judged in _say_all(ask, home_file, sentences):
        yield judged


class StrictListener(Listener):
    """Reads each sentence for itself, and only as the patterns have it."""

    def __init__(self, house: House) -> None:
        super().__init__(house, lambda: datetime.now(UTC).astimezone())

    def understand(self, turn: Said, chat: Chat, questions: int = 0) -> Understood:
        del questions
        language = chat.language or self._house.language
        matches = matcher_for(self._house).match_all(turn.text, language, chat.area)
        return Understood(turn=turn, area=chat.area, matches=matches)


async def _say_all(
    ask: Ask, home_file: Path, sentences: Iterable[Sentence]
) -> AsyncIterator[tuple[Sentence, Turn]]:
    house = fresh_home(home_file).snapshot()
    for sentence in sentences:
        home = fresh_home(home_file, sentence.given)
        async with asyncio.timeout(_SECONDS):
            yield sentence, await _turn(ask, house, home, sentence)


async def _turn(ask: Ask, house: House, home: SimulatedHome, sentence: Sentence) -> Turn:
    before = reading_of(home)
    talk = _Talk(ask, house, home, sentence)
    started = time.perf_counter()
    for text in sentence.said:
        reply, stop = await talk.say(text)
    return Turn(
        before=before,
        after=reading_of(home),
        reply=reply,
        understood=stop.finish_reason != "not_understood",
        asks=stop.continue_conversation,
        milliseconds=1000 * (time.perf_counter() - started),
    )


class _Talk:
    """A conversation; what is dangerous is confirmed in it, as the integration has it."""

    def __init__(self, ask: Ask, house: House, home: SimulatedHome, sentence: Sentence) -> None:
        self._ask = ask
        self._home = home
        self._area = sentence.area or home.speaker_area
        self._messages: list[dict[str, Any]] = []
        self._about = {
            "conversation_id": uuid.uuid4().hex,
            "house_id": house.house_id,
            "hash": house.hash,
            "language": sentence.language,
            "area": self._area,
            # Nobody could confirm a sentence that stands alone.
            "options": {"confirm": list(_CONFIRM)} if len(sentence.said) > 1 else {},
        }

    async def say(self, said: str) -> tuple[str, ChatStop]:
        """Say one sentence, and execute what is called for; return the whole reply."""
        self._messages.append({"role": "user", "content": said})
        reply = ""
        for _ in range(MOST_ROUNDS):
            text, calls, stop = await self._ask(Chat(messages=self._messages, **self._about))
            reply += text
            message = {"role": "assistant", "content": text, "tool_calls": calls}
            self._messages.append(message if calls else {"role": "assistant", "content": text})
            if not calls:
                break
            self._messages += [_act(self._home, call, self._area) for call in calls]
        return reply, stop


async def _answer(client: Client) -> Reply:
    text = ""
    calls: list[dict[str, Any]] = []
    while True:
        event = await client.wait_for(ChatDelta.TYPE, ChatStop.TYPE)
        if event.type == ChatStop.TYPE:
            return text, calls, parse_message(ChatStop, event)
        delta = parse_message(ChatDelta, event)
        text += delta.content or ""
        calls += [delta.tool_call] if delta.tool_call else []


def _act(home: SimulatedHome, call: dict[str, Any], area: str | None) -> dict[str, Any]:
    return {
        "role": "tool",
        "tool_call_id": call["id"],
        "name": call["name"],
        "content": home.call(call["name"], call["arguments"], area),
    }
