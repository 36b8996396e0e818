"""CMU's PocketSphinx with a grammar of the house's commands: small, English, no download.

The search holds Python's lock, so it is fed in short steps, one utterance at a time: more would
only stand in the event loop's way.
"""

from __future__ import annotations

import math
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pocketsphinx import Decoder, get_model_path

from wyoming_servers.audio.activity import Activity
from wyoming_servers.house.snapshot import House
from wyoming_servers.stt.automaton import Automaton, Word
from wyoming_servers.stt.engine import Capabilities, Hypothesis, Request
from wyoming_servers.stt.features import LiveFeatures, features
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
_LONG_PAUSE_MS = 320
"""A silence after which unsure words are heard again, with the silence behind them."""
_HEARINGS = ((1.0, True), (0.88, True), (1.0, False))
"""Lengths of the vocal tract that are tried, relative to the model's speakers, and whether noise is
subtracted: that helps many and spoils soft consonants."""
_PHONES = (
    *("AA", "AE", "AH", "AO", "AW", "AY", "B", "CH", "D", "DH", "EH", "ER", "EY", "F", "G", "HH"),
    *("IH", "IY", "JH", "K", "L", "M", "N", "NG", "OW", "OY", "P", "R", "S", "SH", "T", "TH"),
    *("UH", "UW", "V", "W", "Y", "Z", "ZH"),
)
_PHONE_CHANCE = 0.02

