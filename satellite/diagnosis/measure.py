"""What a recording says of the device that made it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float64]
"""Between -1 and 1, shape (samples,), 16 kHz."""

RATE = 16_000
FRAME = RATE // 50
"""20 ms."""
NOTHING_DB = -120.0
_CLIPPED = 32_700 / 32_768
_FOUND = 8.0
"""An echo is found where the correlation stands out so far from its usual values."""


def decibel(power: float) -> float:
    """Return a power as a level: 0 dB is that of a full square wave."""
    return max(NOTHING_DB, 10 * float(np.log10(power + 1e-12)))


def frame_levels(samples: Samples) -> Samples:
    """Return the level of each 20 ms in dB, shape (frames,), whatever is constant left out."""
    frames = samples[: len(samples) - len(samples) % FRAME].reshape(-1, FRAME)
    power = frames.var(axis=1)
    return np.asarray(np.maximum(NOTHING_DB, 10 * np.log10(power + 1e-12)))


@dataclass(frozen=True, kw_only=True)
class Levels:
    """How loud a recording is."""

    floor_db: float
    """The quiet parts: their level is exceeded nine tenths of the time."""
    speech_db: float
    """The loud parts: exceeded a twentieth of the time."""
    peak_db: float
    clipped: float
    """Share of the samples that hit the end of the scale, 0 to 1."""
    offset: float
    """What the samples are on average; 0 where all is well."""


def levels(quiet: Samples, loud: Samples) -> Levels:
    """Measure one recording of a quiet room, and one in which somebody speaks."""
    return Levels(
        floor_db=float(np.percentile(frame_levels(quiet), 10)),
        speech_db=float(np.percentile(frame_levels(loud), 95)),
        peak_db=decibel(float(np.max(np.abs(loud)) ** 2)),
        clipped=float(np.mean(np.abs(loud) >= _CLIPPED)),
        offset=float(np.mean(loud)),
    )


@dataclass(frozen=True, kw_only=True)
class Echo:
    """How the speaker is heard by the microphone."""

    delay_ms: float
    """From giving a sound to the speaker to hearing it."""
    loss_db: float
    """How much quieter it is heard than it is played."""
    clipped: float
    """Share of samples that hit the end of the scale meanwhile."""


def probe(seconds: float = 3.0) -> Samples:
    """Return noise like speech, shape (samples,): all frequencies from 200 Hz to 6 kHz at once.

    The same each time; it is found again in a recording by its correlation.
    """
    count = int(seconds * RATE)
    spectrum = np.fft.rfft(np.random.default_rng(8).normal(0, 1, count))
    frequency = np.fft.rfftfreq(count, 1 / RATE)
    spectrum *= ((frequency > 200) & (frequency < 6000)) / np.sqrt(np.maximum(frequency, 200))  # noqa: PLR2004 - Hz
    noise = np.fft.irfft(spectrum, count)
    ramp = np.minimum(1.0, np.minimum(np.arange(count), np.arange(count)[::-1]) / (0.02 * RATE))
    return np.asarray(0.5 * ramp * noise / np.max(np.abs(noise)))


def echo(heard: Samples, played: Samples, played_at: int) -> Echo | None:
    """Find what was played in what was heard, given to the speaker at a sample of it.

    The correlation is whitened (GCC-PHAT, Knapp and Carter 1976), so that a room's own sound does
    not shift it. None where nothing of it is heard.
    """
    size = 1 << (len(heard) + len(played)).bit_length()
    cross = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(played, size))
    likeness = np.fft.irfft(cross / np.maximum(np.abs(cross), 1e-9), size)[: len(heard)]
    place = int(np.argmax(likeness))
    if likeness[place] <= _FOUND * float(np.std(likeness)):
        return None
    there = heard[place : place + len(played)]
    return Echo(
        delay_ms=1000 * (place - played_at) / RATE,
        loss_db=decibel(float(np.mean(played[: len(there)] ** 2))) - decibel(float(np.var(there))),
        clipped=float(np.mean(np.abs(there) >= _CLIPPED)),
    )
