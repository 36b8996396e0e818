"""TensorFlow Lite by its C interface: what engines need of it that their packages do not offer."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char_p, c_float, c_int, c_int32, c_size_t, c_void_p
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

_TYPES = {1: np.float32, 2: np.int32, 3: np.uint8, 9: np.int8}
_OK = 0


class ModelBroken(Exception):
    """A file is no model that can be used; says why."""


class Quantization(NamedTuple):
    """How the integers of a tensor stand for numbers: ``scale * (value - zero_point)``."""

    scale: float
    zero_point: int


class _CQuantization(ctypes.Structure):
    _fields_ = (("scale", c_float), ("zero_point", c_int32))


_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "TfLiteModelCreateFromFile": (c_void_p, [c_char_p]),
    "TfLiteModelDelete": (None, [c_void_p]),
    "TfLiteInterpreterCreate": (c_void_p, [c_void_p, c_void_p]),
    "TfLiteInterpreterDelete": (None, [c_void_p]),
    "TfLiteInterpreterAllocateTensors": (c_int, [c_void_p]),
    "TfLiteInterpreterInvoke": (c_int, [c_void_p]),
    "TfLiteInterpreterGetInputTensor": (c_void_p, [c_void_p, c_int32]),
    "TfLiteInterpreterGetOutputTensor": (c_void_p, [c_void_p, c_int32]),
    "TfLiteInterpreterGetTensor": (c_void_p, [c_void_p, c_int]),
    "TfLiteInterpreterResizeInputTensor": (c_int, [c_void_p, c_int32, POINTER(c_int32), c_int32]),
    "TfLiteTensorType": (c_int, [c_void_p]),
    "TfLiteTensorNumDims": (c_int32, [c_void_p]),
    "TfLiteTensorDim": (c_int32, [c_void_p, c_int32]),
    "TfLiteTensorData": (c_void_p, [c_void_p]),
    "TfLiteTensorByteSize": (c_size_t, [c_void_p]),
    "TfLiteTensorQuantizationParams": (_CQuantization, [c_void_p]),
}


class Library:
    """The shared library in a package's folder ``lib``."""

    def __init__(self, package_folder: Path) -> None:
        """Load it. Raises OSError."""
        found = sorted((package_folder / "lib").glob("*tensorflowlite_c.*"))
        if not found:
            raise OSError(f"there is no TensorFlow Lite in {package_folder}")
        self._functions = ctypes.CDLL(str(found[0]))
        for name, (result, arguments) in _FUNCTIONS.items():
            function = getattr(self._functions, name)
            function.restype, function.argtypes = result, arguments

    def __getattr__(self, name: str) -> Any:
        return getattr(self._functions, f"TfLite{name}")


class Interpreter:
    """One model with one input and one output, and the state between its calls. Not thread-safe."""

    input_quantization: Quantization
    output_quantization: Quantization

    def __init__(self, library: Library, path: Path, input_shape: tuple[int, ...] = ()) -> None:
        """Load a model; its input takes another shape where one is given. Raises ModelBroken."""
        self._library = library
        self._interpreter = self._model = None
        self._model = library.ModelCreateFromFile(str(path).encode())
        if not self._model:
            raise ModelBroken("it is no TensorFlow Lite model, or not all of one")
        try:
            self._prepare(input_shape)
        except ModelBroken:
            self.close()
            raise

    @property
    def input_shape(self) -> tuple[int, ...]:
        """Shape of what it takes."""
        return self._input.shape

    @property
    def output_shape(self) -> tuple[int, ...]:
        """Shape of what it gives."""
        return self._output.shape

    @property
    def input_type(self) -> np.dtype[Any]:
        """Type of the numbers it takes."""
        return self._input.dtype

    def run(self, values: Array) -> Array:
        """Return the output for an input of ``input_shape``. Raises RuntimeError."""
        self._input[...] = values
        if self._library.InterpreterInvoke(self._interpreter) != _OK:
            raise RuntimeError("TensorFlow Lite failed")
        return self._output.copy()

    def tensor(self, index: int) -> Array:
        """Return a copy of a tensor of the model, such as its weights. Raises ModelBroken."""
        tensor = self._library.InterpreterGetTensor(self._interpreter, index)
        if not tensor:
            raise ModelBroken(f"it has no tensor {index}")
        return self._view(tensor).copy()

    def close(self) -> None:
        """Release it; it cannot be run any more."""
        self._input = self._output = np.empty(0)
        if self._interpreter:
            self._library.InterpreterDelete(self._interpreter)
        if self._model:
            self._library.ModelDelete(self._model)
        self._interpreter = self._model = None

    def __del__(self) -> None:
        self.close()

    def _prepare(self, input_shape: tuple[int, ...]) -> None:
        library = self._library
        self._interpreter = library.InterpreterCreate(self._model, None)
        if not self._interpreter:
            raise ModelBroken("it needs operations that are not there")
        if input_shape:
            shape = (c_int32 * len(input_shape))(*input_shape)
            library.InterpreterResizeInputTensor(self._interpreter, 0, shape, len(input_shape))
        if library.InterpreterAllocateTensors(self._interpreter) != _OK:
            raise ModelBroken("its parts do not fit together")
        tensor_in = library.InterpreterGetInputTensor(self._interpreter, 0)
        tensor_out = library.InterpreterGetOutputTensor(self._interpreter, 0)
        if not tensor_in or not tensor_out:
            raise ModelBroken("it has no input or no output")
        self._input, self._output = self._view(tensor_in), self._view(tensor_out)
        self.input_quantization = self._quantization(tensor_in)
        self.output_quantization = self._quantization(tensor_out)

    def _quantization(self, tensor: int) -> Quantization:
        found = self._library.TensorQuantizationParams(tensor)
        return Quantization(found.scale, found.zero_point)

    def _view(self, tensor: int) -> Array:
        """Return a tensor's memory as an array; it must not outlive the interpreter."""
        library = self._library
        kind = _TYPES.get(library.TensorType(tensor))
        data, size = library.TensorData(tensor), library.TensorByteSize(tensor)
        if kind is None or not data:
            raise ModelBroken("its numbers are of a kind that is not known here")
        shape = [library.TensorDim(tensor, axis) for axis in range(library.TensorNumDims(tensor))]
        memory = (ctypes.c_char * size).from_address(data)
        return np.frombuffer(memory, kind).reshape(shape)
