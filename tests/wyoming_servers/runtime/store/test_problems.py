"""What a download says when it cannot go on.

No real hub can be reached where these tests run: its endpoints are played by ``builders.local_hub``
and read by the real ``huggingface_hub``. What a real one does beyond them is not covered.
"""

from __future__ import annotations

import hashlib
import os
import resource
import socket
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("huggingface_hub", reason="huggingface-hub is not installed")

from aiohttp import web

from wyoming_servers.runtime import store as store_module
from wyoming_servers.runtime.store import PARTS, Store
from wyoming_servers.runtime.store_errors import ConnectionCut, ModelUnavailable
from wyoming_servers.stt.catalogue import CATALOGUE as STT_CATALOGUE
from wyoming_servers.wire.errors import NameUnknown

sys.path.insert(0, str(Path(__file__).parents[3]))
from builders.stored_models import DOWNLOAD, GGUF, MODEL_BYTES, NAME, get, visible


def test_a_model_that_does_not_fit_is_not_begun(hub, store):
    hub.sizes = {"model.bin": 10**18}
    with pytest.raises(ModelUnavailable, match=r"needs 1000000000\.0 GB more and .* left"):
        get(store)
    assert not hub.ranges


def test_a_model_that_needs_more_memory_than_there_is_is_not_begun(hub, store, monkeypatch):
    """The memory stands for that of a smaller machine."""
    monkeypatch.setattr(store_module, "memory_bytes", lambda: 10**9)
    with pytest.raises(
        ModelUnavailable,
        match=r"small needs about .* and this machine has 1\.0 GB: take faster-whisper-",
    ):
        get(store, "faster-whisper-small")
    assert not hub.ranges


def test_where_no_model_fits_another_engine_is_proposed(store, monkeypatch):
    monkeypatch.setattr(store_module, "memory_bytes", lambda: 1)
    with pytest.raises(ModelUnavailable, match="another engine than llama-cpp, or run it on"):
        store.check_memory(GGUF)


@pytest.mark.usefixtures("hub")
def test_a_disk_that_fills_up_is_told_in_words_and_what_came_is_kept(store):
    """The limit on a file's size stands for the full disk: the kernel refuses the write."""
    command = [sys.executable, "-c", DOWNLOAD, str(store.folder), NAME]
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000)),
    )
    assert "the disk is full at" in done.stderr.splitlines()[-1]
    assert "what came is kept" in done.stderr.splitlines()[-1]
    assert store.find(NAME) is None
    assert store.begun_bytes(NAME) > 0
    assert (get(store) / "model.bin").read_bytes() == MODEL_BYTES


@pytest.mark.usefixtures("hub")
def test_no_space_left_is_told_in_words(store):
    """Every write to this device is refused as on a full disk."""
    parts = store.folder / PARTS / GGUF
    parts.mkdir(parents=True)
    digest = hashlib.sha256(MODEL_BYTES).hexdigest()
    (parts / f"{GGUF}.gguf.{digest}").symlink_to("/dev/full")
    with pytest.raises(ModelUnavailable, match="the disk is full at"):
        get(store, GGUF)


@pytest.mark.parametrize(
    ("status", "headers", "told"),
    [
        (401, {}, "check HF_ENDPOINT and HF_TOKEN"),
        (404, {"X-Error-Code": "RepoNotFound"}, "has no Systran/faster-whisper-tiny"),
        (403, {"X-Error-Code": "GatedRepo"}, "wants its terms accepted"),
        (403, {}, r"refuses Systran/faster-whisper-tiny \(status 403\)"),
        (404, {}, "status 404"),
        (429, {}, "try again later"),
        (503, {}, "try again later"),
        (200, {}, "is no hub"),
    ],
)
def test_a_refusal_is_one_line_that_says_what_to_do(hub, store, status, headers, told):
    hub.refusal = web.Response(status=status, headers=headers, text="<html>Please log in</html>")
    with pytest.raises(ModelUnavailable, match=told) as caught:
        get(store)
    assert "\n" not in str(caught.value)
    assert visible(store) == []


def test_a_repository_that_lost_a_file_is_told(hub, store):
    del hub.repositories[f"Systran/{NAME}"]["model.bin"]
    with pytest.raises(ModelUnavailable, match=r"has no model\.bin in revision main"):
        get(store)


def test_files_outside_of_the_model_are_never_written(hub, store):
    hub.repositories[f"Systran/{NAME}"]["vocabulary.../../../evil"] = b"no"
    get(store)
    assert not (store.folder.parent / "evil").exists()


def test_without_a_network_there_is_one_line_that_says_what_to_do(store, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{port}")
    with pytest.raises(ConnectionCut, match="check the network, or copy faster-whisper-tiny into"):
        get(store)


def test_an_address_that_is_none_is_told(store, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "hub.example")
    with pytest.raises(ModelUnavailable, match=r"hub\.example cannot be reached"):
        get(store)


def test_offline_by_choice_is_told(tmp_path):
    command = [sys.executable, "-c", DOWNLOAD, str(tmp_path), NAME]
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"HF_HUB_OFFLINE": "1"},
    )
    assert "HF_HUB_OFFLINE forbids to download it" in done.stderr.splitlines()[-1]


def test_an_unwritable_store_is_told(tmp_path):
    (tmp_path / "models").write_text("a file in the way")
    with pytest.raises(ModelUnavailable, match="cannot be written"):
        get(Store(tmp_path / "models", STT_CATALOGUE))


def test_an_unknown_name_is_told(store):
    with pytest.raises(NameUnknown, match="no model 'x' can be downloaded; there are: faster"):
        get(store, "x")
