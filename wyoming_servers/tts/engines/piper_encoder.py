"""A voice's text encoder, computed by less than half the nodes that Piper's exporter writes.

Each node costs microseconds whatever it does, and the first sound waits for all of them. Three
things are written in some hundred nodes where twenty do: normalisation over channels, attention by
distance (https://arxiv.org/abs/1803.02155), of which only a narrow band is not zero, and the spline
in the duration predictor (https://arxiv.org/abs/1906.04032), which is needed at one place only.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import onnx

from .piper_rewriting import Rewriting

_TAIL = 5.0
"""Beyond it, to both sides, the spline changes nothing."""
_LEAST = 1e-3
"""A bin's width and height as shares of all, and the slope at its ends."""


def simplified(encoder: onnx.ModelProto) -> onnx.ModelProto:
    """Return a graph that computes the same; what it does not know in it stays as it is."""
    graph = Rewriting(encoder)
    bands: dict[int, _Band] = {}
    for node in encoder.graph.node:
        if node.op_type == "ReduceMean":
            _replace_norm(graph, node)
        elif node.op_type == "Softmax":
            _replace_attention(graph, node, bands)
        elif node.op_type == "Split":
            _replace_spline(graph, node)
        elif node.op_type == "Reshape":
            _replace_shape(graph, node)
    return graph.finished()


def _replace_norm(graph: Rewriting, mean: onnx.NodeProto) -> None:
    """Normalise in one node, where this mean is the first of nine."""
    steps = graph.after(mean, "Sub", "Pow", "ReduceMean", "Add", "Sqrt", "Div", "Mul", "Add")
    if not steps or steps[0].input[0] != mean.input[0]:
        return
    epsilon = graph.constant(steps[3].input[1])
    if epsilon is None:
        return
    scale, shift = steps[-2:]
    inputs = (mean.input[0], scale.input[1], shift.input[1])
    made = graph.put("LayerNormalization", *inputs, axis=-1, epsilon=float(epsilon))
    graph.replace(shift.output[0], made)


@dataclass(frozen=True, kw_only=True)
class _Band:
    """Where the few distances that attention knows lie among all pairs of steps.

    ``at_keys`` picks a distance for each pair, ``at_distances`` a pair for each distance; the
    others are 1 where there is such a one, and 0 elsewhere.
    """

    at_keys: str
    is_near: str
    at_distances: str
    is_inside: str


def _replace_attention(graph: Rewriting, softmax: onnx.NodeProto, bands: dict[int, _Band]) -> None:
    """Look at each distance once instead of at a table of all pairs, where this is attention."""
    masked = graph.maker(softmax.input[0], "Where")
    total = graph.maker(masked.input[2], "Add") if masked else None
    if total is None:
        return
    scores, by_distance = total.input
    raw = graph.before(by_distance, "Slice", "Slice", "Reshape", "Pad", "Reshape", "Pad")
    dot = graph.maker(raw, "MatMul") if raw else None
    keys = graph.before(dot.input[1], "Transpose", "Unsqueeze", "Slice", "Pad") if dot else None
    pads = graph.takers(softmax.output[0], "Pad")
    steps = graph.after(pads[0], "Reshape", "Pad", "Reshape", "Slice", "MatMul") if pads else []
    values = graph.before(steps[-1].input[1], "Unsqueeze", "Slice", "Pad") if steps else None
    table = graph.constant(keys) if keys else None
    if dot is None or keys is None or values is None or table is None:
        return
    distances = table.shape[1]
    band = bands.get(distances) or _band(graph, scores, distances)
    bands[distances] = band
    every = graph.put("MatMul", dot.input[0], graph.put("Transpose", keys, perm=[0, 2, 1]))
    picked = graph.put("GatherElements", every, band.at_keys, axis=3)
    graph.replace(by_distance, graph.put("Mul", picked, band.is_near))
    weights = graph.put("GatherElements", softmax.output[0], band.at_distances, axis=3)
    inside = graph.put("Mul", weights, band.is_inside)
    graph.replace(steps[-1].output[0], graph.put("MatMul", inside, values))


