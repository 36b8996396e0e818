"""An ordinary user can read what only root may, also when it is renewed, and nobody else can."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from wyoming_servers.runtime.renewed_files import readable, state

pytestmark = pytest.mark.skipif(
    os.geteuid() != 0, reason="only root has files that others may not read: run the tests as root"
)
USER = "nobody"
FIRST = """
import os, sys
from pathlib import Path
from wyoming_servers.runtime import renewed_files
from wyoming_servers.runtime.account import become
renewed_files.LOOK_SECONDS = 0.01
files = [Path(name) for name in sys.argv[2:]]
become(sys.argv[1], Path("/no data folder"), files)
copies = [renewed_files.readable(file) for file in files]

def tell(*words):
    print(*words, flush=True)

def is_refused(act):
    try:
        act()
    except PermissionError:
        return True
"""
HEARS = """
tell(copies[0].read_text())
sys.stdin.readline()
while copies[0].read_text() == "the first":
    pass
tell(copies[0].read_text())
"""
TRIES = """
tell(os.getuid() != 0)
tell(is_refused(files[0].read_text))
tell(is_refused(lambda: copies[0].write_text("another")))
tell(is_refused(copies[0].unlink))
tell(is_refused(lambda: copies[0].with_name("more").touch()))
tell(*(oct(path.stat().st_mode) for path in (copies[0].parent, copies[0])))
"""
TELLS_WHERE = "tell(copies[0].parent)\nsys.stdin.readline()"
TELLS_WHICH = 'tell(*(" ".join(copy.parts[-1:]) for copy in copies))'


@pytest.fixture
def kept():
    """A file of root's in a folder that any user can come to, which a test's own is not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "key.pem").write_text("the first")
        (folder / "key.pem").chmod(0o600)
        yield folder / "key.pem"


def started(code, *files):
    command = (sys.executable, "-c", FIRST + code, USER, *map(str, files))
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def said(code, *files):
    with started(code, *files) as running:
        out, errors = running.communicate(timeout=120)
    assert errors == ""
    return out.splitlines()


@pytest.mark.parametrize("how", ["written to", "replaced"])
def test_it_is_read_by_the_user_also_when_it_is_renewed(kept, how):
    with started(HEARS, kept) as running:
        assert running.stdout.readline() == "the first\n", running.stderr.read()
        if how == "replaced":
            new = kept.with_name("new.pem")
            new.write_text("the second")
            new.chmod(0o600)
            new.replace(kept)
        else:
            kept.write_text("the second")
        out, errors = running.communicate("renewed\n", timeout=120)
    assert (out, errors) == ("the second\n", "")


def test_the_user_cannot_change_a_copy_and_others_cannot_come_to_it(kept):
    *tries, modes = said(TRIES, kept)
    assert tries == ["True"] * 5
    folder, copy = (int(mode, 8) for mode in modes.split())
    assert stat.S_IMODE(folder) == 0o750
    assert stat.S_IMODE(copy) == 0o644


@pytest.mark.parametrize("end", ["terminate", "kill"])
def test_with_the_program_its_copies_are_gone_however_it_ends(kept, end):
    with started(TELLS_WHERE, kept) as running:
        folder = Path(running.stdout.readline().strip())
        assert folder.is_dir()
        getattr(running, end)()
        # What stays root holds the other ends of these, too: they close with it.
        running.communicate(timeout=120)
    assert not folder.exists()


def test_one_that_is_not_there_is_asked_for_where_it_was_looked_for(kept):
    other = kept.with_name("other.pem")
    copy, same = said(TELLS_WHICH, kept, other)[0].split()
    assert copy.endswith("key.pem")
    assert copy != "key.pem"
    assert same == "other.pem"


def test_without_copies_a_file_is_read_where_it_is(kept):
    assert readable(kept) == kept


def test_a_file_that_is_renewed_is_known_by_its_state(kept):
    states = [state([kept])]
    for change in (lambda: kept.write_text("longer than it was"), kept.unlink):
        change()
        states.append(state([kept]))
    assert len({str(one) for one in states}) == 3
