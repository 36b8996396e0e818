"""Whether a satellite wakes from its own voice, and hears its wake word over it.

    python -m tests.benchmarks.echo

The voice, the wake phrases and the engine are real, the rooms are computed; prints a table. Needs
the recordings (``LARAMIE_RECORDINGS``), ``livekit`` and both engines of ``fusion``.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

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

    def without_echo(self) -> Samples:
        """Return what the satellite makes of it."""
        return np.asarray(cancelled(self.played, self.heard))


def full(samples: Samples) -> Samples:
    """Return a sound as loud as it can be played."""
    return np.asarray(samples / np.max(np.abs(samples)))


def own_wake_word(word: str, voice: Samples, loss_db: float) -> Iterator[Heard]:
    """Yield rooms in which the satellite itself says its wake word, at full volume."""
    phrase = full(_phrase(word))
    for place, (delay, decay) in itertools.product(PLACES, ROOMS):
        start = int(place * RATE)
        played = np.concatenate([SILENCE, full(voice)[:start], phrase, SILENCE, SILENCE])
        yield Heard(10 ** (-loss_db / 20) * in_a_room(played, delay, decay), played)


def wake_word_over_voice(word: str, voice: Samples, ratio_db: float) -> Iterator[Heard]:
    """Yield rooms in which somebody says the wake word while the satellite speaks at full volume.

    The voice comes back 6 dB quieter than it is played.
    """
    phrase = _phrase(word)
    for place, (delay, decay) in itertools.product((2.0, 5.0), ROOMS):
        played = np.concatenate([SILENCE, full(voice), SILENCE])
        echo = 10 ** (-6 / 20) * in_a_room(played, delay, decay)
        start = int(place * RATE)
        here = slice(start, start + len(phrase))
        said = in_a_room(phrase, 0.0, decay, seed=9)
        said *= 10 ** (ratio_db / 20) * np.std(echo[here]) / np.std(said)
        heard = echo.copy()
        heard[here] += said
        yield Heard(heard, played)


def taken_out_db(voice: Samples, part: slice) -> list[float]:
    """Return by how many dB the voice is quieter in a part of it, in each room."""
    played = np.concatenate([SILENCE, full(voice)])
    rooms = (Heard(0.5 * in_a_room(played, *room), played) for room in ROOMS)
    return [float(decibel(room.heard[part]) - decibel(room.without_echo()[part])) for room in rooms]


def wakes(engine: Engine, word: str, samples: Samples) -> bool:
    """Tell whether the satellite's wake word engine hears the word."""
    pcm = to_pcm(np.concatenate([samples, SILENCE]))
    pieces = (pcm[at : at + PIECE_BYTES] for at in range(0, len(pcm), PIECE_BYTES))
    ear = Ear(decision=Decision(WakeOptions()))
    return any(ear.detect(engine, pieces, Request(names=(word,))))


def share(engine: Engine, word: str, rooms: list[Heard]) -> tuple[int, int, int]:
    """Return in how many rooms the word is heard without and with cancellation, and of how many."""
    plain = sum(wakes(engine, word, room.heard) for room in rooms)
    clean = sum(wakes(engine, word, room.without_echo()) for room in rooms)
    return plain, clean, len(rooms)


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


def main() -> None:
    """Print how much is taken out, and both tables."""
    engine, voice = load_engine(), voice_without_wake_words()
    for name, part in PARTS.items():
        quieter = sorted(taken_out_db(voice, part))
        sys.stdout.write(f"its voice {name}: {quieter[0]:.0f} to {quieter[-1]:.0f} dB quieter\n")
    sys.stdout.write(
        "| it says its own wake word, echo | as heard | echo taken out |\n| --- | --- | --- |\n"
    )
    for loss in LOSSES_DB:
        counts = [share(engine, word, [*own_wake_word(word, voice, loss)]) for word in WORDS]
        _row(f"{loss} dB below what is played", counts)
    sys.stdout.write(
        "\n| its wake word is said over its voice | as heard | echo taken out |" + "\n"
    )
    sys.stdout.write("| --- | --- | --- |" + "\n")
    for ratio in RATIOS_DB:
        counts = [
            share(engine, word, [*wake_word_over_voice(word, voice, ratio)]) for word in WORDS
        ]
        _row(f"{ratio} dB", counts)
    engine.close()


def _row(name: str, counts: list[tuple[int, int, int]]) -> None:
    plain, clean, rooms = (sum(count) for count in zip(*counts, strict=True))
    sys.stdout.write(f"| {name} | {plain} of {rooms} | {clean} of {rooms} |" + "\n")


if __name__ == "__main__":
    main()
