"""Piper voices of real architecture and random weights, which all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders.piper_voice import build_piper_voice

ENGLISH, GERMAN = "en_US-test-low", "de_DE-test-low"


@pytest.fixture(scope="session")
def piper_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with two voices; each is cut when it is first used."""
    data_dir = tmp_path_factory.mktemp("data")
    folder = data_dir / "models" / "tts"
    build_piper_voice(folder, ENGLISH, "tiny_speakers", speakers=("ann", "bob", "cat"))
    build_piper_voice(folder / GERMAN, GERMAN, "tiny", language="de", rate=16_000)
    return data_dir
