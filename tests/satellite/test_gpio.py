"""GPIO lines, asked for with the real gpiod; the lines themselves are a stand-in's."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from satellite.gpio import Edge, GpioError, open_contacts, open_output

gpiod = pytest.importorskip("gpiod", reason="gpiod is not installed")

CHIP = "/dev/gpiochip-of-no-machine"


class Lines:
    """Stands in for a request of gpiod's: no machine here has GPIOs."""

    fd = 7

    def __init__(self):
        self.values = {}
        self.released = False

    def set_value(self, line, value):
        self.values[line] = value

    def get_value(self, line):
        return self.values[line]

    def read_edge_events(self):
        kinds = gpiod.EdgeEvent.Type
        return [
            SimpleNamespace(line_offset=17, event_type=kind, timestamp_ns=at)
            for kind, at in [
                (kinds.RISING_EDGE, 1_500_000_000),
                (kinds.FALLING_EDGE, 2_000_000_000),
            ]
        ]

    def release(self):
        self.released = True


@pytest.fixture
def asked(monkeypatch):
    """What was asked for, and the lines that were given."""
    asked = SimpleNamespace(lines=Lines(), config=None)

    def request_lines(path, *, config, consumer):
        assert (path, consumer) == (CHIP, "laramie-satellite")
        asked.config = config
        return asked.lines

    monkeypatch.setattr(gpiod, "request_lines", request_lines)
    return asked


def test_contacts_are_pulled_up_and_closed_when_low(asked):
    contacts = open_contacts(CHIP, 17, 27)
    assert set(asked.config) == {17, 27}
    settings = asked.config[17]
    assert settings.active_low
    assert settings.bias is gpiod.line.Bias.PULL_UP
    assert settings.edge_detection is gpiod.line.Edge.BOTH
    assert contacts.fileno() == 7
    assert contacts.edges() == [Edge(17, closed=True, at=1.5), Edge(17, closed=False, at=2.0)]
    asked.lines.values[27] = gpiod.line.Value.ACTIVE
    assert contacts.is_closed(27)
    contacts.close()
    assert asked.lines.released


def test_an_output_is_high_or_low(asked):
    output = open_output(CHIP, 5)
    assert asked.config[5].direction is gpiod.line.Direction.OUTPUT
    output.write(high=True)
    assert asked.lines.values == {5: gpiod.line.Value.ACTIVE}
    output.write(high=False)
    assert asked.lines.values == {5: gpiod.line.Value.INACTIVE}
    output.close()
    assert asked.lines.released


def test_a_chip_that_is_not_there_is_an_error_of_the_system():
    with pytest.raises(FileNotFoundError, match=CHIP):
        open_contacts(CHIP, 17)
    with pytest.raises(OSError, match="No such device"):
        open_output("/dev/null", 17)


def test_without_gpiod_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "gpiod", None)
    with pytest.raises(GpioError, match=r"laramie\[gpio\]"):
        open_contacts(CHIP, 17)
