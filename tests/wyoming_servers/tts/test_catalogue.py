"""Voices that can be downloaded, from a hub on this machine."""

import pytest

pytest.importorskip("huggingface_hub", reason="huggingface-hub is not installed")

from tests.builders.local_hub import local_hub
from tests.builders.stored_models import get
from wyoming_servers.runtime.store import Store
from wyoming_servers.runtime.store_errors import ModelUnavailable
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


@pytest.mark.parametrize(
    ("name", "graph", "voices"),
    [
        ("kokoro-v1.0-int8", "model.onnx", "voices.bin"),
        ("kokoro-v1.0-fp16", "model.onnx", "voices.bin"),
    ],
)
def test_a_model_of_kokoro_brings_its_voices(tmp_path, monkeypatch, name, graph, voices):
    (entry,) = (entry for entry in CATALOGUE if entry.name == name)
    with local_hub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        hub.repositories[entry.repository] = {graph: bytes(5000), voices: b"PK", "README.md": b"#"}
        store = Store(tmp_path, CATALOGUE)
        path = get(store, name)
    assert {file.name for file in path.iterdir()} == {graph, voices}
    assert store.kind(name) == "kokoro"


def test_a_model_of_kokoro_that_is_another_one_is_refused(tmp_path, monkeypatch):
    (entry,) = (entry for entry in CATALOGUE if entry.name == "kokoro-v1.0")
    with local_hub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        hub.repositories[entry.repository] = dict.fromkeys(entry.files, b"another")
        with pytest.raises(ModelUnavailable, match="is not the file"):
            get(Store(tmp_path, CATALOGUE), "kokoro-v1.0")
