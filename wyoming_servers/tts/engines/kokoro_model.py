"""Kokoro's two files: a graph from symbols to samples, and the styles of its voices."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from wyoming_servers.wire.errors import EngineFailed

from .onnx_session import run, session

Samples = npt.NDArray[np.float32]

_TYPES = {
    "tensor(float16)": np.float16,
    "tensor(int32)": np.int32,
    "tensor(int64)": np.int64,
}
"""Exports differ in what they take; all others are 32-bit floats."""
_SYMBOLS = ("tokens", "input_ids")
"""What the graph's first input is called, by older and newer exports."""
_QUIET = 0.01
"""Of the loudest sample: what is below at either end is silence."""
_MARGIN = 720
"""Samples that are left of it: 30 ms."""


@dataclass(frozen=True, kw_only=True)
class KokoroFiles:
    """A model that lies in a folder."""

    graph: Path
    voices: Path

    @property
    def identity(self) -> str:
        """What tells the files from others of the same names."""
        each = (path.stat() for path in (self.graph, self.voices))
        return " ".join(f"{one.st_size}-{one.st_mtime_ns}" for one in each)

    def names(self) -> list[str]:
        """Return the voices' names. Raises EngineFailed."""
        with _open_voices(self.voices) as voices:
            return sorted(voices.files)


class KokoroModel:
    """A loaded model. Thread-safe; ``speak`` blocks."""

    def __init__(self, files: KokoroFiles, *, threads: int, providers: tuple[str, ...]) -> None:
        self._session = session(files.graph, threads=threads, providers=providers)
        self._types = {
            given.name: _TYPES.get(given.type, np.float32) for given in self._session.get_inputs()
        }
        names = [name for name in _SYMBOLS if name in self._types]
        if not names or not {"style", "speed"} <= set(self._types):
            raise EngineFailed(
                f"{files.graph.name} is no model of Kokoro: it takes {', '.join(self._types)}"
            )
        self._symbols = names[0]
        with _open_voices(files.voices) as voices:
            styles = {name: np.asarray(voices[name], np.float32) for name in voices.files}
        self._voices = {
            name: of_lengths.reshape(len(of_lengths), -1) for name, of_lengths in styles.items()
        }
        self.speak([0], next(iter(self._voices)), 1.0)  # the first run of a session is a slow one

    def speak(self, numbers: list[int], voice: str, speed: float) -> Samples:
        """Return what symbols sound like at 24 kHz, without the silence around it."""
        styles = self._voices[voice]  # one for each length
        style = styles[min(len(numbers), len(styles)) - 1].reshape(1, -1)
        given: dict[str, Any] = {
            self._symbols: [[0, *numbers, 0]],
            "style": style,
            "speed": [speed if self._types["speed"] is np.float32 else max(1, round(speed))],
        }
        arrays = {name: np.asarray(given[name], kind) for name, kind in self._types.items()}
        samples = run(self._session, arrays)[0].reshape(-1).astype(np.float32)
        return _trimmed(samples)

    def close(self) -> None:
        """Do nothing: the memory goes with the object."""


@contextmanager
def _open_voices(path: Path) -> Iterator[np.lib.npyio.NpzFile]:
    """Lend the voices' styles by name. Raises EngineFailed, also while they are read."""
    try:
        with path.open("rb") as file:
            yield _by_name(np.load(file))
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
        raise EngineFailed(f"{path.name} holds no voices of Kokoro: {error}") from error


def _by_name(loaded: object) -> np.lib.npyio.NpzFile:
    if isinstance(loaded, np.lib.npyio.NpzFile) and loaded.files:
        return loaded
    raise ValueError("it has no arrays with names")


def _trimmed(samples: Samples) -> Samples:
    loud = np.flatnonzero(np.abs(samples) > _QUIET * np.abs(samples).max(initial=0.0))
    if not loud.size:
        return samples[:0]
    return samples[max(0, loud[0] - _MARGIN) : loud[-1] + _MARGIN]
