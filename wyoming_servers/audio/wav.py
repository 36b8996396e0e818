"""Read and write WAV files."""

from __future__ import annotations

import wave
from pathlib import Path

from .convert import convert
from .formats import AudioFormat, AudioFormatError


def read_wav(path: Path, target: AudioFormat | None = None) -> tuple[AudioFormat, bytes]:
    """Return a PCM WAV file's format and samples, converted to ``target`` when it is given.

    Raises AudioFormatError for a file that is no PCM WAV, OSError for one that cannot be read.
    """
    try:
        with wave.open(str(path), "rb") as file:
            source = AudioFormat.checked(
                file.getframerate(), file.getsampwidth(), file.getnchannels()
            )
            pcm = file.readframes(file.getnframes())
    except (wave.Error, EOFError, RuntimeError) as error:  # the last for a chunk cut short
        raise AudioFormatError(
            f"{path} is no PCM WAV file ({error}); convert it: ffmpeg -i {path} out.wav"
        ) from error
    if target is None or target == source:
        return source, pcm
    return target, convert(pcm, source, target)


def write_wav(path: Path, pcm: bytes, audio: AudioFormat) -> None:
    """Write a WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setframerate(audio.rate)
        file.setsampwidth(audio.width)
        file.setnchannels(audio.channels)
        file.writeframes(pcm)
