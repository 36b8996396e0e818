"""The body that the options describe, in a whole satellite with no hardware at all."""

from __future__ import annotations

import asyncio

import pytest

from satellite.app import Satellite
from satellite.options import SatelliteOptions
from satellite.parts import make_body, make_lights
from satellite.state import Phase, Signal
from tests.satellite.conftest import LOCALHOST
from wyoming_servers.wire.errors import LaramieError

NO_CHIP = "/dev/gpiochip-of-no-machine"


@pytest.fixture
def make_options(tmp_path):
    def make(**given):
        return SatelliteOptions(host=LOCALHOST, port=0, data_dir=tmp_path, echo=False, **given)

    return make


def parts(options):
    lights = make_lights(options, lambda: None)
    return list(make_body(options, lights, print, print).report)


async def test_a_satellite_has_the_parts_that_are_named(make_options):
    assert parts(make_options()) == []
    assert parts(make_options(leds="apa102", mute_gpio=0, on_state="true {phase}")) == [
        "leds",
        "buttons",
        "on_state",
    ]
    assert parts(make_options(mqtt_uri="mqtt://broker", mqtt_topic="home/kitchen")) == ["mqtt"]


async def test_a_wrong_hook_is_told_at_the_start(make_options):
    with pytest.raises(LaramieError, match="is no command"):
        Satellite(make_options(on_state="light {colour}"))


async def test_a_body_without_its_devices_is_named_and_the_satellite_works(make_options, tmp_path):
    path = tmp_path / "phases"
    options = make_options(
        leds="apa102:/dev/spidev-of-no-machine",
        gpio_chip=NO_CHIP,
        button_gpio=17,
        on_state=f"""sh -c 'echo {{phase}} {{muted}} >> {path}'""",
        microphone="command:sleep 1000",
        speaker="command:cat",
        wake_uri=f"tcp://{LOCALHOST}:1",
    )
    satellite = Satellite(options)
    assert satellite.settings.now.led_brightness == 0.5
    async with satellite.running(), asyncio.timeout(20):
        while NO_CHIP not in satellite.body.report["buttons"]:  # noqa: ASYNC110 - tells no event
            await asyncio.sleep(0.005)
        satellite.turn.tell(Signal.CONNECTED)
        satellite._switch(True)  # noqa: FBT003 - as the switch does
        assert satellite.turn.state.phase is Phase.IDLE
        assert satellite.turn.state.muted
        assert satellite.settings.now.microphone_muted
        while not path.exists() or len(path.read_text().splitlines()) < 2:  # noqa: ASYNC110
            await asyncio.sleep(0.005)
        report = satellite._diagnose().report
    assert path.read_text() == "idle false\nidle true\n"
    assert "/dev/spidev-of-no-machine" in report["leds"]
    assert report["on_state"] == "works"
