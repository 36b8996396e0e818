"""What listens to one stream: audio is pushed in, scores come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Protocol

from .engine import Score

BYTES_PER_MS = 32
"""Of 16 kHz, 16-bit, mono audio."""


class Ears(Protocol):
    """The state of one stream in an engine. Not thread-safe."""

    def hear(self, pcm: bytes) -> Iterator[Score]:
        """Take the next audio, and yield the scores that are known by then."""
        ...

    def end(self) -> Iterator[Score]:
        """Yield the last scores: no audio comes any more."""
        ...

    def close(self) -> None:
        """Release what belongs to this stream alone."""
        ...


class Frames:
    """Cuts a stream into frames of one size, each with its end in milliseconds."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._position = 0
        self._pending = bytearray()

    def cut(self, pcm: bytes) -> Iterator[tuple[bytes, int]]:
        """Take the next audio, and yield the frames that are whole by then."""
        self._pending += pcm
        while len(self._pending) >= self._size:
            frame = bytes(self._pending[: self._size])
            del self._pending[: self._size]
            self._position += self._size
            yield frame, self._position // BYTES_PER_MS

    def rest(self) -> tuple[bytes, int]:
        """Return what is too little for a frame, and where that ends."""
        return bytes(self._pending), (self._position + len(self._pending)) // BYTES_PER_MS


def listen(ears: Ears, audio: Iterable[bytes]) -> Iterator[Score]:
    """Yield the scores of a whole stream."""
    with closing(ears):
        for pcm in audio:
            yield from ears.hear(pcm)
        yield from ears.end()
