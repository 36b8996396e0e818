"""The repository as the tests of its structure see it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository's root."""
    return REPOSITORY


@pytest.fixture(scope="session")
def committed() -> list[Path]:
    """All files under version control, from the root."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("no git repository here")
    paths = (Path(name) for name in listed.stdout.split("\0") if name)
    return [path for path in paths if (REPOSITORY / path).is_file()]
