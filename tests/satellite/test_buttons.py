"""A button and a mute switch: their edges as a script."""

from __future__ import annotations

import asyncio

import pytest

from satellite import body as body_module
from satellite.body import Body
from satellite.buttons import HOLD_SECONDS, Buttons, Press
from satellite.state import Phase, Signal, State
from tests.satellite.scripted import BUTTON, SWITCH, Script

DOWN, UP = True, False


@pytest.mark.parametrize(
    ("edges", "signals"),
    [
        ([(DOWN, 1.0), (UP, 1.2)], ["button"]),
        ([(DOWN, 1.0), (UP, 1.2), (DOWN, 1.5), (UP, 1.6)], ["button", "button"]),
        ([(DOWN, 1.0), (UP, 1.004), (DOWN, 1.006), (UP, 1.2)], ["button"]),
        ([(DOWN, 1.0), (UP, 1.2), (DOWN, 1.204), (UP, 1.206)], ["button"]),
        ([(DOWN, 1.0), (UP, 1.0 + HOLD_SECONDS)], ["button", "stop"]),
        ([(DOWN, 1.0), (UP, 1.004), (DOWN, 1.006), (UP, 2.0)], ["button", "stop"]),
        ([(DOWN, 1.0), (DOWN, 1.5), (UP, 1.6)], ["button"]),
        ([(UP, 1.0)], []),
    ],
    ids=[
        "pressed",
        "twice",
        "bounces when pressed",
        "bounces when let go",
        "held",
        "bounces and is held",
        "an edge was lost",
        "let go only",
    ],
)
def test_edges_mean(edges, signals):
    press = Press()
    assert [signal for down, at in edges for signal in press.take(pressed=down, at=at)] == signals


def test_a_button_that_is_held_stops_once_and_before_it_is_let_go():
    press = Press()
    press.take(pressed=DOWN, at=1.0)
    assert press.wait(1.5) == []
    assert press.wait(1.0 + HOLD_SECONDS) == [Signal.STOP]
    assert press.wait(9.0) == []
    assert press.take(pressed=UP, at=9.0) == []


class Told:
    def __init__(self):
        self.all = asyncio.Queue()

    def tell(self, what):
        self.all.put_nowait(what)

    async def next(self):
        async with asyncio.timeout(20):
            return await self.all.get()


@pytest.fixture
async def told():
    return Told()


@pytest.fixture
async def scripts(monkeypatch):
    monkeypatch.setattr(body_module, "RETRY_SECONDS", 0)
    scripts = [Script(), Script()]
    yield scripts
    for script in scripts:
        script.close()


@pytest.fixture
def make(told, scripts):
    """Buttons that open one script after the other."""
    left = list(scripts)
    return lambda: Buttons(lambda: left.pop(0), told.tell, told.tell, button=BUTTON, switch=SWITCH)


async def test_a_press_is_told_at_once_and_stops_when_it_is_held(make, scripts, told):
    async with Body({"buttons": make()}).running():
        await asyncio.sleep(0)
        scripts[0].move(BUTTON, closed=True)
        assert await told.next() is Signal.BUTTON
        assert await told.next() is Signal.STOP


async def test_the_switch_mutes_and_nobody_else_unmutes_meanwhile(make, scripts, told):
    buttons = make()
    async with Body({"buttons": buttons}).running():
        await asyncio.sleep(0)
        scripts[0].move(SWITCH, closed=True)
        assert await told.next() is True
        buttons.show(State(phase=Phase.IDLE, muted=True))
        buttons.show(State(phase=Phase.IDLE, muted=False))
        assert await told.next() is True
        scripts[0].move(SWITCH, closed=False)
        assert await told.next() is False
        buttons.show(State(phase=Phase.IDLE, muted=False))
        assert told.all.empty()


async def test_a_switch_that_is_closed_at_the_start_mutes(make, scripts, told):
    scripts[0].closed_at_start = True
    async with Body({"buttons": make()}).running():
        assert await told.next() is True


async def test_an_open_switch_at_the_start_unmutes_nothing(make, scripts, told):
    async with Body({"buttons": make()}).running():
        await asyncio.sleep(0)
        scripts[0].move(BUTTON, closed=True)
        assert await told.next() is Signal.BUTTON


async def test_buttons_that_fail_are_opened_again(make, scripts, told):
    body = Body({"buttons": make()})
    async with body.running():
        await asyncio.sleep(0)
        scripts[0].unplug()
        scripts[1].move(BUTTON, closed=True)
        assert await told.next() is Signal.BUTTON
        assert body.report == {"buttons": "works"}
