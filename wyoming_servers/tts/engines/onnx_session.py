"""Graphs that ONNX Runtime computes, and what they are computed on."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from wyoming_servers.runtime.bridge import StreamStopped, when_stopped
from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

_GPU, _CPU = "CUDAExecutionProvider", "CPUExecutionProvider"


def providers(device: str) -> tuple[str, ...]:
    """Return ONNX Runtime's names of what to compute on, the preferred one first.

    ``auto`` takes a GPU where there is one. Raises EngineUnavailable where one is asked for that is
    not there.
    """
    has_gpu = _GPU in onnxruntime.get_available_providers()
    if device == "cuda" and not has_gpu:
        raise EngineUnavailable(
            "ONNX Runtime has no CUDA here: pip install onnxruntime-gpu, or LARAMIE_TTS_DEVICE=cpu"
        )
    gpu = (_GPU,) if has_gpu and device != "cpu" else ()
    return (*gpu, _CPU)


def stored_graphs(folder: Path) -> list[Path]:
    """Return the graphs below a folder, in linked ones, too; hidden ones are not whole yet."""
    found = []
    for parent, folders, files in os.walk(folder, followlinks=True):
        folders[:] = [name for name in folders if not name.startswith(".")]
        graphs = [name for name in files if name.endswith(".onnx") and not name.startswith(".")]
        found += [Path(parent, name) for name in graphs]
    return sorted(found)


def session_options(threads: int, *, is_awaited: bool = False) -> onnxruntime.SessionOptions:
    """Return how a voice is computed, whichever graph it is.

    For one that is awaited, threads that share a run watch for their next part while it lasts: to
    wake one takes as long as many of a graph's nodes, and to watch takes half as much processor
    time again.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    # Lengths differ from piece to piece: what a pattern of memory would save, it wastes.
    options.enable_mem_pattern = False
    options.add_session_config_entry("session.intra_op.allow_spinning", str(int(is_awaited)))
    options.add_session_config_entry("session.force_spinning_stop", "1")
    options.log_severity_level = 3
    return options


def session(
    path: Path, *, threads: int, providers: tuple[str, ...]
) -> onnxruntime.InferenceSession:
    """Load a graph. Raises EngineFailed with the file's name."""
    try:
        return onnxruntime.InferenceSession(path, session_options(threads), providers=providers)
    except Exception as error:  # ONNX Runtime has a dozen kinds, and no common one
        raise EngineFailed(f"{path.name} is no voice that can be loaded: {error}") from error


def run(
    graph: onnxruntime.InferenceSession,
    given: Mapping[str, npt.NDArray[Any]],
    turn: AbstractContextManager[None] | None = None,
) -> list[npt.NDArray[np.float32]]:
    """Compute a graph's outputs, once it is its turn.

    Raises StreamStopped as soon as nobody listens any more, EngineFailed where it cannot.
    """
    options = onnxruntime.RunOptions()
    stopped = threading.Event()

    def stop() -> None:
        stopped.set()
        options.terminate = True  # between two nodes

    with when_stopped(stop), turn or nullcontext():
        if stopped.is_set():
            raise StreamStopped
        try:
            return list(graph.run(None, given, options))
        except Exception as error:  # the same
            if stopped.is_set():
                raise StreamStopped from None
            raise EngineFailed(f"the voice cannot say this: {error}") from error
