"""The body that the options describe, in a whole satellite with no hardware at all."""

from __future__ import annotations

import asyncio

import pytest
from pydantic import ValidationError
from wyoming.event import Event

from satellite.app import Satellite
from satellite.options import SatelliteOptions
from satellite.parts import make_body, make_lights
from satellite.state import Phase, Signal
from tests.satellite.conftest import LOCALHOST, run_satellite
from tests.satellite.scripted import BUTTON, SWITCH, Script
from wyoming_servers.wire.client import Client
from wyoming_servers.wire.errors import LaramieError
from wyoming_servers.wire.satellite_protocol import Settings

NO_CHIP = "/dev/gpiochip-of-no-machine"
SILENT = {
    "microphone": "command:sleep 1000",
    "speaker": "command:cat",
    "wake_uri": f"tcp://{LOCALHOST}:1",
}


@pytest.fixture
def make_options(tmp_path):
    def make(**given):
        return SatelliteOptions(host=LOCALHOST, port=0, data_dir=tmp_path, echo="off", **given)

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


def test_an_address_of_a_wake_server_that_is_none_is_told_at_the_start(make_options):
    with pytest.raises(ValidationError, match="write tcp://HOST:PORT"):
        make_options(wake_uri="localhost:10400")


async def test_a_body_without_its_devices_is_named_and_the_satellite_works(make_options, tmp_path):
    path = tmp_path / "phases"
    options = make_options(
        leds="apa102:/dev/spidev-of-no-machine",
        gpio_chip=NO_CHIP,
        button_gpio=17,
        on_state=f"""sh -c 'echo {{phase}} {{muted}} >> {path}'""",
        **SILENT,
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


async def test_a_button_listens_and_stops_and_home_assistant_cannot_open_a_closed_switch(
    make_options, monkeypatch
):
    script = Script()
    monkeypatch.setattr("satellite.parts.open_contacts", lambda *_: script)
    satellite = Satellite(make_options(button_gpio=BUTTON, mute_gpio=SWITCH, **SILENT))
    async with (
        satellite.running() as port,
        Client.connect(f"tcp://{LOCALHOST}:{port}") as home,
        asyncio.timeout(20),
    ):

        async def told(condition):
            while True:
                settings = (await home.wait_for(Settings.TYPE)).data
                yield settings
                if condition(settings):
                    return

        await home.send(run_satellite(ours=True))
        await home.wait_for(Settings.TYPE)
        script.move(BUTTON, closed=True)
        await home.wait_for("run-pipeline")
        await home.wait_for("laramie-satellite-cancel")
        script.move(SWITCH, closed=True)
        assert [each async for each in told(lambda now: now["microphone_muted"])]
        await home.send(Event(type=Settings.TYPE, data={"microphone_muted": False}))
        await home.send(Event(type=Settings.TYPE, data={"volume": 0.3}))
        answers = [each async for each in told(lambda now: now["volume"] == 0.3)]
        assert answers[-2]["microphone_muted"]
        assert answers[-1]["microphone_muted"]
        assert satellite.turn.state.muted
