"""What a Piper voice's encoder says does not depend on how it is written."""

import numpy as np
import onnx
import pytest

from tests.builders.piper_voice import build_piper_voice
from wyoming_servers.tts.engines.piper_compute import compute, for_one_run
from wyoming_servers.tts.engines.piper_encoder import simplified
from wyoming_servers.tts.engines.piper_graph import split


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    path = build_piper_voice(tmp_path_factory.mktemp("voice"), "en_US-test-low", "tiny")
    encoder = split(onnx.load(path)).encoder
    for node in encoder.graph.node:
        if node.op_type == "RandomNormalLike":
            node.attribute.append(onnx.helper.make_attribute("seed", 1.0))
    return encoder


@pytest.fixture(scope="module")
def sessions(encoder):
    how = compute("cpu", 1)
    return for_one_run(encoder, how), for_one_run(simplified(encoder), how)


@pytest.mark.parametrize("length", [1, 4, 5, 40])
@pytest.mark.parametrize("noise", [0.0, 0.8, 3.0])
def test_fewer_nodes_say_the_same(sessions, length, noise):
    """Much noise reaches the tails of the splines; few steps, the ends of attention's band."""
    given = {
        "input": np.arange(1, length + 1)[None],
        "input_lengths": np.array([length]),
        "scales": np.array([0.6, 1.0, noise], np.float32),
    }
    for one, two in zip(*(session.run(None, given) for session in sessions), strict=True):
        assert two == pytest.approx(one, abs=1e-5)


def test_most_nodes_are_gone(encoder):
    assert len(simplified(encoder).graph.node) < len(encoder.graph.node) / 3


def test_what_it_does_not_know_stays(encoder):
    other = onnx.ModelProto()
    other.CopyFrom(encoder)
    for node in other.graph.node:
        node.name = node.name.replace("/dp/flows", "/dp/others")
        if node.op_type in {"Sqrt", "Softmax"}:
            node.op_type = {"Sqrt": "Abs", "Softmax": "LogSoftmax"}[node.op_type]
    kinds = {node.op_type for node in simplified(other).graph.node}
    assert {"ScatterND", "ReduceMean", "LogSoftmax"} <= kinds
    assert "LayerNormalization" not in kinds
