"""Speech features for the embedded engine: mel cepstra, and the speaker's mean taken off."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
FRAME_SAMPLES = 160
FRAMES_PER_SECOND = RATE // FRAME_SAMPLES

_WINDOW_SAMPLES = 410
_FFT = 512
_FILTERS = 25
_CEPSTRA = 13
_LOWEST_HZ = 130.0
_HIGHEST_HZ = 6800.0
_EMPHASIS = 0.97
_LIFTER = 22
_FLOOR = 1e-4


def cepstra(pcm: bytes | memoryview) -> NDArray[np.float32]:
    """Return mel cepstra, (frames, 13), one per 10 ms of 16 kHz 16-bit mono PCM.

    They are what CMU Sphinx's front end computes with the parameters its ``en-us`` model was
    trained with (25 mel filters from 130 to 6800 Hz, unitary DCT, sine lifter), without its noise
    removal.
    """
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.float32)
    if len(samples) < _WINDOW_SAMPLES:
        return np.zeros((0, _CEPSTRA), dtype=np.float32)
    samples[1:] -= _EMPHASIS * samples[:-1]
    frames = np.lib.stride_tricks.sliding_window_view(samples, _WINDOW_SAMPLES)[::FRAME_SAMPLES]
    spectrum = np.abs(np.fft.rfft(frames * np.hamming(_WINDOW_SAMPLES), _FFT)) ** 2
    result: NDArray[np.float32] = (np.log(spectrum @ _mel_filters() + _FLOOR) @ _cosines()).astype(
        np.float32
    )
    return result


def centred(frames: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the cepstra less their mean over the utterance: microphone and voice drop out."""
    return frames - frames.mean(axis=0, keepdims=True)


@lru_cache(maxsize=1)
def _mel_filters() -> NDArray[np.float64]:
    """Return triangles of equal area on the mel scale, (bins, filters), edges on FFT bins."""
    spacing = RATE / _FFT
    mels = np.linspace(_mel(_LOWEST_HZ), _mel(_HIGHEST_HZ), _FILTERS + 2)
    edges = np.floor(700.0 * (10.0 ** (mels / 2595.0) - 1.0) / spacing + 0.5) * spacing
    hertz = np.arange(_FFT // 2 + 1)[:, None] * spacing
    left, centre, right = edges[:-2], edges[1:-1], edges[2:]
    rising = (hertz - left) / (centre - left)
    falling = (right - hertz) / (right - centre)
    triangles: NDArray[np.float64] = np.maximum(0.0, np.minimum(rising, falling))
    return triangles * 2.0 / (right - left)


@lru_cache(maxsize=1)
def _cosines() -> NDArray[np.float64]:
    """Return the unitary DCT-II with its lifter, (filters, cepstra)."""
    order = np.arange(_CEPSTRA)
    basis = np.cos(np.pi / _FILTERS * np.outer(np.arange(_FILTERS) + 0.5, order))
    scale = np.where(order == 0, np.sqrt(1.0 / _FILTERS), np.sqrt(2.0 / _FILTERS))
    lifter = 1.0 + _LIFTER / 2.0 * np.sin(order * np.pi / _LIFTER)
    return np.asarray(basis * scale * lifter, dtype=np.float64)


def _mel(hertz: float) -> float:
    return float(2595.0 * np.log10(1.0 + hertz / 700.0))
