"""A voice's parts as files, made once, and the sessions that run them."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import onnx
import onnxruntime
from google.protobuf.message import DecodeError

from wyoming_servers.wire.errors import EngineFailed, EngineUnavailable

from .piper_graph import split

_VERSION = 1
"""Of the files; raised when ``split`` cuts in another way."""
_FIGURES = "parts.json"
_GPU, _CPU = "CUDAExecutionProvider", "CPUExecutionProvider"


@dataclass(frozen=True, kw_only=True)
class Compute:
    """What voices are computed on."""

    threads: int
    providers: tuple[str, ...]
    """ONNX Runtime's names, the preferred one first."""


def compute(device: str, threads: int) -> Compute:
    """Return what to compute on; ``auto`` takes a GPU where ONNX Runtime has one.

    Raises EngineUnavailable where a GPU is asked for that is not there.
    """
    has_gpu = _GPU in onnxruntime.get_available_providers()
    if device == "cuda" and not has_gpu:
        raise EngineUnavailable(
            "ONNX Runtime has no CUDA here: pip install onnxruntime-gpu, or LARAMIE_TTS_DEVICE=cpu"
        )
    gpu = (_GPU,) if has_gpu and device != "cpu" else ()
    return Compute(threads=threads, providers=(*gpu, _CPU))


@dataclass(frozen=True, kw_only=True)
class Sessions:
    """The parts, ready to run; ``Parts`` tells what the figures mean."""

    encoder: onnxruntime.InferenceSession
    flow: onnxruntime.InferenceSession
    vocoder: onnxruntime.InferenceSession
    flow_reach: int
    vocoder_reach: int
    hop: int


def open_parts(path: Path, cache: Path, how: Compute) -> Sessions:
    """Return the sessions of a voice, which is cut at first use and kept in ``cache``.

    Raises Unsplittable for a graph that cannot be cut, EngineFailed for a file that is none.
    """
    folder = cache / path.stem / _key(path)
    if not (folder / _FIGURES).is_file():
        shutil.rmtree(folder.parent, ignore_errors=True)  # the parts of another version
        _make(path, folder)
    figures = json.loads((folder / _FIGURES).read_text(encoding="utf-8"))
    return Sessions(
        encoder=session(folder / "encoder.onnx", how),
        flow=session(folder / "flow.onnx", how),
        vocoder=session(folder / "vocoder.onnx", how),
        **figures,
    )


def session(path: Path, how: Compute) -> onnxruntime.InferenceSession:
    """Load a graph. Raises EngineFailed with the file's name."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = how.threads
    # Lengths differ from piece to piece: what a pattern of memory would save, it wastes.
    options.enable_mem_pattern = False
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(path, options, providers=how.providers)
    except Exception as error:  # ONNX Runtime has a dozen kinds, and no common one
        raise EngineFailed(f"{path.name} is no voice that can be loaded: {error}") from error


def _make(path: Path, folder: Path) -> None:
    """Cut a voice; the folder is there whole or not at all."""
    try:
        parts = split(onnx.load(path))
    except (OSError, ValueError, DecodeError, onnx.checker.ValidationError) as error:
        raise EngineFailed(f"{path.name} is no voice that can be loaded: {error}") from error
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".part-"))
    try:
        onnx.save(parts.encoder, made / "encoder.onnx")
        onnx.save(parts.flow, made / "flow.onnx")
        onnx.save(parts.vocoder, made / "vocoder.onnx")
        figures = {
            "flow_reach": parts.flow_reach,
            "vocoder_reach": parts.vocoder_reach,
            "hop": parts.hop,
        }
        (made / _FIGURES).write_text(json.dumps(figures), encoding="utf-8")
        if not folder.exists():
            made.rename(folder)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _key(path: Path) -> str:
    status = path.stat()
    told = f"{_VERSION} {path.resolve()} {status.st_size} {status.st_mtime_ns}"
    return hashlib.sha256(told.encode()).hexdigest()[:16]
