"""A prepared card's first boot, for real: systemd, cloud-init, pip, and the satellite's service."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from satellite.__main__ import main
from tests.builders.wheels import download_wheels
from tests.satellite.flash.conftest import KEY

ROOT = os.environ.get("LARAMIE_PI_ROOT")
BOOT = Path(__file__).with_name("boot")
PATIENCE_SECONDS = 1200
DESCRIBE = """
import asyncio, json
from wyoming.client import AsyncTcpClient
from wyoming.info import Describe
async def ask():
    async with AsyncTcpClient("127.0.0.1", 10700) as client:
        await client.write_event(Describe().event())
        return await client.read_event()
print(json.dumps(asyncio.run(ask()).data["satellite"]))
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(ROOT is None, reason="no LARAMIE_PI_ROOT: script/board-tools makes one"),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root can start a system"),
]


class Machine:
    """A system that runs."""

    def __init__(self, process):
        self._process = process

    def run(self, *command, inside=True):
        """Run a command in it, or of ours in its network alone; returns what it writes."""
        spaces = ["-m", "-p", "-n", "-u", "-C", "-r", "-w"] if inside else ["-n"]
        enter = ["nsenter", "-t", str(self._init()), *spaces, *command]
        return subprocess.run(enter, capture_output=True, text=True, check=False).stdout.strip()

    def until(self, condition, what):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            assert self._process.poll() is None, "the system has ended"
            assert time.monotonic() < deadline, (
                f"{what}\n{self.run('journalctl', '-b', '-n', '80')}"
            )
            time.sleep(0.5)

    def service(self, property_):
        return self.run("systemctl", "show", "-P", property_, "laramie-satellite")

    def is_up(self):
        return self.service("ActiveState") == "active"

    def has_begun(self):
        return (
            bool(self._children()) and Path(f"/proc/{self._init()}/comm").read_text() == "systemd\n"
        )

    def _init(self):
        return int(self._children()[0])

    def _children(self):
        pid = self._process.pid
        return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    """The satellite and all it needs."""
    folder = tmp_path_factory.mktemp("wheels")
    download_wheels(Path(ROOT), "x86_64", folder)
    return folder


@pytest.fixture(scope="module")
def machine(wheels, tmp_path_factory):
    folder = tmp_path_factory.mktemp("card")
    boot = folder / "bootfs"
    boot.mkdir()
    for name in ("config.txt", "cmdline.txt", "user-data"):
        (boot / name).touch()
    (folder / "key.pub").write_text(KEY)
    flash = ["flash", "--boot", boot, "--wheels", wheels, "--ssh-key", folder / "key.pub"]
    flash += ["--name", "Küche", "--area", "Küche", "--hat", "respeaker-2mics"]
    assert main([str(word) for word in flash]) == 0
    spaces = ["unshare", "-m", "-p", "-f", "-n", "-u", "-C", "--kill-child"]
    process = subprocess.Popen([*spaces, BOOT, ROOT, boot, folder / "machine"])
    machine = Machine(process)
    try:
        machine.until(machine.has_begun, "it does not boot")
        machine.until(machine.is_up, "the satellite does not come up")
        yield machine
    finally:
        process.kill()
        process.wait()


def test_cloud_init_had_nothing_to_complain_of(machine):
    status = json.loads(machine.run("cloud-init", "status", "--format", "json"))
    assert (status["errors"], status["recoverable_errors"]) == ([], {})
    assert machine.run("hostname") == "kuche"
    assert machine.run("cat", "/home/pi/.ssh/authorized_keys") == KEY
    assert machine.run("systemctl", "is-enabled", "ssh") == "enabled"


def test_home_assistant_would_find_it_by_its_name_and_area(machine):
    told = json.loads(machine.run(sys.executable, "-c", DESCRIBE, inside=False))
    assert (told["name"], told["area"]) == ("Küche", "Küche")


def test_it_runs_as_nobody_with_no_rights_and_its_options_are_roots(machine):
    status = machine.run("cat", f"/proc/{machine.service('MainPID')}/status")
    lines = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    assert int(lines["Uid"].split()[0]) > 60000
    assert int(lines["CapBnd"], 16) == 0
    assert (lines["NoNewPrivs"], lines["Seccomp"]) == ("1", "2")
    assert machine.run("stat", "-c", "%a %U", "/etc/laramie/satellite.json") == "600 root"
    assert "plughw:CARD=wm8960soundcard" in machine.run("journalctl", "-u", "laramie-satellite")


def test_what_has_set_it_up_is_gone(machine):
    assert "not-found" in machine.run(
        "systemctl", "is-enabled", "laramie-setup"
    ) or not machine.run("ls", "/etc/systemd/system/laramie-setup.service")


def test_one_that_hangs_is_started_again(machine):
    machine.run("systemctl", "service-watchdogs", "yes")
    folder = "/run/systemd/system/laramie-satellite.service.d"
    drop_in = f"mkdir -p {folder}; printf '[Service]\\nWatchdogSec=2\\n' > {folder}/soon.conf"
    machine.run(
        "sh", "-c", f"{drop_in}; systemctl daemon-reload; systemctl restart laramie-satellite"
    )
    machine.until(machine.is_up, "it does not come up again")
    process = machine.service("MainPID")
    machine.run("systemctl", "kill", "-s", "STOP", "--kill-whom=main", "laramie-satellite")
    machine.until(
        lambda: machine.is_up() and machine.service("MainPID") != process, "it is not restarted"
    )


def test_removed_it_leaves_nothing(machine):
    said = machine.run("/opt/laramie/bin/laramie-satellite", "uninstall", "--environment")
    assert "/opt/laramie: removed" in said
    left = machine.run(
        "find",
        "/etc",
        "/opt",
        "/var/lib",
        "-iname",
        "*laramie*",
        "-not",
        "-path",
        "/var/lib/cloud/*",
    )
    assert left == ""
    assert machine.service("ActiveState") == "inactive"
