"""Models that are there: found, held, removed.

No real hub can be reached where these tests run: its endpoints are played by ``builders.local_hub``
and read by the real ``huggingface_hub``. What a real one does beyond them is not covered.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

pytest.importorskip("huggingface_hub", reason="huggingface-hub is not installed")

from wyoming_servers.runtime.catalogue import size_in_words
from wyoming_servers.runtime.store import Store
from wyoming_servers.runtime.store_errors import ModelInUse, ModelUnavailable
from wyoming_servers.stt.catalogue import CATALOGUE as STT_CATALOGUE
from wyoming_servers.wire.errors import NameUnknown

sys.path.insert(0, str(Path(__file__).parents[3]))
from builders.stored_models import GGUF, MODEL_BYTES, NAME, WHISPER, get, visible


def test_a_model_that_was_copied_by_hand_is_used_without_a_network(store, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    folder = store.folder / NAME
    folder.mkdir(parents=True)
    for name, content in WHISPER.items():
        (folder / name).write_bytes(content)
    (store.folder / "My-Own-Model.gguf").write_bytes(MODEL_BYTES)
    (store.folder / "notes.txt").write_text("not a model")
    (store.folder / "pictures").mkdir()
    assert store.find(NAME) == folder
    assert get(store) == folder
    assert store.find("my-own-model") == store.folder / "My-Own-Model.gguf"
    found = {model.name: model for model in store.models()}
    assert set(found) == {NAME, "My-Own-Model"}
    assert found[NAME].engine == "faster-whisper"
    assert found[NAME].size_bytes == sum(map(len, WHISPER.values()))
    assert found["My-Own-Model"].engine == "llama-cpp"


@pytest.mark.usefixtures("hub")
def test_a_copy_that_lacks_a_file_is_no_model_and_is_not_overwritten(store):
    (store.folder / NAME).mkdir(parents=True)
    (store.folder / NAME / "config.json").write_text("{}")
    assert store.find(NAME) is None
    with pytest.raises(ModelUnavailable, match=f"laramie models remove {NAME}"):
        get(store)
    store.remove(NAME)
    assert get(store) == store.folder / NAME


def test_a_folder_that_is_not_there_is_an_empty_store(tmp_path):
    store = Store(tmp_path / "nowhere", STT_CATALOGUE)
    assert store.models() == []
    assert store.find(NAME) is None
    assert not (tmp_path / "nowhere").exists()


def test_a_model_is_removed_with_what_a_download_of_it_left(hub, store):
    get(store)
    store.remove(NAME.upper())
    assert visible(store) == []
    hub.damaged = {"model.bin"}
    with pytest.raises(ModelUnavailable):
        get(store)
    assert store.begun_bytes(NAME) > 0
    store.remove(NAME)
    assert store.begun_bytes(NAME) == 0
    with pytest.raises(NameUnknown, match="there is no model"):
        store.remove(NAME)


def test_a_link_is_removed_and_not_what_it_points_to(store, tmp_path):
    original = tmp_path / "elsewhere.gguf"
    original.write_bytes(MODEL_BYTES)
    store.folder.mkdir()
    (store.folder / "linked.gguf").symlink_to(original)
    store.remove("linked")
    assert original.exists()
    assert visible(store) == []


@pytest.mark.usefixtures("hub")
def test_a_model_in_use_stays(store):
    path = get(store)
    with store.hold(path):
        assert [model.in_use for model in store.models()] == [True]
        with pytest.raises(ModelInUse, match="is in use"):
            store.remove(NAME)
        assert store.find(NAME) == path
    assert [model.in_use for model in store.models()] == [False]
    store.remove(NAME)


def test_a_model_on_its_way_is_not_removed(hub, store):
    hub.gate = threading.Event()
    thread = threading.Thread(target=get, args=(store, GGUF))
    thread.start()
    assert hub.half_way.wait(30)
    with pytest.raises(ModelInUse, match="on its way"):
        store.remove(GGUF)
    hub.gate.set()
    thread.join(30)
    assert store.find(GGUF)


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 B"), (1500, "2 kB"), (75 * 10**6, "75 MB"), (1_530_000_000, "1.5 GB")],
)
def test_sizes_are_told_in_words(size, words):
    assert size_in_words(size) == words
