"""A clock that is wrong for some processes only, and can be set while they run."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

SOURCE = Path(__file__).with_suffix(".c")
COMPILER = shutil.which("cc")
"""None where there is none: then no clock can be wrong."""
_NAME = "clock"
_YEAR_SECONDS = 31_556_952


def environment(folder: Path) -> dict[str, str]:
    """Return what processes need whose clock ``put`` sets; nothing without a compiler."""
    if COMPILER is None:
        return {}
    library = folder / "clock.so"
    command = (COMPILER, "-O2", "-Wall", "-Werror", "-shared", "-fPIC", "-o", library, SOURCE)
    subprocess.run(command, check=True)
    put(folder, years=0)
    return {"LD_PRELOAD": str(library), "WRONG_CLOCK": str(folder / _NAME)}


def put(folder: Path, *, years: int) -> None:
    """Set the clock so far ahead, or back: in place, as the processes have the file mapped."""
    with (folder / _NAME).open("r+b" if (folder / _NAME).exists() else "wb") as file:
        file.write(struct.pack("l", years * _YEAR_SECONDS))
