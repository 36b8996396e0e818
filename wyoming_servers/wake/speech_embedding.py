"""A mel spectrogram and Google's speech embedding, computed as the audio comes.

The embedding is a convolutional net over 76 frames, of which 8 are new every 80 ms (Lin et al.,
"Training Keyword Spotters with Limited and Synthesized Speech Data", ICASSP 2020). None of its
layers is padded in time, and its strides in time make 8: so each layer need only be computed for
the new frames, if the last two of its input are kept. That gives what the whole would, for a tenth
of its work. All arrays have an axis of streams first, and these share the cost of the calls.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .tflite import Interpreter

Floats = NDArray[np.float32]

BLOCK = 1280
"""Samples of 80 ms."""
FEATURES = 96
"""Length of an embedding."""
_WINDOW, _HOP = 512, 160
_KEPT_AUDIO = 480
SPAN = _KEPT_AUDIO + BLOCK
"""Samples the mel model looks at each time."""
_FRAMES = np.arange(8)[:, None] * _HOP + np.arange(_WINDOW)
_KEPT_FRAMES = 2
_KEPT = ((32, 1), (32, 24), *((16, 48),) * 2, *((8, 72),) * 2, (4, 96), (4, 96), (2, 96), (2, 96))
"""Bands and channels of the inputs of the layers that look along time; then the last one's."""
_LEAK = np.float32(0.2)
_POOLS = {2: (2, 2), 6: (1, 2), 10: (2, 2), 14: (1, 2), 18: (2, 2)}
"""After which layer how many frames and bands become one: the loudest."""
_SHAPES = (
    ((8, 32),) * 3 + ((4, 16),) * 4 + ((4, 8),) * 4 + ((2, 4),) * 4 + ((2, 2),) * 4 + ((1, 1),)
)
"""Frames and bands of what each layer gives."""


class _Layer(NamedTuple):
    weights: Floats
    """One row for each input of three positions, one column for each output."""
    bias: Floats
    """``[frames, bands, outputs]``: numpy adds arrays of one shape several times as fast."""
    least: Floats
    """The least activation, in the same shape for the same reason."""


class _Mel:
    """The power spectrum in 32 bands, in decibels, as the model file computes it."""

    def __init__(self, model: Interpreter) -> None:
        self._window = model.tensor(14)[0, 0, :, 0]  # of the wave of 0 Hz, which is 1
        self._bands = model.tensor(10)
        self._least = model.tensor(11)
        self._decibels = model.tensor(6) * model.tensor(1)
        self._range = model.tensor(5)

    def __call__(self, audio: Floats) -> Floats:
        """Return ``[streams, 8, 32]`` of ``[streams, 1760]``."""
        spectrum = np.fft.rfft(audio[:, _FRAMES] * self._window)
        power = (spectrum.real**2 + spectrum.imag**2) @ self._bands
        mels = np.log(np.maximum(power, self._least)) * self._decibels
        floor = mels.max(axis=(1, 2), keepdims=True) - self._range
        return np.asarray(np.maximum(mels, floor) / 10 + 2)


State = Floats
"""What one stream remembers: its last audio, and the last frames of each layer's input."""
_STATE = ((_KEPT_AUDIO,), *((_KEPT_FRAMES, *shape) for shape in (*_KEPT, (1, FEATURES))))
"""Its parts, which lie behind each other."""
_STATE_SIZE = sum(map(prod, _STATE))


class SpeechEmbedding:
    """Both models. Thread-safe: what changes is in the states."""

    def __init__(self, mel: Interpreter, embedding: Interpreter) -> None:
        """Take the weights from the models. Raises ModelBroken when they are others."""
        self._mel = _Mel(mel)
        least = embedding.tensor(2)
        weights = [embedding.tensor(index) for index in (*range(3, 14), *range(15, 24))]
        biases = [embedding.tensor(index) for index in (*range(24, 43), 14)]
        self._layers = [
            _Layer(
                weights=np.moveaxis(weight, 0, -1).reshape(-1, len(bias)).copy(),
                bias=np.tile(bias, (*shape, 1)),
                least=np.full((*shape, len(bias)), least, np.float32),
            )
            for weight, bias, shape in zip(weights, biases, _SHAPES, strict=True)
        ]

    def begin(self) -> State:
        """Return the state before any audio."""
        return np.zeros(_STATE_SIZE, np.float32)

    def next(
        self, states: Sequence[State], blocks: Sequence[NDArray[np.int16]]
    ) -> tuple[Floats, list[State]]:
        """Take the next 80 ms of each stream; return ``[streams, 96]`` and their states then."""
        state = np.array(states)
        after = np.empty_like(state)
        parts = iter(_parts(state, after))

        def with_past(x: Floats) -> Floats:
            past, kept = next(parts)
            whole: Floats = np.concatenate([past, x], axis=1)
            kept[...] = whole[:, -past.shape[1] :]
            return whole

        mels = self._mel(with_past(np.array(blocks, np.float32)))
        first, *between, last = self._layers
        x = _activate(_along(_across(with_past(mels[..., None]))), first)
        for number, layer in enumerate(between, start=1):
            x = _activate(_across(x) if number % 2 else _along(with_past(x)), layer)
            if number in _POOLS:
                x = _pool(x, *_POOLS[number])
        embeddings = _along(with_past(x)) @ last.weights + last.bias
        return np.asarray(embeddings[:, 0, 0]), list(after)


def _parts(*states: Floats) -> Iterator[tuple[Floats, ...]]:
    """Yield each part of several states of ``[streams, ...]``."""
    begin = 0
    for shape in _STATE:
        end = begin + prod(shape)
        yield tuple(state[:, begin:end].reshape(-1, *shape) for state in states)
        begin = end


def _activate(windows: Floats, layer: _Layer) -> Floats:
    x = windows @ layer.weights
    x += layer.bias
    leaked = x * _LEAK
    np.maximum(leaked, layer.least, out=leaked)
    np.maximum(x, leaked, out=x)
    return np.asarray(x)


def _across(x: Floats) -> Floats:
    """Put the channels of the bands below and above beside each band's; ``[..., bands, 3 c]``."""
    streams, frames, bands, channels = x.shape
    beside = np.zeros((streams, frames, bands, 3 * channels), np.float32)
    beside[:, :, 1:, :channels] = x[:, :, :-1]
    beside[..., channels : 2 * channels] = x
    beside[:, :, :-1, 2 * channels :] = x[:, :, 1:]
    return beside


def _along(x: Floats) -> Floats:
    """Put the channels of the two frames before beside each frame's.

    ``[streams, frames - 2, bands, 3 c]``
    """
    return np.concatenate([x[:, :-2], x[:, 1:-1], x[:, 2:]], axis=-1)


def _pool(x: Floats, frames: int, bands: int) -> Floats:
    """Keep the loudest of so many frames and bands beside each other."""
    if frames > 1:
        x = np.maximum(x[:, ::2], x[:, 1::2])
    if bands > 1:
        x = np.maximum(x[:, :, ::2], x[:, :, 1::2])
    return x
