"""A program that records to its standard output, or plays its standard input: raw 16-bit PCM."""

from __future__ import annotations

import shlex
import subprocess
from contextlib import suppress

from wyoming_servers.audio.formats import SPEECH, AudioFormat

from . import DeviceError

BLOCK_BYTES = 640
"""20 ms of what is heard."""
SPEAKER = AudioFormat(22_050)
PIPE_BYTES = 4096
"""What waits in a pipe is played, whatever comes: 93 ms of it, and not the usual 1.5 s."""
END_SECONDS = 1.0
"""How long a program may take to end."""


class CommandInput:
    """Reads 16 kHz mono, as ``arecord -q -r 16000 -c 1 -f S16_LE -t raw`` gives."""

    format = SPEECH

    def __init__(self, command: str) -> None:
        """Start the program. Raises DeviceError."""
        self._command = command
        self._program = _start(command, stdout=subprocess.PIPE)

    def read(self) -> bytes:
        """Return the next 20 ms. Raises DeviceError when the program has ended."""
        stdout = self._program.stdout
        if pcm := stdout.read(BLOCK_BYTES) if stdout else b"":
            return pcm
        status = self._program.wait()
        raise DeviceError(
            f"'{self._command}' has ended with status {status}: try it in a shell; "
            "it must write raw 16 kHz, 16-bit, mono audio until it is stopped"
        )

    def close(self) -> None:
        """End the program."""
        _end(self._program)


class CommandOutput:
    """Writes 22.05 kHz mono, as ``aplay -q -r 22050 -c 1 -f S16_LE -t raw`` takes."""

    format = SPEAKER

    def __init__(self, command: str) -> None:
        """Start the program. Raises DeviceError."""
        self._program = _start(command, stdin=subprocess.PIPE, pipe_bytes=PIPE_BYTES)

    def write(self, pcm: bytes) -> None:
        """Give the program more to play. Raises OSError when it has ended."""
        if stdin := self._program.stdin:
            stdin.write(pcm)
            stdin.flush()

    def close(self) -> None:
        """Let the program play to the end, and end it."""
        if stdin := self._program.stdin:
            with suppress(OSError):
                stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self._program.wait(END_SECONDS)
        _end(self._program)


def _start(
    command: str,
    *,
    stdin: int = subprocess.DEVNULL,
    stdout: int = subprocess.DEVNULL,
    pipe_bytes: int = -1,
) -> subprocess.Popen[bytes]:
    try:
        words = shlex.split(command)
        return subprocess.Popen(words, stdin=stdin, stdout=stdout, pipesize=pipe_bytes)
    except (IndexError, OSError, ValueError) as error:
        raise DeviceError(f"'{command}' cannot be started: {error}") from error


def _end(program: subprocess.Popen[bytes]) -> None:
    program.terminate()
    try:
        program.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
    for pipe in (program.stdin, program.stdout):
        if pipe:
            with suppress(OSError):
                pipe.close()
