"""What is said to a satellite, by espeak-ng, and what is heard of it."""

from __future__ import annotations

from functools import cache

import numpy as np

from satellite.sounds import Sound
from tests.benchmarks.stt_corpus import say, speech_edges, to_pcm
from wyoming_servers.audio.formats import SPEECH

WAKE_WORD = "okay nabu"
LEVEL = 0.5
"""The peak of what is said, of 1."""
BREATH_SECONDS = 0.15
"""Between a wake word and a command, where nobody waits for a chime."""
_ALIKE = 0.8
"""Correlation with a sound, from which on it was heard."""


@cache
def spoken(text: str) -> bytes:
    """Return a sentence as 16 kHz, 16-bit, mono audio."""
    samples = say(text, "en-us")
    begin, end = speech_edges(samples)
    samples = samples[begin:end]
    return to_pcm(samples / np.abs(samples).max() * LEVEL)


def after_wake_word(text: str) -> bytes:
    """Return the wake word and a command in one breath."""
    breath = bytes(SPEECH.frame_bytes * int(BREATH_SECONDS * SPEECH.rate))
    return spoken(WAKE_WORD) + breath + spoken(text)


def is_in(sound: Sound, played: np.ndarray) -> bool:
    """Tell whether one of the satellite's sounds is in what was played, at any volume."""
    wanted = np.frombuffer(sound.pcm(), "<i2").astype(float)
    if len(played) < len(wanted):
        return False
    size = len(played) + len(wanted)
    heard = np.fft.rfft(played, size)
    alike = np.fft.irfft(heard * np.conj(np.fft.rfft(wanted, size)), size)
    energy = np.cumsum(np.concatenate(([0.0], played.astype(float) ** 2)))
    here = np.sqrt(np.maximum(energy[len(wanted) :] - energy[: -len(wanted)], 1.0))
    return bool((alike[: len(here)] / here / np.linalg.norm(wanted)).max() > _ALIKE)
