"""What the engines of the wake room are to hear: phrases, talk without them, and noise.

A trial is one stream of audio. It is made when it is heard: hours of them would fill the memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

import numpy as np

from tests.benchmarks.stt_corpus import (
    QUIET_DBFS,
    RATE,
    VOLUME,
    Samples,
    Speech,
    pink,
    recording,
    recordings_folder,
    spoken,
)
from tests.benchmarks.wake_sentences import CARRIERS, NEAR, ORDINARY, PHRASES, VOICES

WORDS = tuple(PHRASES)
"""What is said; every engine is asked for those of them that it knows."""
CONDITIONS = {
    "clean": None,
    "quiet": None,
    "padded": None,
    "10 dB": 10.0,
    "5 dB": 5.0,
}
"""The level of the speech over the noise, where there is noise."""
PLAIN = ("quiet", "padded")
"""What is tried at the usual speed only."""
QUIET_GAIN = 0.25
PADDING_SECONDS = 2.0
"""Digital silence on both sides."""
LEAD_SECONDS, TAIL_SECONDS = 0.6, 1.0
"""A quiet room on both sides of what is spoken."""
PAUSE_STEP = RATE // 100
PAUSE_STEPS = 20
"""How many such steps make a pause."""
PAUSE_DB = -25.0
"""What is so far below the loudest step is silence."""
SHIFTS_MS = tuple(range(0, 80, 10))
"""How much of a recording's beginning is cut: the engines cut audio into blocks of up to 80 ms."""
RATES = (0.85, 1.0, 1.15)
NOISES = ("recorded", "pink")
NOISE_LEVEL = 0.03
"""RMS of noise alone, of full scale."""
NOISE_SECONDS = 120
STREAM_SECONDS = 300
"""Length of a stream of talk."""
PAUSE_SECONDS = (0.2, 1.2)
"""Between two sentences of talk."""
NOISY_TALK = 0.3
"""The share of streams of talk that have noise 10 dB below them."""


@dataclass(frozen=True, kw_only=True)
class Audio:
    """A stream of 16 kHz mono audio, and where the phrase in it ends."""

    samples: Samples
    phrase_end_ms: float | None = None


