"""What takes the echo out is chosen by what a machine has; the sound server is a real one."""

from __future__ import annotations

import sys

import pytest

from satellite import cancelling
from satellite.app import Satellite
from satellite.cancelling import choose
from satellite.devices import SPEAKER
from satellite.devices import server as server_module
from satellite.devices.server import MODULE
from satellite.echo import strain
from satellite.options import SatelliteOptions
from tests.satellite.conftest import LOCALHOST
from tests.satellite.home import until
from tests.satellite.sound_server import PATIENCE_SECONDS, running_sound_server
from wyoming_servers.runtime.config import OptionsError, read_options


@pytest.fixture(scope="module")
def server():
    with running_sound_server() as server:
        yield server


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """A busy machine answers late."""
    monkeypatch.setattr(server_module, "ANSWER_SECONDS", PATIENCE_SECONDS)


@pytest.fixture
def no_server(tmp_path, monkeypatch):
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture
def missing(monkeypatch):
    """A machine on which nothing is installed that cancels an echo."""
    monkeypatch.setitem(sys.modules, "livekit.rtc", None)


@pytest.fixture
def slow(monkeypatch):
    """A processor like that of a Raspberry Pi Zero, which no test has."""
    pytest.importorskip("livekit", reason="livekit is not installed")
    monkeypatch.setattr(cancelling, "strain", lambda _: 0.8)


@pytest.fixture
def fast(monkeypatch):
    pytest.importorskip("livekit", reason="livekit is not installed")
    monkeypatch.setattr(cancelling, "strain", lambda _: 0.1)


@pytest.fixture
def chosen():
    """What is chosen, by options; and nothing is left in the sound server."""
    all_chosen = []

    def chosen(**options):
        all_chosen.append(choose(SatelliteOptions(**options)))
        return all_chosen[-1].name

    yield chosen
    for each in all_chosen:
        each.close()


@pytest.mark.usefixtures("server", "fast")
def test_this_process_does_it_where_it_can(chosen):
    assert chosen() == "aec3"


@pytest.mark.usefixtures("missing")
def test_where_nothing_is_installed_the_sound_server_does_it(server, chosen, caplog):
    caplog.set_level("INFO")
    assert chosen() == "server"
    assert "livekit" in caplog.text
    assert len(server.loaded(MODULE)) == 1


@pytest.mark.usefixtures("slow")
def test_a_slow_processor_leaves_it_to_the_sound_server(server, chosen, caplog):
    caplog.set_level("INFO")
    assert chosen() == "server"
    assert "it would take 80% of a core" in caplog.text
    assert len(server.loaded(MODULE)) == 1


@pytest.mark.usefixtures("no_server", "slow")
def test_a_slow_processor_does_it_where_nobody_else_can(chosen):
    assert chosen() == "aec3"


@pytest.mark.usefixtures("no_server", "missing")
def test_where_nobody_can_it_is_told(chosen, caplog):
    assert "livekit" in chosen()
    assert "pip install 'laramie[satellite]'" in caplog.text


@pytest.mark.usefixtures("server", "missing")
def test_a_sound_server_that_cannot_be_told_is_named(chosen, caplog, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert "livekit" in chosen()
    assert "pulseaudio-utils" in caplog.text


@pytest.mark.usefixtures("server", "slow")
@pytest.mark.parametrize(
    "options",
    [{"microphone": "file:/a.wav"}, {"speaker": "command:cat"}, {"microphone_channels": 2}],
)
def test_devices_that_were_chosen_are_kept(chosen, options):
    assert chosen(**options) == "aec3"


@pytest.mark.usefixtures("server", "fast")
@pytest.mark.parametrize("wish", ["aec3", "server", "off"])
def test_a_wish_is_fulfilled(chosen, wish):
    assert chosen(echo=wish) == wish


def test_the_sound_servers_canceller_needs_its_devices():
    with pytest.raises(OptionsError, match="leave microphone, speaker and channels to it"):
        read_options(SatelliteOptions, {"echo": "server", "speaker": "command:cat"})


def test_noise_is_taken_out_where_the_echo_stays(chosen):
    pytest.importorskip("livekit", reason="livekit is not installed")
    assert chosen(echo="off", noise_suppression=True) == "off"


def test_the_strain_of_this_processor_is_measured():
    pytest.importorskip("livekit", reason="livekit is not installed")
    assert strain(SPEAKER) > 0


async def test_a_satellite_leaves_the_sound_server_as_it_was(server, tmp_path):
    options = SatelliteOptions(
        host=LOCALHOST, port=0, data_dir=tmp_path, wake_engine="fake", echo="server"
    )
    satellite = Satellite(options)
    async with satellite.running():
        await until(lambda: server.loaded(MODULE))
        await until(lambda: satellite._diagnose().report["microphone"] == "hears")
        assert satellite._diagnose().report["echo"] == "server"
    assert not server.loaded(MODULE)
