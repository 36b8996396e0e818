"""GPIO lines, by the kernel's own interface; the one place that knows gpiod."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from types import ModuleType
from typing import TYPE_CHECKING

from wyoming_servers.wire.errors import LaramieError

if TYPE_CHECKING:
    from gpiod import LineRequest

CONSUMER = "laramie-satellite"
"""Whom ``gpioinfo`` names."""
REST = timedelta(milliseconds=10)
"""A contact that closes is heard once it has not bounced for so long."""


class GpioError(LaramieError):
    """A GPIO cannot be used; the text says why, and what to do."""


@dataclass(frozen=True)
class Edge:
    """A contact to ground has closed, or opened."""

    line: int
    closed: bool
    at: float
    """In seconds of the monotonic clock, as the kernel saw it."""


class Output:
    """A line that is high or low."""

    def __init__(self, request: LineRequest, line: int) -> None:
        """Take the line that was asked for."""
        self._request = request
        self._line = line

    def write(self, *, high: bool) -> None:
        """Set the level. Raises OSError."""
        values = _gpiod().line.Value
        self._request.set_value(self._line, values.ACTIVE if high else values.INACTIVE)

    def close(self) -> None:
        """Free the line."""
        self._request.release()


class Contacts:
    """Lines with a contact to ground each."""

    def __init__(self, request: LineRequest) -> None:
        """Take the lines that were asked for."""
        self._request = request

    def fileno(self) -> int:
        """Return what is readable when there are edges."""
        return self._request.fd

    def edges(self) -> list[Edge]:
        """Return those that have come; blocks while there are none. Raises OSError."""
        rising = _gpiod().EdgeEvent.Type.RISING_EDGE
        return [
            Edge(event.line_offset, event.event_type is rising, event.timestamp_ns / 1e9)
            for event in self._request.read_edge_events()
        ]

    def is_closed(self, line: int) -> bool:
        """Return whether a contact is closed now. Raises OSError."""
        closed: bool = self._request.get_value(line) is _gpiod().line.Value.ACTIVE
        return closed

    def close(self) -> None:
        """Free the lines."""
        self._request.release()


def open_output(chip: str, line: int) -> Output:
    """Take a line to write to; it is low. Raises OSError, GpioError."""
    gpiod = _gpiod()
    settings = gpiod.LineSettings(direction=gpiod.line.Direction.OUTPUT)
    return Output(_request(chip, {line: settings}), line)


def open_contacts(chip: str, *lines: int) -> Contacts:
    """Take lines with contacts to ground, pulled up. Raises OSError, GpioError."""
    gpiod = _gpiod()
    settings = gpiod.LineSettings(
        edge_detection=gpiod.line.Edge.BOTH,
        bias=gpiod.line.Bias.PULL_UP,
        active_low=True,
        debounce_period=REST,
    )
    return Contacts(_request(chip, dict.fromkeys(lines, settings)))


def _request(chip: str, config: dict[int, object]) -> LineRequest:
    try:
        request: LineRequest = _gpiod().request_lines(chip, config=config, consumer=CONSUMER)
    except ValueError as error:
        raise GpioError(f"{chip} has no such line: {error}") from error
    except OSError as error:
        # gpiod does not say which chip.
        raise OSError(error.errno, error.strerror, chip) from error
    return request


def _gpiod() -> ModuleType:
    try:
        import gpiod  # noqa: PLC0415 - only a satellite with buttons or a plain LED needs it
    except ImportError as error:
        raise GpioError("gpiod is not installed: pip install 'laramie[gpio]'") from error
    return gpiod
