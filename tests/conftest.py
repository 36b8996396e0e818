"""Fixtures every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The same examples every time, and none of them is timed: this machine may be busy.
settings.register_profile(
    "laramie",
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("laramie")

REPOSITORY = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def recordings() -> Path:
    """The folder of real recordings; a test that needs it is skipped where it is not there."""
    default = REPOSITORY.parent / "shared" / "recordings"
    folder = Path(os.environ.get("LARAMIE_RECORDINGS") or default).resolve()
    if not folder.is_dir():
        pytest.skip(f"no recordings at {folder}: set LARAMIE_RECORDINGS")
    return folder


@pytest.fixture(autouse=True)
def no_options_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep a test apart from this machine's own Laramie."""
    for name in os.environ:
        if name.startswith("LARAMIE_") and name != "LARAMIE_RECORDINGS":
            monkeypatch.delenv(name)
    monkeypatch.setenv("LARAMIE_OPTIONS_FILE", str(tmp_path / "no-options.json"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


class Clock:
    """Tells the time that a test has set."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still until a test says so."""
    return Clock()
