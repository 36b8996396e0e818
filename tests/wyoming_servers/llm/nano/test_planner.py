import sys
import threading

import pytest

from tests.wyoming_servers.llm.nano.small_model import exported
from wyoming_servers.llm.nano.planner import Planner


def test_a_sentence_is_planned_by_the_model_in_a_folder(tmp_path):
    exported(tmp_path)
    planner = Planner(tmp_path)
    assert planner.is_there
    first = planner.plan("Turn off the kitchen lights", "en")
    assert first == planner.plan("Turn off the kitchen lights", "en-GB")
    for command in first.plan if first else ():
        for said in command.spans.values():
            assert " ".join(said) in "turn off the kitchen lights"


def test_it_can_be_loaded_before_somebody_speaks(tmp_path):
    exported(tmp_path)
    planner = Planner(tmp_path)
    assert planner.load()
    for name in ("nano.gguf", "vocabulary.json"):
        (tmp_path / name).unlink()
    planner.plan("Turn off the kitchen lights", "en")


def test_a_language_it_was_not_trained_in_or_shall_not_be_used_for_is_left(tmp_path):
    exported(tmp_path)
    assert Planner(tmp_path).plan("accendi la luce", "it") is None
    assert Planner(tmp_path, {"de"}).plan("turn off the lights", "en") is None


def test_a_sentence_too_long_and_none_at_all_are_left(tmp_path):
    exported(tmp_path)
    planner = Planner(tmp_path)
    assert planner.plan("off " * 60, "en") is None
    assert planner.plan("?", "en") is None


def test_a_folder_without_a_model_says_so(tmp_path):
    assert not Planner(tmp_path).is_there


@pytest.mark.parametrize("name", ["nano.gguf", "vocabulary.json"])
def test_a_model_that_cannot_be_read_plans_nothing_and_says_so_once(tmp_path, caplog, name):
    exported(tmp_path)
    (tmp_path / name).write_bytes(b"spoilt")
    planner = Planner(tmp_path)
    assert not planner.load()
    assert planner.plan("turn off the lights", "en") is None
    assert planner.plan("turn on the lights", "en") is None
    assert len(caplog.messages) == 1
    assert "install" in caplog.text


def test_where_llama_cpp_is_not_installed_numpy_plans(tmp_path, monkeypatch):
    exported(tmp_path)
    whole = Planner(tmp_path).plan("turn off the kitchen lights", "en")
    monkeypatch.setitem(sys.modules, "wyoming_servers.llm.nano.networks.llama", None)
    plain = Planner(tmp_path).plan("turn off the kitchen lights", "en")
    assert plain.plan == whole.plan


def test_many_threads_may_ask_at_once(tmp_path):
    exported(tmp_path)
    planner, alone = Planner(tmp_path), Planner(tmp_path)
    texts = [f"turn off the kitchen lights {number}" for number in range(8)]
    found = {}

    def ask(text):
        found[text] = planner.plan(text, "en")

    threads = [threading.Thread(target=ask, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {text: alone.plan(text, "en") for text in texts}
