"""A manifest by which Raspberry Pi Imager writes a prepared image as it is."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

SUFFIX = ".rpi-imager-manifest"
_MODELS = ["pi5-64bit", "pi4-64bit", "pi3-64bit"]
"""As Imager names them; the Zero 2 W is among the last."""


def manifest(image: Path, name: str) -> str:
    """Return a list of systems with this one. Raises OSError.

    Without an ``init_format`` Imager asks for no settings of its own, which would overwrite ours.
    """
    with image.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    size = image.stat().st_size
    system = {
        "name": f"Laramie satellite: {name}",
        "description": "Raspberry Pi OS, prepared to come up as a satellite of Home Assistant",
        "icon": "",
        "url": image.absolute().as_uri(),
        "extract_size": size,
        "extract_sha256": digest,
        "image_download_size": size,
        "release_date": datetime.now(UTC).date().isoformat(),
        "devices": _MODELS,
    }
    return json.dumps({"os_list": [system]}, indent=2) + "\n"
