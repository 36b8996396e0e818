"""Turns per second of 1, 2 and 4 replicas, behind HAProxy and as replicas of Ray Serve.

    .venv-cluster/bin/python -m tests.benchmarks.scale [--quick]

A turn is an utterance said to a speech-to-text server as fast as it can be sent. One engine waits,
as one on a GPU of its own does; the other one, Whisper with random weights, computes, and cannot
become faster than the processors of this machine are. Writes ``docs/benchmarks/scale.md``; the
figures are kept in ``.cache/benchmarks``. Needs haproxy, and Ray for its part: ``script/test``
makes an environment that has it.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from rich.progress import Progress

from tests.benchmarks.command import FOLDER, SAVED, about
from tests.benchmarks.scale_engine import installed
from tests.benchmarks.scale_growth import MOST, measured_growth
from tests.benchmarks.scale_load import CLIENTS, measured, utterance
from tests.benchmarks.scale_report import report
from tests.benchmarks.scale_results import Results
from tests.benchmarks.scale_ways import HAPROXY, HAS_RAY, RAY, RAY_FEW, cluster, run_by
from tests.builders.tiny_whisper import Size, build_tiny_whisper
from wyoming_servers.bench.servers import OthersWork
from wyoming_servers.stt.engine import Request
from wyoming_servers.stt.engines.faster_whisper import FasterWhisperEngine
from wyoming_servers.stt.options import SttOptions

SAVED_RUN = SAVED / "scale.json"
REPLICAS = (1, 2, MOST)
WAITING, TOGETHER, WHISPER = "waiting", "waiting-together", "faster-whisper"
WAYS = {
    WAITING: (HAPROXY, RAY, RAY_FEW),
    TOGETHER: (RAY,),  # plain servers do not
    WHISPER: (HAPROXY, RAY),
}
TURNS = {WAITING: 96, TOGETHER: 192, WHISPER: 48}
"""Per measurement, by the engine."""
QUICKLY = 4
"""So many times fewer in the short form."""
SMALLEST = Size(width=384, layers=4, heads=6)
"""OpenAI's tiny."""
LOOK_SECONDS = 5.0
BATCHES = (1, 2, 4, 8)


def engines(model: Path) -> list[dict[str, str]]:
    """Return the options of each engine that is measured."""
    whisper = {"engine": WHISPER, "model": str(model), "threads": "1"}
    return [{"engine": WAITING}, {"engine": TOGETHER}, whisper]


async def measure(folder: Path, model: Path, results: Results, *, quick: bool) -> None:
    """Measure each engine with each number of replicas, the ways one after the other."""
    pcm = utterance()
    steps = [
        (engine, replicas, way)
        for engine in engines(model)
        for replicas in ((1, MOST) if quick else REPLICAS)
        for way in WAYS[engine["engine"]]
        if way == HAPROXY or HAS_RAY
    ]
    if HAS_RAY:
        (folder / "growth").mkdir()
        results.scaling = await measured_growth(folder / "growth", {"engine": WAITING}, pcm)
    with Progress() as progress:
        for engine, replicas, way in progress.track(steps):
            name = engine["engine"]
            place = folder / way / name / str(replicas)
            turns = TURNS[name] // (QUICKLY if quick else 1)
            async with run_by(way, place, engine, replicas) as uri:
                row = await measured(way, name, replicas, uri, turns=turns, pcm=pcm)
            results.rows.append(row)
            results.save(SAVED_RUN)
            progress.print(row)


def decoded_together(options: Mapping[str, str], pcm: bytes, rounds: int) -> dict[str, float]:
    """Return what one utterance costs on the processors, by how many are decoded in one go."""
    engine = FasterWhisperEngine(SttOptions(engine=WHISPER, model=options["model"], device="cpu"))
    best: dict[str, float] = {}
    for _ in range(rounds):  # the sizes by turns: what others do meets all of them
        for size in BATCHES:
            asked = [(pcm, Request(language="en"))] * size
            begun = time.perf_counter()
            engine.together(asked)
            took = 1000 * (time.perf_counter() - begun) / size
            best[str(size)] = min(took, best.get(str(size), took))
    engine.close()
    return best


def _others_share() -> float:
    """Return what share of the processors others take, while nothing of ours runs yet."""
    others = OthersWork()
    time.sleep(LOOK_SECONDS)
    return others.share()


def main() -> None:
    """Measure, and write the report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="1 and 4 replicas, a few turns.")
    parser.add_argument("--redraw", action="store_true", help="Use what the last run measured.")
    parser.add_argument("--out", type=Path, default=FOLDER, help="Default: %(default)s.")
    given = parser.parse_args()
    if given.redraw:
        results = Results.load(SAVED_RUN)
    else:
        packages = ("laramie", "faster-whisper", *(("ray",) if HAS_RAY else ()))
        results = Results(about=about(*packages), clients=CLIENTS, others_share=_others_share())
        with tempfile.TemporaryDirectory() as name, installed(Path(name) / "plugin"):
            model = build_tiny_whisper(Path(name) / "faster-whisper-tiny", size=SMALLEST)
            with cluster(MOST + 2):
                asyncio.run(measure(Path(name), model, results, quick=given.quick))
            rounds = 2 if given.quick else 7
            results.together = decoded_together(engines(model)[-1], utterance(), rounds)
        results.save(SAVED_RUN)
    (given.out / "scale.md").write_text(report(results), encoding="utf-8")


if __name__ == "__main__":
    main()
