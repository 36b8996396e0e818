"""Install extras of the program into an image, in the locked versions: install.py EXTRA...

With --project FOLDER, the program itself first. Runs on what Debian's python3-venv brings.
"""  # noqa: INP001 - a program, not a package

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).parent
LOCK = HERE / "test.txt"
"""The versions that the tests run with."""
TARGET = HERE.parent
NAME = "laramie"


def main() -> None:
    """Install, and leave nothing else behind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("extras", nargs="*", metavar="EXTRA")
    parser.add_argument("--project", metavar="FOLDER")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        uv = _uv(Path(folder))
        if given.project:
            venv.create(TARGET, symlinks=True)
            locked = ("--build-constraints", str(LOCK))
            _run(uv, "build", "-q", "--wheel", "-o", str(HERE), *locked, given.project)
        (wheel,) = HERE.glob("*.whl")
        wanted = f"{NAME}[{','.join(given.extras)}] @ {wheel.as_uri()}"
        python = TARGET / "bin" / "python"
        _run(uv, "pip", "install", "-p", str(python), "-c", str(LOCK), "--compile-bytecode", wanted)


def _uv(folder: Path) -> Path:
    """Return an installer of the locked version."""
    lines = LOCK.read_text().splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("uv=="))
    end = next(place for place in range(start, len(lines)) if not lines[place].endswith("\\"))
    requirement = folder / "uv.txt"
    requirement.write_text("\n".join(lines[start : end + 1]))
    venv.create(folder / "venv", with_pip=True)
    pip = (folder / "venv" / "bin" / "python", "-m", "pip", "install", "-q", "--no-cache-dir")
    _run(*pip, "--require-hashes", "-r", str(requirement))
    return folder / "venv" / "bin" / "uv"


def _run(program: Path, *arguments: str) -> None:
    own = ("--no-cache",) if program.name == "uv" else ()
    # The certificates of the machine: behind a company's proxy others do not help.
    environment = os.environ | {"UV_NATIVE_TLS": "1"}
    subprocess.run([program, *arguments, *own], check=True, env=environment)


if __name__ == "__main__":
    sys.exit(main())
