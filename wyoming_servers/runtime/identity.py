"""An id that stays the same over restarts and address changes."""

from __future__ import annotations

import logging
import os
import uuid
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

_LOGGER = logging.getLogger(__name__)


def kept_id(data_dir: Path, part: str) -> str:
    """Return the id of one part of this installation, such as a room."""
    path = data_dir / "server_id"
    try:
        if not path.exists():
            _write_once(path, uuid.uuid4().hex[:12])
        return f"{path.read_text().strip()}-{part}"
    except OSError as error:
        _LOGGER.warning("%s cannot be kept (%s): the server has a new id now", path, error)
        return f"{uuid.uuid4().hex[:12]}-{part}"


def _write_once(path: Path, text: str) -> None:
    """Write a file whole, unless another room was first: all of them start at once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile("w", dir=path.parent) as file:
        file.write(text)
        file.flush()
        with suppress(FileExistsError):
            os.link(file.name, path)
