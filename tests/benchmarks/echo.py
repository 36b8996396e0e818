"""Whether a satellite wakes from its own voice, and hears its wake word over it.

    python -m tests.benchmarks.echo

The voice, the wake phrases and the engine are real, the rooms are computed; prints tables. The
voice is taken out by the satellite's own canceller, and by that of the installed PulseAudio. Needs
the recordings (``LARAMIE_RECORDINGS``), ``livekit`` and both engines of ``fusion``.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tests.benchmarks.echo_server import cancelling_server
from tests.benchmarks.figures import table
from tests.benchmarks.stt_corpus import recording, recordings_folder
from tests.satellite.rooms import RATE, cancelled, decibel, in_a_room, to_pcm
from wyoming_servers.runtime.engines import choose, load
from wyoming_servers.wake.decide import Decision
from wyoming_servers.wake.engine import Engine, Request
from wyoming_servers.wake.engines import ENGINES
from wyoming_servers.wake.listening import Ear
from wyoming_servers.wake.options import WakeOptions

Samples = npt.NDArray[np.float64]

WORDS = ("okay_nabu", "hey_jarvis")
ROOMS = ((0.02, 0.2), (0.08, 0.5), (0.15, 0.2))
"""Delay of the devices and decay of the room, in seconds."""
LOSSES_DB = (0, 12)
"""How much quieter than it is played the voice comes back."""
RATIOS_DB = (0, -5, -10, -15)
"""Level of the wake phrase over that of the satellite's voice, at the microphone."""
PLACES = (0.3, 4.0)
"""Where the voice says the wake word: before the canceller knows the room, and after."""
PIECE_BYTES = 640
PARTS = {"at first": slice(RATE // 2, 2 * RATE), "later": slice(5 * RATE, 10 * RATE)}
SILENCE = np.zeros(RATE // 2)


@dataclass(frozen=True)
class Heard:
    """What a microphone hears, and what the speaker plays meanwhile."""

    heard: Samples
    played: Samples
    delay: float
    """Of the devices, in seconds; the sound server does not know of it."""
    decay: float

    @property
    def told(self) -> tuple[str, str]:
        """Return the room, as a table has it."""
        return f"{1000 * self.delay:.0f}", f"{self.decay}"

    def without_echo(self) -> Samples:
        """Return what the satellite makes of it."""
        return np.asarray(cancelled(self.played, self.heard))


Cancel = Callable[[Heard], Samples]
"""Returns what is left of what is heard."""


def full(samples: Samples) -> Samples:
    """Return a sound as loud as it can be played."""
    return np.asarray(samples / np.max(np.abs(samples)))


def own_wake_word(word: str, voice: Samples, loss_db: float) -> Iterator[Heard]:
    """Yield rooms in which the satellite itself says its wake word, at full volume."""
    phrase = full(_phrase(word))
    for place, (delay, decay) in itertools.product(PLACES, ROOMS):
        start = int(place * RATE)
        played = np.concatenate([SILENCE, full(voice)[:start], phrase, SILENCE, SILENCE])
        yield Heard(10 ** (-loss_db / 20) * in_a_room(played, delay, decay), played, delay, decay)


def wake_word_over_voice(word: str, voice: Samples, ratio_db: float) -> Iterator[Heard]:
    """Yield rooms in which somebody says the wake word while the satellite speaks at full volume.

    The voice comes back 6 dB quieter than it is played.
    """
    phrase = _phrase(word)
    for place, (delay, decay) in itertools.product((2.0, 5.0), ROOMS):
        start = int(place * RATE)
        here = slice(start, start + len(phrase))
        played = np.concatenate([SILENCE, full(voice)[: here.stop], SILENCE])
        echo = 10 ** (-6 / 20) * in_a_room(played, delay, decay)
        said = in_a_room(phrase, 0.0, decay, seed=9)
        said *= 10 ** (ratio_db / 20) * np.std(echo[here]) / np.std(said)
        heard = echo.copy()
        heard[here] += said
        yield Heard(heard, played, delay, decay)


def own_voice(voice: Samples) -> list[Heard]:
    """Return rooms in which the satellite says something else, 6 dB quieter than it is played."""
    played = np.concatenate([SILENCE, full(voice)])
    return [Heard(0.5 * in_a_room(played, *room), played, *room) for room in ROOMS]


def wakes(engine: Engine, word: str, samples: Samples) -> bool:
    """Tell whether the satellite's wake word engine hears the word."""
    pcm = to_pcm(np.concatenate([samples, SILENCE]))
    pieces = (pcm[at : at + PIECE_BYTES] for at in range(0, len(pcm), PIECE_BYTES))
    ear = Ear(decision=Decision(WakeOptions()))
    return any(ear.detect(engine, pieces, Request(names=(word,))))


def voice_without_wake_words() -> Samples:
    """Return continuous speech, as a long reply."""
    return np.asarray(recording(recordings_folder() / "speech" / "jfk.wav"), float)


def load_engine() -> Engine:
    """Load what a satellite listens with."""
    engine: Engine = load("fusion", choose("wake", ENGINES, "fusion"), WakeOptions())
    return engine


def _phrase(word: str) -> Samples:
    path: Path = recordings_folder() / "wake" / f"{word}.wav"
    samples = np.asarray(recording(path), float)
    loud = np.flatnonzero(np.abs(samples) > 0.02 * np.max(np.abs(samples)))
    return samples[loud[0] : loud[-1] + 1]


def levels(voice: Samples, ways: Mapping[str, Cancel]) -> Iterator[tuple[str, ...]]:
    """Yield by how many dB each way makes the satellite's voice quieter, in its parts."""
    for room in own_voice(voice):
        for name, cancel in ways.items():
            left = cancel(room)
            quieter = (decibel(room.heard[part]) - decibel(left[part]) for part in PARTS.values())
            yield (name, *room.told, *(f"{db:.0f}" for db in quieter))


def wakings(
    engine: Engine, rooms: Callable[[str], Iterable[Heard]], ways: Mapping[str, Cancel]
) -> Iterator[str]:
    """Yield for each way in how many rooms a word is heard, and of those with each delay."""
    heard = [
        [(room.delay, wakes(engine, word, cancel(room))) for cancel in ways.values()]
        for word in WORDS
        for room in rooms(word)
    ]
    for of_way in zip(*heard, strict=True):
        each = (str(sum(woken for at, woken in of_way if at == delay)) for delay, _ in ROOMS)
        yield f"{sum(woken for _, woken in of_way)} of {len(of_way)} ({', '.join(each)})"


def kinds(voice: Samples) -> Iterator[tuple[str, Callable[[str], Iterable[Heard]]]]:
    """Yield what is said, and in which rooms."""
    yield "it says something else", lambda _: own_voice(voice)
    for loss in LOSSES_DB:
        name = f"it says its wake word, {loss} dB below what is played"
        yield name, partial(own_wake_word, voice=voice, loss_db=loss)
    for ratio in RATIOS_DB:
        name = f"its wake word is said over its voice, {ratio} dB"
        yield name, partial(wake_word_over_voice, voice=voice, ratio_db=ratio)


def main() -> None:
    """Print how much is taken out, and how often the wake word is heard."""
    engine, voice = load_engine(), voice_without_wake_words()
    with cancelling_server() as by_server:
        cancellers: dict[str, Cancel] = {
            "satellite": Heard.without_echo,
            "sound server": lambda room: by_server(room.played, room.heard),
        }
        ways = {"as heard": lambda room: room.heard, **cancellers}
        _print(("taken out by", "delay, ms", "decay, s", *PARTS), levels(voice, cancellers))
        rows = ((name, *wakings(engine, rooms, ways)) for name, rooms in kinds(voice))
        delays = ", ".join(f"{1000 * delay:.0f}" for delay, _ in ROOMS)
        _print((f"heard, with delays of {delays} ms", *ways), rows)
    engine.close()


def _print(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    sys.stdout.write(table(head, rows) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
