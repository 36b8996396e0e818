"""Started as root, the program owns its data folder and is root no more."""

from __future__ import annotations

import os
import pwd
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from wyoming_servers.runtime.account import become
from wyoming_servers.wire.errors import NameUnknown

needs_root = pytest.mark.skipif(
    os.geteuid() != 0, reason="only root can become somebody else: run the tests as root"
)
USER = "nobody"
BECOME = """
import os, sys
from pathlib import Path
from wyoming_servers.runtime.account import become
become(sys.argv[1], Path(sys.argv[2]))
assert os.getuid() == os.geteuid() != 0, "it is still root"
try:
    os.setuid(0)
except PermissionError:
    print(Path(sys.argv[2], "options.json").read_text())
"""


@pytest.fixture
def data():
    """A folder that any user can come to, which a test's own folder is not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "models" / "stt").mkdir(parents=True)
        (folder / "options.json").write_text("{}")
        (folder / "options.json").chmod(0o600)
        yield folder


@needs_root
def test_it_goes_on_as_an_ordinary_user_who_can_read_the_options(data):
    done = subprocess.run(
        [sys.executable, "-c", BECOME, USER, str(data)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "{}\n", done.stderr
    assert (data / "models" / "stt").stat().st_uid == pwd.getpwnam(USER).pw_uid


@needs_root
def test_what_a_link_points_to_is_not_given_away(data, tmp_path):
    outside = tmp_path / "outside"
    outside.write_text("root's")
    (data / "models" / "link").symlink_to(outside)
    subprocess.run([sys.executable, "-c", BECOME, USER, str(data)], check=True)
    assert outside.stat().st_uid == 0
    assert (data / "models" / "link").lstat().st_uid == pwd.getpwnam(USER).pw_uid


def test_who_is_not_root_goes_on_as_before(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    become("there is no such user", tmp_path / "there is no such folder")


@needs_root
def test_a_user_who_is_not_there_is_named(tmp_path):
    with pytest.raises(NameUnknown, match="there is no user 'laramie-nobody'"):
        become("laramie-nobody", tmp_path)
