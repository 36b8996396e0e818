"""What the engines of the wake room hear in the trials, on all processors."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from multiprocessing import get_context

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
from wyoming_servers.wake.verify import VERIFIERS, Verifier

OPTIONS = WakeOptions()
PIECE_SAMPLES = RATE // 100
"""Home Assistant sends 10 ms at a time."""
FLOOR = 0.01
"""Lower scores are no peaks worth keeping."""
VERIFIED_MS = 2000
"""What is verified of the audio before a detection."""
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
    # Children of our own, so that what they use of the processors is known to be ours.
    context = get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), context, initializer=_begin) as pool:
        yield from pool.map(hear, [tuple(names)] * len(trials), trials)


def hear(names: Iterable[str], trial: Trial) -> Heard:
    """Let engines hear one trial, and verifiers say what they think of it."""
    heard, audio = Heard(), trial.audio()
    for name in names:
        engine = _engine(name)
        known = {word.name for word in engine.capabilities.words}
        words = tuple(word for word in WORDS if word in known)
        before = time.process_time()
        scores = list(engine.scores(_pieces(audio.samples), Request(names=words)))
        spent = time.process_time() - before
        one = Listening(engine=name, lag_ms=engine.capabilities.lag_ms, trial=trial, audio=audio)
        detected = one.count(heard, scores)
        # Verifiers cost more than engines: words are shown to them at the usual speed only.
        if name == OPTIONS.engine and (not trial.word or trial.rate == 1.0):
            one.ask(heard, detected)
        if trial.source == "talk":
            seconds = len(audio.samples) / RATE
            heard.costs.append(
                Cost(engine=name, words=words, audio_seconds=seconds, cpu_seconds=spent)
            )
    return heard


@dataclass(frozen=True, kw_only=True)
class Listening:
    """An engine that has heard a trial."""

    engine: str
    lag_ms: int
    """How much later than a phrase's end a detection is, as the engine tells."""
    trial: Trial
    audio: Audio

    def count(self, heard: Heard, scores: Iterable[Score]) -> list[Score]:
        """Count what the scores make of the trial; return what is detected by default."""
        decision, detected = Decision(OPTIONS), []
        for word, its in _by_word(scores).items():
            fired = [score for score in its if decision.heard(score)]
            if word == self.trial.word:
                heard.said.append(self._said(its, fired))
            else:
                heard.not_said.append(self._not_said(word, its, len(fired)))
            detected += fired
        return detected

    def ask(self, heard: Heard, detected: Iterable[Score]) -> None:
        """Ask every verifier for its opinion on detections, as a server would."""
        for score in detected:
            begin, end = (16 * max(0, score.end_ms - back) for back in (VERIFIED_MS, 0))
            pcm = to_pcm(self.audio.samples[begin:end])
            for name in VERIFIERS:
                source = "said" if score.name == self.trial.word else self._kind
                opinions = heard.opinion(name, source)
                before = time.process_time()
                opinions.confirmed += _verifier(name).confirms(score.name, pcm)
                opinions.cpu_seconds += time.process_time() - before
                opinions.asked += 1

    @property
    def _kind(self) -> str:
        """What kind of audio it is for the words that are not said in it."""
        return "other words" if self.trial.word else self.trial.source

    def _said(self, scores: Iterable[Score], fired: Iterable[Score]) -> Said:
        assert self.audio.phrase_end_ms is not None
        delays = [score.end_ms - self.audio.phrase_end_ms for score in fired]
        delay_ms = next((delay for delay in delays if abs(delay) <= LATEST_MS), None)
        return Said(
            engine=self.engine,
            word=self.trial.word,
            source=self.trial.source,
            condition=self.trial.condition,
            name=self.trial.name,
            best=max(score.score for score in scores),
            heard=delay_ms is not None,
            delay_ms=delay_ms,
            told_off_ms=None if delay_ms is None else delay_ms - self.lag_ms,
        )

    def _not_said(self, word: str, scores: Sequence[Score], accepted: int) -> NotSaid:
        return NotSaid(
            engine=self.engine,
            word=word,
            source=self._kind,
            trials=1,
            seconds=len(self.audio.samples) / RATE,
            accepted=accepted,
            peaks=peaks(
                np.array([score.end_ms for score in scores]),
                np.array([score.score for score in scores], np.float32),
                1000 * OPTIONS.refractory_seconds,
                FLOOR,
            ),
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


@cache
def _verifier(name: str) -> Verifier:
    verifier: Verifier = load(name, VERIFIERS[name], OPTIONS)
    return verifier


def _begin() -> None:
    # What an engine says of itself belongs to a server's log.
    logging.disable(logging.WARNING)
