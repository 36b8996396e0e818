"""One plain LED on a GPIO: it is on or off."""

from __future__ import annotations

from collections.abc import Sequence

from satellite.gpio import open_output
from satellite.look import Colour

LIT = 128


class GpioLed:
    """It is on when the first colour is bright."""

    dims = False

    def __init__(self, chip: str, line: int) -> None:
        """Take the GPIO. Raises OSError, GpioError."""
        self._output = open_output(chip, line)

    def show(self, colours: Sequence[Colour]) -> None:
        """Switch it. Raises OSError."""
        self._output.write(high=max(colours[0]) >= LIT)

    def close(self) -> None:
        """Free the GPIO."""
        self._output.close()
