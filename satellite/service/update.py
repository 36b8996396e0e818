"""Brings the program up to date, in the virtual environment that it runs in."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator

from .place import UNIT, Place, ServiceError

PROGRAM = "laramie"
_OPTIONAL = re.compile(r"""([\w.-]+).*extra == ['"]([\w-]+)['"]""")


def update(place: Place, source: str | None) -> Iterator[str]:
    """Install the newest release, or what is given, and restart the service if there is one.

    ``source`` is a requirement as pip reads it, a wheel or a folder. Yields what was done; raises
    ServiceError.
    """
    if not os.access(sys.prefix, os.W_OK):
        raise ServiceError(f"{sys.prefix} belongs to somebody else: put sudo before the command")
    before = _installed_version()
    extras = ",".join(installed_extras())
    command = [*installer(), source or (f"{PROGRAM}[{extras}]" if extras else PROGRAM)]
    if subprocess.run(command, check=False).returncode:
        raise ServiceError(
            f"'{' '.join(command)}' has failed: its words stand above; the satellite runs on"
        )
    now = _installed_version()
    yield f"{PROGRAM} {now} is in {sys.prefix}"
    if before not in ("", now):
        yield f"The way back: laramie-satellite update {PROGRAM}=={before}"
    if place.running and place.unit.exists():
        restart = [*place.systemctl, "try-restart", UNIT]
        if subprocess.run(restart, check=False).returncode:
            sudo = "" if place.of_session else "sudo "
            raise ServiceError(f"the service still runs as it was: {sudo}{' '.join(restart)}")
        yield "The satellite has been restarted"


def _installed_version() -> str:
    """Return what is there now, "" for nothing: this process is what was there when it began."""
    ask = f"import importlib.metadata as known; print(known.version('{PROGRAM}'))"
    command = [sys.executable, "-c", ask]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def installed_extras() -> list[str]:
    """Return the names of the optional parts of the program that are all there."""
    needed: dict[str, set[str]] = {}
    for line in importlib.metadata.requires(PROGRAM) or ():
        if found := _OPTIONAL.match(line):
            needed.setdefault(found[2], set()).add(found[1])
    return [extra for extra, names in needed.items() if all(map(_is_installed, names))]


def installer() -> list[str]:
    """Return the command that installs into this environment. Raises ServiceError."""
    if importlib.util.find_spec("pip"):
        return [sys.executable, "-m", "pip", "install", "--upgrade"]
    if uv := shutil.which("uv"):
        return [uv, "pip", "install", "--python", sys.executable, "--upgrade"]
    raise ServiceError(f"neither pip nor uv is there to update with: {sys.executable} -m ensurepip")


def _is_installed(name: str) -> bool:
    try:
        importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True
