"""Houses of all sizes in a usual context: what was prepared is what the chat begins with.

A real engine with a model of random weights that reads words, about as a trained model's tokeniser
does.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

pytest.importorskip("llama_cpp", reason="llama-cpp-python is not installed")
pytest.importorskip("gguf", reason="gguf is not installed")

from wyoming_servers.llm.agent.prompt import chat_request, preparation
from wyoming_servers.llm.engine import Capabilities
from wyoming_servers.llm.engines.llama_cpp import LlamaCppEngine
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.wire.protocol import Chat

sys.path.insert(0, str(Path(__file__).parents[2]))
from builders.large_house import large_house
from builders.sized_gguf import Q8_0, Shape, build_sized_gguf

CONTEXT_TOKENS = 4096
NOON = datetime(2026, 10, 8, 12, 5, tzinfo=UTC)
SMALL = Shape(
    layers=1, width=64, hidden=64, heads=2, kv_heads=1, head_width=32, vocabulary=8192, weights=Q8_0
)  # fmt: skip


def asked(house, *messages, area=None, now=NOON):
    """Return what the brain asks an engine."""
    said = [
        message if isinstance(message, dict) else {"role": "user", "content": message}
        for message in messages
    ]
    chat = Chat(
        conversation_id="c", house_id=house.house_id, hash=house.hash, messages=said, area=area
    )
    able = Capabilities(tools=True, context_tokens=CONTEXT_TOKENS)
    return replace(chat_request(house, chat, able, now), max_tokens=8)


@pytest.fixture
def make(tmp_path):
    engines = []

    def make(request):
        """Return an engine whose model knows the words of a request."""
        words = " ".join(str(message["content"]) for message in request.messages)
        path = tmp_path / "model.gguf"
        build_sized_gguf(path, SMALL, f"{words} {json.dumps(request.tools)} system user assistant")
        options = LlmOptions(
            model=str(path), context_tokens=CONTEXT_TOKENS, threads=1, data_dir=tmp_path
        )
        engines.append(LlamaCppEngine(options))
        return engines[-1]

    yield make
    for engine in engines:
        engine.close()


def stop_of(engine, request):
    *_, stop = engine.reply(request)
    return stop


@pytest.mark.parametrize("entities", [20, 100, 400, 1000])
def test_what_was_prepared_covers_every_chat_of_the_house(make, home, entities):
    house = large_house(entities, home("en").tools)
    engine = make(asked(house, "turn on light number 6", area="a0"))
    assert engine.capabilities.context_tokens == CONTEXT_TOKENS
    prepared = preparation(house, "en", engine.capabilities, NOON)
    engine.prepare(prepared)
    with engine._model.use() as model:
        prefix = engine._prefix(model, prepared.stable, prepared.tools)
    first = stop_of(engine, asked(house, "turn on light number 6", area="a0"))
    assert first.cached_tokens > len(prefix) > 1000
    assert first.prompt_tokens <= CONTEXT_TOKENS - 1000
    on = replace(house, entities=tuple(replace(one, state="on") for one in house.entities))
    second = stop_of(
        engine, asked(on, "how warm is it upstairs", area="a1", now=NOON + timedelta(days=1))
    )
    assert second.cached_tokens >= len(prefix)
    assert second.prompt_tokens - second.cached_tokens < 600


def test_a_long_conversation_about_a_large_house_keeps_its_beginning_and_its_end(make, home):
    house = large_house(1000, home("en").tools)
    turns = [
        message
        for at in range(60)
        for message in (
            f"tell me more about light number {at} and what else there is",
            {"role": "assistant", "content": "The light is off and there is nothing to tell. " * 4},
        )
    ]
    request = asked(house, *turns, "is light number 6 on")
    engine = make(request)
    engine.prepare(preparation(house, "en", engine.capabilities, NOON))
    stop = stop_of(engine, request)
    assert CONTEXT_TOKENS // 2 < stop.prompt_tokens < CONTEXT_TOKENS
    assert stop.cached_tokens > 1000
