"""Models in a folder that others keep are used from there."""

from __future__ import annotations

import pytest

from wyoming_servers.runtime.shared_models import link_shared


@pytest.fixture
def shared(tmp_path):
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def test_a_shared_model_is_found_and_is_not_copied(store, shared):
    (shared / "own.gguf").write_bytes(b"GGUF")
    link_shared(shared, store.folder)
    assert store.find("own") == store.folder / "own.gguf"
    assert store.find("own").is_symlink()


def test_ones_own_model_of_the_same_name_stays(store, shared):
    (shared / "own.gguf").write_bytes(b"theirs")
    store.folder.mkdir()
    (store.folder / "own.gguf").write_bytes(b"ours")
    link_shared(shared, store.folder)
    assert store.find("own").read_bytes() == b"ours"


def test_a_model_that_was_taken_away_is_known_no_more(store, shared):
    model = shared / "own.gguf"
    model.write_bytes(b"GGUF")
    link_shared(shared, store.folder)
    model.unlink()
    link_shared(shared, store.folder)
    assert not list(store.folder.iterdir())


def test_removing_it_here_leaves_it_there(store, shared):
    (shared / "own.gguf").write_bytes(b"GGUF")
    link_shared(shared, store.folder)
    store.remove("own")
    assert store.find("own") is None
    assert (shared / "own.gguf").exists()


def test_where_nobody_shares_any_there_are_none(store, shared):
    link_shared(shared / "nowhere", store.folder)
    assert not store.folder.exists()


def test_what_is_hidden_there_stays_hidden(store, shared):
    (shared / ".DS_Store").touch()
    link_shared(shared, store.folder)
    assert not list(store.folder.iterdir())


def test_a_folder_that_cannot_be_made_is_told(shared, tmp_path, caplog):
    (shared / "own.gguf").write_bytes(b"GGUF")
    (tmp_path / "file").touch()
    link_shared(shared, tmp_path / "file" / "models")
    assert "cannot be used" in caplog.text
