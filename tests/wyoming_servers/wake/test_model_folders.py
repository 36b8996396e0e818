import json
import threading

import pytest

from wyoming_servers.wake import model_folders
from wyoming_servers.wake.model_folders import ModelFolders
from wyoming_servers.wake.tflite import ModelBroken


def load(path):
    """Read a file that holds a word; "other" is of another kind, and nothing is broken."""
    text = path.read_text()
    if not text:
        raise ModelBroken("it is empty")
    return None if text == "other" else text


@pytest.fixture
def watched(tmp_path):
    """Folders that are looked at when the test says so only."""
    folders = ModelFolders((tmp_path, tmp_path / "absent"), ".tflite", load)
    folders.close()
    return folders


def settle(folders):
    """Look twice: what changed is taken once it stays the same."""
    folders.look()
    folders.look()


def test_what_is_there_at_the_start_is_there_at_once(tmp_path):
    (tmp_path / "hey_house.tflite").write_text("house")
    (tmp_path / "notes.txt").write_text("no model")
    folders = ModelFolders((tmp_path,), ".tflite", load)
    folders.close()
    assert folders.models == {"hey_house": "house"}
    assert folders.problem == ""


def test_a_file_dropped_in_is_taken_when_it_is_whole(tmp_path, watched):
    path = tmp_path / "hey_house.tflite"
    path.write_text("ho")
    watched.look()
    path.write_text("house")
    watched.look()
    assert watched.models == {}
    watched.look()
    assert watched.models == {"hey_house": "house"}


def test_a_changed_file_is_loaded_again_and_the_others_are_not(tmp_path, watched):
    for name in ("one", "two"):
        (tmp_path / f"{name}.tflite").write_text(name * 50)
    settle(watched)
    two = watched.models["two"]
    (tmp_path / "one.tflite").write_text("another")
    settle(watched)
    assert watched.models["one"] == "another"
    assert watched.models["two"] is two


def test_a_description_beside_a_file_belongs_to_it(tmp_path, watched):
    path = tmp_path / "hey_house.tflite"
    path.write_text("house" * 50)
    settle(watched)
    before = watched.models["hey_house"]
    path.with_suffix(".json").write_text(json.dumps({}))
    settle(watched)
    assert watched.models["hey_house"] is not before


def test_a_file_that_is_gone_is_a_word_no_more(tmp_path, watched):
    path = tmp_path / "hey_house.tflite"
    path.write_text("house")
    settle(watched)
    path.unlink()
    settle(watched)
    assert watched.models == {}


def test_a_broken_file_is_named_until_it_is_mended(tmp_path, watched, caplog):
    path = tmp_path / "hey_house.tflite"
    path.write_text("")
    settle(watched)
    assert watched.problem == f"{path} is left out: it is empty"
    assert watched.problem in caplog.text
    path.write_text("house")
    settle(watched)
    assert watched.problem == ""
    assert watched.models == {"hey_house": "house"}


def test_whatever_goes_wrong_with_a_file_the_others_are_loaded(tmp_path):
    def load_most(path):
        if path.stem == "bad":
            raise RecursionError("too deep")
        return path.stem

    for name in ("bad", "good"):
        (tmp_path / f"{name}.tflite").write_text(name)
    folders = ModelFolders((tmp_path,), ".tflite", load_most)
    folders.close()
    assert folders.models == {"good": "good"}
    assert "bad.tflite is left out: too deep" in folders.problem


def test_a_broken_file_that_is_gone_is_no_problem_any_more(tmp_path, watched):
    path = tmp_path / "hey_house.tflite"
    path.write_text("")
    settle(watched)
    path.unlink()
    settle(watched)
    assert watched.problem == ""


def test_a_file_of_another_kind_is_neither_a_word_nor_a_problem(tmp_path, watched):
    (tmp_path / "hey_house.tflite").write_text("other")
    settle(watched)
    assert (watched.models, watched.problem) == ({}, "")


def test_nothing_is_loaded_twice(tmp_path):
    loaded = []
    (tmp_path / "hey_house.tflite").write_text("house")
    folders = ModelFolders((tmp_path,), ".tflite", lambda path: loaded.append(path) or "word")
    folders.close()
    settle(folders)
    settle(folders)
    assert len(loaded) == 1


def test_the_folders_are_looked_at_by_themselves(tmp_path, monkeypatch):
    monkeypatch.setattr(model_folders, "LOOK_SECONDS", 0.01)
    taken = threading.Event()

    def load_and_tell(path):
        taken.set()
        return path.stem

    folders = ModelFolders((tmp_path,), ".tflite", load_and_tell)
    try:
        (tmp_path / "hey_house.tflite").write_text("house")
        assert taken.wait(20)
    finally:
        folders.close()
