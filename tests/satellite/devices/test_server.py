"""The echo canceller of a real PulseAudio: taken, loaded, left behind, gone."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest

from satellite.devices import SPEAKER, DeviceError
from satellite.devices import server as server_module
from satellite.devices.server import MODULE, SINK, SOURCE, ServerCanceller
from satellite.microphone import Microphone
from tests.satellite.home import until
from tests.satellite.sound_server import (
    KINDS,
    PATIENCE_SECONDS,
    PipeWireServer,
    chirp,
    running_sound_server,
)
from wyoming_servers.audio.formats import SPEECH


@pytest.fixture(scope="module", params=KINDS)
def server(request):
    with running_sound_server(request.param) as server:
        yield server


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """A busy machine answers late."""
    monkeypatch.setattr(server_module, "ANSWER_SECONDS", PATIENCE_SECONDS)


@pytest.fixture
def canceller(server):
    canceller = ServerCanceller()
    yield canceller
    canceller.close()
    assert not server.loaded(MODULE)


def is_loud(pcm):
    """Whether there is a sound, however broken: a busy machine loses pieces."""
    samples = np.frombuffer(pcm[: len(pcm) // 2 * 2], "<i2").astype(int)
    return bool(np.any(np.abs(samples) > 2000))


def test_what_is_said_is_heard_and_what_is_played_is_in_the_room(server, canceller):
    microphone, speaker = canceller.open_input(), canceller.open_output()
    heard = b""
    while not is_loud(heard):
        server.say(chirp(SPEECH).tobytes(), SPEECH)
        heard = b"".join(microphone.read() for _ in range(25))
    with server.recorded("room", SPEAKER) as path:
        while not is_loud(path.read_bytes()):
            speaker.write(chirp(SPEAKER).tobytes())
    assert server.streams("source-outputs", SOURCE)
    assert server.streams("sink-inputs", SINK)
    assert len(server.loaded(MODULE)) == 1
    speaker.close()
    microphone.close()


def test_what_a_killed_satellite_has_left_is_taken_over(server, canceller):
    ServerCanceller().ready()
    left = server.loaded(MODULE)
    devices = canceller.ready()
    assert (devices.source, devices.sink) == (SOURCE, SINK)
    assert server.loaded(MODULE) == left


def test_what_others_have_set_up_is_taken_and_left(server):
    theirs = server.load(MODULE, "source_master=voice.monitor", "sink_master=room")
    canceller = ServerCanceller()
    devices = canceller.ready()
    assert (devices.source, devices.sink) == server.CANCELLER
    canceller.close()
    assert server.loaded(MODULE) == [theirs]
    server.unload(theirs)


async def test_after_the_servers_death_it_is_loaded_again(server, canceller):
    heard = []
    microphone = Microphone(canceller.open_input, heard.append)
    hearing = asyncio.create_task(microphone.run())
    try:
        await until(lambda: heard)
        server.kill()
        await until(lambda: microphone.problem)
        server.start()
        await until(lambda: not microphone.problem)
        assert len(server.loaded(MODULE)) == 1
    finally:
        hearing.cancel()
        await asyncio.gather(hearing, return_exceptions=True)


def test_without_a_canceller_there_is_no_such_microphone_but_a_speaker(server, monkeypatch):
    if isinstance(server, PipeWireServer):
        pytest.skip("its canceller waits for a microphone, and gives zeros")
    monkeypatch.setenv("PULSE_SOURCE", "unplugged")
    canceller = ServerCanceller()
    with pytest.raises(DeviceError, match="load-module"):
        canceller.open_input()
    device = canceller.open_output()
    device.write(bytes(882))
    device.close()
    assert not server.loaded(MODULE)


def test_without_its_program_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(DeviceError, match="apt install pulseaudio-utils"):
        ServerCanceller().ready()
