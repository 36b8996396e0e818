"""A Piper voice's graph, cut so that audio leaves before the sentence is done.

A voice is a VITS model (https://arxiv.org/abs/2106.06103): text encoder and durations need the
whole sentence, but flow and vocoder are convolutions. They give the same samples when they run on
windows of frames, as long as each window overlaps its neighbours by what an output depends on.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import onnx
from onnx.utils import Extractor

_VOCODER_ENTRY = "/dec/conv_pre/Conv"
_FLOW = "/flow/"
_VOCODER = "/dec/"
_OUTPUT = "output"


class Unsplittable(Exception):
    """A voice whose graph is not what Piper exports: it can be run whole only."""


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The three graphs of a voice, each of which takes what the ones before it give."""

    encoder: onnx.ModelProto
    """From text to the flow's inputs."""
    flow: onnx.ModelProto
    vocoder: onnx.ModelProto
    flow_reach: int
    """Frames on each side that one frame of the flow's output depends on."""
    vocoder_reach: int
    """Frames on each side that the samples of one frame depend on."""
    hop: int
    """Samples per frame."""


def split(model: onnx.ModelProto) -> Parts:
    """Cut a voice in three. Raises Unsplittable where its nodes are not named as Piper's are."""
    nodes = {node.name: node for node in model.graph.node}
    if _VOCODER_ENTRY not in nodes:
        raise Unsplittable(f"it has no node {_VOCODER_ENTRY}")
    latent = nodes[_VOCODER_ENTRY].input[0]
    into_flow = _taken_from_outside(model, _FLOW, latent)
    into_vocoder = _taken_from_outside(model, _VOCODER, _OUTPUT)
    speaker = [name for name in into_vocoder if name != latent]
    inputs = [given.name for given in model.graph.input]
    try:
        extract = Extractor(onnx.shape_inference.infer_shapes(model)).extract_model
        encoder = extract(inputs, sorted({*into_flow, *speaker}))
        flow, vocoder = extract(into_flow, [latent]), extract(into_vocoder, [_OUTPUT])
    except (ValueError, KeyError, onnx.checker.ValidationError) as error:
        raise Unsplittable(str(error)) from error
    flow_reach, _ = _reach(flow, latent)
    vocoder_reach, hop = _reach(vocoder, _OUTPUT)
    return Parts(
        encoder=encoder,
        flow=flow,
        vocoder=vocoder,
        flow_reach=flow_reach,
        vocoder_reach=vocoder_reach,
        hop=hop,
    )


def _taken_from_outside(model: onnx.ModelProto, scope: str, target: str) -> list[str]:
    """Return the tensors that a part takes from the nodes before it, constants aside.

    The part is what lies between the scope's first nodes and its target: some exporters leave
    nodes within a scope without a name.
    """
    constants = (node for node in model.graph.node if node.op_type == "Constant")
    constant = {name for node in constants for name in node.output}
    inside: set[str] = set()
    taken: set[str] = set()
    for node in _needed_for(model, target):
        if node.name.startswith(scope) or not inside.isdisjoint(node.input):
            inside |= set(node.output)
            taken |= set(node.input)
    made = {name for node in model.graph.node for name in node.output}
    return sorted((taken & made) - inside - constant)


def _needed_for(model: onnx.ModelProto, target: str) -> list[onnx.NodeProto]:
    """Return the nodes that a tensor is computed by, in their order."""
    needed, wanted = [], {target}
    for node in reversed(model.graph.node):
        if not wanted.isdisjoint(node.output):
            needed.append(node)
            wanted |= set(node.input)
    return needed[::-1]


def _reach(part: onnx.ModelProto, output: str) -> tuple[int, int]:
    """Return the frames to each side that an output depends on, and its samples per frame."""
    known = {given.name: (Fraction(0), 1) for given in part.graph.input}
    for node in part.graph.node:
        before = [known[name] for name in node.input if name in known]
        if not before:
            continue
        reach, rate = max(before)
        if node.op_type == "Conv":
            reach += Fraction(_one_side(node), rate)
        elif node.op_type == "ConvTranspose":
            rate *= _attribute(node, "strides", 1)
            reach += Fraction(_one_side(node), rate)
        known |= dict.fromkeys(node.output, (reach, rate))
    reach, rate = known[output]
    return math.ceil(reach), rate


def _one_side(node: onnx.NodeProto) -> int:
    """Return how many samples to its further side a convolution looks."""
    span = (_attribute(node, "kernel_shape", 1) - 1) * _attribute(node, "dilations", 1)
    padded = _attribute(node, "pads", 0)
    return max(padded, span - padded)


def _attribute(node: onnx.NodeProto, name: str, default: int) -> int:
    """Return the first of a list of integers, as there is one dimension, time."""
    return next((item.ints[0] for item in node.attribute if item.name == name), default)
