"""No click where a text's audio meets silence, or another voice's audio."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

FADE_MS = 4
"""Too short to be heard as a change of loudness, and long enough for no step to be left."""
_BYTES = 2
"""Of a sample."""


def led_in_and_out(pieces: Iterable[bytes], rate: int) -> Iterator[bytes]:
    """Yield one text's audio, 16-bit mono, with its first and last milliseconds faded.

    What is held back for that is no longer than the fade.
    """
    size = _BYTES * (rate * FADE_MS // 1000)
    held, has_begun = b"", False
    for pcm in pieces:
        held += pcm
        if not has_begun and len(held) >= 2 * size:
            held, has_begun = _faded(held, size, begin=True), True
        if has_begun:
            ready = len(held) - size
            yield held[:ready]
            held = held[ready:]
    if not has_begun:
        size = len(held) // (2 * _BYTES) * _BYTES
        held = _faded(held, size, begin=True)
    if held:
        yield _faded(held, size, begin=False)


def _faded(pcm: bytes, size: int, *, begin: bool) -> bytes:
    """Return audio whose first, or last, ``size`` bytes rise from silence, or fall to it."""
    samples = np.frombuffer(pcm, "<i2").copy()
    count = size // _BYTES
    ramp = (np.arange(count) + 0.5) / max(count, 1)
    if begin:
        samples[:count] = np.rint(samples[:count] * ramp)
    else:
        samples[len(samples) - count :] = np.rint(samples[len(samples) - count :] * ramp[::-1])
    return samples.tobytes()
