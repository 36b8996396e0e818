"""Microphones and speakers, by what the options say of them."""

from __future__ import annotations

from typing import Protocol

from wyoming_servers.audio.formats import AudioFormat
from wyoming_servers.wire.errors import LaramieError


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
        """Free the device; a thread that reads returns."""
        ...


class Output(Protocol):
    """An open speaker. Methods block; a thread of its own calls them."""

    @property
    def format(self) -> AudioFormat:
        """What it takes; its width is 2."""
        ...

    def write(self, pcm: bytes) -> None:
        """Play; waits while the device is full. Raises OSError, DeviceError."""
        ...

    def close(self) -> None:
        """Free the device, once it has played all."""
        ...


def open_input(spec: str) -> Input:
    """Open a microphone. Raises OSError, DeviceError."""
    kind, _, rest = spec.partition(":")
    match kind:
        case "file":
            from .file import FileInput  # noqa: PLC0415 - only what is used is imported

            return FileInput(rest)
        case "command":
            from .command import CommandInput  # noqa: PLC0415

            return CommandInput(rest)
    raise DeviceError(_unknown(spec, "microphone"))


def open_output(spec: str) -> Output:
    """Open a speaker. Raises OSError, DeviceError."""
    kind, _, rest = spec.partition(":")
    match kind:
        case "file":
            from .file import FileOutput  # noqa: PLC0415

            return FileOutput(rest)
        case "command":
            from .command import CommandOutput  # noqa: PLC0415

            return CommandOutput(rest)
    raise DeviceError(_unknown(spec, "speaker"))


def _unknown(spec: str, what: str) -> str:
    return f"'{spec}' is no {what}: write file:PATH or command:COMMAND"
