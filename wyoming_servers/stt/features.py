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

_FIRST_FRAMES = 100
_STEP_FRAMES = 20
"""Of live features: how much is heard before the first, and between them."""

_QUIET_SHARE = 10
"""One frame in so many, the quietest, tells how the room sounds while nobody speaks."""
_NOISE_SHAPE = 4.0
"""Of the gamma distribution of noise in a band: that many spectral lines are added up, about."""

_NOISE_REACH = 3
_NOISE_PERCENTILE = 15
_OVERSUBTRACTION = 1.5
_GAIN_REACH = 2
_LEAST_GAIN = 0.3

_SPREAD = np.array([7.7, 10.3, 10, 11, 12.8, 11.8, 13.5, 14.7, 13.3, 12, 11.6, 11.1, 9.9])
"""Standard deviations of the cepstra of clean speech with short silences around it."""
_SPREAD_LIMITS = (0.7, 2.0)


def features(
    pcm: bytes | memoryview, tract: float = 1.0, *, less_noise: bool = True, lead: int = 0
) -> NDArray[np.float32]:
    """Return normalised mel cepstra, (frames, 13), one per 10 ms of 16 kHz 16-bit mono PCM.

    Without the three normalisations they are what CMU Sphinx's front end computes with the
    parameters its ``en-us`` model was trained with. Steady noise is subtracted from the mel
    spectrum (Boll 1979, with a high floor so that what is left does not twitter) unless
    ``less_noise`` is false; the mean over the utterance is taken off, which microphone and voice
    drop out with; and where noise has narrowed the spread of a cepstrum it is widened half of the
    way back.

    ``tract`` scales the filters' frequencies: below 1 a speaker with a long vocal tract sounds more
    like the ones the model knows (Lee and Rose 1998).

    ``lead`` is how many frames of a quiet room to put before it: where audio begins with speech,
    its mean and its noise would be those of the speech, and what is left of a word before it would
    have to be the first word.
    """
    mels = _after_quiet(_mels(_emphasised(pcm, 0.0), tract), lead)
    return _normalised(_less_noise(mels) if less_noise else mels)


class LiveFeatures:
    """The same for audio that still comes, each step normalised by all that was heard up to it.

    The first second is waited for: less says too little of a voice.
    """

    def __init__(self, lead: int = 0) -> None:
        """Take how many frames of a quiet room to put before the audio; they count as heard."""
        self._lead = lead
        """The same, until they are put there."""
        self._samples = np.zeros(0, dtype=np.float32)
        """Emphasised, from where the next frame begins."""
        self._before = 0.0
        self._mels = np.zeros((0, _FILTERS))
        self._told = 0

    @property
    def is_young(self) -> bool:
        """Whether the first second is not over."""
        return self._lead + len(self._mels) < _FIRST_FRAMES

    def feed(self, pcm: bytes) -> NDArray[np.float32]:
        """Take the next audio; return the next features, (frames, 13), none most of the time."""
        if len(pcm):
            samples = _emphasised(pcm, self._before)
            self._before = float(np.frombuffer(pcm[-2:], dtype="<i2")[0])
            self._samples = np.concatenate([self._samples, samples])
            mels = _mels(self._samples, 1.0)
            self._samples = self._samples[len(mels) * FRAME_SAMPLES :]
            self._mels = np.concatenate([self._mels, mels])
        if not self.is_young:
            self._put_lead()
        steps = [*range(self._told + _STEP_FRAMES, len(self._mels) + 1, _STEP_FRAMES)]
        return self._upto([step for step in steps if step >= _FIRST_FRAMES])

    def finish(self) -> NDArray[np.float32]:
        """Return what is left, (frames, 13)."""
        self._put_lead()
        return self._upto([len(self._mels)])

    def _put_lead(self) -> None:
        self._mels, self._lead = _after_quiet(self._mels, self._lead), 0

    def _upto(self, ends: list[int]) -> NDArray[np.float32]:
        features = [np.zeros((0, _CEPSTRA), dtype=np.float32)]
        for end in ends:
            features.append(_normalised(_less_noise(self._mels[:end]))[self._told :])
            self._told = end
        return np.concatenate(features)


