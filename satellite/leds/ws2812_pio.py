"""WS2812 LEDs on any GPIO of a Raspberry Pi 5, by the kernel: ``dtoverlay=ws2812-pio,gpio=18``."""

from __future__ import annotations

import os
from collections.abc import Sequence

from satellite.look import Colour


class Ws2812Pio:
    """The kernel's device takes four bytes an LED: red, green, blue, and white, which is dark."""

    dims = True

    def __init__(self, path: str) -> None:
        """Open the device. Raises OSError."""
        self._path = path
        self.show(())

    def show(self, colours: Sequence[Colour]) -> None:
        """Light them. Raises OSError."""
        # The place in the file is the LED that is lit: opened anew, it is the first.
        device = os.open(self._path, os.O_WRONLY)
        try:
            os.write(device, b"".join(bytes((*colour, 0)) for colour in colours))
        finally:
            os.close(device)

    def close(self) -> None:
        """There is nothing to free."""
