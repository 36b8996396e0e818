"""APA102 ("DotStar") LEDs on SPI, as on the ReSpeaker HATs."""

from __future__ import annotations

from collections.abc import Sequence

from satellite.look import Colour

from .spi import SpiChain

HERTZ = 4_000_000
START = bytes(4)
LED = 0xFF
"""Three ones begin an LED; the rest is its current, all of it: colours carry the brightness."""


class Apa102(SpiChain):
    """A chain of them."""

    def __init__(self, path: str) -> None:
        """Open the SPI device. Raises OSError."""
        super().__init__(path, HERTZ, frame)


def frame(colours: Sequence[Colour]) -> bytes:
    """Return what goes over the wire, as the data sheet and its clones want it.

    Each LED hands the data on half a clock later, so that the last is reached count / 2 clocks
    after its data; SK9822 wants 32 clocks more before it shows anything.
    """
    leds = b"".join(bytes((LED, blue, green, red)) for red, green, blue in colours)
    return START + leds + bytes(4 + (len(colours) + 15) // 16)
