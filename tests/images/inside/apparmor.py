"""What an AppArmor profile allows, and what strace(1) saw that a container did.

The kernel here may have no AppArmor: what is done is compared with what is written.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CALLS = (
    *("open", "openat", "execve", "mmap", "mkdir", "mkdirat", "unlink", "unlinkat"),
    *("rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"),
)
OPENED = re.compile(r"open(?:at)?\(.*\b(O_(?:RDONLY|WRONLY|RDWR)\S*?)[,)].* = \d+<(/.*?)>")
MAPPED = re.compile(r"mmap\(.*PROT_EXEC.*, \d+<(/.*?)>")
STARTED = re.compile(r'execve\("(.*?)"')
NAMED = re.compile(r'(?:<(?P<folder>/[^<]*?)>, )?"(?P<name>.*?)"')
MODES = {"O_RDONLY": "r", "O_WRONLY": "w", "O_RDWR": "rw"}
NOT_IN_DOCKER = "/run/podman-init"
"""Podman's place of what Docker has at /sbin/docker-init."""


class Profile:
    """The rules of files that a profile has."""

    def __init__(self, text: str) -> None:
        found = re.findall(r"^  ([/@]\S+) ([a-z]+),$", text, re.MULTILINE)
        self.rules = [(_pattern(path), set(rights)) for path, rights in found]

    def allows(self, path: str, rights: str) -> bool:
        """Whether all of these may be done to a file; a folder's path ends with a slash."""
        given = [allowed for pattern, allowed in self.rules if pattern.fullmatch(path)]
        return set(rights) <= set.union(set(), *given)


def _pattern(path: str) -> re.Pattern[str]:
    path = re.escape(path.replace("@{PROC}", "/proc"))
    return re.compile(path.replace(r"/\*\*", "/.+").replace(r"\*\*", ".*").replace(r"\*", "[^/]*"))


@contextmanager
def traced(pid: int, folder: Path) -> Iterator[None]:
    """Write down what a process and its children do until they end, one file for each."""
    command = ("strace", "-ff", "-y", "-z", "-s", "4096", "-e", f"trace={','.join(CALLS)}")
    with subprocess.Popen(
        [*command, "-o", folder / "trace", "-p", str(pid)], stderr=subprocess.PIPE
    ) as strace:
        assert b"attached" in strace.stderr.readline()
        yield


def done(folder: Path) -> set[tuple[str, str]]:
    """Return the files that were used, with the rights that this takes."""
    return {
        (path, rights)
        for trace in folder.glob("trace.*")
        for line in _as_the_app(trace.read_text(errors="replace").splitlines())
        for path, rights in _used(line)
        if not path.startswith(("/memfd:", NOT_IN_DOCKER))  # AppArmor knows no files of memory
    }


def _as_the_app(lines: list[str]) -> list[str]:
    """Leave out what podman did before the first program of the container ran."""
    first = next((place for place, line in enumerate(lines) if NOT_IN_DOCKER in line), 0)
    return lines[first:]


def _used(line: str) -> Iterator[tuple[str, str]]:
    if found := OPENED.match(line):
        mode, path = found.groups()
        is_folder = "O_DIRECTORY" in mode and not path.endswith("/")
        yield path + "/" * is_folder, MODES[mode.split("|")[0]]
    elif found := MAPPED.match(line):
        yield found[1], "m"
    elif found := STARTED.match(line):
        yield found[1], "x"
    else:
        changed = (Path(one["folder"] or "/", one["name"]) for one in NAMED.finditer(line))
        *_, last = paths = [str(path) for path in changed] or [""]
        # Where a link points is no file that is changed.
        yield from ((path, "w") for path in (paths if "link(" not in line else [last]) if path)
