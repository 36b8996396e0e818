"""The houses, prompts and models of real sizes that ``llm`` measures with."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.benchmarks.fast_path import house_of
from tests.builders.sized_gguf import SHAPES, build_sized_gguf
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.brain import Brain
from wyoming_servers.llm.agent.prompt import chat_request
from wyoming_servers.llm.engine import Capabilities, Request
from wyoming_servers.wire.protocol import Chat

QUESTIONS = (
    "is there a light on upstairs that nobody needs",
    "how warm is it upstairs compared to downstairs",
    "what did we forget to turn off",
    "which of the rooms should I tidy first and why",
    "how could we save some energy this evening",
    "tell my guests in one sentence what this house can do",
)
"""None is a command: the model is asked."""
TOOLS = (
    *("intent__HassTurnOn", "intent__HassTurnOff", "light__HassLightSet", "GetLiveContext"),
    *("intent__HassSetPosition", "climate__HassClimateSetTemperature", "intent__HassStartTimer"),
    *("llm__GetDateTime", "todo__HassListAddItem", "media_player__HassMediaPause"),
)
"""Ends of the names of the tools that a house of lights, covers, heating and music gets."""
_NOON = datetime(2026, 10, 8, 12, tzinfo=UTC)


def sized_house(entities: int) -> House:
    """Return the tests' English home, grown to a number of entities, with some of its tools."""
    house = house_of(entities)
    tools = tuple(tool for tool in house.tools if tool.name.endswith(TOOLS))
    return replace(house, tools=tools, house_id=f"{entities} entities")


def request_of(house: House, context_tokens: int) -> Request:
    """Return what our brain has an engine get ready for: the system prompt and the tools."""
    return Brain(house).preparation("en", Capabilities(tools=True, context_tokens=context_tokens))


def told(house: House, question: str, context_tokens: int) -> str:
    """Return what our brain tells a model with a question, on some day."""
    area = house.areas[0].area_id
    said = [{"role": "user", "content": question}]
    chat = Chat(
        conversation_id="", house_id=house.house_id, hash=house.hash, messages=said, area=area
    )
    able = Capabilities(tools=True, context_tokens=context_tokens)
    request = chat_request(house, chat, able, _NOON)
    return f"{request.messages[0]['content'].removeprefix(request.stable)} {question}"


def with_states(house: House, prompt: str, clock: str) -> str:
    """Return a system prompt that tells the clock and all states, as many do.

    The states change little from turn to turn; here a tenth of them does.
    """
    turn = int(clock[-2:])
    lines = [
        f"{entity.name}: {'on' if (number + turn) % 10 else 'off'}"
        for number, entity in enumerate(house.entities)
    ]
    return "\n".join((f"The time is {clock}.", prompt, *lines))


def functions(request: Request) -> list[dict[str, Any]]:
    """Return the tools as a chat API takes them."""
    return [{"type": "function", "function": dict(tool)} for tool in request.tools]


def sized_model(name: str, folder: Path, largest: House, context_tokens: int) -> Path:
    """Return a model of random weights that knows the words of the prompts; build it once."""
    request = request_of(largest, context_tokens)
    words = " ".join(
        (
            with_states(largest, request.stable, "10:00"),
            json.dumps(functions(request)),
            *(told(largest, question, context_tokens) for question in QUESTIONS),
            "system user assistant tool",
        )
    )
    # With other prompts it would spell what it does not know, byte by byte.
    path = folder / f"{name}-{zlib.crc32(words.encode()):08x}.gguf"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob(f"{name}*"):
            old.unlink()
        part = path.with_suffix(".part")
        build_sized_gguf(part, SHAPES[name], words)
        part.rename(path)
    return path
