"""A Piper voice's graph, cut so that audio leaves before the sentence is done.

A voice is a VITS model (https://arxiv.org/abs/2106.06103): text encoder and durations need the
whole sentence, but flow and vocoder are convolutions. They give the same samples when they run on
windows of frames, as long as each window overlaps its neighbours by what an output depends on. The
further these are cut, the shorter the overlaps: what one part made, the next need not make again.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import onnx
from onnx.utils import Extractor

_FLOW = "/flow/"
_OUTPUT = "output"
_SHORTEST_REACH = 6
"""Frames that a part depends on to each side, at least: cutting further saves nothing more."""


class Unsplittable(Exception):
    """A voice whose graph is not what Piper exports: it can be run whole only."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part that can run on windows: takes what the one before it made, and gives one tensor."""

    graph: onnx.ModelProto
    source: str
    """The input that is the part before; others come from the encoder."""
    reach: int
    """Steps of the input, to each side, that what it makes of one step depends on."""
    rate: int
    """Steps of the output for one of the input."""


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The graphs of a voice."""

    encoder: onnx.ModelProto
    """From text to the inputs of the others."""
    makers: tuple[Part, ...]
    """From the encoder's frames to samples, one after the other."""


def split(model: onnx.ModelProto) -> Parts:
    """Cut a voice. Raises Unsplittable where its nodes are not named as Piper's are."""
    inputs = [given.name for given in model.graph.input]
    taken = _taken_from_outside(model, _FLOW, _OUTPUT)
    try:
        extract = Extractor(onnx.shape_inference.infer_shapes(model)).extract_model
        encoder, maker = extract(inputs, taken), extract(taken, [_OUTPUT])
        return Parts(encoder=encoder, makers=tuple(_cut(maker)))
    except (ValueError, KeyError, onnx.checker.ValidationError) as error:
        raise Unsplittable(str(error)) from error


def _taken_from_outside(model: onnx.ModelProto, scope: str, target: str) -> list[str]:
    """Return the tensors that a part takes from the nodes before it, constants aside.

    The part is what lies between the scope's first nodes and its target: some exporters leave
    nodes within a scope without a name. Raises Unsplittable where there is no such scope.
    """
    constants = (node for node in model.graph.node if node.op_type == "Constant")
    constant = {name for node in constants for name in node.output}
    inside: set[str] = set()
    taken: set[str] = set()
    for node in _needed_for(model, target):
        if node.name.startswith(scope) or not inside.isdisjoint(node.input):
            inside |= set(node.output)
            taken |= set(node.input)
    if not inside:
        raise Unsplittable(f"it has no nodes {scope}")
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


def _cut(maker: onnx.ModelProto) -> Iterator[Part]:
    """Cut what makes samples of frames where all of it passes through one tensor."""
    inputs = [given.name for given in maker.graph.input]
    lines = {name: list(_narrow(maker, name)) for name in inputs}
    source = max(lines, key=lambda name: len(lines[name]))
    if lines[source][-1:] != [_OUTPUT]:
        raise Unsplittable("its sound is not made in one line")
    sides = [name for name in inputs if name != source]
    extract, known = Extractor(maker).extract_model, _dependence(maker)
    for tensor in lines[source]:
        reach = known[tensor].reach - known[source].reach
        if reach < _SHORTEST_REACH and tensor != _OUTPUT:
            continue
        steps = known[source].rate
        yield Part(
            graph=_without_idle_inputs(extract([source, *sides], [tensor])),
            source=source,
            reach=math.ceil(reach * steps),
            rate=known[tensor].rate // steps,
        )
        source = tensor


def _narrow(part: onnx.ModelProto, source: str) -> Iterator[str]:
    """Yield the tensors by which alone a part's later nodes depend on one of its inputs."""
    uses = Counter(name for node in part.graph.node for name in set(node.input))
    uses[_OUTPUT] += 1
    waiting = Counter({source: uses[source]})
    for node in part.graph.node:
        taken = waiting.keys() & set(node.input)
        if not taken:
            continue
        waiting.subtract(taken)
        waiting.update({name: uses[name] for name in node.output})
        waiting = +waiting  # what nobody needs any more is out of the way
        if len(waiting) == 1:
            yield next(iter(waiting))


@dataclass(frozen=True, kw_only=True, order=True)
class _Dependence:
    """How a tensor depends on frames."""

    reach: Fraction
    """Frames on each side that one step depends on."""
    rate: int
    """Steps per frame."""


def _dependence(part: onnx.ModelProto) -> dict[str, _Dependence]:
    """Return what each tensor depends on, by its name."""
    frame = _Dependence(reach=Fraction(0), rate=1)
    known = {given.name: frame for given in part.graph.input}
    for node in part.graph.node:
        before = [known[name] for name in node.input if name in known]
        if not before:
            continue
        depends = max(before)
        rate = depends.rate
        if node.op_type == "ConvTranspose":
            rate *= _attribute(node, "strides", 1)
        reach = depends.reach
        if node.op_type in {"Conv", "ConvTranspose"}:
            reach += Fraction(_one_side(node), rate)
        known |= dict.fromkeys(node.output, _Dependence(reach=reach, rate=rate))
    return known


def _one_side(node: onnx.NodeProto) -> int:
    """Return how many samples to its further side a convolution looks."""
    span = (_attribute(node, "kernel_shape", 1) - 1) * _attribute(node, "dilations", 1)
    padded = _attribute(node, "pads", 0)
    return max(padded, span - padded)


def _attribute(node: onnx.NodeProto, name: str, default: int) -> int:
    """Return the first of a list of integers, as there is one dimension, time."""
    return next((item.ints[0] for item in node.attribute if item.name == name), default)


def _without_idle_inputs(part: onnx.ModelProto) -> onnx.ModelProto:
    used = {name for node in part.graph.node for name in node.input}
    kept = [given for given in part.graph.input if given.name in used]
    del part.graph.input[:]
    part.graph.input.extend(kept)
    return part
