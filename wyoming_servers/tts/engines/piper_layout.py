"""Convolutions over time, written as ones over an image of height one.

ONNX Runtime computes those directly, on blocks of channels; it writes all others out as matrices
first, which takes twice the time where channels are few and steps are many.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import numpy_helper

_AXIS = 2
"""Of the height, between channels and time."""
_AXIS_NAME = "laramie/height"
_CONVOLUTIONS = {"Conv", "ConvTranspose"}
_ALIKE = {"Add", "Sub", "Mul", "Div", "Neg", "Exp", "Tanh", "Sigmoid", "LeakyRelu", "Relu"}
"""What computes number by number, however many dimensions there are."""
_OF_HEIGHT = {"kernel_shape": 1, "dilations": 1, "strides": 1, "output_padding": 0}
"""Attribute of a convolution -> its value for the height."""


def as_images(part: onnx.ModelProto) -> onnx.ModelProto:
    """Return a part that computes the same, of tensors of the same shapes."""
    return _Images(part).written()


class _Images:
    """A graph while it is written again, node by node.

    A tensor may be there flat, as it was, and as an image, which is named ``laramie/image/NAME``.
    """

    def __init__(self, part: onnx.ModelProto) -> None:
        self._part = onnx.ModelProto()
        self._part.CopyFrom(part)
        self._weights = {tensor.name: tensor for tensor in self._part.graph.initializer}
        self._numbers, self._tables = _constants(part)
        self._nodes: list[onnx.NodeProto] = []
        self._only_images: set[str] = set()
        self._images: set[str] = set()

    def written(self) -> onnx.ModelProto:
        """Return the graph."""
        graph = self._part.graph
        for node in graph.node:
            if node.op_type in _CONVOLUTIONS and node.input[1] in self._weights:
                self._convolve(node)
            elif (
                node.op_type in _ALIKE
                and not self._only_images.isdisjoint(node.input)
                and self._tables.isdisjoint(node.input)
            ):
                self._write(node, range(len(node.input)))
            else:
                for name in node.input:
                    self._flatten(name)
                self._nodes.append(node)
        for output in graph.output:
            self._flatten(output.name)
        nodes = [onnx.NodeProto.FromString(node.SerializeToString()) for node in self._nodes]
        del graph.node[:], graph.value_info[:]
        graph.node.extend(nodes)
        axis = numpy_helper.from_array(np.array([_AXIS], np.int64), _AXIS_NAME)
        graph.initializer.append(axis)
        return self._part

    def _convolve(self, node: onnx.NodeProto) -> None:
        weight = self._weights[node.input[1]]
        if len(weight.dims) == _AXIS + 1:  # not yet, as several nodes may share it
            array = np.expand_dims(numpy_helper.to_array(weight), _AXIS)
            weight.CopyFrom(numpy_helper.from_array(array, weight.name))
        for attribute in node.attribute:
            if attribute.name in _OF_HEIGHT:
                attribute.ints.insert(0, _OF_HEIGHT[attribute.name])
            elif attribute.name == "pads":
                before, after = attribute.ints
                attribute.ints[:] = [0, before, 0, after]
        self._write(node, [0])

    def _write(self, node: onnx.NodeProto, places: range | list[int]) -> None:
        """Write a node that takes images, at these places, and gives them."""
        for place in places:
            node.input[place] = self._image(node.input[place])
        self._only_images |= set(node.output)
        self._images |= set(node.output)
        node.output[:] = [_image(name) for name in node.output]
        self._nodes.append(node)

    def _image(self, name: str) -> str:
        """Return a tensor's image, which is made when there is none; a number is its own."""
        if name in self._numbers:
            return name
        if name not in self._images:
            self._put("Unsqueeze", name, _image(name))
            self._images.add(name)
        return _image(name)

    def _flatten(self, name: str) -> None:
        """Have a tensor as it was."""
        if name in self._only_images:
            self._put("Squeeze", _image(name), name)
            self._only_images.remove(name)

    def _put(self, kind: str, taken: str, made: str) -> None:
        self._nodes.append(onnx.helper.make_node(kind, [taken, _AXIS_NAME], [made], f"{made}/to"))


def _constants(part: onnx.ModelProto) -> tuple[set[str], set[str]]:
    """Return the names of the constants that are one number, and those of the others."""
    told = {tensor.name: tensor for tensor in part.graph.initializer}
    for node in part.graph.node:
        if node.op_type == "Constant":
            told[node.output[0]] = node.attribute[0].t
    numbers = {name for name, tensor in told.items() if all(size == 1 for size in tensor.dims)}
    return numbers, told.keys() - numbers


def _image(name: str) -> str:
    return f"laramie/image/{name}"
