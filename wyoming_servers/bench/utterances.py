"""What satellites say: commands to the demo's home, recorded by people or spoken by espeak-ng."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from wyoming_servers.audio.activity import Activity
from wyoming_servers.audio.convert import convert
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.audio.wav import read_wav
from wyoming_servers.demo.home import SimulatedHome
from wyoming_servers.demo.turn import VoiceLoop
from wyoming_servers.runtime.processes import RoomProcess, running

COMMANDS = (
    "turn on the kitchen light",
    "turn off the living room lamp",
    "set the living room thermostat to 22 degrees",
    "is the front door locked",
)
WAKE_PHRASE = "okay nabu"
WAKE_RECORDING = Path("wake") / "okay_nabu.wav"
TRANSCRIPTS = Path("commands") / "transcripts.tsv"

LEAD_MS, TAIL_MS = 300, 4_000
WAKE_TAIL_MS = 1_500
"""Of silence after a wake phrase; one that was not heard by then is given up."""
_FRAME = SPEECH.rate // 100
_QUIET = 16.0
"""Level of a quiet room with a microphone, -66 dBFS: digital silence is nowhere."""
_LOUD = 10 ** (-35 / 20)
"""Of the loudest: quieter frames are no speech any more."""


@dataclass(frozen=True, kw_only=True)
class Utterance:
    """A command in a quiet room, or a wake phrase, as 16 kHz 16-bit mono."""

    text: str
    pcm: bytes
    speech_end_ms: float

    def until(self, after_ms: float | None) -> bytes:
        """Return the audio until so long after the end of speech; all of it for None."""
        if after_ms is None:
            return self.pcm
        samples = max(0, int((self.speech_end_ms + after_ms) * SPEECH.rate / 1000))
        return self.pcm[: samples * SPEECH.frame_bytes]


def in_quiet_room(text: str, pcm: bytes, tail_ms: int = TAIL_MS) -> Utterance:
    """Put speech (16 kHz 16-bit mono) into a quiet room, with time before and after it."""
    lead, tail = (np.zeros(ms * SPEECH.rate // 1000) for ms in (LEAD_MS, tail_ms))
    samples = np.concatenate([lead, np.frombuffer(pcm, "<i2"), tail])
    samples += np.random.default_rng(1).normal(0.0, _QUIET, len(samples))
    return Utterance(
        text=text,
        pcm=np.clip(samples, -32768, 32767).astype("<i2").tobytes(),
        speech_end_ms=LEAD_MS + speech_end_ms(pcm),
    )


def speech_end_ms(pcm: bytes) -> float:
    """Return where speech ends: its last loud 10 ms, by Silero's word no click after it."""
    activity = Activity()
    activity.feed(pcm + bytes(SPEECH.bytes_per_second))
    samples = np.frombuffer(pcm, "<i2")[: activity.spoken_until or None].astype(float)
    frames = samples[: len(samples) // _FRAME * _FRAME].reshape(-1, _FRAME)
    levels = np.sqrt(np.mean(frames**2, axis=1))
    loud = np.flatnonzero(levels >= _LOUD * levels.max(initial=0.0))
    return 10.0 * (int(loud[-1]) + 1) if len(loud) else SPEECH.milliseconds(len(pcm))


def recorded(folder: Path) -> Iterator[Utterance]:
    """Yield the recorded commands of a folder. Raises OSError, AudioFormatError."""
    with (folder / TRANSCRIPTS).open(encoding="utf-8") as lines:
        rows = sorted((row["file"], row["text"]) for row in csv.DictReader(lines, delimiter="\t"))
    for name, text in rows:
        yield in_quiet_room(text, read_wav(folder / TRANSCRIPTS.parent / name, SPEECH)[1])


def recorded_wake_phrase(folder: Path) -> Utterance:
    """Return the recorded wake phrase of a folder. Raises OSError, AudioFormatError."""
    pcm = read_wav(folder / WAKE_RECORDING, SPEECH)[1]
    return in_quiet_room(WAKE_PHRASE, pcm, WAKE_TAIL_MS)


async def spoken(texts: Iterable[str]) -> list[Utterance]:
    """Have texts spoken by espeak-ng. Raises RoomCannotStart, EngineUnavailable."""
    home = SimulatedHome.default()
    async with _speaker() as uri:
        loop = VoiceLoop({"tts": uri}, home)
        utterances = []
        for text in texts:
            source, pcm = await loop.say(text)
            # It speaks at full scale; people are further from the microphone.
            half = np.frombuffer(convert(pcm, source, SPEECH), "<i2") // 2
            tail_ms = WAKE_TAIL_MS if text == WAKE_PHRASE else TAIL_MS
            utterances.append(in_quiet_room(text, half.astype("<i2").tobytes(), tail_ms))
    return utterances


@asynccontextmanager
async def _speaker() -> AsyncIterator[str]:
    with TemporaryDirectory(prefix="laramie-") as data_dir:
        options = ("--engine", "espeak-ng", "--host", "127.0.0.1", "--port", "0", "--token", "")
        quiet = ("--log-level", "error", "--data-dir", data_dir)
        room = RoomProcess("tts", (*options, *quiet))
        async with running([room]):
            yield room.uri
