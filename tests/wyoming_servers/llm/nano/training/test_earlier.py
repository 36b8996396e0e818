import hashlib
import json

import numpy as np
import pytest

from tests.wyoming_servers.llm.nano.small_model import exported
from wyoming_servers.llm.nano.files import MODEL, RECIPE, VOCABULARY, WEIGHTS
from wyoming_servers.llm.nano.training import earlier


@pytest.fixture
def folder(tmp_path, monkeypatch):
    exported(tmp_path, quantised=False)
    monkeypatch.setattr(earlier, "FOLDER", tmp_path)
    return tmp_path


def test_its_weights_are_those_that_were_exported(folder):
    with np.load(folder / "weights.npz") as trained:
        read = earlier.weights(trained.files)
        for name in trained.files:
            assert np.allclose(read[name], trained[name], atol=1e-3), name


def test_its_vocabulary_is_copied(folder):
    earlier.copy_vocabulary(folder / "copy.json")
    assert (folder / "copy.json").read_bytes() == (folder / VOCABULARY).read_bytes()


def test_another_model_than_the_recipe_names_is_refused(folder):
    right = hashlib.sha256((folder / WEIGHTS).read_bytes()).hexdigest()
    earlier.check(right)
    with pytest.raises(ValueError, match=right):
        earlier.check("0" * 64)


def test_what_the_shipped_model_begins_with_is_kept():
    recipe = json.loads((MODEL / RECIPE).read_text("utf-8"))["recipe"]
    if begins_with := recipe.get("begins_with"):
        earlier.check(begins_with)
