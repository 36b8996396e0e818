"""The satellite and all it needs, as another machine gets it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
NEEDS = "laramie[satellite,fusion,gpio]"
_PIP = (sys.executable, "-m", "pip", "-q", "--disable-pip-version-check")


def download_wheels(root: Path, machine: str, folder: Path) -> None:
    """Put the wheels for the Python of a system, and a processor as in ``x86_64``, in a folder."""
    _build(folder)
    subprocess.run(
        [*_PIP, "download", "-d", folder, *_for_system(root, machine, folder), NEEDS], check=True
    )


def install_wheels(root: Path, machine: str, folder: Path) -> None:
    """Install into a folder, for a system that does not run."""
    built = folder / "built"
    _build(built)
    subprocess.run(
        [
            *_PIP,
            "install",
            "--no-compile",
            "--target",
            folder,
            *_for_system(root, machine, built),
            NEEDS,
        ],
        check=True,
    )


def _build(folder: Path) -> None:
    build = [*_PIP, "wheel", "--no-deps", "--no-build-isolation", "-w", folder, REPOSITORY]
    subprocess.run(build, check=True)


def _for_system(root: Path, machine: str, built: Path) -> list[str | Path]:
    version = next(root.glob("usr/bin/python3.[0-9]*")).name.removeprefix("python")
    platforms = [f"--platform=manylinux_2_{minor}_{machine}" for minor in (17, 28, 34, 35, 39)]
    chosen = [f"--python-version={version}", "--only-binary=:all:", *platforms]
    return ["--find-links", built, *chosen]
