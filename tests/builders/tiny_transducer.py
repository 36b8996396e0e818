"""A streaming transducer of some kilobytes as an ONNX folder: it says what it is told.

The encoder is two convolutions and an LSTM, the decoder sees two tokens, the joiner adds them: the
layout of k2's LSTM transducers. Weights are random and small but for two things. The encoder
follows how loud the audio is, and silence makes blanks; each token of the script makes the next
one likely. So the model says its script while somebody speaks, one token in 40 ms, and then blanks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from sentencepiece.sentencepiece_model_pb2 import ModelProto, TrainerSpec

MELS, CHANNELS, HIDDEN = 80, 8, 8
FRAMES, SHIFT = 19, 16
"""What the encoder takes at once and moves on by, in frames of 10 ms; it gives one in 40 ms."""
LOUD = -9.0
"""Mean log mel energy between silence (-16) and speech."""
BLANK, SPECIALS = 0, ("<blk>", "<sos/eos>", "<unk>")
ENGLISH = ("▁", "'", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ")
SCRIPT = ("▁TURN", "▁ON", "▁THE", "▁BE", "D", "▁LIGHT")

LIKELY, DOUBT = 8.0, 0.5
"""Logit of the script's next token, and how far a rival lies below."""
SILENT, SPOKEN = 24.0, -8.0
"""Logit of a blank."""
NOISE = np.float32(0.01)


def build_tiny_transducer(
    path: Path,
    script: Sequence[str] = SCRIPT,
    *,
    rivals: Mapping[str, str] | None = None,
    alphabet: Sequence[str] = ENGLISH,
    prefix: str = "",
    bpe: str = "bpe.model",
) -> Path:
    """Write a model that hears ``script`` in any sound.

    A token occurs once. A rival is a token that sounds nearly like one of the script. ``prefix``
    begins the names of the graphs, before ``encoder.onnx`` and so on; ``bpe`` is the file of the
    pieces, "" for none.
    """
    rivals = rivals or {}
    pieces = list(dict.fromkeys([*script, *rivals.values(), *alphabet]))
    tokens = [*SPECIALS, *pieces]
    path.mkdir(parents=True)
    (path / "tokens.txt").write_text(
        "".join(f"{token} {number}\n" for number, token in enumerate(tokens)), encoding="utf-8"
    )
    if bpe:
        _write_pieces(path / bpe, pieces)
    size = 1 + len(script) + 1
    graphs = {
        "encoder": _encoder(size),
        "decoder": _decoder(_embeddings(tokens, script, rivals, size)),
        "joiner": _joiner(*_output(tokens, script, rivals, size)),
    }
    for name, graph in graphs.items():
        onnx.save(graph, path / f"{name}{prefix}.onnx")
    return path


def _embeddings(
    tokens: Sequence[str], script: Sequence[str], rivals: Mapping[str, str], size: int
) -> np.ndarray:
    """Return one direction per token of the script, which its rival shares, and one to begin."""
    embeddings = np.abs(_noise(len(tokens), size))
    for step, token in enumerate((tokens[BLANK], *script)):
        for one in (token, rivals.get(token, token)):
            embeddings[tokens.index(one), 1 + step] = 3.0
    return embeddings


