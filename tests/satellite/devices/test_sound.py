"""Microphones and speakers of a real sound server, by PortAudio and by commands."""

from __future__ import annotations

import asyncio
import sys
from contextlib import asynccontextmanager

import numpy as np
import pytest

from satellite import microphone as microphone_module
from satellite.devices import SPEAKER, DeviceError, library, open_input, open_output
from satellite.devices.listing import listing
from satellite.devices.programs import HEARING, PLAYING
from satellite.microphone import Microphone
from tests.satellite.home import until
from tests.satellite.sound_server import KINDS, SoundServer, chirp, running_sound_server, similarity
from wyoming_servers.audio.formats import SPEECH

PAREC, PACAT = (f"command:{HEARING['parec']}".format(channels=1), PLAYING["pacat"])
HEARING = pytest.mark.parametrize("spec", ["auto", PAREC], ids=["portaudio", "command"])
PLAYING = pytest.mark.parametrize(
    "spec", ["auto", f"command:{PACAT}"], ids=["portaudio", "command"]
)


@pytest.fixture(scope="module", params=KINDS)
def server(request):
    with running_sound_server(request.param) as server:
        yield server


@asynccontextmanager
async def hearing(spec, hear):
    """A microphone that is read while the block runs, however long anything in it takes."""
    microphone = Microphone(lambda: open_input(spec), hear)
    task = asyncio.create_task(microphone.run())
    try:
        yield microphone
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@HEARING
async def test_what_is_said_near_the_microphone_is_heard(server, spec):
    """A busy machine loses pieces of sound: it is said until it was heard whole."""
    heard = bytearray()
    async with hearing(spec, heard.extend):
        while similarity(heard, chirp(SPEECH)) < 0.95:
            del heard[: -2 * SPEECH.bytes_per_second]
            await asyncio.to_thread(server.say, np.pad(chirp(SPEECH), 1600).tobytes(), SPEECH)


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
    assert (device.format.rate, device.format.channels) == (SPEECH.rate, 4)
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


FAULTS = {
    "unplugged": (SoundServer.unplug, SoundServer.plug_in),
    "server died": (SoundServer.kill, SoundServer.start),
}


@pytest.mark.parametrize("fault", FAULTS)
@HEARING
async def test_a_microphone_that_was_gone_hears_again(server, spec, fault, caplog, monkeypatch):
    monkeypatch.setattr(microphone_module, "NOISELESS_SECONDS", 1.0)
    heard = []
    async with hearing(spec, heard.append) as microphone:
        await until(lambda: heard)
        away, back = FAULTS[fault]
        away(server)
        await until(lambda: microphone.problem)
        assert "the microphone cannot be used" in caplog.text
        back(server)
        # A stream that has outlived its device gives zeros until somebody speaks.
        while microphone.problem:
            await asyncio.to_thread(server.say, chirp(SPEECH).tobytes(), SPEECH)
        heard.clear()
        await until(lambda: heard)
        # A busy machine may lose the device twice: each loss is told once, and ends once.
        losses = sum("the microphone cannot be used" in message for message in caplog.messages)
        assert caplog.messages.count("the microphone hears again") == losses


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
