"""The proof of the LLM room: how soon the first token comes, and what answering costs.

    python -m tests.benchmarks.llm [--quick] [--models Qwen3-0.6B Llama-3.2-1B]

Models of real sizes with random weights answer about houses of 20, 100 and 400 entities: our server
over TCP, cold, prepared and restarted, beside llama-cpp-python's own chat API in this process with
the same file. Then the fast path alone. Writes ``docs/benchmarks/llm.md``, and ``llm.png`` where
``matplotlib`` is installed. The models are built once, into ``.cache/benchmarks/models``.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import time
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from tests.benchmarks.agent import laramie
from tests.benchmarks.agent.sentences import home_files, sentences_of
from tests.benchmarks.agent.simulated import fresh_home
from tests.benchmarks.llm_grammar import compare_grammar
from tests.benchmarks.llm_houses import (
    QUESTIONS,
    request_of,
    sized_house,
    sized_model,
    with_states,
)
from tests.benchmarks.llm_peer import ask as ask_peer
from tests.benchmarks.llm_peer import peer
from tests.benchmarks.llm_report import report
from tests.benchmarks.llm_results import FastPath, House, Model, Results
from tests.benchmarks.llm_server import CONTEXT_TOKENS, ask, llm_server, prepare, tell
from tests.builders.sized_gguf import SHAPES
from wyoming_servers.house.snapshot import House as Snapshot
from wyoming_servers.llm.compute import threads
from wyoming_servers.runtime.machine import cores
from wyoming_servers.wire.client import Client

FOLDER = Path("docs/benchmarks")
CACHE = Path(".cache/benchmarks")
SAVED = CACHE / "llm.json"
MODELS = ("Qwen3-0.6B", "Llama-3.2-1B")
PAIRS = 1
"""How often two answers are asked for one by one and at once."""
SIZES = (20, 100, 400)
"""Entities of the houses that the models are asked about."""
LARGEST_FOR_PEER = {"Llama-3.2-1B": 20}
"""The peer, which reads all of every house, is asked about none larger than this, or than 100."""


class Bench:
    """One run."""

    def __init__(self, given: argparse.Namespace, scratch: Path, console: Console) -> None:
        self.results = Results(about=about(given.threads))
        self._given = given
        self._scratch = scratch
        self._console = console

    def run(self) -> Results:
        """Measure everything."""
        for name in self._given.models:
            self._model(name)
            self.results.save(SAVED)
        self._console.print("The fast path")
        self.results.fast_paths = asyncio.run(fast_paths(self._scratch / "fast"))
        self.results.save(SAVED)
        return self.results

    def _model(self, name: str) -> None:
        started = time.monotonic()
        shape = SHAPES[name]
        largest = sized_house(max(SIZES))
        path = sized_model(name, CACHE / "models", largest, CONTEXT_TOKENS)
        model = Model(name=name, file_mb=path.stat().st_size / 1e6, vocabulary=shape.vocabulary)
        houses = [House(model=name, entities=size) for size in SIZES]
        data = self._scratch / name
        asyncio.run(self._ours(path, data, model, houses))
        read = sum(house.prompt_tokens for house in houses)
        kept = sum(file.stat().st_size for file in (data / "prefixes" / "llm").glob("*.kv"))
        model.kept_bytes_per_token = kept / read
        self._peer(path, model, houses)
        compare_grammar(path, data, sized_house(houses[-1].entities), model, self._given.threads)
        self.results.models.append(model)
        self.results.houses += houses
        self._console.print(f"{name}: {time.monotonic() - started:.0f} s")

    async def _ours(self, path: Path, data: Path, model: Model, houses: list[House]) -> None:
        snapshots = {house.entities: sized_house(house.entities) for house in houses}
        async with llm_server(path, data, self._given.threads) as uri, Client.connect(uri) as one:
            for house in houses:
                await first_tokens(one, snapshots[house.entities], model, house, self._given.runs)
            await self._two_at_once(uri, snapshots[houses[0].entities], model)
        for run in range(self._given.restarts):
            async with (
                llm_server(path, data, self._given.threads) as uri,
                Client.connect(uri) as one,
            ):
                for house in houses:
                    question = QUESTIONS[run % len(QUESTIONS)]
                    answer = await ask(one, snapshots[house.entities], question)
                    house.restarted.append(answer.first_ms)

    async def _two_at_once(self, uri: str, snapshot: Snapshot, model: Model) -> None:
        questions = QUESTIONS[:2]
        async with Client.connect(uri) as one, Client.connect(uri) as other:
            for _ in range(PAIRS):
                started = time.perf_counter()
                for question in questions:
                    await ask(one, snapshot, question)
                model.one_by_one.append(time.perf_counter() - started)
                started = time.perf_counter()
                await asyncio.gather(
                    ask(one, snapshot, questions[0]), ask(other, snapshot, questions[1])
                )
                model.two_at_once.append(time.perf_counter() - started)

    def _peer(self, path: Path, model: Model, houses: list[House]) -> None:
        with peer(path, self._given.threads) as llama:
            for house in houses:
                if house.entities > LARGEST_FOR_PEER.get(model.name, 100):
                    continue
                snapshot = sized_house(house.entities)
                request = request_of(snapshot, CONTEXT_TOKENS)
                same = request.stable
                house.peer_cold.append(ask_peer(llama, request, same, QUESTIONS[-1])[0])
                for question in QUESTIONS[: self._given.runs]:
                    first, each = ask_peer(llama, request, same, question)
                    house.peer_same.append(first)
                    model.peer_ms_per_token.append(each)
                if house is not houses[0]:
                    continue
                told = with_states(snapshot, same, "10:01")
                house.peer_changed.append(ask_peer(llama, request, told, QUESTIONS[0])[0])


async def first_tokens(
    client: Client, snapshot: Snapshot, model: Model, house: House, runs: int
) -> None:
    """Ask about a house that is new, and again once it is prepared."""
    await tell(client, snapshot)
    answer = await ask(client, snapshot, QUESTIONS[-1])
    house.cold.append(answer.first_ms)
    for question in QUESTIONS[:runs]:
        await prepare(client, snapshot)
        answer = await ask(client, snapshot, question)
        house.prepared.append(answer.first_ms)
        model.ms_per_token.append(answer.ms_per_token)
        house.prompt_tokens, house.read_tokens = answer.prompt_tokens, answer.read_tokens


async def fast_paths(data_dir: Path) -> list[FastPath]:
    """Say the held-out sentences to a server without a model."""
    found = []
    async with laramie.llm_server(data_dir) as uri:
        for file in home_files():
            home = FastPath(home=file.stem)
            sentences = sentences_of(file.stem, fresh_home(file).snapshot())
            async for _, turn in laramie.ask_all(uri, file, sentences):
                (home.milliseconds if turn.understood else home.left).append(turn.milliseconds)
            found.append(home)
    return found


def about(threads_used: int) -> dict[str, str]:
    """Return what was measured on what, as name and version."""
    return {
        "Python": platform.python_version(),
        **{name: version(name) for name in ("laramie", "llama-cpp-python")},
        "processors": str(os.cpu_count()),
        "threads": str(threads_used),
    }


def write(results: Results, folder: Path, console: Console) -> None:
    """Write the report, and its picture where that is possible."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "llm.md").write_text(report(results), encoding="utf-8")
    if find_spec("matplotlib") is None:
        console.print("the picture needs matplotlib: install it and run this with --redraw")
    else:
        from tests.benchmarks.llm_plot import draw  # noqa: PLC0415 - it needs what may be missing

        draw(results, folder / "llm.png")
    console.print(f"{folder / 'llm.md'} is written")


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="A model of 10M weights, in a minute.")
    parser.add_argument("--models", nargs="+", choices=SHAPES, default=MODELS)
    parser.add_argument("--runs", type=int, default=3, help="Warm ones; cold is read once.")
    parser.add_argument("--restarts", type=int, default=2)
    parser.add_argument("--threads", type=int, default=threads(0, cores()))
    parser.add_argument("--redraw", action="store_true", help=f"Measure nothing; use {SAVED}.")
    parser.add_argument("--out", type=Path, default=FOLDER, help="Where the report is written.")
    given = parser.parse_args()
    if given.quick:
        given.models = ["10M"]
    console = Console()
    if given.redraw and not SAVED.is_file():
        parser.exit(1, f"there is no {SAVED} yet: run it without --redraw first\n")
    if given.redraw:
        results = Results.load(SAVED)
    else:
        with TemporaryDirectory() as scratch:
            results = Bench(given, Path(scratch), console).run()
    write(results, given.out, console)


if __name__ == "__main__":
    main()
