"""Time to the first token: a house read for the first time, prepared, and known from the disk.

    python -m tests.benchmarks.llm_prefix [--shapes 10M SmolLM2-135M] [--runs 5] [--threads 1]

The models have real sizes and random weights, so the times are a real model's and the answers
mean nothing. Ratios are of medians in one run; ``--folder`` keeps the models for the next one.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

from tests.builders.sized_gguf import SHAPES, build_sized_gguf
from wyoming_servers.house.snapshot import House, house_from_message
from wyoming_servers.llm.agent.prompt import chat_request
from wyoming_servers.llm.engine import Capabilities, Request, Stop
from wyoming_servers.llm.engines.llama_cpp import LlamaCppEngine
from wyoming_servers.llm.options import LlmOptions
from wyoming_servers.wire.protocol import Chat, PushHouse, house_hash

HOMES = Path(__file__).parents[1] / "wyoming_servers" / "house" / "homes"
QUESTIONS = (
    "is there a light on upstairs that nobody needs",
    "make it a little warmer where I am",
    "what did we forget to turn off",
)
MOST_TOKENS = 32
CONTEXT_TOKENS = 8192


def main() -> None:
    """Measure every shape and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--shapes", nargs="+", choices=SHAPES, default=["10M", "SmolLM2-135M"])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--tools", type=int, default=6)
    parser.add_argument("--folder", type=Path, default=None)
    given = parser.parse_args()
    table = Table(title=f"First token, ms; medians of {given.runs}, {given.threads} thread(s)")
    for column in ("model", "tokens", "cold", "prepared", "from disk", "cold : prepared"):
        table.add_column(column)
    for column in ("cold : disk", "kept, MB", "1 by 1 : 2 at once"):
        table.add_column(column)
    with tempfile.TemporaryDirectory() as scratch:
        for name in given.shapes:
            table.add_row(name, *measure(name, Path(scratch), given))
    Console(width=120).print(table)


def home(tools: int) -> House:
    """Return the tests' English home, with the first of the tools it gives an assistant."""
    data = json.loads((HOMES / "en.json").read_text(encoding="utf-8"))
    data["tools"] = json.loads((HOMES / "tools.json").read_text(encoding="utf-8"))[:tools]
    return house_from_message(PushHouse(house_id="home", hash=house_hash(data), **data))


def measure(name: str, scratch: Path, given: argparse.Namespace) -> list[str]:
    """Return one row of the table."""
    house = home(given.tools)
    folder = given.folder or scratch
    path = folder / f"{name}.gguf"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        build_sized_gguf(path, SHAPES[name], _text(house))
    data = scratch / name
    options = LlmOptions(
        model=str(path), data_dir=data, threads=given.threads, context_tokens=CONTEXT_TOKENS
    )
    questions = [request(house, text) for text in (QUESTIONS * given.runs)[: given.runs]]
    cold = []
    for question in questions:
        shutil.rmtree(data, ignore_errors=True)
        cold.append(_fresh(options, lambda engine: first_token_ms(engine, question)))  # noqa: B023 - called at once
    disk = [
        _fresh(options, lambda engine: first_token_ms(engine, question))  # noqa: B023 - called at once
        for question in questions
    ]
    engine = LlamaCppEngine(options)
    engine.prepare(questions[0])
    warm = [first_token_ms(engine, question) for question in questions]
    *_, stop = engine.reply(questions[0])
    pair = [request(house, text) for text in QUESTIONS[:2]]
    pairs = [
        (
            _seconds(lambda: [_say(engine, one) for one in pair]),
            _seconds(lambda: _both(engine, pair)),
        )
        for _ in range(given.runs)
    ]
    alone, together = (median(times) for times in zip(*pairs, strict=True))
    engine.close()
    kept = sum(file.stat().st_size for file in (data / "prefixes" / "llm").iterdir()) / 1e6
    times = [median(cold), median(warm), median(disk)]
    return [
        str(stop.prompt_tokens),
        *(f"{value:.0f}" for value in times),
        f"{times[0] / times[1]:.0f}",
        f"{times[0] / times[2]:.0f}",
        f"{kept:.0f}",
        f"{alone / together:.2f}",
    ]


def request(house: House, text: str) -> Request:
    """Return what the brain asks the engine, at a time of its own."""
    chat = Chat(
        conversation_id=text,
        house_id=house.house_id,
        hash=house.hash,
        messages=[{"role": "user", "content": text}],
        area="kitchen",
    )
    able = Capabilities(tools=True, context_tokens=CONTEXT_TOKENS)
    now = datetime(2026, 10, 9, 10, len(text), tzinfo=UTC)
    return replace(chat_request(house, chat, able, now), max_tokens=MOST_TOKENS)


def first_token_ms(engine: LlamaCppEngine, question: Request) -> float:
    """Return the time until the model has written a token that can be seen."""
    begin = time.perf_counter()
    answer = engine.reply(question)
    next(answer)
    took = time.perf_counter() - begin
    answer.close()
    return took * 1000


def _fresh(options: LlmOptions, ask: Callable[[LlamaCppEngine], float]) -> float:
    engine = LlamaCppEngine(options)
    try:
        return ask(engine)
    finally:
        engine.close()


def _say(engine: LlamaCppEngine, question: Request) -> Stop:
    *_, stop = engine.reply(question)
    return stop


def _both(engine: LlamaCppEngine, questions: list[Request]) -> None:
    with ThreadPoolExecutor(len(questions)) as pool:
        list(pool.map(lambda question: _say(engine, question), questions))


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _text(house: House) -> str:
    """Return the words that the prompts are made of."""
    asked = [request(house, text) for text in QUESTIONS]
    said = " ".join(str(message["content"]) for one in asked for message in one.messages)
    return f"{said} {json.dumps(asked[0].tools)} user system assistant"


if __name__ == "__main__":
    main()
