"""The service for a machine without Docker, read by the real systemd."""

from __future__ import annotations

import shutil
import subprocess

import pytest

MOST_EXPOSURE = 25
"""Of 100; systemd calls up to 30 well protected."""

pytestmark = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="no systemd-analyze: apt install systemd"
)


def analyze(*arguments):
    done = subprocess.run(
        ["systemd-analyze", "--no-pager", *arguments], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_systemd_understands_all_of_it_and_finds_it_well_protected(repository, tmp_path):
    text = (repository / "addons" / "base" / "laramie.service").read_text()
    assert "/opt/laramie/.venv/bin/laramie" in text
    unit = tmp_path / "laramie.service"
    unit.write_text(text.replace("/opt/laramie/.venv/bin/laramie", "/bin/true"))
    assert analyze("verify", str(unit)) == (0, "")
    status, said = analyze("security", "--offline=true", f"--threshold={MOST_EXPOSURE}", str(unit))
    assert status == 0, said
