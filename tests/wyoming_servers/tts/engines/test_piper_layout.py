"""Convolutions over time give the same as images."""

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import numpy_helper

from wyoming_servers.tts.engines.piper_layout import as_images

PART = """
<ir_version: 8, opset_import: ["": 15]>
part (float[1, 4, time] x, float[1, 1, time] mask) => (float[1, 4, more] y, float[1, 4, time] z)
{
    slope = LeakyRelu <alpha = 0.1>(x)
    wide = Conv <kernel_shape = [3], dilations = [2], pads = [2, 2]>(slope, weight, bias)
    again = Conv <kernel_shape = [3], dilations = [1], pads = [1, 1]>(wide, weight, bias)
    sum = Add(again, x)
    half = Constant <value_float = 0.5>()
    halved = Mul(sum, half)
    z = Mul(halved, mask)
    shifted = Add(z, table)
    longer = ConvTranspose <kernel_shape = [4], strides = [2], pads = [1, 1]>(shifted, up)
    y = Tanh(longer)
}
"""


@pytest.fixture
def part():
    model = onnx.parser.parse_model(PART)
    rng = np.random.default_rng(1)
    shapes = {"weight": (4, 4, 3), "bias": (4,), "up": (4, 4, 4), "table": (4, 1)}
    for name, shape in shapes.items():
        array = rng.normal(size=shape).astype(np.float32)
        model.graph.initializer.append(numpy_helper.from_array(array, name))
    return model


def test_they_give_the_same(part):
    rng = np.random.default_rng(2)
    given = {"x": rng.normal(size=(1, 4, 9)), "mask": rng.integers(0, 2, (1, 1, 9))}
    given = {name: array.astype(np.float32) for name, array in given.items()}
    one, two = (
        onnxruntime.InferenceSession(model.SerializeToString()).run(None, given)
        for model in (part, as_images(part))
    )
    assert [array.shape for array in two] == [(1, 4, 18), (1, 4, 9)]
    for flat, image in zip(one, two, strict=True):
        assert image == pytest.approx(flat, abs=1e-6)


def test_between_convolutions_nothing_is_changed_back(part):
    kinds = [node.op_type for node in as_images(part).graph.node]
    assert kinds.count("Unsqueeze") == 4  # x before and behind the slope, the mask, the table's sum
    assert kinds.count("Squeeze") == 2
