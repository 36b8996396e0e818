"""What is done to samples before anybody hears them: one channel of several, louder or quieter."""

from __future__ import annotations

import numpy as np

from wyoming_servers.audio.formats import AudioFormat

_LOW, _HIGH = -(2**15), 2**15 - 1


def one_channel(pcm: bytes, audio: AudioFormat, channel: int) -> bytes:
    """Return one channel of whole samples, counted from 0."""
    frames = np.frombuffer(pcm, np.uint8).reshape(-1, audio.channels, audio.width)
    return bytes(frames[:, channel])


def amplified(pcm: bytes, decibel: float) -> bytes:
    """Return 16-bit audio at another level; what is too loud then is clipped."""
    if not decibel:
        return pcm
    samples = np.frombuffer(pcm, "<i2") * 10 ** (decibel / 20)
    return bytes(np.rint(samples.clip(_LOW, _HIGH)).astype("<i2"))
