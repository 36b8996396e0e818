"""Records, plays back, plays a test sound, and tells a person what to do meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from satellite.cancelling import Cancelling, choose
from satellite.channels import one_channel
from satellite.devices import SPEAKER, DeviceError, Input, Output, open_input, open_output
from satellite.devices.server import ServerCanceller
from satellite.echo import BLOCK_BYTES, EchoCanceller
from satellite.options import SatelliteOptions
from wyoming_servers.audio.convert import Converter, convert
from wyoming_servers.audio.formats import SPEECH, AudioFormat

from .advice import summary
from .measure import RATE, Echo, Samples, decibel, echo, levels, probe
from .picture import Part, picture

QUIET_SECONDS = 2.0
TAIL_SECONDS = 1.0
"""How long the test sound is waited for."""
SETTLED_SECONDS = 1.0
"""The echo canceller is judged on the last of the test sound: it learns the room first."""
_FULL = 32_767


@dataclass
class Recorder:
    """A microphone as the satellite hears it, before anything is taken out."""

    device: Input
    channel: int | None
    _rest: Samples = field(default_factory=lambda: np.zeros(0))

    def __post_init__(self) -> None:
        """Convert whatever the device gives."""
        audio = self.device.format
        if self.channel is not None:
            audio = AudioFormat(audio.rate, audio.width)
        self._converter = Converter(audio, SPEECH)

    def record(self, seconds: float) -> Samples:
        """Return the next seconds, shape (samples,), -1 to 1. Raises OSError, DeviceError."""
        wanted = int(seconds * RATE)
        while len(self._rest) < wanted:
            pcm = self.device.read()
            if self.channel is not None:
                pcm = one_channel(pcm, self.device.format, self.channel)
            self._rest = np.concatenate([self._rest, _samples(self._converter.feed(pcm))])
        taken, self._rest = self._rest[:wanted], self._rest[wanted:]
        return taken


def diagnose(options: SatelliteOptions, seconds: float, path: Path) -> Iterator[str]:
    """Yield what to do and what came of it; writes a picture. Raises OSError, DeviceError."""
    with ExitStack() as stack:
        device = open_input(options.microphone, options.microphone_channels)
        stack.callback(device.close)
        recorder = Recorder(device, options.microphone_channel)
        cancelling = choose(options)
        stack.callback(cancelling.close)
        yield f"What takes out the satellite's own voice: {cancelling.name}"
        yield f"Be quiet for {QUIET_SECONDS:g} s ..."
        recorder.record(0.5)  # what clicks when a device is opened
        quiet = recorder.record(QUIET_SECONDS)
        yield f"Speak for {seconds:g} s, from where you will ..."
        spoken = recorder.record(seconds)
        found, left_db, parts = None, None, []
        try:
            speaker = open_output(options.speaker)
            stack.callback(speaker.close)
            yield "This is what was heard ..."
            _heard_while_playing(recorder, speaker, spoken)
            yield "And now a test sound ..."
            heard, played_at = _heard_while_playing(recorder, speaker, probe())
        except (OSError, DeviceError) as error:
            yield f"The speaker cannot be used: {error}"
        else:
            found = echo(heard, probe(), played_at)
            left_db = _left_db(cancelling, heard, played_at) if found else None
            parts = [Part("The test sound, as it was heard", heard, _marks(found, played_at))]
    measured = levels(quiet, spoken)
    sentences = summary(measured, found, left_db)
    yield from ("", *sentences)
    marks = ((0.0, "quiet"), (QUIET_SECONDS, "speech"))
    parts.insert(0, Part("The microphone", np.concatenate([quiet, spoken]), marks))
    path.write_text(picture(f"{options.name}: sound", parts, sentences), encoding="utf-8")
    yield f"The picture is {path}"


def _play(speaker: Output, samples: Samples) -> None:
    pcm = convert(_pcm(samples), SPEECH, SPEAKER)
    step = SPEAKER.bytes_per_second // 50
    for start in range(0, len(pcm), step):
        speaker.write(pcm[start : start + step])


def _heard_while_playing(
    recorder: Recorder, speaker: Output, sound: Samples
) -> tuple[Samples, int]:
    """Return what was heard, and at which of its samples the sound was given to the speaker."""
    before = recorder.record(0.2)
    problems: list[Exception] = []

    def play() -> None:
        try:
            _play(speaker, sound)
        except (OSError, DeviceError) as error:
            problems.append(error)

    playing = threading.Thread(target=play, name="test sound")
    playing.start()
    after = recorder.record(len(sound) / RATE + TAIL_SECONDS)
    playing.join()
    if problems:
        raise problems[0]
    return np.concatenate([before, after]), len(before)


def _left_db(cancelling: Cancelling, heard: Samples, played_at: int) -> float | None:
    """Return by how many dB the echo canceller makes the test sound quieter; None without one."""
    if cancelling.server:
        left, left_at = _left_by(cancelling.server)
    elif cancelling.name == "aec3":
        left, left_at = _left_of(heard, played_at), played_at
    else:
        return None
    return _settled_db(heard, played_at) - _settled_db(left, left_at)


def _left_by(server: ServerCanceller) -> tuple[Samples, int]:
    """Play the test sound once more, behind the sound server's canceller."""
    with closing(server.open_input()) as microphone, closing(server.open_output()) as speaker:
        return _heard_while_playing(Recorder(microphone, None), speaker, probe())


def _left_of(heard: Samples, played_at: int) -> Samples:
    canceller = EchoCanceller(SPEECH)
    played, given = _pcm(np.pad(probe(), (played_at, 0))), _pcm(heard)
    left = b""
    for start in range(0, len(given) - BLOCK_BYTES + 1, BLOCK_BYTES):
        canceller.play(played[start : start + BLOCK_BYTES])
        left += canceller.hear(given[start : start + BLOCK_BYTES])
    return _samples(left)


def _settled_db(samples: Samples, played_at: int) -> float:
    end = played_at + len(probe())
    return decibel(float(np.var(samples[end - int(SETTLED_SECONDS * RATE) : end])))


def _marks(found: Echo | None, played_at: int) -> tuple[tuple[float, str], ...]:
    start = played_at / RATE
    if found is None:
        return ((start, "played"),)
    return ((start, "played"), (start + found.delay_ms / 1000, f"heard, {found.delay_ms:.0f} ms"))


def _pcm(samples: Samples) -> bytes:
    return bytes(np.rint(samples.clip(-1, 1) * _FULL).astype("<i2"))


def _samples(pcm: bytes) -> Samples:
    return np.frombuffer(pcm, "<i2") / _FULL
