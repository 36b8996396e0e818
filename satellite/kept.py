"""Small files that are kept over a restart."""

from __future__ import annotations

import json
import logging
from pathlib import Path

_LOGGER = logging.getLogger(__name__)


def keep(path: Path, value: object) -> None:
    """Write a value as JSON, whole or not at all; a disk that refuses is logged.

    It does not wait for the disk: on a memory card that takes longer than a turn may stand still.
    """
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(value))
        part.replace(path)
    except OSError as error:
        _LOGGER.warning("%s cannot be kept: %s", path, error)
