"""What goes over the wire to LEDs, into stand-ins: there are no LEDs here."""

from __future__ import annotations

import sys

import pytest

from satellite.gpio import GpioError
from satellite.leds import LedsError, apa102, open_leds, ws2812
from satellite.leds.spi import open_spi

CHIP = "/dev/gpiochip-of-no-machine"


def test_an_apa102_frame_begins_with_zeros_and_has_blue_first():
    frame = apa102.frame([(1, 2, 3), (255, 0, 128)])
    assert frame == bytes.fromhex("00000000 ff030201 ff8000ff 00000000 00")


@pytest.mark.parametrize("count", [1, 3, 12, 144])
def test_the_last_apa102_gets_the_clocks_its_data_needs_on_the_way(count):
    clocks = 8 * (len(apa102.frame([(0, 0, 0)] * count)) - 4 - 4 * count)
    assert clocks >= 32 + count / 2


def test_a_ws2812_bit_is_a_byte_whose_length_tells_it_and_green_is_first():
    frame = ws2812.frame([(0x00, 0x80, 0x01)])
    zero, one = b"\xc0", b"\xf8"
    assert frame == b"\0" + one + 7 * zero + 8 * zero + 7 * zero + one + b"\0"


def test_no_ws2812_transfer_is_longer_than_the_kernel_takes_at_once():
    assert len(ws2812.frame([(0, 0, 0)] * ws2812.MOST)) <= 4096
    with pytest.raises(LedsError, match="161 LEDs are too many"):
        ws2812.frame([(0, 0, 0)] * (ws2812.MOST + 1))


@pytest.mark.parametrize(
    ("spec", "wire"),
    [
        ("apa102:/dev/spidev0.1", apa102.frame([(9, 8, 7)])),
        ("ws2812:/dev/spidev0.1", ws2812.frame([(9, 8, 7)])),
    ],
)
def test_leds_on_spi_write_a_frame_at_a_time(tmp_path, monkeypatch, spec, wire):
    """A file stands in for the SPI device, which no machine here has."""
    stand_in = tmp_path / "spi"
    asked = []

    def open_file(path, hertz):
        asked.append((path, hertz))
        return stand_in.open("wb", buffering=0)

    monkeypatch.setattr("satellite.leds.spi.open_spi", open_file)
    leds = open_leds(spec, CHIP)
    leds.show([(9, 8, 7)])
    leds.close()
    assert stand_in.read_bytes() == wire
    assert asked[0][0] == "/dev/spidev0.1"


def test_the_kernels_ws2812_gets_four_bytes_an_led_always_from_the_first_on(tmp_path):
    """A file stands in for the kernel's device, which only a Raspberry Pi 5 has."""
    stand_in = tmp_path / "leds0"
    stand_in.touch()
    leds = open_leds(f"ws2812-pio:{stand_in}", CHIP)
    leds.show([(1, 2, 3), (4, 5, 6)])
    leds.show([(7, 8, 9), (4, 5, 6)])
    leds.close()
    assert stand_in.read_bytes() == bytes.fromhex("07080900 04050600")


@pytest.mark.parametrize("kind", ["apa102", "ws2812", "ws2812-pio"])
def test_a_device_that_is_not_there_is_named_and_not_made(tmp_path, kind):
    path = tmp_path / "none"
    with pytest.raises(FileNotFoundError, match="none"):
        open_leds(f"{kind}:{path}", CHIP)
    assert not path.exists()


def test_a_file_is_no_spi_device(tmp_path):
    path = tmp_path / "file"
    path.touch()
    with pytest.raises(OSError, match="ioctl"):
        open_spi(str(path), 1_000_000)


@pytest.mark.parametrize("spec", ["neon", "gpio:", "gpio:red"])
def test_unknown_leds_are_told_what_there_is(spec):
    with pytest.raises(LedsError, match="write apa102"):
        open_leds(spec, CHIP)


def test_a_plain_led_without_gpiod_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "gpiod", None)
    with pytest.raises(GpioError, match=r"laramie\[gpio\]"):
        open_leds("gpio:17", CHIP)


def test_a_plain_led_is_on_while_the_first_colour_is_bright(monkeypatch):
    """A list stands in for the GPIO."""
    levels = []

    class Output:
        def write(self, *, high):
            levels.append(high)

        def close(self):
            levels.append("closed")

    monkeypatch.setattr("satellite.leds.gpio.open_output", lambda *_: Output())
    led = open_leds("gpio:17", CHIP)
    for colour in [(0, 90, 255), (127, 0, 0), (0, 0, 0)]:
        led.show([colour])
    led.close()
    assert levels == [True, False, False, "closed"]
