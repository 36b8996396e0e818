"""The model in numpy, for where llama.cpp is not installed: the same file, the same numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from numpy.typing import NDArray

from wyoming_servers.llm.nano.writing import Logits
from wyoming_servers.wire.errors import EngineUnavailable

Array = NDArray[np.float32]

_CONTEXT = 256
"""Tokens of a sentence and its plan."""


class PlainNetwork:
    """A GGUF file, loaded. One sentence at a time. Raises EngineUnavailable for a bad file."""

    def __init__(self, path: Path) -> None:
        try:
            reader = gguf.GGUFReader(path)
        except (OSError, ValueError, KeyError, IndexError) as error:
            raise EngineUnavailable(f"{path} is no model: install it again") from error
        self._weights = {tensor.name: _read(tensor) for tensor in reader.tensors}
        self._layers = int(_field(reader, "llama.block_count"))
        self._heads = int(_field(reader, "llama.attention.head_count"))
        self._epsilon = float(_field(reader, "llama.attention.layer_norm_rms_epsilon"))
        width = self._weights["token_embd.weight"].shape[1]
        head = width // self._heads
        base = float(_field(reader, "llama.rope.freq_base"))
        speeds = base ** -(np.arange(0, head, 2) / head)
        angles = np.outer(np.arange(_CONTEXT), speeds)
        self._turns = np.exp(1j * angles).astype(np.complex64)
        self._keys = np.zeros((self._layers, self._heads, _CONTEXT, head), np.float32)
        self._values = np.zeros_like(self._keys)
        self._read = 0

    def keep(self, count: int) -> None:
        """Forget all that was read, but for the first ``count`` tokens."""
        self._read = count

    def following(self, tokens: Sequence[int]) -> Logits:
        """Return the logits of what follows these tokens and those before: (vocabulary,)."""
        first, last = self._read, self._read + len(tokens)
        if last > _CONTEXT:
            raise EngineUnavailable("the house's own model cannot read a sentence so long")
        x = self._weights["token_embd.weight"][list(tokens)]
        for layer in range(self._layers):
            x = x + self._attended(x, layer, first, last)
            x = x + self._transformed(x, layer)
        self._read = last
        normed = self._normed(x[-1], self._weights["output_norm.weight"])
        logits: Logits = self._weights["output.weight"] @ normed
        return logits

    def close(self) -> None:
        """Release the model."""
        self._weights.clear()

    def _attended(self, x: Array, layer: int, first: int, last: int) -> Array:
        of: Mapping[str, Array] = self._weights
        normed = self._normed(x, of[f"blk.{layer}.attn_norm.weight"])
        query, key, value = (
            (normed @ of[f"blk.{layer}.attn_{part}.weight"].T)
            .reshape(len(x), self._heads, -1)
            .transpose(1, 0, 2)
            for part in "qkv"
        )
        turns = self._turns[first:last]
        self._keys[layer, :, first:last] = _turned(key, turns)
        self._values[layer, :, first:last] = value
        keys, values = self._keys[layer, :, :last], self._values[layer, :, :last]
        scores = _turned(query, turns) @ keys.transpose(0, 2, 1) / np.sqrt(keys.shape[-1])
        later = np.arange(last) > np.arange(first, last)[:, None]
        scores = np.exp(np.where(later, -np.inf, scores - scores.max(-1, keepdims=True)))
        seen = (scores / scores.sum(-1, keepdims=True)) @ values
        out: Array = (
            seen.transpose(1, 0, 2).reshape(len(x), -1) @ of[f"blk.{layer}.attn_output.weight"].T
        )
        return out

    def _transformed(self, x: Array, layer: int) -> Array:
        of = self._weights
        normed = self._normed(x, of[f"blk.{layer}.ffn_norm.weight"])
        gate = normed @ of[f"blk.{layer}.ffn_gate.weight"].T
        up = normed @ of[f"blk.{layer}.ffn_up.weight"].T
        out: Array = (gate / (1 + np.exp(-gate)) * up) @ of[f"blk.{layer}.ffn_down.weight"].T
        return out

    def _normed(self, x: Array, weight: Array) -> Array:
        normed: Array = x / np.sqrt((x * x).mean(-1, keepdims=True) + self._epsilon) * weight
        return normed


def _turned(x: Array, turns: NDArray[np.complex64]) -> Array:
    """Return queries or keys turned by their positions, pairs lying side by side."""
    pairs = np.ascontiguousarray(x, np.float32).view(np.complex64)
    return (pairs * turns).view(np.float32)


def _read(tensor: Any) -> Array:
    values = gguf.quants.dequantize(tensor.data, tensor.tensor_type)
    return np.ascontiguousarray(values, np.float32)


def _field(reader: Any, name: str) -> Any:
    return reader.fields[name].contents()
