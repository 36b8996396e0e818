"""A whole satellite on a real sound server: a microphone that is spoken into, a speaker that plays.

The wake word engine and the recordings are real; Home Assistant is the test's.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

import numpy as np
import pytest

from satellite import microphone as microphone_module
from satellite.app import Satellite
from satellite.options import SatelliteOptions
from satellite.state import Phase
from tests.satellite.conftest import LOCALHOST
from tests.satellite.home import connected, until
from tests.satellite.sound_server import KINDS, chirp, holds_chirp, running_sound_server, similarity
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.audio.wav import read_wav

pytest.importorskip("pyopen_wakeword", reason="pyopen-wakeword is not installed")

REPLY_FORMAT = SPEECH
"""The satellite plays 22.05 kHz: what Home Assistant sends is converted."""


@pytest.fixture(scope="module", params=KINDS)
def server(request):
    with running_sound_server(request.param) as server:
        yield server


@pytest.fixture
def spoken(recordings):
    """The wake phrase and a command in one breath; and where the command begins."""
    _, phrase = read_wav(recordings / "wake" / "okay_nabu.wav", SPEECH)
    _, command = read_wav(recordings / "commands" / "turn_off_lights_in_the_office.wav", SPEECH)
    return bytes(SPEECH.bytes_per_second) + phrase + command


@asynccontextmanager
async def satellite_in(folder):
    options = SatelliteOptions(
        host=LOCALHOST,
        port=0,
        data_dir=folder,
        wake_engine="openwakeword",
        chimes=False,
        volume=1.0,
    )
    satellite = Satellite(options)
    async with satellite.running() as satellite.port:
        await until(lambda: not (satellite.wake.problem or satellite.microphone.problem))
        yield satellite


async def say(home, server, spoken):
    """Say the phrase and the command, until the first of it is heard at home."""
    saying = asyncio.create_task(asyncio.to_thread(server.say, spoken, SPEECH))
    assert (await home.until("detection")).data["name"] == "okay_nabu"
    await home.until("run-pipeline")
    await saying


@pytest.mark.recordings
async def test_a_turn_goes_through_devices_that_are_unplugged_in_between(
    server, spoken, recordings, tmp_path, monkeypatch
):
    _, command = read_wav(recordings / "commands" / "turn_off_lights_in_the_office.wav", SPEECH)
    audio = {"rate": SPEECH.rate, "width": 2, "channels": 1}
    async with satellite_in(tmp_path) as satellite, connected(satellite) as home:
        for _ in range(2):
            home.heard.clear()
            await say(home, server, spoken)
            await home.hear(len(command))
            # What was said right behind the wake word, from its first sound on.
            first_word = np.frombuffer(command, "<i2")[: SPEECH.rate]
            assert similarity(bytes(home.heard), first_word) > 0.9
            with server.recorded("room", SPEECH) as path:
                await home.say("transcribe", language="en")
                await home.say("transcript", text="turn off lights")
                await home.say("audio-start", **audio)
                await home.say("audio-chunk", np.pad(chirp(SPEECH), 4000).tobytes(), **audio)
                await home.say("audio-stop")
                await home.until("played")
                await until(lambda path=path: holds_chirp(path.read_bytes(), SPEECH))
            assert satellite.turn.state.phase is Phase.IDLE
            with monkeypatch.context() as patch:
                patch.setattr(microphone_module, "NOISELESS_SECONDS", 1.0)
                server.unplug()
                await until(lambda: satellite._diagnose().report["microphone"] != "hears")
                server.plug_in()
                # A stream that has outlived its device gives zeros until somebody speaks.
                while satellite._diagnose().report["microphone"] != "hears":
                    await home.say("ping")  # Home Assistant's are every two seconds
                    await asyncio.to_thread(server.say, chirp(SPEECH).tobytes(), SPEECH)