def _output(
    tokens: Sequence[str], script: Sequence[str], rivals: Mapping[str, str], size: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the joiner's last layer: direction 0 is sound, the others are what was said last."""
    weight, bias = _noise(size, len(tokens)), np.zeros(len(tokens), np.float32)
    bias[BLANK] = (SILENT + SPOKEN) / 2
    weight[0, BLANK] = (SPOKEN - SILENT) / 2
    for step, token in enumerate(script, 1):
        weight[step, tokens.index(token)] = LIKELY
        if token in rivals:
            weight[step, tokens.index(rivals[token])] = LIKELY - DOUBT
    weight[size - 1, BLANK] = SILENT
    return weight, bias


def _encoder(size: int) -> onnx.ModelProto:
    first, second = _noise(CHANNELS, MELS, 3), _noise(CHANNELS, CHANNELS, 3)
    first[:2] = np.array([[[1]], [[-1]]]) / (3 * MELS)
    second[0, :2] = np.array([[1], [-1]]) / 3
    offsets = np.zeros(CHANNELS, np.float32)
    offsets[:2] = -LOUD, LOUD
    # ONNX orders the gates: input, output, forget, cell.
    gates, recurrence = _noise(1, 4 * HIDDEN, CHANNELS), _noise(1, 4 * HIDDEN, HIDDEN)
    biases = np.zeros((1, 8 * HIDDEN), np.float32)
    biases[0, : 2 * HIDDEN] = 4.0
    gates[0, 3 * HIDDEN, 0] = 2.0
    projection = _noise(HIDDEN, size)
    projection[0, 0] = 3.0
    nodes = [
        helper.make_node("Transpose", ["x"], ["mels"], perm=[0, 2, 1]),
        helper.make_node("Conv", ["mels", "first", "offsets"], ["once"], strides=[2]),
        helper.make_node("Relu", ["once"], ["rectified"]),
        helper.make_node("Conv", ["rectified", "second"], ["twice"], strides=[2]),
        helper.make_node("Transpose", ["twice"], ["steps"], perm=[2, 0, 1]),
        helper.make_node(
            "LSTM",
            ["steps", "gates", "recurrence", "biases", "", "state0", "state1"],
            ["hidden", "new_state0", "new_state1"],
            hidden_size=HIDDEN,
        ),
        helper.make_node("Squeeze", ["hidden", "direction"], ["flat"]),
        helper.make_node("Transpose", ["flat"], ["by_stream"], perm=[1, 0, 2]),
        helper.make_node("MatMul", ["by_stream", "projection"], ["encoder_out"]),
    ]
    state = [1, "N", HIDDEN]
    return _model(
        nodes,
        {"x": ["N", FRAMES, MELS], "state0": state, "state1": state},
        {"encoder_out": ["N", "T", size], "new_state0": state, "new_state1": state},
        {
            "first": first,
            "offsets": offsets,
            "second": second,
            "gates": gates,
            "recurrence": recurrence,
            "biases": biases,
            "direction": np.array([1]),
            "projection": projection,
        },
        {
            "model_type": "lstm",
            "version": "1",
            "T": FRAMES,
            "decode_chunk_len": SHIFT,
            "num_encoder_layers": 1,
            "d_model": HIDDEN,
            "rnn_hidden_size": HIDDEN,
        },
    )


def _decoder(embeddings: np.ndarray) -> onnx.ModelProto:
    size = embeddings.shape[1]
    kernel = np.tile(np.array([0.05, 1.0], np.float32), (size, 1, 1))
    nodes = [
        helper.make_node("Max", ["y", "blank"], ["known"]),  # before the first token comes a -1
        helper.make_node("Gather", ["embeddings", "known"], ["embedded"]),
        helper.make_node("Transpose", ["embedded"], ["by_channel"], perm=[0, 2, 1]),
        helper.make_node("Conv", ["by_channel", "kernel"], ["mixed"], group=size),
        helper.make_node("Squeeze", ["mixed", "last"], ["squeezed"]),
        helper.make_node("Relu", ["squeezed"], ["decoder_out"]),
    ]
    constants = {
        "blank": np.array(BLANK),
        "embeddings": embeddings,
        "kernel": kernel,
        "last": np.array([2]),
    }
    return _model(
        nodes,
        {"y": ["N", 2]},
        {"decoder_out": ["N", size]},
        constants,
        {"context_size": 2, "vocab_size": len(embeddings)},
    )


def _joiner(weight: np.ndarray, bias: np.ndarray) -> onnx.ModelProto:
    size, tokens = weight.shape
    nodes = [
        helper.make_node("Add", ["encoder_out", "decoder_out"], ["sum"]),
        helper.make_node("Tanh", ["sum"], ["bounded"]),
        helper.make_node("Gemm", ["bounded", "weight", "bias"], ["logit"]),
    ]
    return _model(
        nodes,
        {"encoder_out": ["N", size], "decoder_out": ["N", size]},
        {"logit": ["N", tokens]},
        {"weight": weight, "bias": bias},
        {"joiner_dim": size},
    )


def _model(
    nodes: Sequence[onnx.NodeProto],
    inputs: Mapping[str, Sequence[int | str]],
    outputs: Mapping[str, Sequence[int | str]],
    constants: Mapping[str, np.ndarray],
    metadata: Mapping[str, str | int],
) -> onnx.ModelProto:
    """Return a checked model; all numbers are floats but for a decoder's tokens."""
    graph = helper.make_graph(
        nodes,
        "graph",
        [_value(name, shape) for name, shape in inputs.items()],
        [_value(name, shape) for name, shape in outputs.items()],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)])
    helper.set_model_props(model, {key: str(value) for key, value in metadata.items()})
    onnx.checker.check_model(model, full_check=True)
    return model


def _value(name: str, shape: Sequence[int | str]) -> onnx.ValueInfoProto:
    kind = TensorProto.INT64 if name == "y" else TensorProto.FLOAT
    return helper.make_tensor_value_info(name, kind, shape)


def _noise(*shape: int) -> np.ndarray:
    """Return weights that hardly change what passes through; the same ones for a shape."""
    return np.random.default_rng(shape).standard_normal(shape, np.float32) * NOISE


def _write_pieces(path: Path, pieces: Sequence[str]) -> None:
    """Write a SentencePiece model, or the table such a model is exported to; long pieces win."""
    scores = {piece: -10.0 if len(piece) == 1 else -1.0 for piece in pieces}
    if path.suffix == ".vocab":
        lines = [f"{piece}\t{score}\n" for piece, score in scores.items()]
        path.write_text("".join(lines), encoding="utf-8")
        return
    model = ModelProto()
    model.trainer_spec.model_type = TrainerSpec.UNIGRAM
    model.normalizer_spec.name = "identity"
    model.pieces.add(piece="<unk>", score=0, type=ModelProto.SentencePiece.UNKNOWN)
    for piece, score in scores.items():
        model.pieces.add(piece=piece, score=score)
    path.write_bytes(model.SerializeToString())
