"""CMU's PocketSphinx with a grammar of the house's commands: small, English, no download.

The search holds Python's lock, so features are made outside of it and it is fed in short steps, one
utterance at a time: more would only stand in the event loop's way.
"""

from __future__ import annotations

import math
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pocketsphinx import Decoder, get_model_path

from wyoming_servers.audio.activity import Activity
from wyoming_servers.house.snapshot import House
from wyoming_servers.stt.automaton import Automaton, Word
from wyoming_servers.stt.engine import Capabilities, Hypothesis, Request
from wyoming_servers.stt.features import features
from wyoming_servers.stt.grammar import grammar
from wyoming_servers.stt.numbers import render
from wyoming_servers.stt.pronounce import Pronouncer, Pronunciations
from wyoming_servers.stt.reject import Candidate, Segment, accepted, confidence

_MODEL = Path(get_model_path()) / "en-us"
_LANGUAGE = "en"
_SETTINGS = {
    "beam": 1e-80,
    "wbeam": 1e-60,
    "pbeam": 1e-80,
    "topn": 8,
    "compallsen": True,  # or scores of two searches could not be compared
    "bestpath": False,
}
_BRANCHING = 3.0
_STEP_FRAMES = 2
_MARGIN_MS = 300
_PAUSE_MS = 64
"""A silence after which the words so far are looked at."""
_HEARINGS = ((1.0, True), (0.88, True), (1.0, False))
"""Lengths of the vocal tract that are tried, relative to the model's speakers, and whether noise is
subtracted: that helps many and spoils soft consonants."""
_PHONES = (
    *("AA", "AE", "AH", "AO", "AW", "AY", "B", "CH", "D", "DH", "EH", "ER", "EY", "F", "G", "HH"),
    *("IH", "IY", "JH", "K", "L", "M", "N", "NG", "OW", "OY", "P", "R", "S", "SH", "T", "TH"),
    *("UH", "UW", "V", "W", "Y", "Z", "ZH"),
)
_PHONE_CHANCE = 0.02


class PocketsphinxEngine:
    """Hears the commands of one house, and before it knows the house those of every home."""

    def __init__(self, options: object) -> None:
        del options
        self._pronouncer = Pronouncer(_MODEL / "cmudict-en-us.dict")
        self._commands = _Commands(grammar(None), self._pronouncer)

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        return Capabilities(
            languages=(_LANGUAGE,),
            streams_partials=True,
            uses_house=True,
            version=version("pocketsphinx"),
        )

    def know_house(self, house: House) -> None:
        """Listen for the commands of a house; utterances under way keep the grammar they have."""
        self._commands = _Commands(grammar(house), self._pronouncer)

    def transcribe(self, audio: Iterable[bytes], request: Request) -> Iterator[Hypothesis]:
        """Yield what was said so far at each pause, and the whole at the end.

        A partial may be a command's beginning ("set a timer for"); a final is a whole command or
        empty. The end costs nothing when nobody spoke since a command was heard at a pause;
        without one the silence behind the words is listened to as well.
        """
        del request
        commands, activity, pcm = self._commands, Activity(), bytearray()
        heard, upto = _Heard(_NOTHING, _NOTHING), 0
        for chunk in audio:
            pcm += chunk
            activity.feed(chunk)
            if activity.silence_ms >= _PAUSE_MS and activity.spoken_until != upto:
                heard, upto = commands.recognise(_cut(pcm, activity)), activity.spoken_until
                yield heard.so_far
        if activity.spoken_until != upto or not heard.whole.text:
            heard = commands.recognise(_cut(pcm, activity))
        yield replace(heard.whole, final=True)

    def close(self) -> None:
        """Release the model; decoders in use go with their utterance."""
        self._commands = _Commands(Automaton(1, frozenset(), ()), self._pronouncer)


_NOTHING = Hypothesis(text="", language=_LANGUAGE, confidence=0.0)


@dataclass(frozen=True)
class _Heard:
    """What some audio says, as far as the grammar knows."""

    whole: Hypothesis
    """The command, or nothing."""
    so_far: Hypothesis
    """The same, or else the beginning of one."""


