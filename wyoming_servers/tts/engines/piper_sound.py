"""From a sentence's frames to its samples, each part of the voice on no more than is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import onnxruntime

from .piper_turns import Reply, Tensors
from .piper_windows import widened, windows

Samples = npt.NDArray[np.float32]
_Tensor = npt.NDArray[Any]


@dataclass(frozen=True, kw_only=True)
class Maker:
    """A part that is ready to run; ``Part`` tells what the figures mean."""

    session: onnxruntime.InferenceSession
    source: str
    reach: int
    rate: int


def sound(encoded: Tensors, makers: tuple[Maker, ...], reply: Reply) -> Iterator[Samples]:
    """Yield the samples of a sentence window by window, of what the encoder gave."""
    frames = encoded[makers[0].source].shape[-1]
    made: _Made = _Given(encoded[makers[0].source])
    rate = 1
    for maker in makers:
        made = _Growing(maker, made, encoded, reply, frames * rate)
        rate *= maker.rate
    for start, end in windows(frames):
        yield made.steps(start * rate, end * rate).reshape(-1)


class _Made(Protocol):
    """A tensor, the last dimension of which is time."""

    def steps(self, start: int, end: int) -> _Tensor:
        """Return a range of it."""
        ...


class _Given:
    """What is there from the beginning."""

    def __init__(self, tensor: _Tensor) -> None:
        self._tensor = tensor

    def steps(self, start: int, end: int) -> _Tensor:
        return self._tensor[..., start:end]


class _Growing:
    """What one part makes of a sentence, from its beginning on and as far as it is asked for."""

    def __init__(
        self, maker: Maker, source: _Made, encoded: Tensors, reply: Reply, length: int
    ) -> None:
        self._maker = maker
        self._source = source
        self._reply = reply
        self._length = length
        wanted = {given.name for given in maker.session.get_inputs()} - {maker.source}
        self._sides = {name: encoded[name] for name in wanted}
        self._made: _Tensor | None = None
        self._done = 0
        """Steps of the source."""

    def steps(self, start: int, end: int) -> _Tensor:
        rate = self._maker.rate
        if (needed := -(-end // rate)) > self._done:
            self._make(needed)
        assert self._made is not None  # noqa: S101 - nobody asks for an empty range
        return self._made[..., start:end]

    def _make(self, end: int) -> None:
        maker, start = self._maker, self._done
        low, high = widened(start, end, maker.reach, self._length)
        given = {maker.source: self._source.steps(low, high)}
        for name, side in self._sides.items():
            given[name] = side[..., low:high] if side.shape[-1] == self._length else side
        (window,) = self._reply.run(maker.session, given)
        if self._made is None:
            self._made = np.empty((*window.shape[:-1], self._length * maker.rate), window.dtype)
        made = window[..., (start - low) * maker.rate : (end - low) * maker.rate]
        self._made[..., start * maker.rate : end * maker.rate] = made
        self._done = end
