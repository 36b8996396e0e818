"""PortAudio, by the ``sounddevice`` package: which devices there are, and which one to take."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from . import DeviceError

SERVERS = ("pipewire", "pulse")
"""ALSA's names of sound servers: they mix with other programs, and know what the user chose."""
SILENT = ("hdmi", "bcm2835", "null")
"""A Raspberry Pi has these whether or not somebody listens to them."""
CARDS = Path("/proc/asound/cards")
SOCKETS = ("pipewire-0", "pulse/native")


class Direction(StrEnum):
    """What a device is for."""

    INPUT = "input"
    OUTPUT = "output"


@dataclass(frozen=True, kw_only=True)
class Device:
    """One that PortAudio knows."""

    index: int
    name: str
    inputs: int
    """Channels it hears with."""
    outputs: int
    rate: int
    """Samples per second it likes best."""

    def channels(self, direction: Direction) -> int:
        """Return how many channels it has in a direction."""
        return self.inputs if direction is Direction.INPUT else self.outputs


class Library:
    """PortAudio reads the devices once, so it is started anew when they are others.

    That needs all streams closed: those that are open fail then, and are opened again.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open = 0
        self._world: object = None
        """What there was when PortAudio read the devices."""
        self.generation = 0
        """A stream of another one has to be closed."""

    @contextmanager
    def ready(self) -> Iterator[Any]:
        """Yield the package, with its list up to date, for opening a stream. Raises DeviceError."""
        with self._lock:
            sounddevice = _package()
            world = _world()
            try:
                if world != self._world:
                    self._renew(sounddevice, world)
                yield sounddevice
            except sounddevice.PortAudioError as error:
                raise DeviceError(f"PortAudio has failed: {error}") from error

    def opened(self) -> None:
        """Count a stream; called within ``ready``."""
        self._open += 1

    def closed(self) -> None:
        """Count it no more."""
        with self._lock:
            self._open -= 1

    def _renew(self, sounddevice: Any, world: object) -> None:
        if self._open:
            self.generation += 1
            raise DeviceError("the sound devices have changed: they are read anew")
        sounddevice._terminate()  # noqa: SLF001 - the documented way, for want of another
        sounddevice._initialize()  # noqa: SLF001
        self._world = world


LIBRARY = Library()
"""PortAudio is one for the process."""


def devices() -> list[Device]:
    """Return all devices. Raises DeviceError."""
    with LIBRARY.ready() as sounddevice:
        return known(sounddevice)


def known(sounddevice: Any) -> list[Device]:
    """Return the devices as the package lists them."""
    return [
        Device(
            index=index,
            name=found["name"],
            inputs=found["max_input_channels"],
            outputs=found["max_output_channels"],
            rate=round(found["default_samplerate"]),
        )
        for index, found in enumerate(sounddevice.query_devices())
    ]


def choose(found: list[Device], direction: Direction, wanted: str = "") -> Device:
    """Return the device of an index or a part of a name, or the best one. Raises DeviceError."""
    able = [device for device in found if device.channels(direction)]
    what = "microphone" if direction is Direction.INPUT else "speaker"
    if wanted:
        able = [
            device
            for device in able
            if (device.index == int(wanted) if wanted.isdecimal() else _is_named(device, wanted))
        ]
        if not able:
            raise DeviceError(f"no {what} '{wanted}' is there: laramie-satellite devices lists all")
    elif not able:
        raise DeviceError(f"PortAudio knows no {what}")
    return min(able, key=_rank)


def _is_named(device: Device, wanted: str) -> bool:
    return wanted.casefold() in device.name.casefold()


def _rank(device: Device) -> tuple[int, int]:
    """Order devices by how likely it is that somebody has plugged them in to be used."""
    if device.name in SERVERS:
        rank = SERVERS.index(device.name) - len(SERVERS)
    elif any(word in device.name.casefold() for word in SILENT):
        rank = 2
    else:
        # ALSA's default is the first card, which on a Raspberry Pi is HDMI; a card has "hw:".
        rank = 0 if "hw:" in device.name else 1
    return rank, device.index


def _package() -> Any:
    try:
        import sounddevice  # noqa: PLC0415 - loads PortAudio
    except ImportError as error:
        raise DeviceError(
            "sounddevice is not installed: pip install 'laramie[satellite]'"
        ) from error
    except OSError as error:
        raise DeviceError("PortAudio is not installed: sudo apt install libportaudio2") from error
    return sounddevice


def _world() -> object:
    """Return what PortAudio's list of devices depends on: sound cards and servers."""
    cards = CARDS.read_text() if CARDS.exists() else ""
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/run"))
    server = os.environ.get("PULSE_SERVER", "")
    sockets = [runtime / name for name in SOCKETS] + [Path(server.removeprefix("unix:"))]
    return cards, server, tuple(path.is_socket() for path in sockets)
