"""Installs the service, and removes it without a trace."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from .place import NAME, UNIT, Place, ServiceError, check
from .unit import groups_in, unit

_HIDDEN = ("/home", "/root", "/run/user")
"""What a service for the whole machine does not see."""


def install(place: Place, root: Path, given: Mapping[str, Any]) -> Iterator[str]:
    """Install and start the service, with what is set added to what was; yields what was done.

    Raises ServiceError, OSError.
    """
    check(place)
    if place.running and not place.of_session:
        see_that_all_can_read((sys.prefix, sys.base_prefix))
    options = {**read(place), **given}
    groups = [] if place.of_session else groups_in(root)
    _write(place.options, json.dumps(options, indent=2) + "\n", mode=0o600)
    command = (sys.executable, "-P", "-m", "satellite")
    _write(place.unit, unit(place, command, groups), mode=0o644)
    yield f"{place.options}: what is set"
    yield f"{place.unit}: the service"
    if place.running:
        _systemctl(place, "daemon-reload")
    _systemctl(place, "enable", UNIT)
    if not place.running:
        return
    _systemctl(place, "restart", UNIT)
    session = " --user" if place.of_session else ""
    yield f"The satellite runs. Its log: journalctl{session} -fu {NAME}"
    if place.of_session:
        yield "To have it run while you are not logged in, too: loginctl enable-linger"


def uninstall(place: Place, *, environment: bool) -> Iterator[str]:
    """Stop and remove the service, what is set and what was kept; yields what was done.

    The program's own virtual environment is removed only when it is asked for. Raises ServiceError,
    OSError.
    """
    check(place)
    if place.unit.exists():
        _systemctl(place, "disable", *(("--now",) if place.running else ()), UNIT)
    changes = place.unit.with_name(f"{UNIT}.d")  # made by 'systemctl edit'
    removed = [path for path in (place.unit, changes, place.options, *place.state) if _remove(path)]
    yield from (f"{path}: removed" for path in removed)
    if not removed:
        yield f"There was no service, nor anything that it keeps: {place.unit} is not there"
    with suppress(OSError):
        place.options.parent.rmdir()  # others may have files there
    if place.running:
        _systemctl(place, "daemon-reload")
    if sys.prefix == sys.base_prefix:
        return
    if environment:
        shutil.rmtree(sys.prefix)
        yield f"{sys.prefix}: removed"
    else:
        yield f"The program itself is still in {sys.prefix}"


def see_that_all_can_read(prefixes: tuple[str, ...]) -> None:
    """See that a service can read the program. Raises ServiceError."""
    for prefix in prefixes:
        if any(Path(prefix).is_relative_to(hidden) for hidden in _HIDDEN):
            raise ServiceError(
                f"{prefix} is in a home folder, which a service does not see: install the program "
                "to another, 'sudo python3 -m venv /opt/laramie', or add --user for your session"
            )


def read(place: Place) -> dict[str, Any]:
    """Return what is set, as far as it is. Raises ServiceError, OSError."""
    try:
        options = json.loads(place.options.read_text())
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise ServiceError(f"{place.options} cannot be read: {error}") from error
    if not isinstance(options, dict):
        raise ServiceError(f"{place.options} must hold one JSON object")
    return options


def _write(path: Path, text: str, *, mode: int) -> None:
    """Write a file whole; at no time can others read one that they may not."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w") as file:
        file.write(text)
    part.chmod(mode)
    part.replace(path)


def _remove(path: Path) -> bool:
    """Remove a file, a link or a folder; says whether there was one."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
        return True
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    return True


def _systemctl(place: Place, *words: str) -> None:
    done = subprocess.run([*place.systemctl, *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise ServiceError(f"'systemctl {' '.join(words)}' has failed: {done.stderr.strip()}")