@dataclass(frozen=True, kw_only=True)
class Trial:
    """A stream of audio, told in words."""

    source: str
    """``recordings``, ``spoken``, ``near``, ``talk``, ``people`` or ``noise``."""
    condition: str = "clean"
    word: str = ""
    """The wake word that is said; empty for none."""
    name: str = ""
    """Of the voice, the recording or the noise."""
    text: str = ""
    rate: float = 1.0
    seed: int = 0

    def audio(self) -> Audio:
        """Make it."""
        match self.source:
            case "recordings":
                said = _recorded(self.name)[SHIFTS_MS[self.seed] * RATE // 1000 :]
                return self._in_condition(Speech(said, is_recorded=True))
            case "spoken" | "near":
                said = spoken(self.text, self.name, self.rate) * np.float32(VOLUME)
                return self._in_condition(Speech(said))
            case "talk":
                return Audio(samples=_talk(self.seed))
            case "people":
                return Audio(samples=recording(recordings_folder() / self.name))
            case _:
                samples = _noise(self.name, NOISE_SECONDS * RATE, self.seed)
                return Audio(samples=samples * np.float32(NOISE_LEVEL / np.std(samples)))

    def _in_condition(self, speech: Speech) -> Audio:
        lead = tail = 0
        samples = speech.samples
        if not speech.is_recorded:
            lead, tail = round(LEAD_SECONDS * RATE), round(TAIL_SECONDS * RATE)
            samples = np.pad(samples, (lead, tail))
            samples = samples + pink(len(samples), self.seed) * np.float32(10 ** (QUIET_DBFS / 20))
        if self.condition == "quiet":
            samples = samples * np.float32(QUIET_GAIN)
        if self.condition == "padded":
            lead += round(PADDING_SECONDS * RATE)
            samples = np.pad(samples, round(PADDING_SECONDS * RATE))
        if snr_db := CONDITIONS[self.condition]:
            noise = _noise(NOISES[self.seed % len(NOISES)], len(samples), self.seed)
            samples = mixed(samples, speech.level, noise, snr_db)
        return Audio(samples=samples, phrase_end_ms=(lead + phrase_end(speech)) * 1000 / RATE)


def phrase_end(speech: Speech) -> int:
    """Return the sample where the first phrase ends: its last loud 10 ms before a pause.

    Some who were recorded went on to speak.
    """
    samples = speech.samples
    begin, end = speech.edges
    frames = samples[begin : begin + (end - begin) // PAUSE_STEP * PAUSE_STEP]
    level = np.sqrt(np.mean(frames.reshape(-1, PAUSE_STEP) ** 2, axis=1))
    silent = level < level.max() * 10 ** (PAUSE_DB / 20)
    for at in range(len(silent) - PAUSE_STEPS):
        if silent[at : at + PAUSE_STEPS].all():
            return begin + at * PAUSE_STEP
    return end


def mixed(samples: Samples, level: float, noise: Samples, snr_db: float) -> Samples:
    """Return audio with noise under it, so far below its speech, which has this RMS level."""
    own = np.sqrt(np.mean(noise**2))
    return (samples + noise * (level / own * 10 ** (-snr_db / 20))).astype(np.float32)


def phrases(*, quick: bool) -> Iterator[Trial]:
    """Yield the trials in which a wake word is said."""
    folder = recordings_folder() / "wake"
    shifts = range(0, len(SHIFTS_MS), 3 if quick else 1)
    for path, condition, shift in product(sorted(folder.glob("*.wav")), CONDITIONS, shifts):
        yield Trial(
            source="recordings", condition=condition, word=path.stem, name=path.name, seed=shift
        )
    voices = VOICES[:: 10 if quick else 1]
    for word, condition, (number, voice) in product(WORDS, CONDITIONS, enumerate(voices)):
        for rate in RATES[1:2] if quick or condition in PLAIN else RATES:
            yield Trial(
                source="spoken",
                condition=condition,
                word=word,
                name=voice,
                text=PHRASES[word],
                rate=rate,
                seed=number,
            )


def near_phrases(*, quick: bool) -> Iterator[Trial]:
    """Yield the trials in which something like a wake word is said."""
    texts = [
        carrier.format(text)
        for word in WORDS
        for text in NEAR[word][:: 4 if quick else 1]
        for carrier in CARRIERS
    ]
    for number, text in enumerate(texts):
        for step in range(1 if quick else 2):
            voice = VOICES[(2 * number + step) % len(VOICES)]
            yield Trial(source="near", name=voice, text=text, rate=RATES[(number + step) % 3])


def talk(hours: float) -> Iterator[Trial]:
    """Yield streams without a wake word: espeak-ng talking, what people said, and noise."""
    folder = recordings_folder()
    for kind in ("commands", "not_commands", "speech"):
        for path in sorted((folder / kind).glob("*.wav")):
            yield Trial(source="people", name=str(path.relative_to(folder)))
    for number in range(round(hours * 3600 / STREAM_SECONDS)):
        yield Trial(source="talk", seed=number)
    for name in NOISES:
        yield Trial(source="noise", name=name)


@cache
def _recorded(name: str) -> Samples:
    return recording(recordings_folder() / "wake" / name)


def _talk(seed: int) -> Samples:
    """Return sentences said by changing voices, one in ten with something like a wake word."""
    chance = np.random.default_rng(seed)
    near = [text for texts in NEAR.values() for text in texts]
    samples = np.zeros(STREAM_SECONDS * RATE, np.float32)
    at = 0
    while at < len(samples):
        text = str(chance.choice(ORDINARY))
        if chance.random() < 0.1:
            text = str(chance.choice(CARRIERS)).format(chance.choice(near))
        said = spoken(text, str(chance.choice(VOICES)), float(chance.uniform(0.8, 1.25)))
        said = said[: len(samples) - at] * np.float32(VOLUME * chance.uniform(0.2, 1.0))
        samples[at : at + len(said)] = said
        at += len(said) + int(RATE * chance.uniform(*PAUSE_SECONDS))
    if chance.random() < NOISY_TALK:
        noise = _noise(NOISES[seed % len(NOISES)], len(samples), seed)
        return mixed(samples, float(np.sqrt(np.mean(samples**2))), noise, 10.0)
    return samples + pink(len(samples), seed) * np.float32(10 ** (QUIET_DBFS / 20))


def _noise(name: str, length: int, seed: int) -> Samples:
    """Return noise; the recorded one begins at another place for each seed."""
    if name == "pink":
        return pink(length, seed)
    return np.resize(np.roll(_recorded_noise(), -seed * RATE), length)


@cache
def _recorded_noise() -> Samples:
    return recording(recordings_folder() / "noise" / "background_noise.wav")
