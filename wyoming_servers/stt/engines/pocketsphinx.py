"""CMU's PocketSphinx with a grammar of the house's commands: small, English, no download.

The search holds Python's lock, so it is fed in short steps, one utterance at a time: more would
only stand in the event loop's way.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from importlib.metadata import version
from itertools import dropwhile
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from pocketsphinx import Decoder, get_model_path

from wyoming_servers.audio.activity import Activity
from wyoming_servers.house.snapshot import House
from wyoming_servers.runtime.heap import give_back
from wyoming_servers.runtime.memory_file import memory_file
from wyoming_servers.stt.automaton import Automaton, Word
from wyoming_servers.stt.engine import Capabilities, Hypothesis, Request
from wyoming_servers.stt.features import FRAME_SAMPLES, FRAMES_PER_SECOND, LiveFeatures, features
from wyoming_servers.stt.grammar import grammar
from wyoming_servers.stt.grammar_rules import POLITE_WORDS
from wyoming_servers.stt.numbers import render
from wyoming_servers.stt.pronounce import Pronouncer, Pronunciations
from wyoming_servers.stt.reject import NOTHING, Candidate, Segment, confidence, lead, weigh
from wyoming_servers.stt.searches import Paths, Searches

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
_MARGIN_MS = 300
"""Of the room before and behind speech; what is not there, behind a wake word, is made up."""
_MARGIN_FRAMES = _MARGIN_MS * FRAMES_PER_SECOND // 1000
_TAIL_FRAMES = 45
"""So long may the wake word's tail be, with a breath, where audio begins with speech."""
_PAUSE_MS = 64
"""A silence after which the words so far are looked at."""
_SHORT_WORD_PAUSE_MS = 256
"""The same after less than a second: the silence tells what the word would not, of the voice."""
_HEARINGS = ((1.0, False), (0.88, True))
"""Further ways to hear: lengths of the vocal tract, relative to the model's speakers, and whether
noise is subtracted, which helps many and spoils soft consonants."""
_TRACTS = (1.12, 0.88)
"""The same for a command that is sure and fits badly: it may only be an unusual voice's."""
_SLICE_FRAMES = 4
"""Of another hearing, at once: more audio may have come."""
_STEP_SECONDS = 0.02
"""Processor time for other hearings each time audio comes."""
_KEPT = 4
"""Decoders for so many are kept; they have 25 MB each time, and are made in 70 ms."""
_PHONES = (
    *("AA", "AE", "AH", "AO", "AW", "AY", "B", "CH", "D", "DH", "EH", "ER", "EY", "F", "G", "HH"),
    *("IH", "IY", "JH", "K", "L", "M", "N", "NG", "OW", "OY", "P", "R", "S", "SH", "T", "TH"),
    *("UH", "UW", "V", "W", "Y", "Z", "ZH"),
)
_PHONE_CHANCE = 0.02
_PHONE_MODEL = _MODEL / "en-us-phone.lm.bin"
_PHONE_SETTINGS = {"beam": 1e-40, "pbeam": 1e-40, "lw": 2.0}


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
        begins. One that is not sure is heard in other ways while the pause lasts, and wholly once
        the audio ends. The end costs nothing when all is known.
        """
        activity, pcm = Activity(request.speech), bytearray()
        with self._commands.ear(request.given_up) as ear:
            heard = _NOTHING_HEARD
            for chunk in audio:
                pcm += chunk
                activity.feed(chunk)
                ear.follow(pcm, activity)
                fresh = ear.at_pause(pcm, activity)
                if fresh is not heard:
                    heard = fresh
                    yield heard.so_far
            heard = ear.at_end(pcm, activity)
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
    """The same, or what it may become."""
    upto: int = 0
    """Sample until which somebody spoke in it."""


_NOTHING_HEARD = _Heard()


class _Ear:
    """Hears one utterance while it comes."""

    def __init__(self, commands: _Commands, searches: Searches) -> None:
        self._commands = commands
        self._searches = searches
        self._live = LiveFeatures()
        self._begin = -1
        self._fed = 0
        self._lead = 0
        """Frames of the room that are missing before the speech."""
        self._tail = 0
        """The frame until which there may be a wake word's tail."""
        self._heard = _NOTHING_HEARD
        self._again: Iterator[_Heard] = iter(())
        """Hears what is not sure in other ways, a little at each step."""

    def follow(self, pcm: bytearray, activity: Activity) -> None:
        """Search the audio that has come since, from where speech began."""
        upto = activity.spoken_until
        if upto == self._heard.upto:  # also before anybody speaks
            return
        begin = 2 * activity.span(_MARGIN_MS)[0]
        if self._heard.upto or begin != self._begin:  # speech goes on, or began later
            self._begin = self._fed = begin
            there = activity.span(0)[0] - begin // 2
            self._lead = _MARGIN_FRAMES - there // FRAME_SAMPLES
            self._tail = _MARGIN_FRAMES + _TAIL_FRAMES if self._lead == _MARGIN_FRAMES else 0
            self._live, self._heard = LiveFeatures(self._lead), _NOTHING_HEARD
            self._searches.start()
        frames = self._live.feed(bytes(pcm[self._fed :]))
        self._fed = len(pcm)
        self._searches.search(frames)

    def at_pause(self, pcm: bytearray, activity: Activity) -> _Heard:
        """Return what is known now: more in a pause, and the more the longer it lasts.

        Blocks about as long as the audio lasts that comes meanwhile.
        """
        if activity.silence_ms >= (_SHORT_WORD_PAUSE_MS if self._live.is_young else _PAUSE_MS):
            if self._heard.upto != activity.spoken_until:
                self._glance(pcm, activity)
            else:
                until = time.thread_time() + _STEP_SECONDS
                while time.thread_time() < until and (heard := next(self._again, None)):
                    self._heard = heard
        return self._heard

    def at_end(self, pcm: bytearray, activity: Activity) -> _Heard:
        """Return all there is to know."""
        if self._heard.upto != activity.spoken_until:
            self._glance(pcm, activity)
        for heard in self._again:
            self._heard = heard
        return self._heard

    def _glance(self, pcm: bytearray, activity: Activity) -> None:
        """Find out what is known as soon as a pause begins, by what was searched already."""
        self._searches.search(self._live.finish())
        beginning = self._commands.candidate(self._searches.so_far(), self._tail)
        whole = self._commands.candidate(self._searches.end(), self._tail)
        told = whole if whole.is_likely and whole.fits_beside(beginning) else beginning
        self._heard = _Heard(so_far=_told(told), upto=activity.spoken_until)
        self._again = iter(())
        if not whole.is_forced_beside(beginning):
            self._again = self._hear_again(whole, beginning, bytes(pcm[self._begin : self._fed]))
            self._heard = next(self._again, self._heard)

    def _hear_again(self, whole: Candidate, beginning: Candidate, pcm: bytes) -> Iterator[_Heard]:
        """Hear the same audio in as many ways as needed; yield what is known all the while."""
        known, left = self._heard, list(_HEARINGS)
        heard, beginnings = [whole], [beginning]
        said = weigh(heard, more=True)
        while said is None:
            tract, less_noise = left.pop(0)
            begun, ended = yield from self._hear_once(known, pcm, tract, less_noise=less_noise)
            beginnings.append(begun)
            heard.append(ended)
            said = weigh(heard, more=bool(left))
        for tract in _TRACTS if said.text else ():
            if said.is_safe_by(heard):
                break
            _, ended = yield from self._hear_once(known, pcm, tract, less_noise=True)
            heard.append(ended)
        if not said.is_safe_by(heard):
            said = NOTHING
        if said.text and whole.fits_beside(beginning):
            told = _hypothesis(said)
        else:
            told = _told(max(beginnings, key=lambda one: one.sure))
        yield replace(known, whole=_hypothesis(said), so_far=told)

    def _hear_once(
        self, known: _Heard, pcm: bytes, tract: float, *, less_noise: bool
    ) -> Generator[_Heard, None, tuple[Candidate, Candidate]]:
        """Hear audio in one way; yield what is known meanwhile, return beginning and whole."""
        frames = features(pcm, tract, less_noise=less_noise, lead=self._lead)
        self._searches.start(again=tract == 1.0)  # to another tract all sounds are others
        for at in range(0, len(frames), _SLICE_FRAMES):
            yield known
            self._searches.search(frames[at : at + _SLICE_FRAMES])
        beginning = self._commands.candidate(self._searches.so_far(), self._tail)
        return beginning, self._commands.candidate(self._searches.end(), self._tail)


