"""What cloud-init does at the first boot: three files of its NoCloud source, as text.

They are written as JSON, which is YAML, too. Formats: cloud-init's "NoCloud" and "cloud config",
and version 2 of netplan's.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .card import FlashError

WHEELS = "laramie"
"""The folder of the boot partition that holds what is installed without the internet."""
ENVIRONMENT = "/opt/laramie"
_UNIT = "/etc/systemd/system/laramie-setup.service"
_PSK = re.compile("[0-9a-fA-F]{64}")
_PASSWORD = re.compile("[ -~]{8,63}")
_USER = re.compile("[a-z_][a-z0-9_-]{0,31}")
_MOST_NAME_BYTES = 32


@dataclass(frozen=True, kw_only=True)
class Wifi:
    """A network. Raises FlashError for what can be none."""

    name: str
    password: str = field(default="", repr=False)
    """Empty for an open network."""
    country: str
    """As ISO 3166 has it: two letters."""
    wpa3: bool = False
    """It takes WPA3 only; one that takes WPA2, too, is joined by that."""
    hidden: bool = False
    """It does not tell its name."""

    def __post_init__(self) -> None:
        if not 1 <= len(self.name.encode()) <= _MOST_NAME_BYTES:
            raise FlashError("the name of a Wi-Fi network has 1 to 32 bytes")
        if not re.fullmatch("[A-Z]{2}", self.country):
            raise FlashError("--country is two letters, as in DE or US: without it Wi-Fi stays off")
        if self.password and not any(p.fullmatch(self.password) for p in (_PASSWORD, _PSK)):
            raise FlashError("the password of a Wi-Fi network has 8 to 63 plain characters")
        if self.wpa3 and not _PASSWORD.fullmatch(self.password):
            raise FlashError("WPA3 needs the password itself: there is no key to give in its place")

    @property
    def access(self) -> dict[str, Any]:
        """Return how it is joined, as netplan has it; WPA3 needs the password on the card."""
        access: dict[str, Any] = {"password": self.key}
        if self.wpa3:
            access = {"auth": {"key-management": "sae", "password": self.password}}
        elif not self.password:
            access = {"auth": {"key-management": "none"}}
        return access | ({"hidden": True} if self.hidden else {})

    @property
    def key(self) -> str:
        """Return the key that WPA2 makes of name and password: the password is not on the card."""
        if _PSK.fullmatch(self.password):
            return self.password
        name, password = self.name.encode(), self.password.encode()
        return hashlib.pbkdf2_hmac("sha1", password, name, 4096, 32).hex()


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What a satellite shall become. Raises FlashError for what it cannot."""

    options: Mapping[str, Any]
    """Its options; ``name`` is among them."""
    requirement: str
    """What is installed, as pip reads it."""
    user: str = "pi"
    ssh_key: str | None = None
    wifi: Wifi | None = None
    controls: tuple[tuple[str, ...], ...] = ()
    """Commands that set the sound card's mixer, word by word."""
    offline: bool = False
    """Install from wheels on the boot partition only."""

    def __post_init__(self) -> None:
        if not _USER.fullmatch(self.user):
            raise FlashError("--login is at most 32 of a to z, 0 to 9, - and _, a letter first")

    @property
    def hostname(self) -> str:
        """Return the satellite's name as the network may have it."""
        plain = unicodedata.normalize("NFKD", str(self.options["name"])).encode("ascii", "ignore")
        words = re.findall("[a-z0-9]+", plain.decode().lower())
        return "-".join(words)[:63].strip("-") or "satellite"


def meta_data(instance: str) -> str:
    """Return what tells cloud-init whether it has been here before."""
    return json.dumps({"instance-id": instance}) + "\n"


def network_config(wifi: Wifi | None) -> str:
    """Return the network: a cable if there is one, and Wi-Fi."""
    network: dict[str, Any] = {
        "version": 2,
        "ethernets": {"eth0": {"dhcp4": True, "optional": True}},
    }
    if wifi:
        network["wifis"] = {
            "wlan0": {
                "dhcp4": True,
                "optional": True,
                "regulatory-domain": wifi.country,
                "access-points": {wifi.name: wifi.access},
            }
        }
    return _yaml({"network": network})


def user_data(wishes: Wishes) -> str:
    """Return what is set up: a person who may log in, and the satellite."""
    user: dict[str, Any] = {
        "name": wishes.user,
        "lock_passwd": True,
        "shell": "/bin/bash",
        "sudo": "ALL=(ALL) NOPASSWD:ALL",
    }
    run = [["rfkill", "unblock", "wifi"]] if wishes.wifi else []
    if wishes.ssh_key:
        user["ssh_authorized_keys"] = [wishes.ssh_key]
        run.append(["systemctl", "enable", "--now", "ssh"])
    run += [
        ["systemctl", "daemon-reload"],
        ["systemctl", "enable", "--now", "--no-block", "laramie-setup"],
    ]
    options = json.dumps(dict(wishes.options), indent=2, ensure_ascii=False) + "\n"
    files = [
        {"path": "/etc/laramie/satellite.json", "permissions": "0600", "content": options},
        {"path": _UNIT, "permissions": "0644", "content": _setup(wishes)},
    ]
    settings = {
        "hostname": wishes.hostname,
        "manage_etc_hosts": True,
        "ssh_pwauth": False,
        "user": user,
        "write_files": files,
        "runcmd": run,
    }
    return f"#cloud-config\n{_yaml(settings)}"


def _setup(wishes: Wishes) -> str:
    """Return the unit that installs the satellite; the network may come late, or go."""
    pip = [f"{ENVIRONMENT}/bin/pip", "install", "--disable-pip-version-check"]
    if wishes.offline:
        pip += ["--no-index", "--find-links", f"/boot/firmware/{WHEELS}"]
    commands = [
        *(() if wishes.offline else _PACKAGES),
        _command("/usr/bin/python3", "-m", "venv", ENVIRONMENT),
        _command(*pip, wishes.requirement),
        # A card without one of these can still be heard.
        *("-" + _command(*control) for control in wishes.controls),
        _command(f"{ENVIRONMENT}/bin/laramie-satellite", "install"),
        _command("/usr/bin/systemctl", "disable", "laramie-setup"),
        _command("/usr/bin/rm", _UNIT),
    ]
    return _SETUP.format(commands="\n".join(f"ExecStart={command}" for command in commands))


def _command(program: str, *words: str) -> str:
    """Return a command as a unit has it."""
    quoted = ('"{}"'.format(word.replace("%", "%%").replace('"', '\\"')) for word in words)
    return " ".join([program, *quoted])


def _yaml(value: object) -> str:
    # YAML knows no pairs of surrogates, which JSON writes for what is not ASCII.
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


_PACKAGES = (
    "/usr/bin/apt-get -qq update",
    "/usr/bin/apt-get -qq install --no-install-recommends -y python3-venv alsa-utils libportaudio2",
)
_SETUP = """\
[Unit]
Description=Installs the Laramie satellite; tries again until it has worked
Wants=network-online.target
After=network-online.target
StartLimitIntervalSec=0

[Service]
Type=oneshot
Environment=DEBIAN_FRONTEND=noninteractive
{commands}
Restart=on-failure
RestartSec=30

[Install]
WantedBy=multi-user.target
"""
