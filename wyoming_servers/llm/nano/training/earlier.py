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


def weights(names: Iterable[str], layers: int) -> dict[str, NDArray[np.float32]]:
    """Return its weights by the names they have in a network of so many layers.

    Between its own layers a deeper network has new ones, whose names are not among those returned.
    Raises ValueError when its layers cannot be spread evenly.
    """
    reader = gguf.GGUFReader(FOLDER / WEIGHTS)
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    own = sum(name.endswith(".attn_q.weight") for name in tensors)
    if layers % own:
        raise ValueError(f"{layers} layers cannot begin with {own}: choose a multiple")
    shallow = {name: _in_shallow(name, layers // own) for name in names}
    return {name: _read(tensors[name_of(known)]) for name, known in shallow.items() if known}


def _in_shallow(name: str, times: int) -> str | None:
    """Return the name of a weight in a network with so many times fewer layers, if it has it."""
    blocks, *rest = name.split(".")
    if blocks != "blocks":
        return name
    number = int(rest[0])
    return None if number % times else ".".join((blocks, str(number // times), *rest[1:]))


def _read(tensor: gguf.ReaderTensor) -> NDArray[np.float32]:
    return np.array(gguf.quants.dequantize(tensor.data, tensor.tensor_type), np.float32)
