"""A model with the inputs and output of Kokoro, and random weights: it hums by symbols and style.

Every symbol takes 25 ms, less at a higher speed; what it says is noise of the right length.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SAMPLES_A_SYMBOL = 600
_SYMBOLS = 178
_STYLE = 256
_LENGTHS = 510
_SLOWEST = 0.5
VOICES = ("af_heart", "am_adam", "bf_emma", "ef_dora", "ff_siwis", "if_sara", "zf_xiaobei")


def build_tiny_kokoro(
    folder: Path,
    name: str = "kokoro-v1.0.onnx",
    *,
    voices: tuple[str, ...] = VOICES,
    symbols: str = "tokens",
    speed: int = TensorProto.FLOAT,
) -> Path:
    """Write a graph, and ``voices-v1.0.bin`` beside it; returns the first.

    Newer exports call their first input ``input_ids``, and one takes a whole number as its speed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    onnx.save(_graph(symbols, speed), path)
    rng = np.random.default_rng(2)
    with (folder / "voices-v1.0.bin").open("wb") as file:
        styles = {voice: rng.normal(size=(_LENGTHS, 1, _STYLE)) for voice in voices}
        np.savez(file, **{voice: style.astype(np.float16) for voice, style in styles.items()})
    return path


def _graph(symbols: str, speed: int) -> onnx.ModelProto:
    rng = np.random.default_rng(1)
    most = round(SAMPLES_A_SYMBOL / _SLOWEST)
    constants = {
        "sounds": rng.normal(0, 0.1, (_SYMBOLS, most)).astype(np.float32),
        "listening": rng.normal(0, 0.1, (_STYLE, 1)).astype(np.float32),
        "flat": np.array([-1], np.int64),
        "zero": np.array([0], np.int64),
        "hop": np.array([SAMPLES_A_SYMBOL], np.float32),
    }
    nodes = [
        helper.make_node("Gather", ["sounds", symbols], ["said"]),
        helper.make_node("Reshape", ["said", "flat"], ["samples"]),
        helper.make_node("MatMul", ["style", "listening"], ["taste"]),
        helper.make_node("Sigmoid", ["taste"], ["loudness"]),
        helper.make_node("Reshape", ["loudness", "flat"], ["gain"]),
        helper.make_node("Mul", ["samples", "gain"], ["spoken"]),
        helper.make_node("Size", [symbols], ["count"]),
        helper.make_node("Cast", ["count"], ["many"], to=TensorProto.FLOAT),
        helper.make_node("Cast", ["speed"], ["pace"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["many", "hop"], ["usual"]),
        helper.make_node("Div", ["usual", "pace"], ["length"]),
        helper.make_node("Cast", ["length"], ["end"], to=TensorProto.INT64),
        helper.make_node("Slice", ["spoken", "zero", "end"], ["audio"]),
    ]
    graph = helper.make_graph(
        nodes,
        "kokoro",
        [
            helper.make_tensor_value_info(symbols, TensorProto.INT64, [1, None]),
            helper.make_tensor_value_info("style", TensorProto.FLOAT, [1, _STYLE]),
            helper.make_tensor_value_info("speed", speed, [1]),
        ],
        [helper.make_tensor_value_info("audio", TensorProto.FLOAT, [None])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model)
    return model
