"""Install exactly what lock files say, with a progress bar: install.py TITLE LOCK [LOCK ...].

Runs before anything is installed, so it needs nothing but the pip beside it.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

# pip brings its own rich along; ours may not be there yet.
from pip._vendor.rich.console import Console
from pip._vendor.rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

STEP = re.compile(r"^\s*\[(\d+)/(\d+)\]")
"""What ninja prints before each file it compiles."""
LAST_LINES = 30


def main(title: str, locks: list[Path]) -> int:
    """Install; returns pip's exit status."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "-v"]
    command += ["--require-hashes", *(part for lock in locks for part in ("-r", str(lock)))]
    packages = sum(lock.read_text().count(" \\\n    --hash") for lock in locks)
    lines: list[str] = []
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with (
        Progress(*columns, console=Console(stderr=True)) as progress,
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
        ) as pip,
    ):
        task = progress.add_task(title, total=packages)
        for line in pip.stdout or ():
            lines.append(line)
            if line.startswith(("Collecting", "Requirement already")):
                progress.advance(task)
            elif step := STEP.match(line):
                progress.update(task, completed=int(step[1]), total=int(step[2]))
            elif line.startswith("Installing collected"):
                progress.update(task, completed=packages, total=packages)
    if pip.returncode:
        sys.stderr.writelines(lines[-LAST_LINES:])
    return pip.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], [Path(name) for name in sys.argv[2:]]))
