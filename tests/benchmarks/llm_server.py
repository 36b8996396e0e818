"""Our LLM server in a process of its own, and what ``llm`` asks it over TCP."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from wyoming_servers.house.snapshot import House, house_to_message
from wyoming_servers.runtime.processes import RoomProcess, running
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.protocol import Chat, ChatDelta, ChatStop, HouseKnown, Prepare, Prepared

MOST_TOKENS = 24
CONTEXT_TOKENS = 8192
_PATIENCE_SECONDS = 600.0


@dataclass(frozen=True, kw_only=True)
class Answer:
    """When an answer came; times in ms since it was asked for."""

    first_ms: float
    whole_ms: float
    tokens: int
    prompt_tokens: int
    read_tokens: int
    """Tokens of the prompt that were not known."""

    @property
    def ms_per_token(self) -> float:
        """Time between two tokens."""
        return (self.whole_ms - self.first_ms) / max(1, self.tokens - 1)


@asynccontextmanager
async def llm_server(model: Path, data_dir: Path, threads: int) -> AsyncIterator[str]:
    """Serve a model; yields the address. What it keeps of houses lies in ``data_dir``."""
    options = {
        "engine": "llama-cpp",
        "model": model,
        "data-dir": data_dir,
        "threads": threads,
        "context-tokens": CONTEXT_TOKENS,
        "max-tokens": MOST_TOKENS,
        "host": "127.0.0.1",
        "port": 0,
        "log-level": "error",
    }
    words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    room = RoomProcess("llm", tuple(words))
    async with running([room]):
        yield room.uri


async def tell(client: Client, house: House) -> None:
    """Send a house."""
    await client.send(house_to_message(house))
    await client.wait_for(HouseKnown.TYPE)


async def prepare(client: Client, house: House) -> None:
    """Do what the agent does when the user starts to speak, and wait for it."""
    area = house.areas[0].area_id
    await client.send(Prepare(house_id=house.house_id, hash=house.hash, language="en", area=area))
    await client.wait_for(Prepared.TYPE)


async def ask(client: Client, house: House, question: str) -> Answer:
    """Ask the model one question."""
    chat = Chat(
        conversation_id=question,
        house_id=house.house_id,
        hash=house.hash,
        messages=[{"role": "user", "content": question}],
        language="en",
        area=house.areas[0].area_id,
        options={"budget_seconds": _PATIENCE_SECONDS},
    )
    started = time.perf_counter()
    first: float | None = None
    async with asyncio.timeout(_PATIENCE_SECONDS):
        await client.send(chat)
        while True:
            event = await client.wait_for(ChatDelta.TYPE, ChatStop.TYPE)
            now = 1000 * (time.perf_counter() - started)
            if event.type == ChatStop.TYPE:
                break
            first = now if first is None else first
    stop = ChatStop.from_data(event.data)
    if stop.source != "llama-cpp" or first is None:
        raise RuntimeError(f"{stop.source} answered {question!r}: it is to be the model, in words")
    return Answer(
        first_ms=first,
        whole_ms=now,
        tokens=stop.usage["completion_tokens"],
        prompt_tokens=stop.usage["prompt_tokens"],
        read_tokens=stop.usage["prompt_tokens"] - stop.usage["cached_tokens"],
    )
