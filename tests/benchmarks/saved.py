"""What a run measured, in a file from which its report can be drawn again."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any


class Saved:
    """A dataclass that is written as JSON."""

    def save(self, path: Path) -> None:
        """Write it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")


def saved(path: Path) -> dict[str, Any]:
    """Return what was written."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data