class _Commands:
    """A grammar with its decoder, which hears one thing at a time."""

    def __init__(self, automaton: Automaton, pronouncer: Pronouncer) -> None:
        words = sorted({step.word for step in automaton.transitions}, key=str)
        self._said = pronouncer.pronounce({word.spoken for word in words})
        self._automaton = automaton
        self._ids = {word: f"w{number}" for number, word in enumerate(words)}
        self._words = {name: word for word, name in self._ids.items()}
        self._turn = Lock()
        self._decoder = self._new_decoder() if self._ids else None

    def recognise(self, pcm: bytes) -> _Heard:
        """Find the command in some audio, if there is one."""
        if not self._ids:
            return _Heard(_NOTHING, _NOTHING)
        openings: list[Candidate] = []
        whole = accepted(self._hearings(pcm, openings))
        if whole:
            return _Heard(_hypothesis(whole), _hypothesis(whole))
        likely = [opening for opening in openings if opening.is_likely]
        best = max(likely, key=lambda opening: opening.sure, default=None)
        return _Heard(_NOTHING, _hypothesis(best) if best else _NOTHING)

    def _hearings(self, pcm: bytes, openings: list[Candidate]) -> Iterator[Candidate]:
        """Hear some audio in several ways; beginnings of commands go to ``openings``."""
        for tract, less_noise in _HEARINGS:
            frames = features(pcm, tract, less_noise=less_noise)
            if not len(frames):
                return
            with self._turn:
                paths = self._best_paths("commands", frames)
                sounds = self._best_paths("sounds", frames).whole
            openings.append(self._candidate(paths.open, sounds))
            yield self._candidate(paths.whole, sounds)

    def _candidate(self, path: Sequence[Segment], sounds: Sequence[Segment]) -> Candidate:
        text = render(self._words[part.label] for part in path if part.is_word)
        return Candidate(text, confidence(path, sounds))

    def _best_paths(self, search: str, frames: NDArray[np.float32]) -> _Paths:
        try:
            return _search(self._decoder, search, frames)
        except Exception:
            self._decoder = self._new_decoder()  # the one that failed is in the midst of something
            raise

    def _new_decoder(self) -> Any:
        """Make a decoder that knows only the grammar's words: that takes 20 ms, not a second."""
        with tempfile.NamedTemporaryFile("w", suffix=".dict", encoding="utf-8") as dictionary:
            dictionary.writelines(_dictionary_lines(self._ids, self._said))
            dictionary.flush()
            decoder = Decoder(
                hmm=str(_MODEL / "en-us"),
                dict=dictionary.name,
                lm=None,
                loglevel="FATAL",
                **_SETTINGS,
            )
        decoder.config["cmn"] = "none"  # the features come normalised
        decoder.reinit_feat()
        end = self._automaton.states
        decoder.add_fsg("commands", decoder.create_fsg("commands", 0, end, self._arcs()))
        loop = [(0, 0, _PHONE_CHANCE, phone) for phone in _PHONES]
        decoder.add_fsg("sounds", decoder.create_fsg("sounds", 0, 1, [*loop, (0, 1, 1.0)]))
        return decoder

    def _arcs(self) -> list[tuple[int, int, float, str] | tuple[int, int, float]]:
        """Return the transitions; the more ways out of a state, the less likely each."""
        steps = [step for step in self._automaton.transitions if step.word.spoken in self._said]
        finals = sorted(self._automaton.finals)
        ways = Counter([*(step.source for step in steps), *finals])
        chance = {state: count**-_BRANCHING for state, count in ways.items()}
        return [
            *(
                (step.source, step.target, chance[step.source] * step.word.weight, name)
                for step in steps
                if (name := self._ids[step.word])
            ),
            *((state, self._automaton.states, chance[state]) for state in finals),
        ]


@dataclass(frozen=True)
class _Paths:
    """The best ways through a graph; empty where nothing fits."""

    whole: list[Segment]
    """To the graph's end."""
    open: list[Segment]
    """To anywhere."""


def _search(decoder: Any, search: str, frames: NDArray[np.float32]) -> _Paths:
    decoder.activate_search(search)
    decoder.start_utt()
    for start in range(0, len(frames), _STEP_FRAMES):
        decoder.process_cep(frames[start : start + _STEP_FRAMES].tobytes())
    anywhere = _segments(decoder)
    decoder.end_utt()
    return _Paths(whole=_segments(decoder), open=anywhere)


def _segments(decoder: Any) -> list[Segment]:
    if decoder.hyp() is None:
        return []
    unit = math.log(decoder.config["logbase"])
    return [
        Segment(
            label=part.word.partition("(")[0],
            start=part.start_frame,
            end=part.end_frame,
            score=math.log(max(part.ascore, sys.float_info.min)) / unit,
            is_word=part.word[0] not in "<[",
        )
        for part in decoder.seg()
        if part.word != "(NULL)"
    ]


def _hypothesis(candidate: Candidate) -> Hypothesis:
    return replace(_NOTHING, text=candidate.text, confidence=candidate.sure)


def _dictionary_lines(ids: Mapping[Word, str], said: Pronunciations) -> Iterator[str]:
    yield from (f"{phone} {phone}\n" for phone in _PHONES)
    for word, name in ids.items():
        for variant, phones in enumerate(said.get(word.spoken, ()), 1):
            yield f"{name}{f'({variant})' if variant > 1 else ''} {phones}\n"


def _cut(pcm: bytearray, activity: Activity) -> bytes:
    begin, end = activity.span(_MARGIN_MS)
    return bytes(pcm[2 * begin : 2 * end])
