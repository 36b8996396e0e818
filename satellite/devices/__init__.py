"""Microphones and speakers, by what the options say of them."""

from __future__ import annotations

from typing import Protocol

from wyoming_servers.audio.formats import AudioFormat
from wyoming_servers.wire.errors import LaramieError

SPEAKER = AudioFormat(22_050)
"""What the satellite plays, and Home Assistant sends: 22.05 kHz, 16-bit, mono."""


class DeviceError(LaramieError):
    """A device cannot be used; the text says why, and what to do."""


class Input(Protocol):
    """An open microphone. Methods block; a thread of its own calls them."""

    @property
    def format(self) -> AudioFormat:
        """What it gives."""
        ...

    def read(self) -> bytes:
        """Return the next audio, b"" when there will be no more. Raises OSError, DeviceError."""
        ...

    def close(self) -> None:
        """Free the device, from any thread; one that reads returns, and then it is free."""
        ...


class Output(Protocol):
    """An open speaker that plays ``SPEAKER``. Methods block; a thread of its own calls them."""

    def write(self, pcm: bytes) -> None:
        """Play; waits while the device is full. Raises OSError, DeviceError."""
        ...

    def close(self) -> None:
        """Free the device, once it has played all."""
        ...


def open_input(spec: str, channels: int = 1) -> Input:
    """Open a microphone. Raises OSError, DeviceError."""
    kind, _, rest = spec.partition(":")
    match kind:
        case "auto":
            from .auto import open_any_input  # noqa: PLC0415 - only what is used is imported

            return open_any_input(channels)
        case "sounddevice":
            from .sounddevice import SoundInput  # noqa: PLC0415

            return SoundInput(rest, channels)
        case "file":
            from .file import FileInput  # noqa: PLC0415

            return FileInput(rest)
        case "command":
            from .command import CommandInput  # noqa: PLC0415

            return CommandInput(rest, channels)
    raise DeviceError(_unknown(spec, "microphone"))


def open_output(spec: str) -> Output:
    """Open a speaker. Raises OSError, DeviceError."""
    kind, _, rest = spec.partition(":")
    match kind:
        case "auto":
            from .auto import open_any_output  # noqa: PLC0415

            return open_any_output()
        case "sounddevice":
            from .sounddevice import SoundOutput  # noqa: PLC0415

            return SoundOutput(rest)
        case "file":
            from .file import FileOutput  # noqa: PLC0415

            return FileOutput(rest)
        case "command":
            from .command import CommandOutput  # noqa: PLC0415

            return CommandOutput(rest)
    raise DeviceError(_unknown(spec, "speaker"))


def _unknown(spec: str, what: str) -> str:
    return f"'{spec}' is no {what}: write auto, sounddevice:NAME, command:COMMAND or file:PATH"
