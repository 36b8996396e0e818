"""The kernel's SPI device, as far as LEDs need it: it takes bytes, and gives none back."""

from __future__ import annotations

import fcntl
import os
import struct
from typing import BinaryIO

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
