"""The real commands on a root that does not run, read by the real systemd."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from satellite.service.install import see_that_all_can_read
from satellite.service.place import ServiceError, machine, session
from satellite.service.unit import unit

MOST_EXPOSURE = 25
"""Of 100; systemd calls up to 30 well protected."""

pytestmark = pytest.mark.skipif(
    shutil.which("systemctl") is None, reason="systemd is not installed: apt install systemd"
)
analyzed = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="no systemd-analyze: apt install systemd"
)


def files(root):
    return {path for path in root.rglob("*") if path.is_file() or path.is_symlink()}


def analyze(*arguments):
    done = subprocess.run(
        ["systemd-analyze", "--no-pager", *arguments], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def installed(root, run):
    assert run("install", "--root", root, "--name", "Kitchen", "--led-count", 12)[0] == 0
    return machine(root)


def test_what_is_set_is_kept_where_only_root_reads_it(installed):
    assert json.loads(installed.options.read_text()) == {"name": "Kitchen", "led_count": "12"}
    assert installed.options.stat().st_mode & 0o777 == 0o600


def test_the_service_starts_with_the_machine(installed, root):
    wanted = root / "etc/systemd/system/multi-user.target.wants/laramie-satellite.service"
    assert wanted.is_symlink()
    assert installed.unit.stat().st_mode & 0o777 == 0o644


def test_it_is_in_the_groups_that_the_machine_has_and_in_no_other(installed):
    assert "\nSupplementaryGroups=audio spi\n" in installed.unit.read_text()


@analyzed
def test_systemd_understands_all_of_it_and_finds_it_well_protected(installed):
    assert analyze("verify", str(installed.unit)) == (0, "")
    status, said = analyze(
        "security", "--offline=true", f"--threshold={MOST_EXPOSURE}", str(installed.unit)
    )
    assert status == 0, said


@analyzed
def test_the_program_may_be_anywhere(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / '50% of "it"'))
    program = tmp_path / "100% mine" / "python"
    program.parent.mkdir()
    shutil.copy("/bin/true", program)
    for place, groups in ((machine(), ["audio"]), (session(), [])):
        path = tmp_path / "tried.service"
        path.write_text(unit(place, (str(program),), groups))
        assert analyze("verify", str(path)) == (0, "")


def test_the_same_command_again_changes_only_what_is_given(installed, run, root):
    assert run("install", "--root", root, "--area", "Kitchen", "--no-chimes")[0] == 0
    assert json.loads(installed.options.read_text()) == {
        "name": "Kitchen",
        "led_count": "12",
        "area": "Kitchen",
        "chimes": False,
    }


def test_a_wrong_option_is_told_and_nothing_is_installed(root, run):
    before = files(root)
    status, said = run("install", "--root", root, "--led-count", 1000)
    assert status == 2
    assert "led_count" in said
    assert files(root) == before


@pytest.mark.parametrize("text", ["{", "[]"])
def test_options_that_cannot_be_read_are_not_overwritten(installed, run, root, text):
    installed.options.write_text(text)
    status, said = run("install", "--root", root, "--area", "Kitchen")
    assert status == 2
    assert str(installed.options) in said
    assert installed.options.read_text() == text


def test_a_sound_card_is_turned_on_and_the_satellite_is_told(root, run):
    boot = root / "boot/firmware"
    boot.mkdir(parents=True)
    (boot / "config.txt").write_text("dtparam=audio=on\n")
    status, said = run("install", "--root", root, "--hat", "respeaker-2mics-v2", "--led-count", 5)
    assert status == 0, said
    assert "dtoverlay=laramie-respeaker-2mics-v2" in (boot / "config.txt").read_text()
    assert (boot / "overlays/laramie-respeaker-2mics-v2.dtbo").is_file()
    assert "started again" in said
    assert "amixer -q -c respeaker2v2 sset HP 100% on" in said
    options = json.loads(machine(root).options.read_text())
    assert (options["leds"], options["led_count"]) == ("apa102", "5")


def test_where_there_is_no_boot_partition_it_says_what_is_missing(root, run):
    said = run("install", "--root", root, "--hat", "respeaker-4mics")[1]
    assert "add to config.txt" in said
    assert "install seeed-voicecard" in said


def test_removed_it_leaves_nothing(root, run):
    before = files(root)
    run("install", "--root", root, "--name", "Kitchen")
    state = root / "var/lib/private/laramie-satellite"
    (state / "satellite").mkdir(parents=True)
    (state / "satellite/timers.json").write_text("[]")
    (root / "var/lib/laramie-satellite").symlink_to(state)
    status, said = run("uninstall", "--root", root)
    assert status == 0
    assert sys.prefix in said
    assert files(root) == before
    assert not state.exists()
    assert not (root / "etc/laramie").exists()


def test_removed_twice_it_says_nothing_is_left(root, run):
    status, said = run("uninstall", "--root", root)
    assert status == 0
    assert "There was no service" in said


def test_the_environment_goes_when_it_is_asked_for(root, run, tmp_path, monkeypatch):
    environment = tmp_path / "environment"
    (environment / "bin").mkdir(parents=True)
    monkeypatch.setattr(sys, "prefix", str(environment))
    assert run("uninstall", "--root", root, "--environment")[0] == 0
    assert not environment.exists()


@pytest.mark.parametrize("command", ["install", "uninstall"])
def test_a_machine_without_systemd_is_told_what_to_do(run, command, monkeypatch, tmp_path):
    monkeypatch.setattr("satellite.service.place.RUNS", tmp_path / "none")
    status, said = run(command)
    assert status == 2
    assert "not run by systemd: have what starts programs here start" in said


@pytest.mark.parametrize(
    ("user", "advice", "arguments"), [(1000, "put sudo before", []), (0, "leave out", ["--user"])]
)
@pytest.mark.usefixtures("systemctl")
def test_the_wrong_user_is_told_what_to_do(run, monkeypatch, user, advice, arguments):
    monkeypatch.setattr("os.geteuid", lambda: user)
    status, said = run("install", *arguments)
    assert status == 2
    assert advice in said


@pytest.mark.parametrize("prefix", ["/home/pi/.venv", "/run/user/1000/venv"])
def test_a_service_does_not_see_programs_in_a_home(prefix):
    with pytest.raises(ServiceError, match="home folder, which a service does not see"):
        see_that_all_can_read(("/opt/laramie", prefix))


def test_in_a_session_it_is_started_and_stopped(run, systemctl, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert "loginctl enable-linger" in run("install", "--user", "--name", "Desk")[1]
    path = tmp_path / "settings/systemd/user/laramie-satellite.service"
    assert f'"LARAMIE_OPTIONS_FILE={tmp_path}/settings/laramie/satellite.json"' in path.read_text()
    assert run("uninstall", "--user")[0] == 0
    assert systemctl() == [
        "--user daemon-reload",
        "--user enable laramie-satellite.service",
        "--user restart laramie-satellite.service",
        "--user disable --now laramie-satellite.service",
        "--user daemon-reload",
    ]
    assert not files(tmp_path / "settings")


def test_what_systemd_says_is_passed_on(run, systemctl, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    systemctl.program.write_text("#!/bin/sh\necho 'no bus' >&2\nexit 1\n")
    status, said = run("install", "--user")
    assert status == 2
    assert "'systemctl daemon-reload' has failed: no bus" in said