_TURN = Lock()
"""The one whose turn it is searches: two at once would only stand in each other's way."""


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
        empty. Audio is searched as it comes, so that a sure command is known as soon as a pause
        begins. One that is not sure is heard in other ways, too, if the pause lasts or the audio
        ends. The end costs nothing when nobody spoke since.
        """
        activity, pcm = Activity(request.speech), bytearray()
        with self._commands.ear(request.given_up) as ear:
            heard = _NOTHING_HEARD
            for chunk in audio:
                pcm += chunk
                activity.feed(chunk)
                ear.follow(pcm, activity)
                fresh = _at_pause(ear, pcm, activity, heard)
                if fresh is not heard:
                    heard = fresh
                    yield heard.so_far
            if heard.upto != activity.spoken_until:
                heard = ear.glance(activity)
            if not heard.decided:
                heard = ear.decide(pcm, activity)
        yield replace(heard.whole, final=True)

    def close(self) -> None:
        """Release the model; decoders in use go with their utterance."""
        self._commands.release()


_NOTHING = Hypothesis(text="", language=_LANGUAGE, confidence=0.0)


@dataclass(frozen=True)
class _Heard:
    """What some audio says, as far as the grammar knows."""

    whole: Hypothesis = _NOTHING
    """The command, or nothing."""
    so_far: Hypothesis = _NOTHING
    """The same, or else the beginning of one."""
    upto: int = 0
    """Sample until which somebody spoke in it."""
    decided: bool = True
    """Whether nothing else can be tried."""

    def is_decided(self, activity: Activity) -> bool:
        """Whether it is all there is to say about the speech so far."""
        return self.decided and self.upto == activity.spoken_until


_NOTHING_HEARD = _Heard()


def _at_pause(ear: _Ear, pcm: bytearray, activity: Activity, heard: _Heard) -> _Heard:
    """Return what is heard now when there is a pause, otherwise what was."""
    if activity.silence_ms < _PAUSE_MS or heard.is_decided(activity):
        return heard
    if heard.upto != activity.spoken_until:
        return ear.glance(activity)
    return ear.decide(pcm, activity) if activity.silence_ms >= _LONG_PAUSE_MS else heard


class _Ear:
    """Hears one utterance while it comes."""

    def __init__(self, commands: _Commands, decoders: _Decoders) -> None:
        self._commands = commands
        self._decoders = decoders
        self._live = LiveFeatures()
        self._begin = -1
        self._fed = 0
        self._ended_at = 0
        """Until where somebody spoke in what was followed, once the decoders have ended."""

    def follow(self, pcm: bytearray, activity: Activity) -> None:
        """Search the audio that has come since, from where speech began."""
        if activity.spoken_until == self._ended_at:  # also before anybody speaks
            return
        begin = 2 * activity.span(_MARGIN_MS)[0]
        if self._ended_at or begin != self._begin:  # speech goes on, or began later than it seemed
            self._begin = self._fed = begin
            self._live, self._ended_at = LiveFeatures(), 0
            self._decoders.start()
        frames = self._live.feed(bytes(pcm[self._fed :]))
        self._fed = len(pcm)
        self._decoders.search(frames)

    def glance(self, activity: Activity) -> _Heard:
        """Return what is known as soon as a pause begins."""
        upto, is_young = activity.spoken_until, self._live.is_young
        self._decoders.search(self._live.finish())
        opening, sounds = self._decoders.so_far()
        is_whole = self._commands.is_whole(opening)
        if is_whole or is_young:  # a young one's features are of no use for what may follow
            command, sounds = self._decoders.end()
            self._ended_at = upto
            whole = self._commands.candidate(command, sounds)
            if whole.is_sure:
                return _heard_all(whole, upto)
        return _heard_some(self._commands.candidate(opening, sounds), upto, decided=False)

    def decide(self, pcm: bytearray, activity: Activity) -> _Heard:
        """Hear the audio again, as a whole and in as many ways as needed."""
        if not activity.heard:
            return _NOTHING_HEARD
        upto = activity.spoken_until
        if self._ended_at != upto and not self._live.is_young:
            self._decoders.search(self._live.finish())
            if self._commands.candidate(*self._decoders.end()).is_hopeless:
                self._ended_at = upto
                return _Heard(upto=upto)
        self._ended_at = upto
        openings: list[Candidate] = []
        whole = accepted(self._hearings(_cut(pcm, activity), openings))
        if whole:
            return _heard_all(whole, upto)
        return _heard_some(max(openings, key=lambda opening: opening.sure), upto, decided=True)

    def _hearings(self, pcm: bytes, openings: list[Candidate]) -> Iterator[Candidate]:
        """Yield the commands heard; what may be the beginning of one goes to ``openings``."""
        for tract, less_noise in _HEARINGS:
            self._decoders.start()
            self._decoders.search(features(pcm, tract, less_noise=less_noise))
            opening = self._decoders.so_far().command
            command, sounds = self._decoders.end()
            openings.append(self._commands.candidate(opening, sounds))
            yield self._commands.candidate(command, sounds)


class _Commands:
    """A grammar with its decoders: as many as were ever needed at once."""

    def __init__(self, automaton: Automaton, pronouncer: Pronouncer) -> None:
        words = sorted({step.word for step in automaton.transitions}, key=str)
        self._said = pronouncer.pronounce({word.spoken for word in words})
        self._automaton = automaton
        self._ids = {word: f"w{number}" for number, word in enumerate(words)}
        self._words = {name: word for word, name in self._ids.items()}
        self._idle: SimpleQueue[_Decoders] = SimpleQueue()
        self._idle.put(self._new_decoders())

    @contextmanager
    def ear(self, given_up: Callable[[], bool]) -> Iterator[_Ear]:
        """Lend an ear for one utterance."""
        try:
            decoders = self._idle.get_nowait()
        except Empty:
            decoders = self._new_decoders()
        decoders.given_up = given_up
        yield _Ear(self, decoders)
        self._idle.put(decoders)  # those that failed are not used again

    def release(self) -> None:
        """Let go of all decoders that are not in use."""
        with suppress(Empty):
            while True:
                self._idle.get_nowait()

    def candidate(self, command: Sequence[Segment], sounds: Sequence[Segment]) -> Candidate:
        """Return a path as text, with its confidence."""
        text = render(self._words[part.label] for part in command if part.is_word)
        return Candidate(text, confidence(command, sounds))

    def is_whole(self, command: Sequence[Segment]) -> bool:
        """Tell whether a path is a sentence of the grammar."""
        return self._automaton.accepts(
            [self._words[part.label].spoken for part in command if part.is_word]
        )

    def _new_decoders(self) -> _Decoders:
        """Make decoders that know only the grammar's words: that takes 20 ms, not a second."""
        with tempfile.NamedTemporaryFile("w", suffix=".dict", encoding="utf-8") as dictionary:
            dictionary.writelines(_dictionary_lines(self._ids, self._said))
            dictionary.flush()
            commands, sounds = (_new_decoder(dictionary.name) for _ in range(2))
        end = self._automaton.states
        commands.add_fsg("commands", commands.create_fsg("commands", 0, end, self._arcs()))
        commands.activate_search("commands")
        loop = [(0, 0, _PHONE_CHANCE, phone) for phone in _PHONES]
        sounds.add_fsg("sounds", sounds.create_fsg("sounds", 0, 1, [*loop, (0, 1, 1.0)]))
        sounds.activate_search("sounds")
        return _Decoders(commands, sounds)

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


