"""A store, and a hub on this machine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from wyoming_servers.runtime.store import Store
from wyoming_servers.stt.catalogue import CATALOGUE as STT_CATALOGUE

sys.path.insert(0, str(Path(__file__).parents[3]))
from builders.local_hub import local_hub
from builders.stored_models import GGUF, MODEL_BYTES, NAME, WHISPER, gguf_entry


@pytest.fixture
def hub(monkeypatch):
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        running.repositories = {
            f"Systran/{NAME}": dict(WHISPER),
            "someone/little": {f"{GGUF}.gguf": MODEL_BYTES},
        }
        yield running


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "models", (*STT_CATALOGUE, gguf_entry()))
