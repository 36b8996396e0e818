"""What a model knows after reading a prefix, kept on disk, so that a restart is warm."""

from __future__ import annotations

import hashlib
import logging
import os
import struct
import time
import zlib
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

_LOGGER = logging.getLogger(__name__)

_HEADER = struct.Struct("<12s32sQI")
"""Magic, key, bytes of the state, and their CRC-32."""
_MAGIC = b"laramie-kv-1"
_ENDING = ".kv"
_PART_ENDING = ".part"
_ABANDONED_SECONDS = 3600.0


class PrefixStore:
    """Files of one model in a folder that other models share. Thread-safe.

    ``model`` tells models, and ways to run one, apart; see ``file_identity``. All files together
    take at most ``most_bytes``; the ones longest unused go first.
    """

    def __init__(self, folder: Path, model: str, *, most_bytes: int) -> None:
        self._folder = folder
        self._model = model
        self._most_bytes = most_bytes
        self._sweep()

    def get(self, tokens: list[int]) -> bytes | None:
        """Return the state after these tokens, or None; a file that is damaged is removed."""
        if not self._most_bytes:
            return None
        key = self._key(tokens)
        path = self._path(key)
        try:
            with path.open("rb") as file:
                header = file.read(_HEADER.size)
                state = file.read()
            os.utime(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            _LOGGER.warning("%s cannot be read: %s", path, error)
            return None
        if header == _HEADER.pack(_MAGIC, key, len(state), zlib.crc32(state)):
            return state
        _LOGGER.warning("%s is damaged: what it held is read again", path)
        with suppress(OSError):
            path.unlink()
        return None

    def has(self, tokens: list[int]) -> bool:
        """Tell whether there is a state after these tokens, without reading it."""
        return self._path(self._key(tokens)).is_file()

    def put(self, tokens: list[int], state: bytes) -> None:
        """Keep the state after these tokens; a disk that refuses is logged, not raised."""
        size = _HEADER.size + len(state)
        if size > self._most_bytes:
            _LOGGER.info("a prefix of %d MB is over the limit, and not kept", size // 2**20)
            return
        key = self._key(tokens)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._make_room(size)
            with NamedTemporaryFile(dir=self._folder, suffix=_PART_ENDING, delete=False) as file:
                try:
                    file.write(_HEADER.pack(_MAGIC, key, len(state), zlib.crc32(state)))
                    file.write(state)
                    file.close()
                    Path(file.name).replace(self._path(key))
                except BaseException:
                    Path(file.name).unlink(missing_ok=True)
                    raise
        except OSError as error:
            _LOGGER.warning("a prefix cannot be kept in %s: %s", self._folder, error)

    def _key(self, tokens: list[int]) -> bytes:
        told = hashlib.sha256(self._model.encode())
        told.update(struct.pack(f"<{len(tokens)}i", *tokens))
        return told.digest()

    def _path(self, key: bytes) -> Path:
        return self._folder / f"{key.hex()[:32]}{_ENDING}"

    def _make_room(self, size: int) -> None:
        files = sorted(
            (status.st_mtime, status.st_size, path)
            for path in self._folder.glob(f"*{_ENDING}")
            for status in (path.stat(),)
        )
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


def file_identity(path: Path) -> str:
    """Return what tells a file from any other, without reading all of it."""
    edge = 2**20
    with path.open("rb") as file:
        told = hashlib.sha256(file.read(edge))
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - edge))
        told.update(file.read())
    told.update(str(size).encode())
    return told.hexdigest()
