"""The microphone and the speaker where nobody has said which: the first that works."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from typing import Generic, TypeVar

from . import SPEAKER, DeviceError, Input, Output
from .command import CommandInput, CommandOutput
from .programs import HEARING, PLAYING
from .sounddevice import SoundInput, SoundOutput

SILENCE = bytes(SPEAKER.bytes_per_second // 10)

Device = TypeVar("Device")
_LOGGER = logging.getLogger(__name__)


class Choice(Generic[Device]):
    """Tells what it took, once, and again when that is another."""

    def __init__(self, what: str) -> None:
        """Take what is chosen: a microphone or a speaker."""
        self.taken = ""
        self._what = what

    def open(self, ways: Mapping[str, Callable[[], Device]]) -> Device:
        """Open by the first way that works. Raises DeviceError, which names all."""
        problems = []
        for name, way in ways.items():
            try:
                device = way()
            except (OSError, DeviceError) as error:
                problems.append(f"{name}: {error}")
                continue
            self._tell(f"{name}, {device.name}" if hasattr(device, "name") else name)
            return device
        raise DeviceError(f"no {self._what} can be used: {'; '.join(problems)}")

    def _tell(self, taken: str) -> None:
        if taken != self.taken:
            self.taken = taken
            _LOGGER.info("the %s: %s", self._what, taken)


MICROPHONE: Choice[Input] = Choice("microphone")
SPEAKERS: Choice[Output] = Choice("speaker")


def open_any_input(channels: int) -> Input:
    """Open a microphone. Raises DeviceError."""
    ways: dict[str, Callable[[], Input]] = {"sounddevice": partial(SoundInput, "", channels)}
    for name, command in HEARING.items():
        ways[name] = partial(hears, command, channels)
    return MICROPHONE.open(ways)


def open_any_output() -> Output:
    """Open a speaker. Raises DeviceError."""
    ways: dict[str, Callable[[], Output]] = {"sounddevice": SoundOutput}
    for name, command in PLAYING.items():
        ways[name] = partial(plays, command)
    return SPEAKERS.open(ways)


def hears(command: str, channels: int) -> Input:
    """Open a microphone by a command, once it gives something. Raises DeviceError."""
    device = CommandInput(command.format(channels=channels), channels)
    try:
        device.first()
    except DeviceError:
        device.close()
        raise
    return device


def plays(command: str) -> Output:
    """Open a speaker by a command, once it takes something. Raises OSError, DeviceError."""
    device = CommandOutput(command)
    try:
        device.write(SILENCE)
    except (OSError, DeviceError):
        device.close()
        raise
    return device