class _Decoders:
    """Searches the same audio for commands and for plain sounds, step by step."""

    def __init__(self, commands: Any, sounds: Any) -> None:
        self._commands = commands
        self._sounds = sounds
        self._started = False
        self.given_up: Callable[[], bool] = lambda: False
        """Whether searching is of no use any more."""

    def start(self) -> None:
        """Begin with other audio."""
        if self._started:
            self.end()
        self._commands.start_utt()
        self._sounds.start_utt()
        self._started = True

    def search(self, frames: NDArray[np.float32]) -> None:
        """Search the next features, (frames, 13)."""
        with _TURN:
            for start in range(0, len(frames), _STEP_FRAMES):
                if self.given_up():
                    return
                step = frames[start : start + _STEP_FRAMES].tobytes()
                self._commands.process_cep(step)
                self._sounds.process_cep(step)

    def so_far(self) -> _Paths:
        """Return the best ways to anywhere."""
        return _Paths(_segments(self._commands), _segments(self._sounds))

    def end(self) -> _Paths:
        """Return the best ways to an end, and begin with nothing."""
        self._started = False
        self._commands.end_utt()
        self._sounds.end_utt()
        return self.so_far()


class _Paths(NamedTuple):
    """The best ways through the two graphs; empty where nothing fits."""

    command: list[Segment]
    sounds: list[Segment]


def _new_decoder(dictionary: str) -> Any:
    decoder = Decoder(
        hmm=str(_MODEL / "en-us"), dict=dictionary, lm=None, loglevel="FATAL", **_SETTINGS
    )
    decoder.config["cmn"] = "none"  # the features come normalised
    decoder.reinit_feat()
    return decoder


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


def _heard_all(command: Candidate, upto: int) -> _Heard:
    hypothesis = replace(_NOTHING, text=command.text, confidence=command.sure)
    return _Heard(hypothesis, hypothesis, upto)


def _heard_some(opening: Candidate, upto: int, *, decided: bool) -> _Heard:
    if not opening.is_likely:
        return _Heard(upto=upto, decided=decided)
    so_far = replace(_NOTHING, text=opening.text, confidence=opening.sure)
    return _Heard(so_far=so_far, upto=upto, decided=decided)


def _dictionary_lines(ids: Mapping[Word, str], said: Pronunciations) -> Iterator[str]:
    yield from (f"{phone} {phone}\n" for phone in _PHONES)
    for word, name in ids.items():
        for variant, phones in enumerate(said.get(word.spoken, ()), 1):
            yield f"{name}{f'({variant})' if variant > 1 else ''} {phones}\n"


def _cut(pcm: bytearray, activity: Activity) -> bytes:
    begin, end = activity.span(_MARGIN_MS)
    return bytes(pcm[2 * begin : 2 * end])
