"""The boards' packages, read by the real ESPHome without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGES = Path(__file__).parents[3] / "satellite/esp/esphome"
BOARDS = ("box-3", "atom-echo", "s3-i2s")
ESPHOME = os.environ.get("LARAMIE_ESPHOME") or shutil.which("esphome")
DEVICE = """\
substitutions:
  wake_word: {wake_word}
{settings}
packages:
  satellite: !include {package}
esphome:
  name: kitchen
wifi:
  ssid: House
  password: correct horse
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not ESPHOME,
        reason="no LARAMIE_ESPHOME: script/board-tools FOLDER makes one",
    ),
]


@pytest.fixture(scope="module")
def without_network():
    """The beginning of a command that has none; some machines allow nobody to be without."""
    begin = ["unshare", "-r", "-n"]
    allowed = subprocess.run([*begin, "true"], capture_output=True, check=False).returncode == 0
    return begin if allowed else []


@pytest.fixture
def esphome(tmp_path, without_network):
    """Run one of its commands on a board; what it says, and whether all went well."""
    wake_word = pytest.importorskip("pymicro_wakeword").__file__
    model = Path(wake_word).parent / "models/okay_nabu.json"

    def esphome(command, board, settings=""):
        device = tmp_path / "kitchen.yaml"
        package = PACKAGES / f"{board}.yaml"
        device.write_text(DEVICE.format(wake_word=model, settings=settings, package=package))
        done = subprocess.run(
            [*without_network, ESPHOME, *command, device],
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    return esphome


@pytest.mark.parametrize("board", BOARDS)
def test_a_boards_package_makes_a_program(esphome, board, tmp_path):
    status, said = esphome(["compile", "--only-generate"], board)
    assert status == 0, said
    assert "WARNING" not in said
    program = (tmp_path / ".esphome/build/kitchen/src/main.cpp").read_text()
    assert "micro_wake_word::MicroWakeWord" in program
    assert "voice_assistant::VoiceAssistant" in program


def test_a_pin_that_is_none_is_told(esphome):
    status, said = esphome(["config"], "s3-i2s", settings="  amplifier_din: GPIO99")
    assert status != 0
    assert "GPIO99" in said


def test_every_board_is_tested():
    shared = {"voice", "light"}
    assert {path.stem for path in PACKAGES.glob("*.yaml")} - shared == set(BOARDS)
