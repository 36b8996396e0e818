"""Voices that can be downloaded, from a hub on this machine."""

import pytest

pytest.importorskip("huggingface_hub", reason="huggingface-hub is not installed")

from tests.builders.local_hub import local_hub
from tests.builders.stored_models import get
from wyoming_servers.runtime.store import Store
from wyoming_servers.tts.catalogue import CATALOGUE

NAME = "de_DE-thorsten-low"


def test_every_voice_of_the_collection_is_known_once():
    names = [entry.name for entry in CATALOGUE]
    assert len(names) == len(set(names)) > 170
    [entry] = [entry for entry in CATALOGUE if entry.name == NAME]
    assert entry.folder == "de/de_DE/thorsten/low"
    assert entry.languages == ("de-DE", "de")
    assert entry.about_bytes == 63_000_000


def test_a_voice_is_taken_out_of_its_folder(tmp_path, monkeypatch):
    files = {f"{NAME}.onnx": bytes(5000), f"{NAME}.onnx.json": b"{}", "MODEL_CARD": b"# Thorsten"}
    others = {f"de/de_DE/thorsten/medium/{NAME}.onnx": b"", f"{NAME}.onnx": b"", "README.md": b""}
    with local_hub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        hub.repositories["rhasspy/piper-voices"] = others | {
            f"de/de_DE/thorsten/low/{name}": content for name, content in files.items()
        }
        path = get(Store(tmp_path, CATALOGUE), NAME)
    assert path == tmp_path / NAME
    assert {file.name: file.read_bytes() for file in path.iterdir()} == files
