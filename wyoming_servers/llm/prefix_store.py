"""What a model knows after reading a prefix, kept on disk, so that a restart is warm."""

from __future__ import annotations

import hashlib
import os
import struct
from pathlib import Path

from wyoming_servers.runtime.kept_files import KeptFiles


class PrefixStore:
    """Files of one model in a folder that other models share. Thread-safe.

    ``model`` tells models, and ways to run one, apart; see ``file_identity``. All files together
    take at most ``most_bytes``; the ones longest unused go first.
    """

    def __init__(self, folder: Path, model: str, *, most_bytes: int) -> None:
        self._model = model
        self._files = KeptFiles(folder, ".kv", most_bytes=most_bytes)

    def get(self, tokens: list[int]) -> bytes | None:
        """Return the state after these tokens, or None; a file that is damaged is removed."""
        return self._files.get(self._key(tokens))

    def has(self, tokens: list[int]) -> bool:
        """Tell whether there is a state after these tokens, without reading it."""
        return self._files.has(self._key(tokens))

    def put(self, tokens: list[int], state: bytes) -> None:
        """Keep the state after these tokens; a disk that refuses is logged, not raised."""
        self._files.put(self._key(tokens), state)

    def _key(self, tokens: list[int]) -> bytes:
        told = hashlib.sha256(self._model.encode())
        told.update(struct.pack(f"<{len(tokens)}i", *tokens))
        return told.digest()


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
