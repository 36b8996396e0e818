"""Files that others renew while a server runs, and copies of those that only root may read.

Who renews certificates keeps their keys for root. An app goes on as an ordinary user, so a process
of it stays root, copies the files that its options name, and talks to nobody.
"""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path
from select import select
from tempfile import mkdtemp
from urllib.parse import quote

LOOK_SECONDS = 10.0
"""How often a file is looked at that was copied."""
_VARIABLE = "LARAMIE_COPIES"
"""Tells the servers that are started where the copies are."""

State = tuple[int, int, int] | None


def state(files: Iterable[Path]) -> list[State]:
    """Return what is another as soon as one of the files is replaced, written to or removed."""
    return [_state(path) for path in files]


def readable(path: Path) -> Path:
    """Return the copy of a file where there is one, or else the file."""
    folder = os.environ.get(_VARIABLE)
    copy = _copy_of(path, Path(folder)) if folder else path
    return copy if copy.exists() else path


def keep_copies(files: Collection[Path], group: int) -> None:
    """Have copies of root's files that a group can read, while this process lives. Raises OSError.

    The first are made at once. The group cannot change them, nor others read them.
    """
    if not files:
        return
    folder = Path(mkdtemp(prefix="laramie-"))
    os.chown(folder, os.geteuid(), group)
    folder.chmod(0o750)
    os.environ[_VARIABLE] = str(folder)
    copied = _copy(dict.fromkeys(files), folder)
    # Nobody writes there: it becomes readable when this process is gone, however it ends.
    end, _ours = os.pipe()
    if os.fork() == 0:
        os.close(_ours)
        _stay(copied, folder, end)
    os.close(end)


def _stay(copied: dict[Path, State], folder: Path, end: int) -> None:
    """Copy what is renewed until the other end of a pipe is closed; does not return."""
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)
        while not select([end], [], [], LOOK_SECONDS)[0]:
            copied = _copy(copied, folder)
        shutil.rmtree(folder)
    finally:
        os._exit(0)


def _copy(copied: dict[Path, State], folder: Path) -> dict[Path, State]:
    """Copy the files that are not as they were; one that cannot be read stays as it was copied."""
    now = {path: _state(path) for path in copied}
    for path, found in now.items():
        if found != copied[path]:
            with suppress(OSError):
                new = folder / "new"
                new.write_bytes(path.read_bytes())
                new.chmod(0o644)
                new.replace(_copy_of(path, folder))
    return now


def _copy_of(path: Path, folder: Path) -> Path:
    return folder / quote(str(path), safe="")


def _state(path: Path) -> State:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
