"""A diagnosis on a real sound server, in a virtual room."""

from __future__ import annotations

from functools import partial

import pytest

from satellite.__main__ import main
from satellite.devices.server import MODULE
from satellite.diagnosis import session
from satellite.diagnosis.measure import Echo
from satellite.diagnosis.session import diagnose
from satellite.options import SatelliteOptions
from tests.satellite.sound_server import running_sound_server
from wyoming_servers.audio.formats import SPEECH
from wyoming_servers.audio.wav import write_wav


@pytest.fixture(scope="module")
def server():
    with running_sound_server() as server:
        yield server


def test_a_room_with_an_echo_is_measured(server, tmp_path):
    server.echo(0.25)
    path, said = tmp_path / "sound.svg", []
    while not any("The speaker is heard" in line for line in said):
        # A busy machine loses pieces of the test sound: then it is played once more.
        said = list(diagnose(SatelliteOptions(echo="aec3"), 0.5, path))
    assert path.read_text().count("<image") == 2


def test_behind_the_sound_servers_canceller_it_is_measured_by_playing_again(
    server, tmp_path, monkeypatch
):
    monkeypatch.setattr(session, "QUIET_SECONDS", 0.2)
    monkeypatch.setattr(session, "TAIL_SECONDS", 0.2)
    monkeypatch.setattr(session, "probe", partial(session.probe, session.SETTLED_SECONDS))
    # It is heard for certain, however busy the machine is.
    monkeypatch.setattr(session, "echo", lambda *_: Echo(delay_ms=50, loss_db=12, clipped=0))
    said = list(diagnose(SatelliteOptions(echo="server"), 0.3, tmp_path / "sound.svg"))
    assert "What takes out the satellite's own voice: server" in said
    assert any("of it are taken out" in line for line in said)
    assert not server.loaded(MODULE)


def test_a_speaker_that_is_not_there_is_said_and_the_rest_is_done(tmp_path, capsys):
    recording, path = tmp_path / "voice.wav", tmp_path / "sound.svg"
    write_wav(recording, bytes(SPEECH.bytes_per_second), SPEECH)
    devices = [f"--microphone=file:{recording}", "--speaker=command:false"]
    assert main(["diagnose", "--seconds=0.1", f"--picture={path}", *devices]) == 0
    said = capsys.readouterr().out
    assert "The speaker cannot be used: 'false'" in said
    assert "nothing but zeros" in said
    assert path.read_text().count("<image") == 1


def test_a_microphone_that_is_not_there_is_a_fault(tmp_path, capsys):
    picture = f"--picture={tmp_path / 'sound.svg'}"
    assert main(["diagnose", "--microphone=command:false", picture]) != 0
    assert "'false' has ended with status 1: try it in a shell" in capsys.readouterr().err


@pytest.mark.usefixtures("server")
def test_devices_are_listed_by_a_command(capsys):
    assert main(["devices"]) == 0
    assert "pulse" in capsys.readouterr().out
