"""WS2812 ("NeoPixel") LEDs on the data line of an SPI device: on every Raspberry Pi, GPIO 10.

The bit's length tells a one from a zero: 8 bits of SPI are one of the LEDs', at 6.4 MHz 1.25 us, of
which a one is high for 0.78 us and a zero for 0.31 us. All kinds of WS2812 take these. A byte ends
low, so that a gap between two, which some SPI controllers make, lengthens a bit and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence

from satellite.look import Colour

from . import LedsError
from .spi import SpiChain

HERTZ = 6_400_000
ONE, ZERO = 0b11111000, 0b11000000
MOST = 160
"""More LEDs do not fit into one transfer of the kernel's, and none may have a gap."""
WIRE = tuple(
    bytes(ONE if value >> bit & 1 else ZERO for bit in range(7, -1, -1)) for value in range(256)
)
"""A byte as it goes over the wire, the highest bit first."""


class Ws2812(SpiChain):
    """A chain of them."""

    def __init__(self, path: str) -> None:
        """Open the SPI device. Raises OSError."""
        super().__init__(path, HERTZ, frame)


def frame(colours: Sequence[Colour]) -> bytes:
    """Return what goes over the wire; low before and after. Raises LedsError."""
    if len(colours) > MOST:
        raise LedsError(f"{len(colours)} LEDs are too many: at most {MOST} WS2812 can be lit")
    leds = b"".join(WIRE[green] + WIRE[red] + WIRE[blue] for red, green, blue in colours)
    return b"\0" + leds + b"\0"
