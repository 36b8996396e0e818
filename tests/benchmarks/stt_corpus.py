"""Utterances in a room: recordings and sentences spoken by espeak-ng, in quiet and in noise."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from wyoming_servers.audio.convert import convert
from wyoming_servers.audio.formats import SPEECH, AudioFormat
from wyoming_servers.audio.speech import SpeechDetector
from wyoming_servers.audio.wav import read_wav
from wyoming_servers.tts.engine import Request
from wyoming_servers.tts.engines.espeak_ng import EspeakNgEngine
from wyoming_servers.tts.options import TtsOptions

Samples = NDArray[np.float32]
Noise = Callable[[int], Samples]
"""Makes so many samples at level 1."""

RATE = 16_000
LEAD_MS = 600
TAIL_MS = 4_000
QUIET_DBFS = -66.0
"""What a quiet room with a microphone sounds like; digital silence is nowhere."""
VOLUME = 0.5
"""Of espeak-ng, which speaks at full scale."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """An utterance in a room: 16 kHz mono, with a lead and a tail around it."""

    condition: str
    name: str
    text: str
    """What was said; empty for what is no command."""
    samples: Samples
    speech_end_ms: float

    @property
    def pcm(self) -> bytes:
        """The samples as 16-bit PCM."""
        return to_pcm(self.samples)


@dataclass(frozen=True)
class Speech:
    """Someone who speaks; what was recorded has the background of its own room."""

    samples: Samples
    is_recorded: bool = False

    @cached_property
    def edges(self) -> tuple[int, int]:
        """The samples where it begins and ends."""
        return speech_edges(self.samples)

    @cached_property
    def level(self) -> float:
        """Its level, without its silences."""
        begin, end = self.edges
        return float(np.sqrt(np.mean(self.samples[begin:end] ** 2)))


@dataclass(frozen=True, kw_only=True)
class Room:
    """What is heard beside the speaker."""

    name: str
    noise: Noise
    snr_db: float | None = None
    """Level of the speech over the noise; None for a quiet room."""

    def around(self, speech: Speech) -> Samples:
        """Return speech with a lead and a tail, in this room.

        A recording's own background goes on before and after it: no microphone has steps.
        """
        level = 10 ** (QUIET_DBFS / 20)
        if self.snr_db is not None:
            level = speech.level * 10 ** (-self.snr_db / 20)
        lead, tail = np.zeros(LEAD_MS * 16, np.float32), np.zeros(TAIL_MS * 16, np.float32)
        if speech.is_recorded:
            lead = background_of(speech.samples, len(lead), seed=1)
            tail = background_of(speech.samples, len(tail), seed=2)
        padded = np.concatenate([lead, speech.samples, tail])
        return padded + self.noise(len(padded)) * np.float32(level)


def to_pcm(samples: Samples) -> bytes:
    """Return samples between -1 and 1 as 16-bit PCM."""
    return (np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()


def from_pcm(pcm: bytes) -> Samples:
    """Return 16-bit PCM as samples between -1 and 1."""
    return np.frombuffer(pcm, "<i2").astype(np.float32) / 32768


def speech_edges(samples: Samples) -> tuple[int, int]:
    """Return the samples where speech begins and ends: its first and its last loud 10 ms.

    Loud is 35 dB below the loudest and well above the recording's noise. A recording has clicks
    and rustling around the speech: what Silero does not take for speech does not count. All of it
    is speech where Silero finds none.
    """
    detector, padded = SpeechDetector(), np.concatenate([samples, np.zeros(RATE, np.float32)])
    voiced = [
        at
        for at in range(0, len(padded) - 511, 512)
        if detector.probability(to_pcm(padded[at : at + 512])) >= 0.5
    ]
    if not voiced:
        return 0, len(samples)
    first, last = max(0, voiced[0] - 1600), voiced[-1] + 512
    frames = samples[: len(samples) // 160 * 160].reshape(-1, 160)
    level = np.sqrt(np.mean(frames**2, axis=1)) + 1e-9
    spoken = level[first // 160 : last // 160]
    floor = min(3 * np.percentile(level, 5), spoken.max() / 8)
    loud = np.flatnonzero(spoken > max(spoken.max() * 10 ** (-35 / 20), floor)) + first // 160
    return int(loud[0]) * 160, int(loud[-1] + 1) * 160


def pink(length: int, seed: int = 1) -> Samples:
    """Return noise of equal power per octave, at level 1."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(length))
    spectrum /= np.sqrt(np.maximum(1, np.arange(len(spectrum))))
    noise = np.fft.irfft(spectrum, length)
    return (noise / np.sqrt(np.mean(noise**2))).astype(np.float32)


