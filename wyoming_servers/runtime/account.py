"""Go on as an ordinary user.

An app of the Supervisor must start as root: its options are a file that only root may read, and its
data folder is root's.
"""

from __future__ import annotations

import os
import pwd
from collections.abc import Collection, Iterator
from pathlib import Path

from wyoming_servers.wire.errors import NameUnknown

from .renewed_files import keep_copies


def become(user: str, data_dir: Path, files: Collection[Path] = ()) -> None:
    """Give a user the data folder, if there is one, and go on as that user, if this is root.

    It can read these files, too, also as they are later. Raises NameUnknown, OSError.
    """
    if os.geteuid() != 0:
        return
    try:
        account = pwd.getpwnam(user)
    except KeyError:
        raise NameUnknown(f"there is no user '{user}' on this machine") from None
    for path in _tree(data_dir):
        # A link's target may be anything; the link itself is ours.
        os.chown(path, account.pw_uid, account.pw_gid, follow_symlinks=False)
    keep_copies(files, account.pw_gid)
    os.initgroups(user, account.pw_gid)
    os.setgid(account.pw_gid)
    os.setuid(account.pw_uid)
    os.environ["HOME"] = account.pw_dir


def _tree(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield folder
    for parent, folders, files in os.walk(folder):
        for name in (*folders, *files):
            yield Path(parent, name)
