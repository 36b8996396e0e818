"""Microphones and speakers of a real sound server, by PortAudio and by commands."""

from __future__ import annotations

import asyncio
import sys

import numpy as np
import pytest

from satellite.devices import SPEAKER, DeviceError, auto, library, open_input, open_output
from satellite.devices.listing import listing
from satellite.microphone import Microphone
from tests.satellite.home import until
from tests.satellite.sound_server import SoundServer, chirp, running_sound_server, similarity
from wyoming_servers.audio.formats import SPEECH

PAREC, PACAT = (f"command:{auto.HEARING['parec']}".format(channels=1), auto.PLAYING["pacat"])
TIMES = 20
"""A busy machine loses pieces of sound: so often something is said until it is heard whole."""
HEARING = pytest.mark.parametrize("spec", ["auto", PAREC], ids=["portaudio", "command"])
PLAYING = pytest.mark.parametrize(
    "spec", ["auto", f"command:{PACAT}"], ids=["portaudio", "command"]
)


@pytest.fixture(scope="module")
def server():
    with running_sound_server() as server:
        yield server


@HEARING
def test_what_is_said_near_the_microphone_is_heard(server, spec):
    device = open_input(spec)
    assert device.format == SPEECH
    for _ in range(TIMES):
        heard = device.read()
        server.say(np.pad(chirp(SPEECH), (1600, 8000)).tobytes(), SPEECH)
        while len(heard) < 3 * SPEECH.bytes_per_second:
            heard += device.read()
        if similarity(heard, chirp(SPEECH)) > 0.95:
            break
    else:
        pytest.fail("it was never heard whole")
    device.close()


@PLAYING
def test_what_is_played_is_in_the_room(server, spec):
    with server.recorded("room", SPEAKER) as path:
        device = open_output(spec)
        sound = np.pad(chirp(SPEAKER), (2205, 2205)).tobytes()
        while similarity(path.read_bytes(), chirp(SPEAKER)) < 0.95:
            for start in range(0, len(sound), 882):
                device.write(sound[start : start + 882])
        device.close()


@pytest.mark.usefixtures("server")
def test_a_microphone_has_as_many_channels_as_wanted():
    device = open_input("auto", 4)
    assert device.format.channels == 4
    assert len(device.read()) % 8 == 0
    device.close()


@pytest.mark.usefixtures("server")
def test_devices_are_listed_and_one_is_the_automatic_one():
    lines = list(listing())
    assert sum("pulse" in line and "<- auto" in line for line in lines) == 2
    assert sum("parec" in line or "pacat" in line for line in lines) == 2


@pytest.mark.usefixtures("server")
def test_without_portaudio_a_command_is_taken_and_told(monkeypatch, caplog):
    caplog.set_level("INFO")
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    microphone, speaker = open_input("auto"), open_output("auto")
    assert "the microphone: parec" in caplog.messages
    assert "the speaker: pacat" in caplog.messages
    microphone.close()
    speaker.close()


@pytest.mark.usefixtures("server")
def test_where_nothing_works_all_that_was_tried_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(DeviceError, match=r"laramie\[satellite\].*parec.*arecord"):
        open_input("auto")
    with pytest.raises(DeviceError, match=r"laramie\[satellite\].*pacat.*aplay"):
        open_output("auto")


def test_a_command_that_ends_is_no_speaker():
    device = open_output("command:true")
    with pytest.raises(DeviceError, match="'true' has ended with status 0"):
        device.write(bytes(8820))
    device.close()


FAULTS = {
    "unplugged": (SoundServer.unplug, SoundServer.plug_in),
    "server died": (SoundServer.kill, SoundServer.start),
}


@pytest.mark.parametrize("fault", FAULTS)
@HEARING
async def test_a_microphone_that_was_gone_hears_again(server, spec, fault, caplog):
    heard = []
    microphone = Microphone(lambda: open_input(spec), heard.append)
    hearing = asyncio.create_task(microphone.run())
    try:
        await until(lambda: heard)
        away, back = FAULTS[fault]
        away(server)
        await until(lambda: microphone.problem)
        assert "the microphone cannot be used" in caplog.text
        back(server)
        await until(lambda: not microphone.problem)
        heard.clear()
        await until(lambda: heard)
        assert caplog.messages.count("the microphone hears again") == 1
    finally:
        hearing.cancel()
        await asyncio.gather(hearing, return_exceptions=True)


def device(index, name, inputs=1, outputs=1):
    return library.Device(index=index, name=name, inputs=inputs, outputs=outputs, rate=48_000)


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (["vc4-hdmi-0: - (hw:0,0)", "USB Audio: - (hw:1,0)", "default"], 1),
        (["USB Audio: - (hw:0,0)", "pulse", "default"], 1),
        (["pulse", "pipewire", "USB Audio: - (hw:0,0)"], 1),
        (["bcm2835 Headphones: - (hw:0,0)", "default"], 1),
        (["vc4-hdmi-0: - (hw:0,0)"], 0),
    ],
)
def test_the_device_that_somebody_has_plugged_in_is_taken(names, chosen):
    found = [device(index, name) for index, name in enumerate(names)]
    assert library.choose(found, library.Direction.OUTPUT).index == chosen


def test_a_device_is_named_by_its_index_or_a_part_of_its_name():
    found = [device(0, "HDMI", inputs=0), device(1, "USB Audio: - (hw:1,0)"), device(2, "default")]
    assert library.choose(found, library.Direction.INPUT, "2").name == "default"
    assert library.choose(found, library.Direction.INPUT, "usb audio").index == 1
    for wanted in ("0", "no such"):
        with pytest.raises(DeviceError, match="laramie-satellite devices"):
            library.choose(found, library.Direction.INPUT, wanted)


@pytest.mark.usefixtures("server")
def test_new_devices_are_seen_once_the_streams_of_the_old_ones_are_closed(monkeypatch):
    first = open_output("auto")
    monkeypatch.setattr(library, "_world", lambda: "another card")
    with pytest.raises(DeviceError, match="have changed"):
        open_output("sounddevice:")
    with pytest.raises(DeviceError, match="have changed"):
        first.write(bytes(882))
    first.close()
    open_output("sounddevice:").close()
