"""The satellite's own sounds, made here of a few sines: nobody else's, and free for all (CC0)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from wyoming_servers.audio.formats import AudioFormat

from .track import Track

Samples = npt.NDArray[np.float64]

FORMAT = AudioFormat(22_050)
_FULL_SCALE = 32767


@dataclass(frozen=True)
class Note:
    """One tone that dies away."""

    hertz: float
    start: float
    """In seconds since the sound's begin."""
    seconds: float
    loudness: float = 0.25
    """Amplitude, 0 to 1."""


@dataclass(frozen=True)
class Sound:
    """Notes, some of them at once."""

    notes: tuple[Note, ...]
    pause: float = 0.0
    """Silence behind it, in seconds."""

    def pcm(self) -> bytes:
        """Return 22.05 kHz, 16-bit, mono audio."""
        seconds = max(note.start + note.seconds for note in self.notes) + self.pause
        samples = np.zeros(int(seconds * FORMAT.rate))
        for note in self.notes:
            tone = _tone(note)
            start = int(note.start * FORMAT.rate)
            samples[start : start + len(tone)] += tone
        return bytes(np.rint(samples.clip(-1, 1) * _FULL_SCALE).astype("<i2"))

    def play_on(self, track: Track) -> None:
        """Play it, before what else comes on a track."""
        track.begin(FORMAT)
        track.put(self.pcm())


def _tone(note: Note) -> Samples:
    time: Samples = np.arange(int(note.seconds * FORMAT.rate)) / FORMAT.rate
    attack = np.minimum(1.0, time / 0.008)
    # To -60 dB at its end, so that it does not click.
    decay = np.exp(-6.9 * time / note.seconds)
    overtone = 0.3 * np.sin(2 * np.pi * 2 * note.hertz * time)
    tone: Samples = attack * decay * (np.sin(2 * np.pi * note.hertz * time) + overtone)
    return note.loudness * tone


AWAKE = Sound((Note(587.33, 0.0, 0.18), Note(880.0, 0.07, 0.28)))
DONE = Sound((Note(659.26, 0.0, 0.16, 0.15),))
SORRY = Sound((Note(440.0, 0.0, 0.22), Note(311.13, 0.14, 0.4)))
MUTED = Sound((Note(392.0, 0.0, 0.12), Note(392.0, 0.14, 0.16)))
ANNOUNCE = Sound((Note(523.25, 0.0, 0.5), Note(659.26, 0.14, 0.5), Note(783.99, 0.28, 0.7)))
RINGING = Sound(
    tuple(Note(pitch, 0.22 * place, 0.3) for place, pitch in enumerate((880.0, 1108.73, 1318.51))),
    pause=0.9,
)
