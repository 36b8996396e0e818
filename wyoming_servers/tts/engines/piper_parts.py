"""A voice's parts as files, made once, and the sessions that run them."""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from google.protobuf.message import DecodeError

from wyoming_servers.wire.errors import EngineFailed

from .piper_compute import Compute, for_one_run, save_optimised, session
from .piper_encoder import simplified
from .piper_graph import Part, split
from .piper_layout import as_images
from .piper_sound import Maker

_LOGGER = logging.getLogger(__name__)

_VERSION = 4
"""Of the files; raised when ``split`` cuts in another way."""
_ENCODER = "encoder.onnx"
_TRIAL = {
    "input": np.arange(32)[None],
    "input_lengths": np.array([32]),
    "scales": np.array([0, 1, 0], np.float32),
}
"""Without noise, so that it is said twice in the same way."""
_CLOSE = 1e-4
_FIGURES = "parts.json"


@dataclass(frozen=True, kw_only=True)
class Sessions:
    """A voice that is cut, ready to run."""

    encoder: onnxruntime.InferenceSession
    makers: tuple[Maker, ...]


def open_parts(path: Path, cache: Path, how: Compute) -> Sessions:
    """Return the sessions of a voice, which is cut at first use and kept in ``cache``.

    Raises Unsplittable for a graph that cannot be cut, EngineFailed for a file that is none.
    """
    folder = cache / path.stem / _key(path, how)
    if not (folder / _FIGURES).is_file():
        shutil.rmtree(folder.parent, ignore_errors=True)  # the parts of another version
        _make(path, folder, how)
    figures = json.loads((folder / _FIGURES).read_text(encoding="utf-8"))
    return Sessions(
        encoder=session(folder / _ENCODER, how, is_awaited=True),
        makers=tuple(
            Maker(session=session(folder / name, how), **told) for name, told in figures.items()
        ),
    )


def _make(path: Path, folder: Path, how: Compute) -> None:
    """Cut a voice; the folder is there whole or not at all."""
    try:
        parts = split(onnx.load(path))
    except (OSError, ValueError, DecodeError, onnx.checker.ValidationError) as error:
        raise EngineFailed(f"{path.name} is no voice that can be loaded: {error}") from error
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".part-"))
    try:
        _save_encoder(parts.encoder, made / _ENCODER, how)
        makers = {f"part{number}.onnx": part for number, part in enumerate(parts.makers)}
        for name, part in makers.items():
            # What makes no more steps of them has few steps and many channels.
            graph = as_images(part.graph) if part.rate > 1 else part.graph
            save_optimised(graph, made / name, how)
        told = {name: _figures(part) for name, part in makers.items()}
        (made / _FIGURES).write_text(json.dumps(told), encoding="utf-8")
        if not folder.exists():
            made.rename(folder)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _save_encoder(encoder: onnx.ModelProto, path: Path, how: Compute) -> None:
    """Write the simplified encoder if it gives what the other does: exporters differ."""
    try:
        simple = save_optimised(simplified(encoder), path, how)
        is_same = _say_the_same(for_one_run(encoder, how), simple)
    except EngineFailed as error:
        _LOGGER.debug("%s", error)
        is_same = False
    if not is_same:
        _LOGGER.warning("this voice's encoder is not the one that is known, and not as fast")
        save_optimised(encoder, path, how)


def _say_the_same(*encoders: onnxruntime.InferenceSession) -> bool:
    given = {put.name: _TRIAL.get(put.name, np.array([0])) for put in encoders[0].get_inputs()}
    said = zip(*(encoder.run(None, given) for encoder in encoders), strict=True)
    return all(one.shape == two.shape and np.allclose(one, two, atol=_CLOSE) for one, two in said)


def _figures(part: Part) -> dict[str, str | int]:
    return {"source": part.source, "reach": part.reach, "rate": part.rate}


def _key(path: Path, how: Compute) -> str:
    status = path.stat()
    made_of = f"{_VERSION} {how.identity} {path.resolve()} {status.st_size} {status.st_mtime_ns}"
    return hashlib.sha256(made_of.encode()).hexdigest()[:16]
