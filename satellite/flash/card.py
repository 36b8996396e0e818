"""The boot partition of a card: a folder where it is mounted, or the FAT partition in an image."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from wyoming_servers.wire.errors import LaramieError

_SECTOR = 512
_FAT = {0x06, 0x0B, 0x0C, 0x0E}
_FIRST_ENTRY, _ENTRY_BYTES, _ENTRIES = 446, 16, 4
_MTOOLS = ("mcopy", "mdir", "mmd", "mtype")


class FlashError(LaramieError):
    """The card cannot be prepared; the text says why, and what to do."""


class Card(Protocol):
    """A boot partition that can be changed. Methods raise FlashError, OSError."""

    def names(self) -> set[str]:
        """Return the names of the files at its top."""

    def read(self, name: str) -> str:
        """Return a file's text, ends of lines as they are."""

    def write(self, name: str, text: str) -> None:
        """Write a file that only its owner may read, where the file system knows owners."""

    def add(self, folder: str, paths: Iterable[Path]) -> None:
        """Copy files to a folder."""


class Folder:
    """A boot partition that is mounted."""

    def __init__(self, path: Path) -> None:
        """Take where. Raises FlashError."""
        if not path.is_dir():
            raise FlashError(f"{path} is no folder: put the card in, and mount its first partition")
        self._path = path

    def names(self) -> set[str]:
        """Return the names of the files at its top."""
        return {path.name for path in self._path.iterdir()}

    def read(self, name: str) -> str:
        """Return a file's text."""
        return (self._path / name).read_bytes().decode()

    def write(self, name: str, text: str) -> None:
        """Write a file."""
        path = self._path / name
        path.touch(mode=0o600)
        with suppress(PermissionError):  # FAT has one mode for all its files
            path.chmod(0o600)
        path.write_bytes(text.encode())

    def add(self, folder: str, paths: Iterable[Path]) -> None:
        """Copy files to a folder."""
        (self._path / folder).mkdir(exist_ok=True)
        for path in paths:
            shutil.copyfile(path, self._path / folder / path.name)


class Image:
    """The first FAT partition in an image of a whole card; mtools changes it without a mount."""

    def __init__(self, path: Path) -> None:
        """Take the image. Raises FlashError, OSError."""
        self._where = f"{path}@@{_fat_offset(path)}"

    def names(self) -> set[str]:
        """Return the names of the files at its top."""
        listed = self._run("mdir", "-b", "::/").decode().splitlines()
        return {line.removeprefix("::/").rstrip("/") for line in listed}

    def read(self, name: str) -> str:
        """Return a file's text."""
        return self._run("mtype", f"::/{name}").decode()

    def write(self, name: str, text: str) -> None:
        """Write a file."""
        self._run("mcopy", "-o", "-", f"::/{name}", stdin=text.encode())

    def add(self, folder: str, paths: Iterable[Path]) -> None:
        """Copy files to a folder."""
        if folder not in self.names():
            self._run("mmd", f"::/{folder}")
        self._run("mcopy", "-o", *map(str, paths), f"::/{folder}/")

    def _run(self, tool: str, *words: str, stdin: bytes = b"") -> bytes:
        flags = [word for word in words if word in ("-o", "-b")]
        rest = words[len(flags) :]
        command = [tool, *flags, "-i", self._where, *rest]
        done = subprocess.run(command, input=stdin, capture_output=True, check=False)
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip()
            raise FlashError(f"{self._where} cannot be changed: {said}")
        return done.stdout


def see_that_images_can_be_changed() -> None:
    """See that mtools is there. Raises FlashError."""
    if missing := [name for name in _MTOOLS if not shutil.which(name)]:
        raise FlashError(
            f"{missing[0]} is needed to change an image: install mtools (apt install mtools, "
            "brew install mtools), or put the card in and use --boot"
        )


def _fat_offset(path: Path) -> int:
    """Return where in an image the first FAT partition begins, in bytes.

    Raises FlashError, OSError.
    """
    with path.open("rb") as image:
        sector = image.read(_SECTOR)
    if len(sector) < _SECTOR or sector[-2:] != b"\x55\xaa":
        raise FlashError(f"{path} is no image of a card: give one that ends in .img or .img.xz")
    for number in range(_ENTRIES):
        entry = sector[_FIRST_ENTRY + number * _ENTRY_BYTES :][:_ENTRY_BYTES]
        if entry[4] in _FAT:
            return int.from_bytes(entry[8:12], "little") * _SECTOR
    raise FlashError(f"{path} has no boot partition: it must be an image of Raspberry Pi OS")
