"""Where a service's files are: for the whole machine, or for one person's session."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from wyoming_servers.wire.errors import LaramieError

NAME = "laramie-satellite"
UNIT = f"{NAME}.service"
RUNS = Path("/run/systemd/system")
"""Is there where systemd runs the machine."""


class ServiceError(LaramieError):
    """The service cannot be installed, updated or removed; the text says what to do."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where the files are, and how systemd is asked about them."""

    unit: Path
    options: Path
    """What is set, as one JSON object; it may hold a password."""
    state: tuple[Path, ...]
    """What the satellite keeps."""
    systemctl: tuple[str, ...]
    of_session: bool = False
    running: bool = True
    """Whether systemd runs here, and not only will in another root."""


def machine(root: Path = Path("/")) -> Place:
    """Return the place of a service for the whole machine, or in another root."""
    running = root == Path("/")
    return Place(
        unit=root / "etc/systemd/system" / UNIT,
        options=root / "etc/laramie/satellite.json",
        # systemd keeps the state of a service without a fixed user apart, and makes a link to it.
        state=(root / "var/lib/private" / NAME, root / "var/lib" / NAME),
        systemctl=("systemctl",) if running else ("systemctl", "--root", str(root)),
        running=running,
    )


def session() -> Place:
    """Return the place of a service in the session of whoever calls."""
    home = Path.home()
    settings = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share")
    return Place(
        unit=settings / "systemd/user" / UNIT,
        options=settings / "laramie/satellite.json",
        state=(data / NAME,),
        systemctl=("systemctl", "--user"),
        of_session=True,
    )


def check(place: Place) -> None:
    """See that a service can be changed there. Raises ServiceError."""
    if not shutil.which("systemctl") or (place.running and not RUNS.is_dir()):
        raise ServiceError(
            "this machine is not run by systemd: have what starts programs here start "
            f"'{NAME}', and restart it when it ends"
        )
    if place.of_session and os.geteuid() == 0:
        raise ServiceError("root has no session of its own: leave out sudo, or --user")
    if place.running and not place.of_session and os.geteuid() != 0:
        raise ServiceError(
            "a service for the whole machine is changed by root: put sudo before the command, with "
            "the whole path of the program; or add --user for your session alone"
        )
