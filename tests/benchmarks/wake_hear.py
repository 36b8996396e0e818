"""What the engines of the wake room hear in the trials, on all processors."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import groupby

import numpy as np

from tests.benchmarks.stt_corpus import RATE, Samples, to_pcm
from tests.benchmarks.wake_corpus import WORDS, Audio, Trial
from tests.benchmarks.wake_results import Cost, Heard, NotSaid, Said
from tests.benchmarks.wake_statistics import peaks
from wyoming_servers.runtime.engines import load, load_each
from wyoming_servers.wake.decide import Decision
from wyoming_servers.wake.engine import Engine, Request, Score
from wyoming_servers.wake.engines import ENGINES
from wyoming_servers.wake.options import WakeOptions

OPTIONS = WakeOptions()
PIECE_SAMPLES = RATE // 100
"""Home Assistant sends 10 ms at a time."""
FLOOR = 0.01
"""Lower scores are no peaks worth keeping."""
LATEST_MS = 1500
"""A detection so long after the phrase's end, or so long before it, is not of that phrase."""


def engines() -> list[str]:
    """Return the names of the engines that can run here."""
    wanted = {name: spec for name, spec in ENGINES.items() if name != "fake"}
    loaded, _ = load_each(wanted, dict.fromkeys(wanted, OPTIONS))
    for engine in loaded.values():
        engine.close()
    return list(loaded)


def hear_all(names: Sequence[str], trials: Sequence[Trial]) -> Iterator[Heard]:
    """Let engines hear trials; yields as many times as there are trials."""
    # Forking a process that has threads is not safe; each loads its engines once.
    with ProcessPoolExecutor(os.cpu_count(), initializer=_begin) as pool:
        yield from pool.map(hear, [tuple(names)] * len(trials), trials)


def hear(names: Iterable[str], trial: Trial) -> Heard:
    """Let engines hear one trial."""
    heard, audio = Heard(), trial.audio()
    for name in names:
        engine = _engine(name)
        words = tuple(
            word for word in WORDS if word in {known.name for known in engine.capabilities.words}
        )
        before = time.process_time()
        scores = list(engine.scores(_pieces(audio.samples), Request(names=words)))
        spent = time.process_time() - before
        count(heard, name, trial, audio, _by_word(scores))
        if trial.source == "talk":
            seconds = len(audio.samples) / RATE
            heard.costs.append(
                Cost(engine=name, words=words, audio_seconds=seconds, cpu_seconds=spent)
            )
    return heard


def count(
    heard: Heard, engine: str, trial: Trial, audio: Audio, scores: Mapping[str, Sequence[Score]]
) -> None:
    """Count what an engine's scores for each word make of a trial, with default options."""
    refractory_ms = 1000 * OPTIONS.refractory_seconds
    for word, its in scores.items():
        decision = Decision(OPTIONS)
        ends_ms = [score.end_ms for score in its if decision.heard(score)]
        if word != trial.word:
            heard.not_said.append(
                NotSaid(
                    engine=engine,
                    word=word,
                    source="other words" if trial.word else trial.source,
                    trials=1,
                    seconds=len(audio.samples) / RATE,
                    accepted=len(ends_ms),
                    peaks=peaks(
                        np.array([score.end_ms for score in its]),
                        np.array([score.score for score in its], np.float32),
                        refractory_ms,
                        FLOOR,
                    ),
                )
            )
            continue
        assert audio.phrase_end_ms is not None
        delays = [end_ms - audio.phrase_end_ms for end_ms in ends_ms]
        in_time = [delay for delay in delays if abs(delay) <= LATEST_MS]
        heard.said.append(
            Said(
                engine=engine,
                word=word,
                source=trial.source,
                condition=trial.condition,
                name=trial.name,
                best=max(score.score for score in its),
                heard=bool(in_time),
                delay_ms=in_time[0] if in_time else None,
            )
        )


def _by_word(scores: Iterable[Score]) -> dict[str, list[Score]]:
    ordered = sorted(scores, key=lambda score: score.name)
    return {name: list(its) for name, its in groupby(ordered, key=lambda score: score.name)}


def _pieces(samples: Samples) -> Iterator[bytes]:
    for start in range(0, len(samples), PIECE_SAMPLES):
        yield to_pcm(samples[start : start + PIECE_SAMPLES])


@cache
def _engine(name: str) -> Engine:
    engine: Engine = load(name, ENGINES[name], OPTIONS)
    return engine


def _begin() -> None:
    # What an engine says of itself belongs to a server's log.
    logging.disable(logging.WARNING)
