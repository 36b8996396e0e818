"""The echo canceller of a real PulseAudio in computed rooms, used as a satellite does.

Its speaker and its microphone are pipes, and the room is between them: for as much as the server
has played, it hears as much. So a busy machine is late, and loses nothing. Nothing is faster than
sound, as the server reckons with the time that passes.
"""

from __future__ import annotations

import fcntl
import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory

import numpy as np
import numpy.typing as npt

from satellite.devices.server import SINK, ServerCanceller
from tests.satellite.rooms import RATE, to_pcm
from tests.satellite.sound_server import running_sound_server

Samples = npt.NDArray[np.float64]

BLOCK = RATE // 50
PIPE_BYTES = 4096
"""The smallest that a kernel has; the server knows how much is in it."""
AHEAD_MSEC = 20_000
"""All that is played is at the server before it begins, so that it never waits for more."""
LOUD = 0.01
"""What comes first of what is played, and is no rounding."""
REST = np.zeros(RATE)
"""What is cancelled is late by what the server holds back."""


class Air:
    """Answers what comes out of a speaker by what a microphone hears meanwhile."""

    def __init__(self, speaker: Path, microphone: Path) -> None:
        """Take the pipes, and begin with silence."""
        self._speaker = speaker.open("rb", buffering=0)
        self._microphone = microphone.open("wb", buffering=0)
        for pipe in (self._speaker, self._microphone):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
        self._heard, self._at = REST, 0
        self.sounds = threading.Event()
        """The first that is played has come."""
        self.sounds.set()
        threading.Thread(target=self._run, daemon=True).start()

    def fill(self, heard: Samples, played: Samples) -> None:
        """Have the microphone hear something, in time with what is played."""
        self._heard, self._at = heard, int(np.flatnonzero(np.abs(played) > LOUD)[0])
        self.sounds.clear()

    def _run(self) -> None:
        due = time.monotonic()
        with suppress(OSError), self._speaker, self._microphone:
            while played := self._speaker.read(2 * BLOCK):
                self._microphone.write(self._answer(np.frombuffer(played, "<i2") / 2**15))
                due = max(due + len(played) / 2 / RATE, time.monotonic())
                time.sleep(max(0.0, due - time.monotonic()))

    def _answer(self, played: Samples) -> bytes:
        if not self.sounds.is_set() and np.max(np.abs(played)) > LOUD:
            self._at -= int(np.flatnonzero(np.abs(played) > LOUD)[0])
            self.sounds.set()
        if not self.sounds.is_set():
            return bytes(2 * len(played))
        here = self._heard[self._at :][: len(played)]
        self._at += len(played)
        return to_pcm(np.pad(here, (0, len(played) - len(here))))


@contextmanager
def cancelling_server() -> Iterator[Callable[[Samples, Samples], Samples]]:
    """Yield what takes what is played and what is heard, at 16 kHz, and returns what is left."""
    with running_sound_server() as server, TemporaryDirectory() as name:
        server.unplug()
        pipes = {end: Path(name) / end for end in ("sink", "source")}
        for end, path in pipes.items():
            form = (f"{end}_name={end}", f"file={path}", f"rate={RATE}", "channels=1")
            server.load(f"module-pipe-{end}", *form, "format=s16le")
            os.environ[f"PULSE_{end.upper()}"] = end
        air = Air(pipes["sink"], pipes["source"])
        yield lambda played, heard: _left(air, played, heard)


def _left(air: Air, played: Samples, heard: Samples) -> Samples:
    """Have a canceller that knows nothing yet clean what is heard."""
    canceller = ServerCanceller()
    microphone = canceller.open_input()
    try:
        air.fill(heard, played)
        with _played(np.concatenate([played, REST])):
            left = [microphone.read()]
            while not air.sounds.is_set():
                left = [microphone.read()]
            while sum(map(len, left)) < 2 * (len(heard) + len(REST)):
                left.append(microphone.read())
    finally:
        microphone.close()
        canceller.close()
    return np.frombuffer(b"".join(left), "<i2") / 2**15


@contextmanager
def _played(samples: Samples) -> Iterator[None]:
    with NamedTemporaryFile() as file:
        file.write(to_pcm(samples))
        file.flush()
        form = ("--raw", f"--rate={RATE}", "--channels=1", "--format=s16le")
        program = subprocess.Popen(
            ["pacat", *form, f"--device={SINK}", f"--latency-msec={AHEAD_MSEC}", file.name]
        )
        try:
            yield
        finally:
            program.terminate()
            program.wait()
