"""The kernel's SPI device, as far as LEDs need it: it takes bytes, and gives none back."""

from __future__ import annotations

import fcntl
import os
import struct
from collections.abc import Callable, Sequence
from typing import BinaryIO

from satellite.look import Colour

WRITE_MODE = 0x40016B01
WRITE_SPEED = 0x40046B04
"""SPI_IOC_WR_MODE and SPI_IOC_WR_MAX_SPEED_HZ of linux/spi/spidev.h."""
MODE = 0
"""The clock rests low, and data is read at its rising edge."""


def open_spi(path: str, hertz: int) -> BinaryIO:
    """Open a device; each write of at most 4096 bytes is one transfer. Raises OSError."""
    # Not by name and mode: that would make a file where there is no device.
    device = os.fdopen(os.open(path, os.O_WRONLY), "wb", buffering=0)
    try:
        fcntl.ioctl(device, WRITE_MODE, struct.pack("B", MODE))
        fcntl.ioctl(device, WRITE_SPEED, struct.pack("I", hertz))
    except OSError:
        device.close()
        raise
    return device


class SpiChain:
    """A chain of LEDs on an SPI device; its length is that of the colours."""

    dims = True

    def __init__(self, path: str, hertz: int, frame: Callable[[Sequence[Colour]], bytes]) -> None:
        """Open the device, for LEDs whose bytes ``frame`` makes. Raises OSError."""
        self._device = open_spi(path, hertz)
        self._frame = frame

    def show(self, colours: Sequence[Colour]) -> None:
        """Light them. Raises OSError, LedsError."""
        self._device.write(self._frame(colours))

    def close(self) -> None:
        """Free the device."""
        self._device.close()
