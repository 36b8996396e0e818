"""LEDs, by what the options say of them; each kind is a file, and imported when it is used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from satellite.look import Colour
from wyoming_servers.wire.errors import LaramieError

SPI = "/dev/spidev0.0"
PIO = "/dev/leds0"


class LedsError(LaramieError):
    """LEDs cannot be used; the text says why, and what to do."""


class Leds(Protocol):
    """Open LEDs. What is shown stays until something else is."""

    dims: bool
    """Whether brightness can be seen; where not, colours come at their full brightness."""

    def show(self, colours: Sequence[Colour]) -> None:
        """Light them, at once. Raises OSError."""

    def close(self) -> None:
        """Free the device."""


def open_leds(spec: str, chip: str) -> Leds:
    """Open what is named; ``chip`` is where a GPIO is. Raises OSError, LaramieError."""
    kind, _, rest = spec.partition(":")
    match kind:
        case "apa102":
            from .apa102 import Apa102  # noqa: PLC0415 - only what is used is imported

            return Apa102(rest or SPI)
        case "ws2812":
            from .ws2812 import Ws2812  # noqa: PLC0415

            return Ws2812(rest or SPI)
        case "ws2812-pio":
            from .ws2812_pio import Ws2812Pio  # noqa: PLC0415

            return Ws2812Pio(rest or PIO)
        case "gpio" if rest.isdecimal():
            from .gpio import GpioLed  # noqa: PLC0415

            return GpioLed(chip, int(rest))
    raise LedsError(
        f"'{spec}' are no LEDs: write apa102, ws2812, ws2812-pio (each with :DEVICE if it is "
        "another) or gpio:NUMBER"
    )
