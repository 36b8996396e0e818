"""What holding a model to the grammar of the tool calls costs; the engine in this process."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.benchmarks.llm_houses import QUESTIONS, request_of
from tests.benchmarks.llm_results import Model
from tests.benchmarks.llm_server import CONTEXT_TOKENS, MOST_TOKENS
from wyoming_servers.house.snapshot import House
from wyoming_servers.llm.agent.narrow import narrowed
from wyoming_servers.llm.engine import Request
from wyoming_servers.llm.engines.llama_cpp import LlamaCppEngine
from wyoming_servers.llm.engines.llama_grammar import GrammarSampler
from wyoming_servers.llm.options import LlmOptions


def compare_grammar(path: Path, data: Path, house: House, model: Model, threads: int) -> None:
    """Fill in the times per token, free and held; ``data`` is where the house's prefix lies."""
    options = LlmOptions(
        model=str(path), data_dir=data, threads=threads, context_tokens=CONTEXT_TOKENS
    )
    free = _request(house)
    held = replace(free, narrowed=narrowed(house, free.tools))
    engine = LlamaCppEngine(options)
    try:
        _seconds(engine, free, 1)
        first, again = (_seconds(engine, held, 1)[0] for _ in range(2))
        model.grammar_made_ms = 1000 * (first - again)
        for _ in range(3):
            model.free_ms_per_token.append(_ms_per_token(engine, free))
            model.watched_ms_per_token.append(_ms_per_token(engine, held))
            with _held_from_the_start():
                model.held_ms_per_token.append(_ms_per_token(engine, held))
    finally:
        engine.close()


def _request(house: House) -> Request:
    request = request_of(house, CONTEXT_TOKENS)
    return replace(
        request,
        messages=(*request.messages[:1], {"role": "user", "content": QUESTIONS[0]}),
    )


def _ms_per_token(engine: LlamaCppEngine, request: Request) -> float:
    begin, one = _seconds(engine, request, 1)
    whole, tokens = _seconds(engine, request, MOST_TOKENS)
    return 1000 * (whole - begin) / max(1, tokens - one)


def _seconds(engine: LlamaCppEngine, request: Request, most: int) -> tuple[float, int]:
    started = time.perf_counter()
    *_, stop = engine.reply(replace(request, max_tokens=most))
    return time.perf_counter() - started, stop.completion_tokens


@contextmanager
def _held_from_the_start() -> Iterator[None]:
    """Take all that is written for a call: these models never begin one."""
    sample = GrammarSampler.sample

    def held(self: Any, context: Any, index: int) -> int:
        if self._state is None:
            self._state = self._grammar.begin(self._root)
        return sample(self, context, index)

    GrammarSampler.sample = held  # type: ignore[method-assign]
    try:
        yield
    finally:
        GrammarSampler.sample = sample  # type: ignore[method-assign]