def background_of(samples: Samples, length: int, seed: int) -> Samples:
    """Return steady noise of the level and the spectrum of a recording's quietest sixth."""
    size = 512
    window = np.hanning(size).astype(np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(samples, size)[:: size // 2]
    quietest = frames[np.argsort(np.mean(frames**2, axis=1))[: max(1, len(frames) // 6)]]
    power = np.mean(np.abs(np.fft.rfft(quietest * window)) ** 2, axis=0) / np.sum(window**2)
    white = np.fft.rfft(np.random.default_rng(seed).standard_normal(length))
    places = np.linspace(0, 1, len(power))
    gain = np.interp(np.linspace(0, 1, len(white)), places, np.sqrt(power))
    return np.fft.irfft(white * gain, length).astype(np.float32)


def recordings_folder() -> Path:
    """Return where the recordings of people are."""
    return Path(os.environ.get("LARAMIE_RECORDINGS", "../shared/recordings"))


def background(folder: Path) -> Noise:
    """Return the recorded noise, at level 1."""
    noise = recording(folder / "noise" / "background_noise.wav")
    noise = noise / np.sqrt(np.mean(noise**2))
    return lambda length: np.resize(noise, length)


def rooms(noises: Mapping[str, Noise]) -> list[Room]:
    """Return a quiet room, and each noise 10 and 5 dB below the speech."""
    noisy = [
        Room(name=f"{name} {snr} dB".lstrip(), noise=noise, snr_db=snr)
        for name, noise in noises.items()
        for snr in (10, 5)
    ]
    return [Room(name="quiet", noise=pink), *noisy]


def recording(path: Path) -> Samples:
    """Return a recording."""
    return from_pcm(read_wav(path, SPEECH)[1])


def transcripts(folder: Path) -> dict[str, str]:
    """Return what is said in the recorded commands, by file name."""
    with (folder / "commands" / "transcripts.tsv").open(encoding="utf-8") as lines:
        return {row["file"]: row["text"] for row in csv.DictReader(lines, delimiter="\t")}


def recorded_commands(folder: Path) -> Iterator[tuple[str, str, Speech]]:
    """Yield name, text and speech of the commands people said."""
    for name, text in sorted(transcripts(folder).items()):
        samples = recording(folder / "commands" / name)
        yield Path(name).stem, text, Speech(samples, is_recorded=True)


def recorded_other_speech(folder: Path) -> Iterator[tuple[str, str, Speech]]:
    """Yield name, nothing and speech of what people said that is no command."""
    for path in sorted(
        [*(folder / "not_commands").glob("*.wav"), *(folder / "speech").glob("*.wav")]
    ):
        yield path.stem, "", Speech(recording(path), is_recorded=True)


@cache
def _speaker() -> EspeakNgEngine:
    return EspeakNgEngine(TtsOptions())


def spoken(text: str, voice: str, rate: float = 1.0) -> Samples:
    """Return a text as espeak-ng speaks it, at full scale."""
    engine = _speaker()
    pcm = b"".join(engine.synthesize([text], Request(voice=voice, rate=rate)))
    return from_pcm(convert(pcm, AudioFormat(rate=engine.capabilities.rate), SPEECH))


def say(text: str, voice: str) -> Samples:
    """Return a text as speech, without silence around it."""
    samples = spoken(text, voice)
    begin, end = speech_edges(samples)
    return samples[begin:end] * np.float32(VOLUME)


def in_room(condition: str, room: Room, name: str, text: str, speech: Speech) -> Case:
    """Return an utterance in a room. It ends where its speech ends, not where its file does."""
    return Case(
        condition=condition,
        name=name,
        text=text,
        samples=room.around(speech),
        speech_end_ms=LEAD_MS + speech.edges[1] / 16,
    )
