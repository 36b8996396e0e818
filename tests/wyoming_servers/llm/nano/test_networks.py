import numpy as np
import pytest

from tests.wyoming_servers.llm.nano.small_model import exported
from wyoming_servers.llm.nano.networks.llama import LlamaNetwork
from wyoming_servers.llm.nano.networks.plain import PlainNetwork
from wyoming_servers.wire.errors import EngineUnavailable

TOKENS = [5, 320, 111, 90, 44, 120, 7, 8]
NETWORKS = [LlamaNetwork, PlainNetwork]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("nano")
    exported(path)
    return path


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A model whose weights were not rounded to eight bits."""
    path = tmp_path_factory.mktemp("whole")
    exported(path, quantised=False)
    return path


def logits_of(network):
    """Return the logits after the first five tokens, and after each of the others."""
    network.keep(0)
    return [network.following(TOKENS[:5]), *(network.following([one]) for one in TOKENS[5:])]


def test_both_networks_compute_the_same_from_one_file(whole):
    fast, plain = (logits_of(kind(whole / "nano.gguf")) for kind in NETWORKS)
    for one, other in zip(fast, plain, strict=True):
        assert np.abs(one - other).max() < 0.01 * one.std()


def test_with_weights_of_eight_bits_they_are_close(folder):
    # llama.cpp rounds what goes into the matrices, too.
    fast, plain = (logits_of(kind(folder / "nano.gguf")) for kind in NETWORKS)
    for one, other in zip(fast, plain, strict=True):
        assert np.corrcoef(one, other)[0, 1] > 0.99


@pytest.mark.parametrize("kind", NETWORKS)
def test_a_sentence_does_not_remember_the_one_before(folder, kind):
    network = kind(folder / "nano.gguf")
    first, second = logits_of(network), logits_of(network)
    for one, other in zip(first, second, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("kind", NETWORKS)
def test_what_is_read_at_once_and_one_by_one_is_the_same(whole, kind):
    network = kind(whole / "nano.gguf")
    network.keep(0)
    whole = network.following(TOKENS)
    parts = logits_of(network)[-1]
    assert np.abs(whole - parts).max() < 0.05 * whole.std()


@pytest.mark.parametrize("kind", NETWORKS)
def test_a_file_that_is_no_model_is_named_with_what_to_do(tmp_path, kind):
    path = tmp_path / "nano.gguf"
    path.write_bytes(b"not a model")
    with pytest.raises(EngineUnavailable, match=r"nano\.gguf is no model.*install it again"):
        kind(path)
