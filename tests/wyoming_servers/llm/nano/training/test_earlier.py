import hashlib
import json

import numpy as np
import pytest

from tests.wyoming_servers.llm.nano.small_model import SIZE, exported
from wyoming_servers.llm.nano.files import MODEL, RECIPE, VOCABULARY, WEIGHTS
from wyoming_servers.llm.nano.training import earlier

LAYERS = SIZE["layers"]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    exported(tmp_path, quantised=False)
    monkeypatch.setattr(earlier, "FOLDER", tmp_path)
    return tmp_path


def test_its_weights_are_those_that_were_exported(folder):
    with np.load(folder / "weights.npz") as trained:
        read = earlier.weights(trained.files, LAYERS)
        for name in trained.files:
            assert np.allclose(read[name], trained[name], atol=1e-3), name


def test_a_network_of_twice_the_layers_has_a_new_one_after_each_of_the_earlier(folder):
    every = [f"blocks.{number}.query.weight" for number in range(2 * LAYERS)]
    read = earlier.weights(["norm.weight", *every], 2 * LAYERS)
    assert list(read) == ["norm.weight", *every[::2]]
    with np.load(folder / "weights.npz") as trained:
        last = trained[f"blocks.{LAYERS - 1}.query.weight"]
    assert np.allclose(read[every[-2]], last, atol=1e-3)


@pytest.mark.usefixtures("folder")
def test_layers_that_cannot_be_spread_evenly_are_refused():
    with pytest.raises(ValueError, match="choose a multiple"):
        earlier.weights(["norm.weight"], LAYERS + 1)


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
