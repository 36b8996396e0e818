"""The command line that benchmarks share which have a peer: measure, or draw the last run again."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar

from tests.benchmarks.saved import Saved
from wyoming_servers.bench.servers import PeerMissing

R = TypeVar("R", bound=Saved)

FOLDER = Path("docs/benchmarks")
SAVED = Path(".cache/benchmarks")


def parser_of(description: str, *, quick: str, peer: str) -> argparse.ArgumentParser:
    """Return a parser of what they share; ``quick`` is help, ``peer`` the peer's environment."""
    parser = argparse.ArgumentParser(description=description.split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help=quick)
    parser.add_argument(
        "--peer",
        type=Path,
        default=Path(peer) / "bin" / "python",
        help="Python of the peer's environment. Default: %(default)s.",
    )
    parser.add_argument(
        "--redraw", action="store_true", help="Measure nothing; use what the last run measured."
    )
    parser.add_argument(
        "--out", type=Path, default=FOLDER, help="Where the report is written. Default: %(default)s"
    )
    return parser


def results_of(
    given: argparse.Namespace, saved: Path, load: Callable[[Path], R], measure: Callable[[], R]
) -> R:
    """Return what is measured, or was the last time; ends the program where that cannot be."""
    if given.redraw:
        if not saved.is_file():
            raise SystemExit(f"there is no {saved} yet: run it without --redraw first")
        return load(saved)
    try:
        return measure()
    except PeerMissing as error:
        raise SystemExit(str(error)) from error


def about(*packages: str) -> dict[str, str]:
    """Return what was measured on what, as name and version."""
    return {
        "Python": platform.python_version(),
        **{name: version(name) for name in packages},
        "processors": str(os.cpu_count()),
    }


def version_of(python: Path, package: str) -> dict[str, str]:
    """Return the name and the version of what is installed in a peer's environment."""
    ask = f"import importlib.metadata as m; print(m.version({package!r}))"
    answer = subprocess.run((python, "-c", ask), capture_output=True, text=True, check=True)
    return {package: answer.stdout.strip()}
