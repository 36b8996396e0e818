"""The earlier model of ours that a training may begin with, kept so that it can be done again."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

from wyoming_servers.llm.nano.files import VOCABULARY, WEIGHTS

from .export import name_of

FOLDER = Path(__file__).parent / "earlier"
TOKENS = 112_000_000
"""It was trained on."""


def check(sha256: str) -> None:
    """Raise ValueError unless the earlier model is the one with this hash."""
    found = hashlib.sha256((FOLDER / WEIGHTS).read_bytes()).hexdigest()
    if found != sha256:
        raise ValueError(f"{FOLDER / WEIGHTS} has the hash {found}, the recipe wants {sha256}")


def copy_vocabulary(path: Path) -> None:
    """Copy the vocabulary that its weights are for."""
    shutil.copyfile(FOLDER / VOCABULARY, path)


def weights(names: Iterable[str]) -> dict[str, NDArray[np.float32]]:
    """Return its weights by the network's names."""
    reader = gguf.GGUFReader(FOLDER / WEIGHTS)
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    return {name: _read(tensors[name_of(name)]) for name in names}


def _read(tensor: gguf.ReaderTensor) -> NDArray[np.float32]:
    return np.array(gguf.quants.dequantize(tensor.data, tensor.tensor_type), np.float32)
