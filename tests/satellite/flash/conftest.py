"""A card as Raspberry Pi OS leaves it, mounted or in an image."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from satellite.__main__ import main

START = 16384
"""First sector of the boot partition, as in images of Raspberry Pi OS."""
BLOCKS = 64 * 1024
"""Of 1 KiB; the least of which FAT32 can be made."""
FILES = {
    "config.txt": "# For more options see the documentation\n#dtparam=spi=on\ndtparam=audio=on\n\n"
    "[cm5]\ndtoverlay=dwc2,dr_mode=host\n\n[all]\nenable_uart=1\n",
    "cmdline.txt": "console=tty1 root=PARTUUID=abc-02 rootwait cfg80211.ieee80211_regdom=GB\n",
    "user-data": "#cloud-config\n",
    "kernel8.img": "not for us\n",
}
KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIP8nJmUJ0eFvcQ8bL6wjZ2hTn3dXoF0uE5wGx1yXhQ2S me"
PASSWORD = "correct horse"  # noqa: S105 - of no network


@pytest.fixture
def boot(tmp_path):
    """A card's first partition, mounted."""
    folder = tmp_path / "bootfs"
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text)
    return folder


@pytest.fixture
def image(boot):
    """The same in an image; it takes no place on the disk."""
    for tool, package in {"mkfs.vfat": "dosfstools", "mcopy": "mtools"}.items():
        if not shutil.which(tool, path=os.environ["PATH"] + ":/usr/sbin:/sbin"):
            pytest.skip(f"{tool} is not installed: apt install {package}")
    path = boot.parent / "raspios.img"
    entry = bytes([0, 0, 0, 0, 0x0C, 0, 0, 0]) + START.to_bytes(4, "little")
    entry += (2 * BLOCKS).to_bytes(4, "little")
    with path.open("wb") as file:
        file.write(bytes(446) + entry + bytes(48) + b"\x55\xaa")
        file.truncate(START * 512 + BLOCKS * 1024)
    format_it = [
        "mkfs.vfat",
        "-F",
        "32",
        "-s",
        "1",
        "--offset",
        str(START),
        "-n",
        "bootfs",
        path,
        str(BLOCKS),
    ]
    environment = os.environ | {"PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"}
    subprocess.run(format_it, check=True, capture_output=True, env=environment)
    where = f"{path}@@{START * 512}"
    subprocess.run(["mcopy", "-i", where, *boot.iterdir(), "::/"], check=True)
    return path


@pytest.fixture
def key(tmp_path):
    path = tmp_path / "id.pub"
    path.write_text(KEY + "\n")
    return path


@pytest.fixture
def flash(capsys, key, monkeypatch):
    """Run the command with everything that a card can be asked for."""
    monkeypatch.setenv("LARAMIE_WIFI_PASSWORD", PASSWORD)

    def flash(*arguments, hat="respeaker-2mics"):
        wifi = ["--wifi", "House 5", "--country", "DE", "--ssh-key", key]
        satellite = ["--name", "Küche", "--area", "Küche", "--hat", hat]
        given = ["flash", *arguments, *wifi, *satellite]
        status = main([str(argument) for argument in given])
        said = capsys.readouterr()
        return status, said.out + said.err

    return flash


@pytest.fixture
def flashed(flash, boot) -> Path:
    """A card that was prepared."""
    status, said = flash("--boot", boot)
    assert status == 0, said
    return boot
