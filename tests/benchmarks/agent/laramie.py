"""Our LLM server without a model, over TCP: the fast path alone."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.turn import MOST_ROUNDS
from wyoming_servers.house.snapshot import House, house_to_message
from wyoming_servers.runtime.processes import RoomProcess, running
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.frames import parse_message
from wyoming_servers.wire.protocol import Chat, ChatDelta, ChatStop, HouseKnown, Prepare, Prepared

from .judge import Turn
from .sentences import Sentence
from .simulated import fresh_home, reading_of

NAME = "Laramie, fast path alone"
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
        for sentence in sentences:
            home = fresh_home(home_file, sentence.given)
            async with asyncio.timeout(_SECONDS):
                yield sentence, await _turn(client, house, home, sentence)


async def _turn(client: Client, house: House, home: SimulatedHome, sentence: Sentence) -> Turn:
    before = reading_of(home)
    messages: list[dict[str, Any]] = [{"role": "user", "content": sentence.text}]
    conversation = uuid.uuid4().hex
    area = sentence.area or home.speaker_area
    reply, reason = "", ""
    started = time.perf_counter()
    for _ in range(MOST_ROUNDS):
        await client.send(
            Chat(
                conversation_id=conversation,
                house_id=house.house_id,
                hash=house.hash,
                language=sentence.language,
                area=area,
                messages=messages,
            )
        )
        text, calls, reason = await _answer(client)
        reply += text
        if not calls:
            break
        messages.append({"role": "assistant", "content": text, "tool_calls": calls})
        messages += [_act(home, call, area) for call in calls]
    return Turn(
        before=before,
        after=reading_of(home),
        reply=reply,
        understood=reason != "not_understood",
        milliseconds=1000 * (time.perf_counter() - started),
    )


async def _answer(client: Client) -> tuple[str, list[dict[str, Any]], str]:
    text = ""
    calls: list[dict[str, Any]] = []
    while True:
        event = await client.wait_for(ChatDelta.TYPE, ChatStop.TYPE)
        if event.type == ChatStop.TYPE:
            return text, calls, parse_message(ChatStop, event).finish_reason
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
