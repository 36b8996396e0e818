"""LEDs that follow the satellite; a stand-in for them notes what they show."""

from __future__ import annotations

import asyncio

import pytest

from satellite import body as body_module
from satellite.body import Body
from satellite.lights import Lights
from satellite.look import AMBER, BLUE
from satellite.state import Phase, State

DARK = (0, 0, 0)


class Noted:
    """Stands in for LEDs, and fails when it is told to."""

    dims = True

    def __init__(self):
        self.shown = []
        self.fails = False
        self.changed = asyncio.Event()

    def show(self, colours):
        if self.fails:
            self.fails = False
            raise OSError("unplugged")
        self.shown.append(colours)
        self.changed.set()

    def close(self):
        self.shown.append("closed")

    async def until(self, condition):
        async with asyncio.timeout(20):
            while not condition():
                self.changed.clear()
                await self.changed.wait()


@pytest.fixture
async def leds():
    return Noted()


@pytest.fixture
async def lights(leds, monkeypatch):
    monkeypatch.setattr(body_module, "RETRY_SECONDS", 0)
    lights = Lights(lambda: leds, 2, lambda: None, clock=lambda: 0.0)
    async with Body({"leds": lights}).running():
        await leds.until(lambda: leds.shown)
        yield lights


def shows(leds, *colours):
    return lambda: leds.shown[-1] == list(colours)


async def test_they_follow_the_state(leds, lights):
    lights.show(State(phase=Phase.LISTENING))
    await leds.until(shows(leds, BLUE, BLUE))
    lights.show(State(phase=Phase.IDLE))
    await leds.until(shows(leds, DARK, DARK))


async def test_they_are_dimmed_at_once(leds, lights):
    lights.show(State(phase=Phase.LISTENING))
    lights.dim(0.5)
    await leds.until(shows(leds, (0, 22, 64), (0, 22, 64)))


async def test_leds_that_do_not_dim_get_full_colours_or_none(leds, lights):
    leds.dims = False
    lights.dim(0.1)
    lights.show(State(phase=Phase.RINGING))
    await leds.until(shows(leds, AMBER, AMBER))
    lights.dim(0.0)
    await leds.until(shows(leds, DARK, DARK))


async def test_nothing_is_written_that_is_shown_already(leds, lights):
    written = len(leds.shown)
    lights.dim(1.0)
    lights.show(State(phase=Phase.AWAY))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert len(leds.shown) == written


async def test_leds_that_fail_are_opened_again(leds, lights):
    leds.fails = True
    lights.show(State(phase=Phase.LISTENING))
    await leds.until(lambda: leds.shown[-1] == [BLUE, BLUE] and "closed" in leds.shown)
    assert lights.problem == ""


async def test_they_are_dark_when_the_satellite_ends(leds):
    async with Body({"leds": Lights(lambda: leds, 2, lambda: None)}).running():
        await leds.until(lambda: leds.shown)
    assert leds.shown[-2:] == [[DARK, DARK], "closed"]


async def test_what_is_wrong_with_them_is_reported_and_nothing_else_fails():
    told = asyncio.Event()

    def none():
        told.set()
        raise FileNotFoundError(2, "No such file or directory", "/dev/spidev0.0")

    body = Body({"leds": Lights(none, 2, lambda: None)})
    async with body.running():
        await told.wait()
        body.show(State(phase=Phase.LISTENING))
        assert "/dev/spidev0.0" in body.report["leds"]
