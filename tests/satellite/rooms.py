"""Rooms that are computed, with a speaker and a microphone of a satellite in them."""

from __future__ import annotations

import numpy as np

from satellite.echo import BLOCK_BYTES, EchoCanceller
from wyoming_servers.audio.formats import SPEECH

RATE = SPEECH.rate


def speechlike(seconds, seed):
    """Noise that comes and goes four times a second, as syllables do, and pauses every second."""
    time = np.arange(int(seconds * RATE)) / RATE
    syllables = np.sin(2 * np.pi * 4 * time).clip(0) * (np.sin(2 * np.pi * 0.7 * time) > -0.6)
    return 0.2 * syllables * np.random.default_rng(seed).normal(0, 1, len(time)).clip(-3, 3)


def in_a_room(sound, delay_seconds, decay_seconds=0.3, seed=5):
    """Return what a microphone hears of a sound, as loud as it is: its walls answer for a while.

    ``decay_seconds`` is the time until the answer is 60 dB quieter.
    """
    time = np.arange(int(1.3 * decay_seconds * RATE)) / RATE
    walls = np.random.default_rng(seed).normal(0, 1, len(time)) * np.exp(
        -6.9 * time / decay_seconds
    )
    walls[0] = 8.0
    size = 1 << (len(sound) + len(walls)).bit_length()
    answer = np.fft.rfft(walls / np.linalg.norm(walls), size)
    heard = np.fft.irfft(np.fft.rfft(sound, size) * answer, size)
    return np.concatenate([np.zeros(int(delay_seconds * RATE)), heard])[: len(sound)]


def decibel(samples):
    return 10 * np.log10(np.mean(samples**2) + 1e-12)


def to_pcm(samples):
    return (samples.clip(-1, 1) * 32767).astype("<i2").tobytes()


def cancelled(played, heard, canceller=None):
    """Give both to an echo canceller as the devices would, 10 ms at a time; return what is left."""
    canceller = canceller or EchoCanceller(SPEECH)
    played, heard, left = to_pcm(played), to_pcm(heard), b""
    for start in range(0, len(heard), BLOCK_BYTES):
        canceller.play(played[start : start + BLOCK_BYTES])
        left += canceller.hear(heard[start : start + BLOCK_BYTES])
    return np.frombuffer(left, "<i2") / 32767
