"""A sound card or a sound server, through PortAudio."""

from __future__ import annotations

import threading
from typing import Any

from wyoming_servers.audio.convert import Converter
from wyoming_servers.audio.formats import SPEECH, AudioFormat

from . import SPEAKER, DeviceError
from .library import LIBRARY, Direction, choose, known

BLOCK_SECONDS = 0.04
"""The longer, the seldomer this process is woken; a wake word is heard so much later."""
HEARD_LATENCY_SECONDS = 0.1
"""The longer, the seldomer this process is woken for it."""
PLAYED_LATENCY_SECONDS = 0.05
"""So much is still heard of a reply that is stopped."""


class SoundInput:
    """Hears 16-bit audio at 16 kHz, or at the device's own rate where it cannot do that."""

    def __init__(self, wanted: str = "", channels: int = 1) -> None:
        """Open a device by its index or a part of its name. Raises DeviceError."""
        self._stream = _Stream(Direction.INPUT, wanted, SPEECH.rate, channels)
        self.format = self._stream.format
        self._frames = int(BLOCK_SECONDS * self.format.rate)
        self._reading = threading.Lock()
        self._is_closed = False

    @property
    def name(self) -> str:
        """What the device is called."""
        return self._stream.name

    def read(self) -> bytes:
        """Return the next 40 ms, b"" once closed. Raises DeviceError."""
        with self._reading:
            if self._is_closed:
                return b""
            pcm, _ = self._stream.call("read", self._frames)
            return bytes(pcm)

    def close(self) -> None:
        """Free the device; whoever reads does it, behind what is read now."""
        self._is_closed = True
        if self._reading.acquire(blocking=False):
            try:
                self._stream.close()
            finally:
                self._reading.release()


class SoundOutput:
    """Plays at 22.05 kHz, or at the device's own rate where it cannot do that."""

    def __init__(self, wanted: str = "") -> None:
        """Open a device by its index or a part of its name. Raises DeviceError."""
        self._stream = _Stream(Direction.OUTPUT, wanted, SPEAKER.rate, SPEAKER.channels)
        self._converter = Converter(SPEAKER, self._stream.format)

    @property
    def name(self) -> str:
        """What the device is called."""
        return self._stream.name

    def write(self, pcm: bytes) -> None:
        """Play. Raises DeviceError."""
        self._stream.call("write", self._converter.feed(pcm))

    def close(self) -> None:
        """Play what was written, and free the device."""
        self._stream.close()


class _Stream:
    """PortAudio's, with its errors as ours."""

    def __init__(self, direction: Direction, wanted: str, rate: int, channels: int) -> None:
        with LIBRARY.ready() as package:
            self._errors = (package.PortAudioError, ValueError)
            device = choose(known(package), direction, wanted)
            self.name = device.name
            is_input = direction is Direction.INPUT
            able = package.check_input_settings if is_input else package.check_output_settings
            try:
                able(device=device.index, channels=channels, dtype="int16", samplerate=rate)
            except self._errors:
                rate = device.rate
                # A card that cannot play mono plays the same on its two channels.
                channels = channels if is_input else min(2, device.outputs)
            kind = package.RawInputStream if is_input else package.RawOutputStream
            try:
                self._stream: Any = kind(
                    samplerate=rate,
                    device=device.index,
                    channels=channels,
                    dtype="int16",
                    latency=HEARD_LATENCY_SECONDS if is_input else PLAYED_LATENCY_SECONDS,
                )
                self._stream.start()
            except self._errors as error:
                raise DeviceError(f"'{self.name}' cannot be opened: {error}") from error
            self._generation = LIBRARY.generation
            LIBRARY.opened()
        self.format = AudioFormat(rate, channels=channels)

    def call(self, method: str, argument: Any) -> Any:
        """Read or write. Raises DeviceError."""
        if self._generation != LIBRARY.generation:
            raise DeviceError(f"'{self.name}': the sound devices have changed")
        try:
            return getattr(self._stream, method)(argument)
        except self._errors as error:
            raise DeviceError(f"'{self.name}' is gone: {error}") from error

    def close(self) -> None:
        if self._stream is None:
            return
        stream, self._stream = self._stream, None
        try:
            stream.stop()
        except self._errors:
            pass  # it is gone, and closed all the same
        finally:
            stream.close(ignore_errors=True)
            LIBRARY.closed()
