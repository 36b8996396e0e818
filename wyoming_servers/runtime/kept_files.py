"""Results that were dear to compute, kept on disk: bounded, and never trusted when damaged."""

from __future__ import annotations

import logging
import os
import struct
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

_LOGGER = logging.getLogger(__name__)

_HEADER = struct.Struct("<12s32sQI")
"""Magic, key, bytes of the content, and their CRC-32."""
_MAGIC = b"laramie-kv-1"
_PART_ENDING = ".part"
_ABANDONED_SECONDS = 3600.0


class KeptFiles:
    """Files of one ending in a folder, each found by its key of 32 bytes. Thread-safe.

    All together take at most ``most_bytes``; the ones longest unused go first. 0 keeps nothing.
    """

    def __init__(self, folder: Path, ending: str, *, most_bytes: int) -> None:
        self._folder = folder
        self._ending = ending
        self._most_bytes = most_bytes
        self._sweep()

    def get(self, key: bytes) -> bytes | None:
        """Return what was put, or None; a file that is damaged is removed."""
        if not self._most_bytes:
            return None
        path = self._path(key)
        try:
            with path.open("rb") as file:
                header = file.read(_HEADER.size)
                content = file.read()
            os.utime(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            _LOGGER.warning("%s cannot be read: %s", path, error)
            return None
        if header == _HEADER.pack(_MAGIC, key, len(content), zlib.crc32(content)):
            return content
        _LOGGER.warning("%s is damaged: what it held is made again", path)
        with suppress(OSError):
            path.unlink()
        return None

    def has(self, key: bytes) -> bool:
        """Tell whether there is a file, without reading it."""
        return self._path(key).is_file()

    def keys(self) -> Iterator[bytes]:
        """Yield the key of every file, the one longest unused first."""
        for _, _, path in self._files():
            with suppress(OSError), path.open("rb") as file:
                header = file.read(_HEADER.size)
                if len(header) == _HEADER.size and header.startswith(_MAGIC):
                    yield _HEADER.unpack(header)[1]

    def remove(self, key: bytes) -> None:
        """Remove what was put. Raises OSError when the disk refuses."""
        self._path(key).unlink(missing_ok=True)

    def put(self, key: bytes, content: bytes) -> None:
        """Keep something; a disk that refuses is logged, not raised."""
        size = _HEADER.size + len(content)
        if size > self._most_bytes:
            _LOGGER.info("%d MB are over the limit of %s, and not kept", size >> 20, self._folder)
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._make_room(size)
            with NamedTemporaryFile(dir=self._folder, suffix=_PART_ENDING, delete=False) as file:
                try:
                    file.write(_HEADER.pack(_MAGIC, key, len(content), zlib.crc32(content)))
                    file.write(content)
                    file.close()
                    Path(file.name).replace(self._path(key))
                except BaseException:
                    Path(file.name).unlink(missing_ok=True)
                    raise
        except OSError as error:
            _LOGGER.warning("what was made cannot be kept in %s: %s", self._folder, error)

    def _path(self, key: bytes) -> Path:
        return self._folder / f"{key.hex()[:32]}{self._ending}"

    def _files(self) -> list[tuple[float, int, Path]]:
        """Return when each file was last used, its size and path, the one longest unused first."""
        return sorted(
            (status.st_mtime, status.st_size, path)
            for path in self._folder.glob(f"*{self._ending}")
            for status in (path.stat(),)
        )

    def _make_room(self, size: int) -> None:
        files = self._files()
        total = sum(size for _, size, _ in files)
        for _, taken, path in files:
            if total + size <= self._most_bytes:
                break
            path.unlink(missing_ok=True)
            total -= taken

    def _sweep(self) -> None:
        """Remove what a process that was killed left half written."""
        for path in self._folder.glob(f"*{_PART_ENDING}"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _ABANDONED_SECONDS:
                    path.unlink()
