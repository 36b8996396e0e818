"""A room's answer to a speaker, learned while it is heard: a frequency-domain Kalman filter.

G. Enzner and P. Vary, "Frequency-domain adaptive Kalman filter for acoustic echo control in
hands-free telephones", Signal Processing 86 (2006), in partitions as by F. Kuech, E. Mabande and
G. Enzner, "State-space architecture of the partitioned-block-based acoustic echo controller",
ICASSP 2014. It only subtracts what it predicts, so that who speaks meanwhile stays as he is; and it
learns the slower the more else there is to hear.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

BLOCK = 320
"""Samples at a time: 20 ms of 16 kHz."""
PARTITIONS = 18
"""Blocks of the room's answer that are learned, with the delay of the devices: 360 ms."""
_MEMORY = 0.9996
"""How little a room changes from block to block."""
_FADE_BLOCKS = 8.0
"""A room's answer is a share of e as loud after so many blocks, as is guessed at first."""
_NOISE_MEMORY = 0.8
_SMALL = 1e-6

Samples = npt.NDArray[np.float32]


class AdaptiveFilter:
    """Follows one speaker and one microphone; not for several threads."""

    def __init__(self) -> None:
        shape = (PARTITIONS, BLOCK + 1)
        self._played = np.zeros(2 * BLOCK, np.float32)
        self._spectra = np.zeros(shape, np.complex64)
        """Of what was played in the last blocks, the newest first."""
        self._answer = np.zeros(shape, np.complex64)
        fade = np.exp(-np.arange(PARTITIONS) / _FADE_BLOCKS)[:, None]
        self._doubt = np.broadcast_to(fade, shape).astype(np.float32)
        """How far the answer may be from the true one, as a power."""
        self._else = np.full(BLOCK + 1, 1e-3, np.float32)
        """Power of what is heard besides."""
        self._turn = 0

    def feed(self, played: Samples, heard: Samples) -> Samples:
        """Return what is heard without what is played; each a block between -1 and 1."""
        self._played[:BLOCK], self._played[BLOCK:] = self._played[BLOCK:], played
        self._spectra = np.roll(self._spectra, 1, axis=0)
        self._spectra[0] = np.fft.rfft(self._played)
        echo = np.fft.irfft((self._spectra * self._answer).sum(axis=0))[BLOCK:]
        left: Samples = (heard - echo).astype(np.float32)
        self._learn(left)
        # What it knows nothing of yet, or no longer, it does not make worse.
        return left if np.dot(left, left) < np.dot(heard, heard) else heard

    def _learn(self, left: Samples) -> None:
        error = np.fft.rfft(np.concatenate([np.zeros(BLOCK, np.float32), left]))
        power = np.abs(self._spectra) ** 2
        self._else *= _NOISE_MEMORY
        self._else += (1 - _NOISE_MEMORY) * np.abs(error) ** 2
        expected = (power * self._doubt).sum(axis=0) + 2 * self._else + _SMALL
        gain = self._doubt * self._spectra.conj() / expected
        self._answer = _MEMORY * (self._answer + gain * error)
        # An answer is no longer than a block; every other partition at a time, as it is dear.
        self._turn = 1 - self._turn
        some = slice(self._turn, None, 2)
        answers = np.fft.irfft(self._answer[some], axis=1)
        answers[:, BLOCK:] = 0
        self._answer[some] = np.fft.rfft(answers, axis=1)
        kept = _MEMORY**2 * (1 - 0.5 * self._doubt * power / expected)
        self._doubt = kept * self._doubt + (1 - _MEMORY**2) * np.abs(self._answer) ** 2
