"""What was asked for on the command line, and the secret that does not belong there."""

from __future__ import annotations

import argparse
import getpass
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from satellite.options import SatelliteOptions
from wyoming_servers.runtime.config import read_options

from .card import FlashError
from .first_boot import Wifi, Wishes
from .hats import Hat

PASSWORD = "LARAMIE_WIFI_PASSWORD"  # noqa: S105 - the variable that holds it


def wishes(parsed: argparse.Namespace, given: Mapping[str, Any], hat: Hat | None) -> Wishes:
    """Return what the satellite shall become. Raises FlashError, OptionsError, OSError."""
    if "name" not in given:
        raise FlashError("--name is missing: what Home Assistant calls the satellite")
    options = {**(hat.options if hat else {}), **given}
    read_options(SatelliteOptions, options)
    return Wishes(
        options=options,
        requirement=parsed.package,
        user=parsed.login,
        ssh_key=_public_key(parsed.ssh_key) if parsed.ssh_key else None,
        wifi=_wifi(parsed) if parsed.wifi else None,
        controls=hat.mixer if hat else (),
        offline=parsed.wheels is not None,
    )


def _wifi(parsed: argparse.Namespace) -> Wifi:
    Wifi(name=parsed.wifi, country=parsed.country)  # what is wrong is told before it is asked for
    password = os.environ.get(PASSWORD)
    if password is None:
        password = _asked(parsed.wifi)
    return Wifi(
        name=parsed.wifi,
        password=password,
        country=parsed.country,
        wpa3=parsed.wpa3,
        hidden=parsed.hidden,
    )


def _asked(wifi: str) -> str:
    try:
        return getpass.getpass(f"Password of '{wifi}' (empty: an open network): ")
    except EOFError as error:
        raise FlashError(f"nobody is there to be asked for the password: set {PASSWORD}") from error


def _public_key(path: Path) -> str:
    key = path.read_text().strip()
    if "PRIVATE KEY" in key or len(key.split()) < 2:  # noqa: PLR2004 - kind and key
        raise FlashError(f"{path} is no public key: give the file that ends in .pub")
    return key
