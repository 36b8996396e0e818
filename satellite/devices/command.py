"""A program that records to its standard output, or plays its standard input: raw 16-bit PCM."""

from __future__ import annotations

import fcntl
import logging
import select
import shlex
import struct
import subprocess
import termios
import threading
import time
from contextlib import suppress
from typing import IO

from wyoming_servers.audio.formats import SPEECH, AudioFormat

from . import SPEAKER, DeviceError

BLOCK_SECONDS = 0.04
"""The longer, the seldomer this process is woken; a wake word is heard so much later."""
AHEAD_BYTES = SPEAKER.bytes_per_second // 50
"""20 ms: a pipe takes 1.5 s, and all of it would still be heard of a reply that is stopped."""
LOOK_SECONDS = 0.005
STUCK_SECONDS = 2.0
"""A program that plays nothing for so long never will."""
FIRST_SECONDS = 5.0
"""A program that has recorded nothing by then waits for a device or server that does not answer."""
END_SECONDS = 1.0
"""How long a program may take to end."""
LINE_BYTES = 1000
"""So much of a line is heard at once, of what a program says."""

_LOGGER = logging.getLogger(__name__)


class CommandInput:
    """Reads 16 kHz, as ``arecord -q -r 16000 -c 1 -f S16_LE -t raw`` gives."""

    def __init__(self, command: str, channels: int = 1) -> None:
        """Start the program. Raises DeviceError."""
        self.format = AudioFormat(SPEECH.rate, channels=channels)
        self._command = command
        self._block_bytes = int(BLOCK_SECONDS * self.format.bytes_per_second)
        self._program = _Program(command, stdout=subprocess.PIPE)

    def read(self) -> bytes:
        """Return the next 40 ms. Raises DeviceError when the program has ended."""
        stdout = self._program.stdout
        if pcm := stdout.read(self._block_bytes) if stdout else b"":
            return pcm
        raise self._program.ended(
            f"write raw 16 kHz, 16-bit audio of {self.format.channels} channel(s) until it is "
            "stopped"
        )

    def first(self) -> bytes:
        """Return the first 40 ms. Raises DeviceError when they do not come."""
        stdout = self._program.stdout
        if stdout and not select.select([stdout], [], [], FIRST_SECONDS)[0]:
            raise DeviceError(f"'{self._command}' gives nothing")
        return self.read()

    def close(self) -> None:
        """End the program."""
        self._program.end()


class CommandOutput:
    """Writes 22.05 kHz mono, as ``aplay -q -r 22050 -c 1 -f S16_LE -t raw`` takes."""

    format = SPEAKER

    def __init__(self, command: str) -> None:
        """Start the program. Raises DeviceError."""
        self._command = command
        self._program = _Program(command, stdin=subprocess.PIPE)

    def write(self, pcm: bytes) -> None:
        """Give the program more to play. Raises DeviceError when it plays nothing."""
        stdin = self._program.stdin
        if stdin is None:
            return
        try:
            stdin.write(pcm)
            stdin.flush()
        except BrokenPipeError:
            self._program.wait()
        stuck_at = time.monotonic() + STUCK_SECONDS
        while self._program.poll() is not None or _unread_bytes(stdin) > AHEAD_BYTES:
            if self._program.returncode is not None:
                raise self._program.ended("play raw 22.05 kHz, 16-bit, mono audio")
            if time.monotonic() > stuck_at:
                raise DeviceError(f"'{self._command}' plays nothing")
            time.sleep(LOOK_SECONDS)

    def close(self) -> None:
        """Let the program play to the end, and end it."""
        if stdin := self._program.stdin:
            with suppress(OSError):
                stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self._program.wait(END_SECONDS)
        self._program.end()


def _unread_bytes(pipe: IO[bytes]) -> int:
    """Return how much of what was written nobody has read yet."""
    (size,) = struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, struct.pack("i", 0)))
    return int(size)


class _Program(subprocess.Popen[bytes]):
    """A program that is heard out: what it says goes to the log only while that is debugged."""

    def __init__(
        self, command: str, *, stdin: int = subprocess.DEVNULL, stdout: int = subprocess.DEVNULL
    ) -> None:
        """Start it. Raises DeviceError."""
        self._command = command
        self._last_words = ""
        try:
            words = shlex.split(command)
            super().__init__(words, stdin=stdin, stdout=stdout, stderr=subprocess.PIPE)
        except (IndexError, OSError, ValueError) as error:
            raise DeviceError(f"'{command}' cannot be started: {error}") from error
        self._hearing = threading.Thread(target=self._hear, name=words[0], daemon=True)
        self._hearing.start()

    def ended(self, purpose: str) -> DeviceError:
        """Return why it was of no use: its last words, or what to try."""
        status = self.wait()
        self._hearing.join(END_SECONDS)
        why = self._last_words or f"try it in a shell; it must {purpose}"
        return DeviceError(f"'{self._command}' has ended with status {status}: {why}")

    def end(self) -> None:
        """End it, whatever it does."""
        self.terminate()
        try:
            self.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            self.wait()
        self._hearing.join(END_SECONDS)  # what it has started may still speak
        for pipe in (self.stdin, self.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()

    def _hear(self) -> None:
        if self.stderr is None:
            return
        with self.stderr:
            # A level meter never ends its line.
            while line := self.stderr.readline(LINE_BYTES):
                if words := line.decode(errors="replace").strip():
                    self._last_words = words
                    _LOGGER.debug("%s", words)
