"""Parts of the body that fail; those here are the test's own."""

from __future__ import annotations

import asyncio

from satellite.body import Body
from satellite.state import State


class Part:
    problem = ""

    def __init__(self, *, fails):
        self._fails = fails
        self.ended = asyncio.Event()

    def show(self, state):
        pass

    async def run(self):
        try:
            if self._fails:
                raise ZeroDivisionError("no such share")
            await asyncio.Event().wait()
        finally:
            self.ended.set()


async def test_one_that_fails_as_nobody_has_foreseen_is_named_and_takes_no_other_with_it(caplog):
    broken, whole = Part(fails=True), Part(fails=False)
    body = Body({"leds": broken, "mqtt": whole})
    async with body.running():
        await broken.ended.wait()
        body.show(State())
        assert not whole.ended.is_set()
    assert "no such share" in body.report["leds"]
    assert "the leds has failed" in caplog.text
    assert whole.ended.is_set()
