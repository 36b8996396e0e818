"""A WAV file in place of a microphone or a speaker, at the speed of sound."""

from __future__ import annotations

import threading
import time
import wave
from pathlib import Path

from wyoming_servers.audio.formats import AudioFormat, AudioFormatError

from . import SPEAKER, DeviceError

BLOCK_SECONDS = 0.02


class Pace:
    """Waits as a sound card does: a block is there when its time has passed."""

    def __init__(self) -> None:
        self._start: float | None = None
        self._seconds = 0.0
        self._closed = threading.Event()

    def wait(self, seconds: float) -> bool:
        """Wait until so much more has sounded; return False once closed."""
        now = time.monotonic()
        if self._start is None or now - self._start > self._seconds + seconds:
            # Nobody has asked for a while: a card does not make up for it.
            self._start, self._seconds = now, 0.0
        self._seconds += seconds
        return not self._closed.wait(max(0.0, self._start + self._seconds - now))

    def close(self) -> None:
        """Wait no more."""
        self._closed.set()


class FileInput:
    """Plays a recording once, then silence."""

    def __init__(self, path: str) -> None:
        """Open a recording. Raises OSError, DeviceError."""
        try:
            with wave.open(str(Path(path)), "rb") as file:
                self.format = AudioFormat.checked(
                    file.getframerate(), file.getsampwidth(), file.getnchannels()
                )
                self._pcm = memoryview(file.readframes(file.getnframes()))
        except (wave.Error, EOFError, AudioFormatError) as error:
            raise DeviceError(f"{path} is no WAV file that can be heard: {error}") from error
        self._frames = int(self.format.rate * BLOCK_SECONDS)
        self._pace = Pace()

    def read(self) -> bytes:
        """Return the next 20 ms."""
        if not self._pace.wait(BLOCK_SECONDS):
            return b""
        size = self._frames * self.format.frame_bytes
        block, self._pcm = bytes(self._pcm[:size]), self._pcm[size:]
        silence = b"\x80" if self.format.width == 1 else b"\0"
        return block + silence * (size - len(block))

    def close(self) -> None:
        """Give no more."""
        self._pace.close()


class FileOutput:
    """Writes what is played."""

    def __init__(self, path: str) -> None:
        """Begin a file. Raises OSError."""
        self.format = SPEAKER
        self._file = wave.open(str(Path(path)), "wb")  # noqa: SIM115 - closed by close
        self._file.setparams((SPEAKER.channels, SPEAKER.width, SPEAKER.rate, 0, "NONE", ""))
        self._pace = Pace()

    def write(self, pcm: bytes) -> None:
        """Write, and wait for as long as it sounds."""
        self._file.writeframes(pcm)
        self._pace.wait(self.format.milliseconds(len(pcm)) / 1000)

    def close(self) -> None:
        """End the file."""
        self._pace.close()
        self._file.close()
