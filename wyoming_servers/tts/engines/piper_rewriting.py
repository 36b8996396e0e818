"""A graph under reconstruction: what is known of it, what is added, and what nobody needs then."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import numpy_helper


class Rewriting:
    """Replaces tensors of a graph by others that new nodes make."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self._model = model
        self._makers = {name: node for node in model.graph.node for name in node.output}
        self._takers: defaultdict[str, list[onnx.NodeProto]] = defaultdict(list)
        for node in model.graph.node:
            for name in node.input:
                self._takers[name].append(node)
        self._tensors = {tensor.name: tensor for tensor in model.graph.initializer}
        self._instead: dict[str, str] = {}

    def constant(self, name: str) -> npt.NDArray[np.generic] | None:
        """Return a tensor that is known beforehand."""
        maker = self._makers.get(name)
        if maker is not None and maker.op_type == "Constant" and maker.attribute[0].name == "value":
            return numpy_helper.to_array(maker.attribute[0].t)
        return numpy_helper.to_array(self._tensors[name]) if name in self._tensors else None

    def maker(self, name: str, kind: str) -> onnx.NodeProto | None:
        """Return the node that makes a tensor, if it is of a kind."""
        maker = self._makers.get(name)
        return maker if maker is not None and maker.op_type == kind else None

    def takers(self, name: str, kind: str) -> list[onnx.NodeProto]:
        """Return the nodes of a kind that take a tensor."""
        return [taker for taker in self._takers[name] if taker.op_type == kind]

    def after(self, node: onnx.NodeProto, *kinds: str) -> list[onnx.NodeProto]:
        """Return the nodes of these kinds, each of which takes what the last one made; or none."""
        found: list[onnx.NodeProto] = []
        for kind in kinds:
            takers = self.takers(node.output[0], kind)
            if len(takers) != 1:
                return []
            (node,) = takers
            found.append(node)
        return found

    def before(self, name: str, *kinds: str) -> str | None:
        """Return the tensor of which nodes of these kinds, the last one first, make another."""
        for kind in kinds:
            maker = self.maker(name, kind)
            if maker is None:
                return None
            name = maker.input[0]
        return name

    def put(self, kind: str, *inputs: str, **attributes: Any) -> str:
        """Add a node with one output; return that."""
        return self.put_several(kind, 1, *inputs, **attributes)[0]

    def put_several(self, kind: str, outputs: int, *inputs: str, **attributes: Any) -> list[str]:
        """Add a node; return its outputs."""
        name = f"laramie/{len(self._makers)}"
        made = [f"{name}/{number}" for number in range(outputs)]
        node = onnx.helper.make_node(kind, inputs, made, name, **attributes)
        self._makers |= dict.fromkeys(made, node)
        return made

    def value(self, *numbers: float, shape: tuple[int, ...] = ()) -> str:
        """Add a constant of 32-bit floats, or of 64-bit integers if all its numbers are such."""
        kind = np.int64 if all(isinstance(number, int) for number in numbers) else np.float32
        array = np.array(numbers, kind).reshape(shape or len(numbers))
        return self.put("Constant", value=numpy_helper.from_array(array))

    def replace(self, old: str, new: str) -> None:
        """Let all who take one tensor take another."""
        self._instead[old] = new

    def finished(self) -> onnx.ModelProto:
        """Return the graph, of which only what its outputs need is left, in an order to run in."""
        nodes: list[onnx.NodeProto] = []
        begun: set[str] = set()
        waiting = [(output.name, False) for output in self._model.graph.output]
        while waiting:
            name, is_ready = waiting.pop()
            node = self._makers.get(name)
            if node is None:
                continue
            if is_ready:
                nodes.append(node)
            elif node.name not in begun:
                begun.add(node.name)
                node = self._makers[name] = self._redirected(node)
                waiting.append((name, True))
                waiting.extend((taken, False) for taken in node.input)
        made = onnx.ModelProto()
        made.CopyFrom(self._model)
        del made.graph.node[:]
        made.graph.node.extend(nodes)
        return made

    def _redirected(self, node: onnx.NodeProto) -> onnx.NodeProto:
        changed = onnx.NodeProto()
        changed.CopyFrom(node)
        for place, name in enumerate(node.input):
            changed.input[place] = self._instead.get(name, name)
        return changed
