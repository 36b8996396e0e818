"""The unit by which systemd runs the satellite: with few rights, watched, and in a hurry."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .place import NAME, Place

WATCHDOG_SECONDS = 30
GROUPS = ("audio", "gpio", "spi")
"""Who may use sound devices, GPIOs and LEDs; a machine need not have all of them."""

_UNIT = """\
# Written by '{name} install', which overwrites it. Change it by: systemctl edit {name}
[Unit]
Description=Laramie satellite: a microphone and a speaker for Home Assistant
# Its address is announced when it starts, so the network should be there.
Wants=network-online.target
After=network-online.target sound.target
# It is started again however often it ends.
StartLimitIntervalSec=0

[Service]
Type=notify
ExecStart={command}
Restart=always
RestartSec=2
WatchdogSec={watchdog_seconds}
TimeoutStopSec=15
UMask=0077
LimitRTPRIO=10
{rights}
# MemoryDenyWriteExecute= is left out: libraries for inference may make code when they run.
NoNewPrivileges=yes
LockPersonality=yes
RestrictNamespaces=yes
RestrictSUIDSGID=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@chown @keyring @setuid @memlock
SystemCallErrorNumber=EPERM

[Install]
WantedBy={target}
"""

_MACHINE = """\
Nice=-10
DynamicUser=yes
SupplementaryGroups={groups}
StateDirectory={name}
StateDirectoryMode=0700
# The file is root's own; the service sees a copy.
LoadCredential=satellite.json:{options}
Environment=HOME=%S/{name}
Environment=LARAMIE_OPTIONS_FILE=%d/satellite.json
Environment=LARAMIE_SATELLITE_DATA_DIR=%S/{name}
CapabilityBoundingSet=
ProtectSystem=strict
ProtectHome=yes
ProtectProc=invisible
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
PrivateTmp=yes
RemoveIPC=yes
DevicePolicy=closed
DeviceAllow=char-alsa rw
DeviceAllow=char-gpiochip rw
DeviceAllow=char-spi rw
DeviceAllow=/dev/leds0 rw"""

_SESSION = """\
Environment="LARAMIE_OPTIONS_FILE={options}"
Environment="LARAMIE_SATELLITE_DATA_DIR={state}\""""


def unit(place: Place, command: Sequence[str], groups: Sequence[str]) -> str:
    """Return the text of the unit; groups are those that the machine has."""
    if place.of_session:
        rights = _SESSION.format(options=_escape(place.options), state=_escape(place.state[-1]))
    else:
        # In another root, too, the service will see its file where it is then.
        rights = _MACHINE.format(
            name=NAME, groups=" ".join(groups), options="/etc/laramie/satellite.json"
        )
    return _UNIT.format(
        name=NAME,
        command=" ".join(f'"{_escape(word)}"' for word in command),
        watchdog_seconds=WATCHDOG_SECONDS,
        rights=rights,
        target="default.target" if place.of_session else "multi-user.target",
    )


def groups_in(root: Path) -> list[str]:
    """Return those groups that the machine in a root has: with another one no unit starts."""
    lines = (root / "etc/group").read_text().splitlines()
    names = {line.partition(":")[0] for line in lines}
    return [name for name in GROUPS if name in names]


def _escape(word: str | Path) -> str:
    """Return a word as it stands between quotes in a unit."""
    return str(word).replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
