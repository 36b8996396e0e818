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

from wyoming_servers.wire.errors import EngineFailed

from .piper_compute import Compute, save_optimised, session
from .piper_graph import Part, split
from .piper_sound import Maker

_VERSION = 2
"""Of the files; raised when ``split`` cuts in another way."""
_ENCODER = "encoder.onnx"
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
        encoder=session(folder / _ENCODER, how, is_optimised=True),
        makers=tuple(
            Maker(session=session(folder / name, how, is_optimised=True), **told)
            for name, told in figures.items()
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
        save_optimised(parts.encoder, made / _ENCODER, how)
        makers = {f"part{number}.onnx": part for number, part in enumerate(parts.makers)}
        for name, part in makers.items():
            save_optimised(part.graph, made / name, how)
        told = {name: _figures(part) for name, part in makers.items()}
        (made / _FIGURES).write_text(json.dumps(told), encoding="utf-8")
        if not folder.exists():
            made.rename(folder)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _figures(part: Part) -> dict[str, str | int]:
    return {"source": part.source, "reach": part.reach, "rate": part.rate}


def _key(path: Path, how: Compute) -> str:
    status = path.stat()
    made_of = f"{_VERSION} {how.identity} {path.resolve()} {status.st_size} {status.st_mtime_ns}"
    return hashlib.sha256(made_of.encode()).hexdigest()[:16]
