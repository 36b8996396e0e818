"""What Piper's voices are computed on, and how ONNX Runtime is told to do it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import onnx
import onnxruntime

from wyoming_servers.runtime.machine import cores
from wyoming_servers.wire.errors import EngineFailed

from .onnx_session import providers, session_options
from .piper_turns import Turns

MOST_THREADS = 4
"""Of one run: its convolutions are too short to be shared by more."""


@dataclass(frozen=True, kw_only=True)
class Compute:
    """What voices are computed on."""

    threads: int
    providers: tuple[str, ...]
    """ONNX Runtime's names, the preferred one first."""
    turns: Turns
    """Of all that is computed."""

    @property
    def identity(self) -> str:
        """What a graph is optimised for."""
        return f"{onnxruntime.__version__} {' '.join(self.providers)}"


def compute(device: str, threads: int | None) -> Compute:
    """Return what to compute on; ``auto`` takes a GPU where ONNX Runtime has one.

    A run takes as many threads as there are cores, up to ``MOST_THREADS``; as many run at once as
    find cores.

    Raises EngineUnavailable where a GPU is asked for that is not there.
    """
    there = cores()
    threads = threads or min(there, MOST_THREADS)
    turns = Turns(max(1, there // threads))
    return Compute(threads=threads, providers=providers(device), turns=turns)


def session(path: Path, how: Compute, *, is_awaited: bool = False) -> onnxruntime.InferenceSession:
    """Load a graph, which is awaited if nothing can be heard before it was run.

    Raises EngineFailed with the file's name.
    """
    options = _options(how, is_awaited=is_awaited)
    try:
        return onnxruntime.InferenceSession(path, options, providers=how.providers)
    except Exception as error:  # ONNX Runtime has a dozen kinds, and no common one
        raise EngineFailed(f"{path.name} is no voice that can be loaded: {error}") from error


def save_optimised(
    graph: onnx.ModelProto, path: Path, how: Compute
) -> onnxruntime.InferenceSession:
    """Write a graph as ONNX Runtime would run it, which takes it most of the time to load one.

    Returns it loaded. Raises EngineFailed for a graph it does not know.
    """
    options = _options(how)
    options.optimized_model_filepath = str(path)
    # What it does beyond that depends on the processor; files outlive machines, and it is quick.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    return _loaded(graph, options, how)


def for_one_run(graph: onnx.ModelProto, how: Compute) -> onnxruntime.InferenceSession:
    """Load a graph as it is: to optimise it takes longer than to run it once.

    Raises EngineFailed for a graph that ONNX Runtime does not know.
    """
    options = _options(how)
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    return _loaded(graph, options, how)


def _loaded(
    graph: onnx.ModelProto, options: onnxruntime.SessionOptions, how: Compute
) -> onnxruntime.InferenceSession:
    try:
        return onnxruntime.InferenceSession(
            graph.SerializeToString(), options, providers=how.providers
        )
    except Exception as error:  # the same dozen
        raise EngineFailed(f"a part of a voice cannot be loaded: {error}") from error


def _options(how: Compute, *, is_awaited: bool = False) -> onnxruntime.SessionOptions:
    options = session_options(how.threads, is_awaited=is_awaited)
    # To plan which tensors share memory takes a second for thousands of nodes, and saves no time.
    options.enable_mem_reuse = False
    return options
