"""How loud a phrase is, beside the noise that was there before."""

from __future__ import annotations

from collections import deque
from itertools import islice

import numpy as np

_BLOCK_BYTES = 2560
"""80 ms."""
_FLOOR_BLOCKS = 125
"""Ten seconds, in which the quietest tell the noise."""
_FLOOR_PERCENTILE = 20
_PHRASE_BLOCKS = 12
"""About a second: as long as a wake phrase."""
_LOUD_PERCENTILE = 75
"""Of the blocks of that second; the rest may be the pause before it."""
_FULL_SCALE = 32768.0
_QUIETEST_DB = -80.0
"""What is below is no microphone in a room, but one that is muted, or a gate."""


class Loudness:
    """Follows one stream; a gain, or a constant offset, changes nothing."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._levels: deque[float] = deque(maxlen=_FLOOR_BLOCKS)
        """Of each block, in dBFS."""

    def hear(self, pcm: bytes) -> None:
        """Take the next audio, 16 kHz, 16-bit, mono."""
        self._rest += pcm
        whole = len(self._rest) - len(self._rest) % _BLOCK_BYTES
        if whole:
            samples = np.frombuffer(self._rest[:whole], "<i2").reshape(-1, _BLOCK_BYTES // 2)
            deviation = samples.std(axis=1) / _FULL_SCALE
            levels = 20 * np.log10(np.maximum(deviation, 10 ** (_QUIETEST_DB / 20)))
            self._levels.extend(levels[levels > _QUIETEST_DB].tolist())
            del self._rest[:whole]

    @property
    def above_floor_db(self) -> float:
        """The level of the last second above the noise, in decibels; 0 before any audio."""
        if not self._levels:
            return 0.0
        floor = np.percentile(self._levels, _FLOOR_PERCENTILE)
        last = list(islice(reversed(self._levels), _PHRASE_BLOCKS))
        return float(np.percentile(last, _LOUD_PERCENTILE) - floor)