class _Commands:
    """A grammar with its decoders: one for each who speaks, and some for who comes next."""

    def __init__(self, automaton: Automaton, pronouncer: Pronouncer) -> None:
        words = sorted({step.word for step in automaton.transitions}, key=str)
        self._said = pronouncer.pronounce({word.spoken for word in words})
        self._automaton = automaton
        self._ids = {word: f"w{number}" for number, word in enumerate(words)}
        self._words = {name: word for word, name in self._ids.items()}
        self._idle: SimpleQueue[Searches] = SimpleQueue()
        self._idle.put(self._new_searches())

    @contextmanager
    def ear(self, given_up: Callable[[], bool]) -> Iterator[_Ear]:
        """Lend an ear for one utterance."""
        try:
            decoders = self._idle.get_nowait()
        except Empty:
            decoders = self._new_searches()
        decoders.given_up = given_up
        yield _Ear(self, decoders)
        if self._idle.qsize() < _KEPT:
            self._idle.put(decoders)  # those that failed are not used again
        else:
            decoders.release()
            give_back()

    def release(self) -> None:
        """Let go of all decoders that are not in use."""
        with suppress(Empty):
            while True:
                self._idle.get_nowait()

    def candidate(self, paths: Paths, tail: int) -> Candidate:
        """Return a path as text, with its confidence.

        What ends before the frame ``tail`` and is no command is not judged: a wake word's last
        sounds fit no silence, and may be taken for "could you".
        """

        def is_tail(part: Segment) -> bool:
            is_said = part.is_word and self._words[part.label].spoken not in POLITE_WORDS
            return part.end < tail and not is_said

        command = [*dropwhile(is_tail, paths.command)]
        text = render(self._words[part.label] for part in command if part.is_word)
        sure = confidence(command, paths.sounds)
        return Candidate(text, sure, lead(command, paths.english))

    def _new_searches(self) -> Searches:
        """Make decoders that know only the grammar's words: that takes 60 ms, not a second."""
        with memory_file(_dictionary_lines(self._ids, self._said)) as dictionary:
            commands, sounds = (_new_decoder(dictionary) for _ in range(2))
            english = _new_decoder(dictionary, allphone=str(_PHONE_MODEL), **_PHONE_SETTINGS)
        end = self._automaton.states
        commands.add_fsg("commands", commands.create_fsg("commands", 0, end, self._arcs()))
        commands.activate_search("commands")
        loop = [(0, 0, _PHONE_CHANCE, phone) for phone in _PHONES]
        sounds.add_fsg("sounds", sounds.create_fsg("sounds", 0, 1, [*loop, (0, 1, 1.0)]))
        sounds.activate_search("sounds")
        return Searches(commands, sounds, english)

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


def _new_decoder(dictionary: str, **settings: Any) -> Any:
    settings = {**_SETTINGS, **settings}
    decoder = Decoder(
        hmm=str(_MODEL / "en-us"), dict=dictionary, lm=None, loglevel="FATAL", **settings
    )
    decoder.config["cmn"] = "none"  # the features come normalised
    decoder.reinit_feat()
    return decoder


def _hypothesis(said: Candidate) -> Hypothesis:
    return replace(_NOTHING, text=said.text, confidence=said.sure)


def _told(said: Candidate) -> Hypothesis:
    return _hypothesis(said) if said.is_likely else _NOTHING


def _dictionary_lines(ids: Mapping[Word, str], said: Pronunciations) -> Iterator[str]:
    yield from (f"{phone} {phone}\n" for phone in _PHONES)
    for word, name in ids.items():
        for variant, phones in enumerate(said.get(word.spoken, ()), 1):
            yield f"{name}{f'({variant})' if variant > 1 else ''} {phones}\n"