def _band(graph: Rewriting, scores: str, distances: int) -> _Band:
    """Make the places for scores of shape [1, heads, steps, steps]."""
    zero, one, reach = (graph.value(number, shape=()) for number in (0, 1, distances // 2))
    shape = graph.put("Shape", scores)
    steps = graph.put("Gather", shape, graph.value(3, shape=()))
    key = graph.put("Range", zero, steps, one)
    query = graph.put("Unsqueeze", key, graph.value(1))
    distance = graph.put("Add", graph.put("Sub", key, query), reach)
    at_keys = graph.put("Clip", distance, zero, graph.value(distances - 1, shape=()))
    around = graph.value(*(number - distances // 2 for number in range(distances)))
    there = graph.put("Add", query, around)
    at_distances = graph.put("Clip", there, zero, graph.put("Sub", steps, one))
    heads = graph.put("Slice", shape, graph.value(0), graph.value(3))
    table = graph.put("Concat", heads, graph.value(distances), axis=0)
    return _Band(
        at_keys=graph.put("Expand", at_keys, shape),
        is_near=graph.put("Cast", graph.put("Equal", distance, at_keys), to=1),
        at_distances=graph.put("Expand", at_distances, table),
        is_inside=graph.put("Cast", graph.put("Equal", there, at_distances), to=1),
    )


def _replace_spline(graph: Rewriting, split: onnx.NodeProto) -> None:
    """Go through the spline backwards, where this split is the beginning of a flow with one.

    Its second half goes through a spline that its first half describes.
    """
    scope = split.name.rpartition("/")[0]
    proj = graph.maker(f"{scope}/proj/Conv_output_0", "Conv")
    joined = graph.takers(split.output[0], "Concat")
    weight = graph.constant(proj.input[1]) if proj else None
    described = graph.after(proj, "Mul") if proj else []
    if weight is None or len(joined) != 1 or not described:
        return
    figures, channels, _ = weight.shape
    spline = _Spline(graph, described[0].output[0], (figures + 1) // 3, math.sqrt(channels))
    graph.replace(joined[0].input[1], spline.backwards(split.output[1]))


class _Spline:
    """A rational quadratic spline per step, of shape [1, bins, steps]."""

    def __init__(self, graph: Rewriting, figures: str, bins: int, scale: float) -> None:
        self._graph = graph
        sizes = graph.value(bins, bins, bins - 1)
        parts = graph.put_several("Split", 3, figures, sizes, axis=1)
        self._left, self._width = self._edges(parts[0], bins, scale)
        self._bottom, self._height = self._edges(parts[1], bins, scale)
        at_tails = graph.value(math.log(math.expm1(1 - _LEAST)), shape=())
        padded = graph.put("Pad", parts[2], graph.value(0, 1, 0, 0, 1, 0), at_tails)
        least = graph.value(_LEAST, shape=())
        slopes = graph.put("Add", graph.put("Softplus", padded), least)
        axis, end = graph.value(1), graph.value(bins + 1)
        self._slope = graph.put("Slice", slopes, graph.value(0), graph.value(bins), axis)
        self._next_slope = graph.put("Slice", slopes, axis, end, axis)

    def _edges(self, figures: str, bins: int, scale: float) -> tuple[str, str]:
        """Return where bins begin and how large they are."""
        graph = self._graph
        scaled = graph.put("Div", figures, graph.value(scale, shape=()))
        share = graph.put("Softmax", scaled, axis=1)
        size = graph.put("Mul", share, graph.value(2 * _TAIL * (1 - _LEAST * bins), shape=()))
        size = graph.put("Add", size, graph.value(2 * _TAIL * _LEAST, shape=()))
        below = graph.put("CumSum", size, graph.value(1, shape=()), exclusive=1)
        return graph.put("Sub", below, graph.value(_TAIL, shape=())), size

    def backwards(self, y: str) -> str:
        """Return what the spline makes y of: the root of a quadratic equation."""
        graph = self._graph
        reached = graph.put("Cast", graph.put("GreaterOrEqual", y, self._bottom), to=7)
        count = graph.put("ReduceSum", reached, graph.value(1), keepdims=1)
        place = graph.put("Sub", count, graph.value(1, shape=()))

        def at(tensor: str) -> str:
            return graph.put("GatherElements", tensor, place, axis=1)

        def times(factor: float, tensor: str) -> str:
            return graph.put("Mul", tensor, graph.value(factor, shape=()))

        width, height, slope = at(self._width), at(self._height), at(self._slope)
        steepness = graph.put("Div", height, width)
        above = graph.put("Sub", y, at(self._bottom))
        both = graph.put("Add", slope, at(self._next_slope))
        bend = graph.put("Mul", above, graph.put("Sub", both, times(2.0, steepness)))
        flat = graph.put("Mul", height, graph.put("Sub", steepness, slope))
        a = graph.put("Add", bend, flat)
        b = graph.put("Sub", graph.put("Mul", height, slope), bend)
        minus_c = graph.put("Mul", steepness, above)
        rest = times(4.0, graph.put("Mul", a, minus_c))
        root = graph.put("Sqrt", graph.put("Add", graph.put("Mul", b, b), rest))
        share = graph.put("Div", times(2.0, minus_c), graph.put("Add", b, root))
        x = graph.put("Add", graph.put("Mul", share, width), at(self._left))
        is_inside = graph.put("LessOrEqual", graph.put("Abs", y), graph.value(_TAIL, shape=()))
        return graph.put("Where", is_inside, x, y)


def _replace_shape(graph: Rewriting, reshape: onnx.NodeProto) -> None:
    """Write a shape down of which all but the number of steps is known: a batch is one text."""
    shape = graph.maker(reshape.input[1], "Concat")
    sizes = [_size(graph, name) for name in shape.input] if shape else []
    if None not in sizes and sizes.count(-1) == 1:
        graph.replace(reshape.input[1], graph.value(*(size for size in sizes if size is not None)))


def _size(graph: Rewriting, name: str) -> int | None:
    """Return a dimension, -1 for one that depends on the text; None for what is no dimension."""
    known = graph.constant(name)
    if known is not None:
        return int(known.item()) if known.size == 1 else None
    gathered = graph.before(name, "Unsqueeze")
    gather = graph.maker(gathered, "Gather") if gathered else None
    of = graph.before(gather.input[0], "Shape") if gather else None
    if gather is None or of is None or graph.maker(of, "Conv") is None:
        return None
    place = graph.constant(gather.input[1])
    return 1 if place == 0 else -1