def _emphasised(pcm: bytes | memoryview, before: float) -> NDArray[np.float32]:
    """Return the samples with their high frequencies raised; ``before`` is the sample before."""
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.float32)
    samples -= np.float32(_EMPHASIS) * np.concatenate([[before], samples[:-1]]).astype(np.float32)
    return samples


def _mels(samples: NDArray[np.float32], tract: float) -> NDArray[np.float64]:
    """Return the mel spectrum of all whole windows, (frames, filters)."""
    if len(samples) < _WINDOW_SAMPLES:
        return np.zeros((0, _FILTERS))
    frames = np.lib.stride_tricks.sliding_window_view(samples, _WINDOW_SAMPLES)[::FRAME_SAMPLES]
    spectrum = np.abs(np.fft.rfft(frames * np.hamming(_WINDOW_SAMPLES), _FFT)) ** 2
    mels: NDArray[np.float64] = (spectrum + _dither()) @ _mel_filters(tract)
    return mels


def _after_quiet(mels: NDArray[np.float64], lead: int) -> NDArray[np.float64]:
    """Put frames of a room in which nobody speaks before a mel spectrum; the same ones each time.

    The room sounds as the quietest frames do, by their geometric mean.
    """
    if not lead or not len(mels):
        return mels
    levels = np.log(mels)
    quietest = np.argsort(levels.sum(axis=1))[: max(1, len(mels) // _QUIET_SHARE)]
    noise = np.random.default_rng(0).gamma(_NOISE_SHAPE, 1 / _NOISE_SHAPE, (lead, _FILTERS))
    return np.concatenate([np.exp(levels[quietest].mean(axis=0)) * noise, mels])


def _normalised(mels: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return the cepstra of a mel spectrum, (frames, 13), as if everybody spoke alike."""
    if not len(mels):
        return np.zeros((0, _CEPSTRA), dtype=np.float32)
    cepstra = np.log(mels) @ _cosines()
    cepstra -= cepstra.mean(axis=0)
    spread = np.maximum(cepstra.std(axis=0), 1e-3)
    widened = cepstra * np.clip(np.sqrt(_SPREAD / spread), *_SPREAD_LIMITS)
    return np.asarray(widened, dtype=np.float32)


def _less_noise(mels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Take the quiet frames' level off each band of a mel spectrum, (frames, filters)."""
    if not len(mels):
        return mels
    level = np.percentile(_smooth(mels, _NOISE_REACH), _NOISE_PERCENTILE, axis=0)
    gain = 1.0 - _OVERSUBTRACTION * level / _smooth(mels, _GAIN_REACH)
    quieter: NDArray[np.float64] = mels * np.maximum(gain, _LEAST_GAIN)
    return quieter


def _smooth(mels: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """Average every frame with that many on both sides."""
    padded = np.pad(mels, ((reach, reach), (0, 0)), mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1, axis=0)
    return np.asarray(windows.mean(axis=-1), dtype=np.float64)


@lru_cache(maxsize=1)
def _dither() -> NDArray[np.float64]:
    """Return the power spectrum, (bins,), of noise of one step of 16 bits, emphasised.

    Every microphone has more; the logarithm of perfect silence would outweigh all speech.
    """
    angles = 2 * np.pi * np.arange(_FFT // 2 + 1) / _FFT
    emphasis = np.abs(1.0 - _EMPHASIS * np.exp(-1j * angles)) ** 2
    return np.asarray(emphasis * (np.hamming(_WINDOW_SAMPLES) ** 2).sum(), dtype=np.float64)


@lru_cache(maxsize=4)
def _mel_filters(tract: float) -> NDArray[np.float64]:
    """Return triangles of equal area on the mel scale, (bins, filters), edges on FFT bins."""
    spacing = RATE / _FFT
    mels = np.linspace(_mel(_LOWEST_HZ), _mel(_HIGHEST_HZ), _FILTERS + 2)
    edges = np.floor(tract * 700.0 * (10.0 ** (mels / 2595.0) - 1.0) / spacing + 0.5) * spacing
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
