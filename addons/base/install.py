"""Install extras of the program, in the locked versions: install.py EXTRA...

What they bring is moved to GATHERED, for an image to take beside what it has. With --program, the
program itself and what its servers need is installed, and stays. With --compile, a package's wheel
is made, and nothing is installed.
"""  # noqa: INP001 - a program, not a package

from __future__ import annotations

import argparse
import compileall
import os
import subprocess
import sys
import tarfile
import venv
from collections.abc import Iterator
from pathlib import Path
from py_compile import PycInvalidationMode

from thin import thin

HERE = Path(__file__).parent
LOCK = HERE / "test.txt"
"""The versions that the tests run with."""
PROJECT = HERE / "project"
TOOLS = HERE / "tools"
SOURCES = HERE / "sources"
TARGET = Path("/opt/laramie")
GATHERED = Path("/gathered")


def main() -> None:
    """Install, leave out what is not read, and compile."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("extras", nargs="*", metavar="EXTRA")
    parser.add_argument("--program", action="store_true")
    parser.add_argument("--compile", metavar="PACKAGE")
    parser.add_argument("--wheels", metavar="FOLDER", help="of packages that were compiled before")
    parser.add_argument("--without", nargs="*", default=[], help="what the extras ask for in vain")
    given = parser.parse_args()
    if given.compile:
        compile_wheel(given.compile)
        return
    if given.program:
        venv.create(TARGET, symlinks=True)
        venv.create(TOOLS, with_pip=True)
        pip("install", package="uv")
    before = set(files(TARGET))
    if given.wheels:
        uv("--no-deps", *map(str, Path(given.wheels).glob("*.whl")))
    extras = [f"--extra={name}" for name in given.extras]
    uv("-r", str(PROJECT / "pyproject.toml"), "-c", str(LOCK), *extras)
    if given.program:
        uv("--no-deps", "--build-constraints", str(LOCK), str(PROJECT))
    (packages,) = TARGET.glob("lib/python3*/site-packages")
    thin(packages, given.without)
    if given.program:
        compile_files(TARGET)
    else:
        gather(set(files(TARGET)) - before)
        compile_files(GATHERED, stripdir=str(GATHERED), prependdir="/")


def pip(*arguments: str, package: str) -> None:
    """Do something with a package of the locked version."""
    lines = LOCK.read_text().splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith(f"{package}=="))
    end = next(place for place in range(start, len(lines)) if not lines[place].endswith("\\"))
    requirement = HERE / f"{package}.txt"
    requirement.write_text("\n".join(lines[start : end + 1]))
    command = (TOOLS / "bin/python", "-m", "pip", *arguments, "-q", "--no-cache-dir")
    subprocess.run([*command, "--require-hashes", "-r", requirement], check=True)


def compile_wheel(package: str) -> None:
    """Make a package's wheel where its sources always lie: their place is compiled in."""
    pip("download", "--no-deps", "--dest", str(SOURCES), package=package)
    (archive,) = SOURCES.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(SOURCES, filter="data")
    (project,) = SOURCES.glob("*/pyproject.toml")
    command = (TOOLS / "bin/python", "-m", "pip", "wheel", "-q", "--no-cache-dir", "--no-deps")
    place = f"--config-settings=build-dir={SOURCES}/built"
    subprocess.run([*command, place, "--wheel-dir", GATHERED, project.parent], check=True)


def uv(*arguments: str) -> None:
    """Install into the environment."""
    command = (TOOLS / "bin/uv", "--no-cache", "pip", "install", "-p", TARGET / "bin/python")
    # The certificates of the machine: behind a company's proxy others do not help.
    environment = os.environ | {"UV_SYSTEM_CERTS": "1"}
    subprocess.run([*command, *arguments], check=True, env=environment)


def compile_files(folder: Path, **places: str) -> None:
    """Compile a folder's modules; they get other times on their way into an image."""
    mode = PycInvalidationMode.UNCHECKED_HASH
    compileall.compile_dir(folder, quiet=1, workers=0, invalidation_mode=mode, **places)


def files(folder: Path) -> Iterator[Path]:
    """Yield a folder's files and links."""
    for path in folder.rglob("*"):
        if path.is_symlink() or path.is_file():
            yield path


def gather(new: set[Path]) -> None:
    """Move files to where an image takes them from."""
    for path in new:
        place = GATHERED / path.relative_to("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        path.rename(place)


if __name__ == "__main__":
    sys.exit(main())
