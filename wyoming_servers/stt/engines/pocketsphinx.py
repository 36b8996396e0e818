"""CMU's PocketSphinx with a grammar of the house's commands: small, English, no download.

The search holds Python's lock, so features are made outside of it and it is fed in short steps.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pocketsphinx import Decoder, get_model_path

from wyoming_servers.audio.activity import Activity
from wyoming_servers.house.snapshot import House

from ..automaton import Automaton, Word
from ..engine import Capabilities, Hypothesis, Request
from ..features import features
from ..grammar import grammar
from ..numbers import render
from ..pronounce import Pronouncer, Pronunciations

_MODEL = Path(get_model_path()) / "en-us"
_BEAMS = {"beam": 1e-80, "wbeam": 1e-60, "pbeam": 1e-80, "topn": 8}
_BRANCHING = 3.0
_STEP_FRAMES = 16
_MARGIN_MS = 300
_PAUSE_MS = 128
"""A silence after which the words so far are looked at."""


class PocketsphinxEngine:
    """Hears the commands of one house, and the ones every house has before it knows it."""

    def __init__(self, options: object) -> None:
        del options
        self._pronouncer = Pronouncer(_MODEL / "cmudict-en-us.dict")
        self._commands = _Commands(grammar(None), self._pronouncer)

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        return Capabilities(
            languages=("en",),
            streams_partials=True,
            uses_house=True,
            version=version("pocketsphinx"),
        )

    def know_house(self, house: House) -> None:
        """Listen for the commands of a house; utterances under way keep the grammar they have."""
        self._commands = _Commands(grammar(house), self._pronouncer)

    def transcribe(self, audio: Iterable[bytes], request: Request) -> Iterator[Hypothesis]:
        """Yield what was said so far at each pause, and the whole at the end."""
        del request
        commands, activity, pcm = self._commands, Activity(), bytearray()
        said, done = "", (0, 0)
        for chunk in audio:
            pcm += chunk
            activity.feed(chunk)
            span = activity.span(_MARGIN_MS)
            if activity.silence_ms >= _PAUSE_MS and span != done:
                said, done = commands.recognise(_cut(pcm, span)), span
                yield Hypothesis(text=said, language="en")
        span = activity.span(_MARGIN_MS)
        if span != done:
            said = commands.recognise(_cut(pcm, span))
        yield Hypothesis(text=said, final=True, language="en")

    def close(self) -> None:
        """Release the model: its decoders go with the last utterance under way."""
        self._commands = _Commands(Automaton(1, frozenset(), ()), self._pronouncer)


@dataclass(frozen=True)
class _Segment:
    """A word or a silence on the time axis, in frames of 10 ms."""

    word: str
    start: int
    end: int


class _Commands:
    """A grammar with its decoders; as many as were ever needed at once."""

    def __init__(self, automaton: Automaton, pronouncer: Pronouncer) -> None:
        words = sorted({step.word for step in automaton.transitions}, key=str)
        self._said = pronouncer.pronounce({word.spoken for word in words})
        self._automaton = automaton
        self._ids = {word: f"w{number}" for number, word in enumerate(words)}
        self._words = {name: word for word, name in self._ids.items()}
        self._idle: SimpleQueue[Any] = SimpleQueue()
        if self._ids:
            self._idle.put(self._new_decoder())

    def recognise(self, pcm: bytes) -> str:
        """Return the command in some audio; "" where there is none."""
        frames = features(pcm)
        if not len(frames) or not self._ids:
            return ""
        with self._decoder() as decoder:
            hypothesis = _search(decoder, frames)
        return render(self._words[name] for name in hypothesis)

    @contextmanager
    def _decoder(self) -> Iterator[Any]:
        try:
            decoder = self._idle.get_nowait()
        except Empty:
            decoder = self._new_decoder()
        yield decoder
        self._idle.put(decoder)  # one that failed is not used again

    def _new_decoder(self) -> Any:
        """Make a decoder that knows only the grammar's words: that takes 20 ms, not a second."""
        with tempfile.NamedTemporaryFile("w", suffix=".dict", encoding="utf-8") as dictionary:
            dictionary.writelines(_dictionary_lines(self._ids, self._said))
            dictionary.flush()
            decoder = Decoder(
                hmm=str(_MODEL / "en-us"),
                dict=dictionary.name,
                lm=None,
                bestpath=False,
                loglevel="FATAL",
                **_BEAMS,
            )
        decoder.config["cmn"] = "none"
        decoder.reinit_feat()
        graph = decoder.create_fsg("commands", 0, self._automaton.states, self._arcs())
        decoder.add_fsg("commands", graph)
        decoder.activate_search("commands")
        return decoder

    def _arcs(self) -> list[tuple[int, int, float, str] | tuple[int, int, float]]:
        """Return the transitions; the more ways out of a state, the less likely each."""
        steps = [step for step in self._automaton.transitions if step.word.spoken in self._said]
        finals = sorted(self._automaton.finals)
        ways = Counter([*(step.source for step in steps), *finals])
        chance = {state: count**-_BRANCHING for state, count in ways.items()}
        return [
            *(
                (s.source, s.target, chance[s.source] * s.word.weight, self._ids[s.word])
                for s in steps
            ),
            *((state, self._automaton.states, chance[state]) for state in finals),
        ]


def _search(decoder: Any, frames: NDArray[np.float32]) -> list[str]:
    """Return the names of the words on the best path through the grammar."""
    decoder.start_utt()
    for start in range(0, len(frames), _STEP_FRAMES):
        decoder.process_cep(frames[start : start + _STEP_FRAMES].tobytes())
    decoder.end_utt()
    best = decoder.hyp()
    return best.hypstr.split() if best else []


def _dictionary_lines(ids: Mapping[Word, str], said: Pronunciations) -> Iterator[str]:
    for word, name in ids.items():
        for variant, phones in enumerate(said.get(word.spoken, ()), 1):
            yield f"{name}{f'({variant})' if variant > 1 else ''} {phones}\n"


def _cut(pcm: bytearray, span: Sequence[int]) -> bytes:
    return bytes(pcm[2 * span[0] : 2 * span[1]])
