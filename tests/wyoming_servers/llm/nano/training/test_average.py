import numpy as np
import pytest

from wyoming_servers.llm.nano.files import TRAINED
from wyoming_servers.llm.nano.training.average import average


def _trained(folder, **weights):
    folder.mkdir()
    np.savez(folder / TRAINED, **{name: np.float16(values) for name, values in weights.items()})
    return folder


def test_each_weight_is_the_mean_of_those_that_were_trained(tmp_path):
    one = _trained(tmp_path / "one", query=[[1.0, 2.0]], norm=[4.0])
    other = _trained(tmp_path / "other", query=[[3.0, -2.0]], norm=[5.0])
    average([one, other], tmp_path)
    with np.load(tmp_path / TRAINED) as mean:
        assert mean["query"].tolist() == [[2.0, 0.0]]
        assert mean["norm"].tolist() == [4.5]
        assert mean["norm"].dtype == np.float16


def test_the_mean_of_one_is_what_was_trained(tmp_path):
    values = np.random.default_rng(1).normal(size=100)
    one = _trained(tmp_path / "one", query=values)
    average([one], tmp_path)
    assert (np.load(tmp_path / TRAINED)["query"] == np.float16(values)).all()


def test_networks_of_several_shapes_have_no_mean(tmp_path):
    one = _trained(tmp_path / "one", query=[1.0, 2.0])
    other = _trained(tmp_path / "other", query=[1.0, 2.0, 3.0])
    with pytest.raises(ValueError, match="several shapes"):
        average([one, other], tmp_path)
